import { type Heading, type Located, locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { countUpTo } from '../../text/binarySearch.ts';
import { remembered } from '../../text/remembered.ts';

/** A stretch under a heading, with the stretches of deeper headings in it. */
export interface Section {
	readonly heading: Located<Heading>;
	readonly title: string;
	/** 1 to 6. */
	readonly level: number;
	/** Zero-based, of the heading. */
	readonly line: number;
	/** Zero-based: the last line before the next heading of the same level or a higher one. */
	readonly endLine: number;
	readonly sections: readonly Section[];
}

/** The sections that no other contains, in order. */
export const sectionsOf = remembered((transcript: Transcript): readonly Section[] => {
	const headings = [...locatedBlocks(transcript, 'heading')].filter(({ block }) => block.title !== '');
	const lastLine = Math.max(0, (transcript.starts.at(-1) ?? 1) - 1);
	return nest(headings, 0, headings.length, lastLine);
});

/** Every section at whatever depth, in order. */
export function* everySection(sections: readonly Section[]): Generator<Section> {
	for (const section of sections) {
		yield section;
		yield* everySection(section.sections);
	}
}

/** The same of a transcript, listed once. */
export const allSectionsOf = remembered((transcript: Transcript): readonly Section[] => [
	...everySection(sectionsOf(transcript)),
]);

/** The innermost section that a line stands in, zero-based; undefined above all headings. */
export function sectionAt(transcript: Transcript, line: number): Section | undefined {
	const sections = allSectionsOf(transcript);
	const section = sections[countUpTo(sections, (own) => own.line <= line) - 1];
	return section && line <= section.endLine ? section : undefined;
}

function nest(headings: readonly Located<Heading>[], from: number, to: number, lastLine: number): readonly Section[] {
	const sections: Section[] = [];
	for (let at = from; at < to; ) {
		const heading = headings[at];
		if (!heading) break;
		let next = at + 1;
		while (next < to && (headings[next]?.block.level ?? 0) > heading.block.level) next++;
		const endLine = next < to ? (headings[next]?.line ?? lastLine + 1) - 1 : lastLine;
		const { level, title } = heading.block;
		sections.push({
			heading,
			title,
			level,
			line: heading.line,
			endLine,
			sections: nest(headings, at + 1, next, endLine),
		});
		at = next;
	}
	return sections;
}

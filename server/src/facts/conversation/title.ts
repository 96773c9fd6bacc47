import type { Transcript } from '../../model/transcript.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import type { Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { everySection, sectionsOf } from './sections.ts';

/** What a transcript is called, and where it says so. */
export interface Title {
	readonly text: string;
	readonly range: Range;
}

/** The `title` of the front matter; undefined where there is none on one line. */
export const declaredTitleOf = remembered((transcript: Transcript): Title | undefined => {
	const scalar = frontMatterScalars(transcript).find(
		({ key, isKey, value }) => key === 'title' && !isKey && value.trim(),
	);
	return scalar && { text: scalar.value.trim(), range: scalar.range };
});

/** What a transcript is called: the title of its front matter, else its first heading; undefined where it has neither. */
export function titleOf(transcript: Transcript): string | undefined {
	const [first] = everySection(sectionsOf(transcript));
	return declaredTitleOf(transcript)?.text ?? first?.title;
}

import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { titleOf } from '../facts/conversation/title.ts';
import type { Exported } from './exported.ts';
import type { Format } from './format.ts';
import { segmentsOf } from './segments.ts';

interface Chapter {
	/** Seconds at which the first words of the section are said. */
	readonly start: number;
	readonly title: string;
}

/** The sections of a transcript as chapters. One without a word of speech has no time and is none. */
function chaptersOf(
	transcript: Exported,
): { readonly chapters: readonly Chapter[]; readonly notes: readonly string[] } | { readonly problem: string } {
	const sections = [...everySection(sectionsOf(transcript))];
	if (sections.length === 0) return { problem: 'it has no headings, and chapters are made of them' };
	const found = segmentsOf({ ...transcript, selection: undefined });
	if ('problem' in found) return found;
	const chapters: Chapter[] = [];
	for (const { line, endLine, title } of sections) {
		const first = found.segments.find(({ utterance }) => utterance.line >= line && utterance.line <= endLine);
		const last = chapters.at(-1);
		if (!first) continue;
		// A heading and the one right below it begin together: the nearer one says more.
		if (last && last.start === first.start) chapters[chapters.length - 1] = { start: first.start, title };
		else chapters.push({ start: first.start, title });
	}
	return { chapters, notes: found.notes };
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md */
export const chapters: Format = {
	id: 'chapters',
	title: 'chapters, Podcasting 2.0 JSON',
	extension: '.chapters.json',
	write(_, transcript) {
		const found = chaptersOf(transcript);
		if ('problem' in found) return found;
		const title = titleOf(transcript);
		const value = {
			version: '1.2.0',
			...(title !== undefined && { title }),
			chapters: found.chapters.map(({ start, title: name }) => ({
				startTime: Math.round(start * 1000) / 1000,
				title: name,
			})),
		};
		return { text: `${JSON.stringify(value, undefined, 2)}\n`, notes: found.notes };
	},
};

/** YouTube takes no fewer, the first at 0:00, and none shorter: https://support.google.com/youtube/answer/9884579 */
const fewest = 3;
const shortest = 10;

/** Lines for the description of a video. */
export const youTube: Format = {
	id: 'youtube',
	title: 'chapters for a description on YouTube',
	extension: '.txt',
	write(_, transcript) {
		const found = chaptersOf(transcript);
		if ('problem' in found) return found;
		const kept: Chapter[] = [];
		for (const chapter of found.chapters) {
			const last = kept.at(-1);
			if (!last || chapter.start - last.start >= shortest) kept.push(chapter);
		}
		const [first, ...others] = kept;
		const opening: readonly Chapter[] =
			first && Math.floor(first.start) > 0 && first.start < shortest
				? [{ ...first, start: 0 }, ...others]
				: first && Math.floor(first.start) > 0
					? [{ start: 0, title: 'Start' }, ...kept]
					: kept;
		const dropped = found.chapters.length - kept.length;
		const notes = [
			...found.notes,
			...(dropped > 0 ? [`${dropped} of its sections are shorter than ${shortest} seconds and no chapters`] : []),
			...(opening.length < fewest
				? [`YouTube shows chapters where there are at least ${fewest}; these are ${opening.length}`]
				: []),
		];
		return {
			text: opening.map(({ start, title }) => `${clock(start)} ${title.replace(/[<>]/g, '')}\n`).join(''),
			notes,
		};
	},
};

function clock(seconds: number): string {
	const whole = Math.floor(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

import { everySection, sectionsOf } from '../facts/sections.ts';
import type { Transcript } from '../model/transcript.ts';
import { frontMatterOf } from '../parser/frontMatter.ts';

/** What a transcript is called: the title of its front matter, else its first heading; undefined where it has neither. */
export function titleOf(transcript: Transcript): string | undefined {
	const { title } = frontMatterOf(transcript.lines).values;
	if (typeof title === 'string' && title.trim() !== '') return title.trim();
	if (typeof title === 'number') return String(title);
	const [first] = everySection(sectionsOf(transcript));
	return first?.title;
}

import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { titleOf } from '../facts/conversation/title.ts';
import { eventsOf } from '../facts/speech/speech.ts';
import { utterancesOf } from '../formats/utterances.ts';
import type { Transcript } from '../model/transcript.ts';

/** Something that a reader meets, and the zero-based line where it stands. */
export type PreviewItem = { readonly line: number } & (
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'event'; readonly text: string }
	/** A label; empty for speech that nobody has. */
	| {
			readonly kind: 'label';
			readonly name: string;
			readonly written: string;
			/** Or the office that stands on the lines below the label. */
			readonly affiliation?: string;
			readonly seconds?: number;
	  }
	| { readonly kind: 'paragraph'; readonly text: string }
);

/** A transcript to be read: no markup, times or numbers of cues between the words. In the order of the text. */
export interface Preview {
	readonly title?: string;
	readonly items: readonly PreviewItem[];
}

/** What is said, by whom and under which heading, with the lines that it stands on. */
export function preview(transcript: Transcript): Preview {
	const title = titleOf(transcript);
	const items: PreviewItem[] = [];
	for (const { line, title: text, level } of everySection(sectionsOf(transcript))) {
		items.push({ kind: 'heading', line, level, text });
	}
	for (const { line, text } of eventsOf(transcript)) items.push({ kind: 'event', line, text });
	for (const { line, speaker, voice, label, description, start, paragraphs } of utterancesOf(transcript)) {
		items.push({
			kind: 'label',
			line,
			name: speaker?.name ?? '',
			written: label ?? voice ?? '',
			...(description !== undefined && { affiliation: description }),
			...(start !== undefined && { seconds: start }),
		});
		for (const { range, text } of paragraphs) items.push({ kind: 'paragraph', line: range.start.line, text });
	}
	// Sorting keeps the order of what stands on one line: a label before its words.
	return { ...(title !== undefined && { title }), items: items.sort((a, b) => a.line - b.line) };
}

import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { speakersOf } from '../facts/people/speakers.ts';
import type { Transcript } from '../model/transcript.ts';

/** A line with figures above it: what they count, and where it begins (zero-based). */
export interface CodeLens {
	readonly kind: 'section' | 'exchange' | 'speaker';
	readonly line: number;
}

/**
 * Where figures belong: above each section, each exchange and the first turn of each speaker, in the order of the text.
 * Not above every turn: a conversation has hundreds.
 */
export function codeLenses(transcript: Transcript): readonly CodeLens[] {
	const lenses: CodeLens[] = [
		...[...everySection(sectionsOf(transcript))].map(({ line }): CodeLens => ({ kind: 'section', line })),
		...exchangesOf(transcript).map(({ line }): CodeLens => ({ kind: 'exchange', line })),
		...speakersOf(transcript).flatMap(({ turns }): readonly CodeLens[] =>
			turns[0] ? [{ kind: 'speaker', line: turns[0].line }] : [],
		),
	];
	return lenses.sort((a, b) => a.line - b.line);
}

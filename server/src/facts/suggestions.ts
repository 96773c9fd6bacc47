import type { Transcript } from '../model/transcript.ts';
import { headerOf } from './header.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { speechOf } from './speech.ts';

/** Somebody who may have spoken, and why. */
export interface Suggestion {
	/** As a label would name the person. */
	readonly name: string;
	readonly affiliation: string | undefined;
	/** In plain words, for the reader: `the byline at line 13 names them`. */
	readonly reason: string;
	/** Above zero; the higher, the likelier. */
	readonly score: number;
}

/**
 * Who may have spoken at a line (zero-based), best first; `label` excludes the turn's own name, where the speech has
 * one already. Never empty where the document names anybody.
 */
export function suggestSpeakers(transcript: Transcript, line: number, except?: string): readonly Suggestion[] {
	const scores = new Map<string, Suggestion>();
	const add = (name: string, affiliation: string | undefined, reason: string, score: number) => {
		if (name === except) return;
		const known = scores.get(name);
		if (!known || known.score < score) scores.set(name, { name, affiliation, reason, score });
	};
	const speech = speechOf(transcript);
	const at = speech.findIndex((own) => own.line <= line && line <= own.endLine);
	const byline = headerOf(transcript)?.byline;
	if (byline && !speech.slice(0, Math.max(0, at)).some(({ turn }) => turn)) {
		const speaker = speakersOf(transcript).find(({ name, aliases }) =>
			[name, ...aliases].some((known) => byline.name.startsWith(known)),
		);
		add(speaker?.name ?? byline.name, undefined, `the byline in line ${byline.line + 1} names them`, 5);
	}
	const near = (offset: number): Speaker | undefined => speech[at + offset]?.speaker;
	for (const [offset, score, reason] of neighbours) {
		const speaker = near(offset);
		if (speaker && !speaker.placeholder) add(speaker.name, speaker.affiliation, reason, score);
	}
	for (const { name, affiliation, placeholder, turns } of speakersOf(transcript)) {
		if (!placeholder) add(name, affiliation, `has ${turns.length} turns here`, Math.min(0.9, turns.length / 1000));
	}
	for (const { name, affiliation } of transcript.detection.declared) add(name, affiliation, 'is declared', 0.0005);
	return [...scores.values()].sort((a, b) => b.score - a.score);
}

const neighbours = [
	[-2, 3, 'spoke before the last speaker'],
	[-1, 2, 'spoke just before'],
	[2, 1.5, 'speaks after the next speaker'],
	[1, 1, 'speaks next'],
] as const;

import type { Speaker } from '../facts/people/speakers.ts';
import { speechOf } from '../facts/speech/speech.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Range } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { type Cue, cuesOf } from './cues.ts';

/** A paragraph of speech. In captions, all that is said in a row. */
export interface SpokenParagraph {
	/** Where it stands, the label left out. */
	readonly range: Range;
	/** Without markup, wrapped lines joined; never empty. */
	readonly text: string;
}

/** What one person says without a break, ready to be written in another format. */
export interface Utterance {
	/** Who is meant; undefined for speech that no label covers. */
	readonly speaker: Speaker | undefined;
	/** The name as the label writes it, without markup, affiliation or time. */
	readonly label: string | undefined;
	/** As this label writes it. */
	readonly affiliation: string | undefined;
	/** Zero-based: the label's line, or the first line of speech. */
	readonly line: number;
	/** Zero-based: the last line that holds words; the label's line where there are none. */
	readonly endLine: number;
	/** Seconds, as the label or the first cue says; undefined where neither has a time. */
	readonly start: number | undefined;
	/** Seconds, as the last cue says: only captions write when somebody ends. */
	readonly end: number | undefined;
	/** Empty for a label without speech. */
	readonly paragraphs: readonly SpokenParagraph[];
	/** In captions, the cues it is said in; otherwise none. */
	readonly cues: readonly Cue[];
}

/**
 * All that is said, in order. A caption file without a single voice is one utterance by nobody; any other text without
 * labels has none, for nothing tells its speech from its prose.
 */
export const utterancesOf = remembered((transcript: Transcript): readonly Utterance[] => {
	const cues = cuesOf(transcript);
	const speech = speechOf(transcript);
	if (speech.length === 0) return voiceless(cues);
	let next = 0;
	return speech.map(({ turn, speaker, paragraphs, line, endLine }) => {
		const label = turn?.block.label;
		const first = next;
		while (next < cues.length && (cues[next]?.line ?? 0) <= endLine) next++;
		const own = cues.slice(first, next).filter((cue) => cue.line >= line);
		return {
			speaker,
			label: label?.name,
			affiliation: label?.affiliation?.text,
			line,
			endLine,
			start: own[0]?.from ?? label?.timestamp?.seconds,
			end: own.at(-1)?.to,
			paragraphs: paragraphs
				.map((range) => ({ range, text: speechIn(transcript, range) }))
				.filter(({ text }) => text !== ''),
			cues: own,
		};
	});
});

/** An utterance as one text, a blank line between its paragraphs. */
export const textOf = ({ paragraphs }: Utterance): string => paragraphs.map(({ text }) => text).join('\n\n');

function voiceless(cues: readonly Cue[]): readonly Utterance[] {
	const [first] = cues;
	const last = cues.at(-1);
	if (!first || !last) return [];
	const range = { start: { line: first.line, character: 0 }, end: { line: last.endLine, character: 0 } };
	return [
		{
			speaker: undefined,
			label: undefined,
			affiliation: undefined,
			line: first.line,
			endLine: last.endLine,
			start: first.from,
			end: last.to,
			paragraphs: [{ range, text: cues.map(({ text }) => text).join(' ') }],
			cues,
		},
	];
}

import { officeLineOf } from '../facts/people/officeLines.ts';
import type { Speaker } from '../facts/people/speakers.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import { type WrittenSpeech, writtenSpeech } from '../facts/speech/writtenSpeech.ts';
import { secondsOfTurn } from '../facts/times/secondsOfTurn.ts';
import type { Transcript } from '../model/transcript.ts';
import { comparePositions, type Position, type Range } from '../text/position.ts';
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
	/** The name to write before the words: the label's, else that of who says all of the text. */
	readonly voice: string | undefined;
	/** As this label writes it. */
	readonly affiliation: string | undefined;
	/** What stands beside the name for readers: the affiliation, else the office on the lines below the label. */
	readonly description: string | undefined;
	/** Zero-based: the label's line, or the first line of speech. */
	readonly line: number;
	/** Zero-based: the last line that holds words; the label's line where there are none. */
	readonly endLine: number;
	/** Seconds, as the label, a time alone beside it or the first cue says; undefined where none has a time. */
	readonly start: number | undefined;
	/** Seconds, as the last cue says: only captions write when somebody ends. */
	readonly end: number | undefined;
	/** True for notes, tables and code beside labelled speech: nothing tells when they were shown. */
	readonly beside: boolean;
	/** Empty for a label without speech. */
	readonly paragraphs: readonly SpokenParagraph[];
	/** In captions, the cues it is said in; otherwise none. */
	readonly cues: readonly Cue[];
}

/**
 * All that is said and all other words that a reader must not lose, in order: what no label covers is an utterance by
 * nobody, or by the one whom front matter names.
 */
export const utterancesOf = remembered((transcript: Transcript): readonly Utterance[] => {
	const cues = cuesOf(transcript);
	let next = 0;
	const speech = writtenSpeech(transcript);
	return speech.map(({ turn, speaker, paragraphs, line, endLine, beside, time }, index) => {
		const label = turn?.block.label;
		const first = next;
		const after = startOf(speech[index + 1]);
		while (next < cues.length && (!after || comparePositions(cues[next]?.start ?? after, after) < 0)) next++;
		const begin = paragraphs[0]?.start ?? { line, character: 0 };
		const end = paragraphs.at(-1)?.end ?? begin;
		const own = cues
			.slice(first, next)
			.filter((cue) => cue.endLine >= begin.line && comparePositions(cue.start, end) < 0);
		return {
			speaker,
			label: label?.name,
			voice: label?.name ?? speaker?.name,
			affiliation: label?.affiliation?.text,
			description: label?.affiliation?.text ?? (turn && officeLineOf(turn.block)),
			line,
			endLine,
			start: own[0]?.from ?? (turn && secondsOfTurn(transcript, turn)) ?? time,
			end: own.at(-1)?.to,
			beside: beside === true,
			paragraphs: paragraphs
				.map((range) => ({ range, text: speechIn(transcript, range) }))
				.filter(({ text }) => text !== ''),
			cues: own,
		};
	});
});

/** Where a speech begins, its label included. */
const startOf = (speech: WrittenSpeech | undefined): Position | undefined =>
	speech &&
	(speech.turn
		? { line: speech.turn.line, character: speech.turn.block.label.span.start }
		: speech.paragraphs[0]?.start);

/** An utterance as one text, a blank line between its paragraphs. */
export const textOf = ({ paragraphs }: Utterance): string => paragraphs.map(({ text }) => text).join('\n\n');

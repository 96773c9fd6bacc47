import { sectionAt } from '../../facts/conversation/sections.ts';
import { personBehind } from '../../facts/people/people.ts';
import { speechIn } from '../../facts/speech/spokenText.ts';
import { mediaIn, playFrom } from '../../facts/times/media.ts';
import { type Utterance, utterancesOf } from '../../formats/utterances.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type LinkPlace, linkTarget } from '../../text/linkTarget.ts';
import { comparePositions, type Position, type Range } from '../../text/position.ts';

/** What one person says, to be quoted elsewhere. */
export interface Quotation {
	/** As it is spoken, without markup; a text for each paragraph, never none. */
	readonly paragraphs: readonly string[];
	/** Undefined for words that are nobody's. */
	readonly name: string | undefined;
	readonly affiliation: string | undefined;
	/** The title of the innermost section. */
	readonly section: string | undefined;
	/** Seconds from the start, where the turn has a time. */
	readonly seconds: number | undefined;
	/** Where the recording plays from there; undefined without a time or a recording on the web. */
	readonly link: string | undefined;
}

/** What is said in a range, each turn by itself; of an empty range all of the turn that it stands in. */
export function quotesIn(transcript: Transcript, range: Range, place: LinkPlace): readonly Quotation[] {
	const isEmpty = comparePositions(range.start, range.end) === 0;
	return utterancesOf(transcript).flatMap((utterance): readonly Quotation[] => {
		if (isEmpty && !stands(utterance, range.start)) return [];
		const paragraphs = utterance.paragraphs
			.map((paragraph) => (isEmpty ? paragraph.text : textWithin(transcript, paragraph.range, range)))
			.filter((text) => text !== '');
		if (paragraphs.length === 0) return [];
		const { speaker, voice, affiliation, start, line } = utterance;
		return [
			{
				paragraphs,
				name: speaker ? (personBehind(transcript, speaker).personName ?? speaker.name) : voice,
				affiliation: affiliation ?? speaker?.affiliation,
				section: sectionAt(transcript, line)?.title,
				seconds: start,
				link: start === undefined ? undefined : linkAt(transcript, start, place),
			},
		];
	});
}

const stands = ({ line, endLine }: Utterance, at: Position): boolean => line <= at.line && at.line <= endLine;

/** The words of a paragraph that stand in a range too. */
function textWithin(transcript: Transcript, paragraph: Range, range: Range): string {
	const start = comparePositions(paragraph.start, range.start) < 0 ? range.start : paragraph.start;
	const end = comparePositions(paragraph.end, range.end) > 0 ? range.end : paragraph.end;
	return comparePositions(start, end) < 0 ? speechIn(transcript, { start, end }) : '';
}

function linkAt(transcript: Transcript, seconds: number, place: LinkPlace): string | undefined {
	const recording = mediaIn(transcript).find(({ isAddress, plays }) => isAddress && plays);
	return recording && linkTarget(playFrom(recording.target, seconds), place);
}

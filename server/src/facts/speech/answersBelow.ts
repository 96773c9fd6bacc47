import type { Transcript, Turn } from '../../model/transcript.ts';
import { endsQuestion } from '../../text/endings.ts';
import type { OpeningParagraph } from './openingSpeech.ts';
import { beginningOf } from './spokenText.ts';

/**
 * The line of a turn, zero-based from its label, on which its question ends with something below it: the label's own, or
 * the last of the first paragraph. Undefined where there is no question, or nothing below.
 */
export function questionLine({ lines, paragraphs }: Turn): number | undefined {
	const [first] = paragraphs;
	if (!first) return undefined;
	const { start, end } = first.range;
	const isLast = paragraphs.length < 2;
	const endsOn = (line: number) =>
		endsQuestion((lines[line]?.text ?? '').slice(0, line === end.line ? end.character : undefined));
	if (end.line > start.line && endsOn(start.line)) return start.line;
	return !isLast && endsOn(end.line) ? end.line : undefined;
}

/** `【…】` line by line, spaces around it left aside. */
const inBrackets = /^(?:【[^【】]*】\s*)+$/;

/** True for what stands in brackets below `司会「…」`: where who speaks is quoted, others who answer are bracketed. */
export const isBracketedAnswer = ({ label }: Turn, text: string): boolean =>
	label.markup.delimiter === '「' && inBrackets.test(text.trim()) && /[。．！!？?…、]/.test(text);

/** A paragraph of a block. */
export interface SaidParagraph extends OpeningParagraph {
	/** What stands right above it tells of something that happened. */
	readonly afterEvent: boolean;
}

/** The paragraphs of a turn, in order; an answer that stands right below its first line is one of its own. */
export function withAnswersApart(
	transcript: Transcript,
	turn: Turn,
	said: readonly SaidParagraph[],
	labelsQuestionsAlone: boolean,
): readonly SaidParagraph[] {
	const [first, ...others] = said;
	if (!first || first.range.end.line === first.range.start.line) return said;
	const { start, end } = first.range;
	const own = {
		start,
		end: { line: start.line, character: (transcript.lines[start.line]?.text ?? '').trimEnd().length },
	};
	const range = { start: { line: start.line + 1, character: 0 }, end };
	const text = beginningOf(transcript, range);
	// Of two lines above an answer with a blank line between both may be the question.
	const isApart = labelsQuestionsAlone
		? others.length === 0 && questionLine(turn) === 0
		: isBracketedAnswer(turn, text);
	const answer: SaidParagraph = { range, kind: 'text', text, afterEvent: false };
	return isApart ? [{ ...first, range: own, text: beginningOf(transcript, own) }, answer, ...others] : said;
}

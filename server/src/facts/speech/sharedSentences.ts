import { nameKey } from '../../conventions/names.ts';
import { isArticle } from '../../languages/all/articles.ts';

import { answersAlone, isParticle, opensClause } from '../../languages/all/sentences.ts';
import { hasQuestion, isFirstPerson, isUnfinished, startsQuestion } from '../../languages/all/talk.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { type Ending, endingOf, startsLower } from './cutSentences.ts';
import { type Speech, speechOf } from './speech.ts';

/** A sentence that breaks off at a turn's end and goes on in the next speaker's turn. */
export interface SharedSentence {
	/** As labels have them. */
	readonly first: string;
	readonly second: string;
	/** Where the sentence begins in the first turn; its words end where the turn does. */
	readonly start: Position;
	readonly end: Position;
	/** Where it goes on in the second turn, and ends there. */
	readonly goesOn: Position;
	readonly over: Position;
	/** True where words stand before it in the first turn, and behind it in the second. */
	readonly hasBefore: boolean;
	readonly hasBehind: boolean;
}

/** A place where one speaker follows another. */
interface Seam {
	readonly before: Speech;
	readonly after: Speech;
	/** The last line of the one and the first line of the other, its label left out. */
	readonly above: string;
	readonly below: string;
	readonly ending: Ending;
	readonly lower: boolean;
}

/** A line keeps its text, so how it ends is looked at once. */
const endingOfLine = remembered(({ text }: Line): Ending => endingOf(text));
const startsLowerIn = remembered((line: Line): boolean =>
	startsLower(line.kind === 'label' ? line.text.slice(line.label.speechAt) : line.text),
);

function* seamsIn(transcript: Transcript): Generator<Seam> {
	let before: Speech | undefined;
	for (const after of speechOf(transcript)) {
		const last = before?.paragraphs.at(-1)?.end;
		const first = after.paragraphs[0]?.start;
		const above = last && transcript.lines[last.line];
		const below = first && transcript.lines[first.line];
		if (before && above && below && isOther(before, after)) {
			yield {
				before,
				after,
				above: above.text,
				below: below.text.slice(first.character),
				ending: endingOfLine(above),
				lower: startsLowerIn(below),
			};
		}
		before = after;
	}
}

const isOther = (one: Speech, other: Speech): boolean =>
	one.turn !== undefined &&
	other.turn !== undefined &&
	nameKey(one.turn.block.label.name) !== nameKey(other.turn.block.label.name);

/** True where speech ends its sentences and begins with a capital as a rule: a house may write neither. */
function tellsOfCuts(seams: readonly Seam[]): boolean {
	const lower = seams.filter((seam) => seam.ending === 'ended' && seam.lower).length;
	const open = seams.filter((seam) => seam.ending === 'open' && !seam.lower).length;
	return lower <= Math.max(1, seams.length * 0.04) && open <= Math.max(2, seams.length * 0.08);
}

/**
 * Sentences that two speakers share: the first leaves one open and the second begins in small letters, in a document whose
 * turns end their sentences and begin with a capital as a rule. Who only puts in a word (`yeah`) shares none.
 */
export function* sharedSentencesIn(transcript: Transcript): Generator<SharedSentence> {
	const seams = [...seamsIn(transcript)];
	if (!tellsOfCuts(seams)) return;
	for (const { before, after, above, below, ending, lower } of seams) {
		if (ending !== 'open' || !lower) continue;
		const [word = ''] = below.toLowerCase().match(/[\p{L}\p{M}'’-]+/u) ?? [];
		const last = above.match(/[\p{L}\p{M}'’-]+(?=[^\p{L}]*$)/u)?.[0] ?? '';
		if (answersAlone(word) && !isUnfinished(last)) continue;
		if (beginsClause(word) && (!isUnfinished(last) || isArticle(last) || isParticle(last))) continue;
		if (breaksIn(below)) continue;
		if (startsQuestion(word) && hasQuestion(below.slice(0, 200))) continue;
		const sentence = placed(transcript, before, after);
		if (sentence) yield sentence;
	}
}

/** `it's`, `we`: somebody begins anew, unless the words before wait for it. */
const beginsClause = (word: string): boolean => /^\p{L}+['’](?:s|re|ve|ll|d|m)$/u.test(word) || isFirstPerson(word);

/** `the I'm just going to`: somebody breaks in with a word of the other's. */
function breaksIn(text: string): boolean {
	const [sentence = ''] = text.split(/[.?!…。？！,]/u, 1);
	const words = sentence.match(/[\p{L}\p{M}'’-]+/gu)?.slice(0, 3) ?? [];
	const at = words.findIndex((word) => /^I(?:['’]\p{L}+)?$/u.test(word));
	return at > 0 && !words.slice(0, at).some((word) => opensClause(word) || beginsClause(word));
}

const sentenceEnd = /[.?!…。？！]["'”’)\]]{0,3}(?=\s|$)/gu;
/** A sentence is looked for in so many lines of a paragraph whose lines are broken by hand. */
const mostLines = 4;

function placed({ lines }: Transcript, before: Speech, after: Speech): SharedSentence | undefined {
	const above = before.paragraphs.at(-1);
	const [below] = after.paragraphs;
	if (!above || !below || !before.turn || !after.turn) return undefined;
	const textOf = (line: number) => lines[line]?.text ?? '';
	let start = above.start;
	for (let line = above.end.line; line > above.end.line - mostLines && line >= above.start.line; line--) {
		const from = line === above.start.line ? above.start.character : 0;
		const to = line === above.end.line ? above.end.character : textOf(line).length;
		const end = [...textOf(line).slice(from, to).matchAll(sentenceEnd)].at(-1);
		if (!end) continue;
		const at = from + end.index + end[0].length;
		const rest = textOf(line).slice(at, to);
		const isNext = rest.trim() === '';
		start = isNext ? { line: line + 1, character: 0 } : { line, character: at + rest.length - rest.trimStart().length };
		break;
	}
	let over: Position = below.end;
	for (let line = below.start.line; line < below.start.line + mostLines && line <= below.end.line; line++) {
		const from = line === below.start.line ? below.start.character : 0;
		const to = line === below.end.line ? below.end.character : textOf(line).length;
		const [end] = textOf(line).slice(from, to).matchAll(sentenceEnd);
		if (!end) continue;
		over = { line, character: from + end.index + end[0].length };
		break;
	}
	const isSame = (one: Position, other: Position) => one.line === other.line && one.character === other.character;
	return {
		first: before.turn.block.label.name,
		second: after.turn.block.label.name,
		start,
		end: above.end,
		goesOn: below.start,
		over,
		hasBefore: !isSame(start, above.start) || before.paragraphs.length > 1,
		hasBehind: !isSame(over, below.end) || after.paragraphs.length > 1,
	};
}

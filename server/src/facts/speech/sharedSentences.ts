import { nameKey } from '../../conventions/names.ts';
import { isArticle } from '../../languages/all/articles.ts';

import { answersAlone, isParticle, opensClause } from '../../languages/all/sentences.ts';
import { hasQuestion, isFirstPerson, isUnfinished, startsQuestion } from '../../languages/all/talk.ts';
import type { Line } from '../../model/line.ts';
import { listOverPages, overChapters } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type Position, shiftPosition } from '../../text/position.ts';
import { type Ending, endingOf, startsLower } from './cutSentences.ts';
import { movedSpeech, type Speech, speechOf } from './speech.ts';

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

const startsLowerIn = (line: Line): boolean =>
	startsLower(line.kind === 'label' ? line.text.slice(line.label.speechAt) : line.text);

const firstLine = ({ lines }: Transcript, { paragraphs }: Speech): Line | undefined => {
	const [first] = paragraphs;
	return first && lines[first.start.line];
};

const lastLine = ({ lines }: Transcript, { paragraphs }: Speech): Line | undefined => {
	const last = paragraphs.at(-1);
	return last && lines[last.end.line];
};

/** How a speech begins and ends, as far as it tells of sentences that are cut. */
interface Edge {
	/** Of its label, as names are compared; undefined for speech without a label. */
	readonly name: string | undefined;
	/** Undefined for a label without speech. */
	readonly ending: Ending | undefined;
	readonly lower: boolean | undefined;
}

/** How one speaker follows another in some speeches in a row: counts, and the edges at which more may be added. */
interface Manner {
	readonly first: Edge;
	readonly last: Edge;
	readonly seams: number;
	/** Sentences ended, and the next speaker begins in small letters. */
	readonly lower: number;
	/** Sentences left open, and the next speaker begins with a capital. */
	readonly open: number;
	/** Sentences left open, and the next speaker begins in small letters. */
	readonly cut: number;
}

function edgeOf(transcript: Transcript, speech: Speech): Edge {
	const [first, last] = [firstLine(transcript, speech), lastLine(transcript, speech)];
	return {
		name: speech.turn && nameKey(speech.turn.block.label.name),
		ending: last && endingOf(last.text),
		lower: first && startsLowerIn(first),
	};
}

/** What stands in two pieces of a document, one behind the other, with the place between them. */
function together(above: Manner | undefined, below: Manner | undefined): Manner | undefined {
	if (!above || !below) return above ?? below;
	const [{ name, ending }, other] = [above.last, below.first];
	const isSeam =
		name !== undefined && other.name !== undefined && name !== other.name && ending && other.lower !== undefined;
	return {
		first: above.first,
		last: below.last,
		seams: above.seams + below.seams + (isSeam ? 1 : 0),
		lower: above.lower + below.lower + (isSeam && ending === 'ended' && other.lower ? 1 : 0),
		open: above.open + below.open + (isSeam && ending === 'open' && !other.lower ? 1 : 0),
		cut: above.cut + below.cut + (isSeam && ending === 'open' && other.lower ? 1 : 0),
	};
}

const allTogether = (manners: readonly (Manner | undefined)[]): Manner | undefined =>
	manners.reduce(together, undefined);

/** Where three in four turns are cut so, it is how the house writes: without full stops and capitals. */
const mostCut = 0.75;
/** People who break in leave sentences open, too: no more than half as many as a machine cuts. */
const mostOpen = 0.5;

/** True where speech ends its sentences and begins with a capital as a rule: a house may write neither. */
const tellsOfCuts = overChapters(
	(page): Manner | undefined =>
		allTogether(
			speechOf(page).map((speech): Manner => {
				const edge = edgeOf(page, speech);
				return { first: edge, last: edge, seams: 0, lower: 0, open: 0, cut: 0 };
			}),
		),
	allTogether,
	(manners) => {
		const { seams = 0, lower = 0, open = 0, cut = 0 } = allTogether(manners) ?? {};
		if (cut > Math.max(3, seams * mostCut)) return false;
		return lower <= Math.max(1, seams * 0.04) && open <= Math.max(2, seams * 0.08, cut * mostOpen);
	},
);

/** What a page holds of it: sentences between its own speeches, and the first and the last of these. */
interface Piece {
	readonly sentences: readonly SharedSentence[];
	readonly first: Speech;
	readonly last: Speech;
}

const piecesOf = listOverPages(
	(page): readonly Piece[] => {
		const speeches = speechOf(page);
		const [first, last] = [speeches[0], speeches.at(-1)];
		if (!first || !last) return [];
		const sentences = speeches.flatMap((after, index) => shared(page, speeches[index - 1], after) ?? []);
		return [{ sentences, first, last }];
	},
	({ sentences, first, last }, { line }) => ({
		sentences: sentences.map((own) => moved(own, line)),
		first: movedSpeech(first, line),
		last: movedSpeech(last, line),
	}),
);

const moved = (sentence: SharedSentence, lines: number): SharedSentence => ({
	...sentence,
	start: shiftPosition(sentence.start, lines),
	end: shiftPosition(sentence.end, lines),
	goesOn: shiftPosition(sentence.goesOn, lines),
	over: shiftPosition(sentence.over, lines),
});

/**
 * Sentences that two speakers share: the first leaves one open and the second begins in small letters, in a document whose
 * turns end their sentences and begin with a capital as a rule. Who only puts in a word (`yeah`) shares none.
 */
export function* sharedSentencesIn(transcript: Transcript): Generator<SharedSentence> {
	if (!tellsOfCuts(transcript)) return;
	let before: Speech | undefined;
	for (const { sentences, first, last } of piecesOf(transcript)) {
		const between = shared(transcript, before, first);
		if (between) yield between;
		yield* sentences;
		before = last;
	}
}

/** The sentence that one speech leaves open and the next goes on with. */
function shared(transcript: Transcript, before: Speech | undefined, after: Speech): SharedSentence | undefined {
	if (!before?.turn || !after.turn) return undefined;
	const [last, first] = [lastLine(transcript, before), firstLine(transcript, after)];
	if (!last || !first || !startsLowerIn(first) || endingOf(last.text) !== 'open') return undefined;
	if (nameKey(before.turn.block.label.name) === nameKey(after.turn.block.label.name)) return undefined;
	const below = first.text.slice(after.paragraphs[0]?.start.character);
	const [word = ''] = below.toLowerCase().match(/[\p{L}\p{M}'’-]+/u) ?? [];
	const lastWord = last.text.match(/[\p{L}\p{M}'’-]+(?=[^\p{L}]*$)/u)?.[0] ?? '';
	// Behind a comma the other may as well begin a sentence of their own; captions are cut by times, wherever that is.
	if (!transcript.captions && /[,،，、]\s*$/.test(last.text)) return undefined;
	if (answersAlone(word) && (!isUnfinished(lastWord) || putsIn(below))) return undefined;
	if (isFirstPerson(lastWord) && after.paragraphs.length === 1 && isWord(below)) return undefined;
	if (beginsClause(word) && (!isUnfinished(lastWord) || isArticle(lastWord) || isParticle(lastWord))) return undefined;
	if (breaksIn(below)) return undefined;
	if (startsQuestion(word) && hasQuestion(below.slice(0, 200))) return undefined;
	return placed(transcript, before, after);
}

/** `yeah, that is so`: an answer with a mark behind it, whatever word the other breaks off at. */
const putsIn = (text: string): boolean => /^[^\p{L}]{0,10}\p{L}[\p{L}\p{M}'’-]{0,40}[,.!…،。]/u.test(text);

const isWord = (text: string): boolean => /^[^\p{L}]{0,10}\p{L}[\p{L}\p{M}'’-]{0,40}[^\p{L}]{0,10}$/u.test(text);

/** `it's`, `we`: somebody begins anew, unless the words before wait for it. */
const beginsClause = (word: string): boolean => /^\p{L}+['’](?:s|re|ve|ll|d|m)$/u.test(word) || isFirstPerson(word);

/** `the I'm just going to`, `you know why I like it`: somebody breaks in, at most with a word or two before the own. */
function breaksIn(text: string): boolean {
	const [sentence = ''] = text.split(/[.?!…。？！,]/u, 1);
	const words = sentence.match(/[\p{L}\p{M}'’-]+/gu)?.slice(0, 4) ?? [];
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

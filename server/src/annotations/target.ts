import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { blockIndexAt } from '../model/transcript.ts';
import { comparePositions, type Range } from '../text/position.ts';
import type { Target } from './event.ts';
import { type AnnotatedText, hashOfWords, turnsByWords } from './words.ts';
import { writtenWords } from './writtenWords.ts';

/** How many characters of words a target keeps. */
const most = { exact: 200, end: 60, context: 40 };

/** The target of a whole turn; undefined for a turn without words. */
export function targetOfTurn(text: AnnotatedText, turn: number): Target | undefined {
	const { from = 0, to = 0 } = text.turns[turn] ?? {};
	return to > from ? targetOf(text, 'turn', from, to) : undefined;
}

/** The target of what is selected inside one turn; undefined where the selection holds no word or leaves the turn. */
export function targetOfSelection(text: AnnotatedText, selection: Range): Target | undefined {
	const [from, to] = wordsTouched(text, selection);
	if (to <= from || text.turnOf[from] !== text.turnOf[to - 1]) return undefined;
	return targetOf(text, 'words', from, to);
}

/** The target of the section under a heading, by the heading's zero-based line; undefined where no heading stands. */
export function targetOfSection(text: AnnotatedText, line: number): Target | undefined {
	const { transcript } = text;
	for (const section of everySection(sectionsOf(transcript))) {
		if (section.line !== line) continue;
		const range = { start: { line, character: 0 }, end: { line: section.endLine + 1, character: 0 } };
		const [from, to] = wordsTouched(text, range);
		return { ...targetOf(text, 'section', from, to), heading: section.title, line: line + 1 };
	}
	return undefined;
}

/** The turn whose label or words stand at a zero-based line; -1 for a line of none. */
export function turnAtLine({ turns, transcript }: AnnotatedText, line: number): number {
	let low = 0;
	let high = turns.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((turns[middle]?.speech.line ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	const speech = turns[low]?.speech;
	if (!speech || line < speech.line) return -1;
	const block = blockIndexAt(transcript, line);
	const isOwn = line <= speech.endLine || (speech.turn !== undefined && speech.turn.index === block);
	return isOwn ? low : -1;
}

/** The words that a range touches, as indices; equal ones where it touches none. */
export function wordsTouched(text: AnnotatedText, { start, end }: Range): readonly [number, number] {
	const { words, lineOf, startOf, endOf } = text;
	const first = firstWhere(words.length, (at) => {
		const position = { line: lineOf[at] ?? 0, character: endOf[at] ?? 0 };
		return comparePositions(position, start) > 0;
	});
	const last = firstWhere(words.length, (at) => {
		const position = { line: lineOf[at] ?? 0, character: startOf[at] ?? 0 };
		return comparePositions(position, end) >= 0;
	});
	return [first, Math.max(first, last)];
}

/** The least index for which something holds that holds for all behind it too; the length where it holds for none. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function targetOf(text: AnnotatedText, type: Target['type'], from: number, to: number): Target {
	const turn = text.turns[text.turnOf[from] ?? -1];
	const cut = cutForward(text.words, from, to, most.exact);
	const end = cut < to ? writtenWords(text, cutBackward(text.words, cut, to, most.end), to) : undefined;
	const alike = type === 'section' || !turn ? 1 : (turnsByWords(text).get(turn.words)?.length ?? 1);
	const start = turn?.speech.turn?.block.label.timestamp?.seconds;
	return {
		type,
		speaker: type === 'section' ? '' : (turn?.speaker ?? ''),
		exact: writtenWords(text, from, cut),
		...(end !== undefined && { end }),
		words: type === 'turn' && turn ? turn.words : hashOfWords(text.words.slice(from, to)),
		count: to - from,
		prefix: writtenWords(text, cutBackward(text.words, 0, from, most.context), from),
		suffix: writtenWords(text, cut, cutForward(text.words, cut, text.words.length, most.context)),
		line: (type === 'turn' && turn ? turn.speech.line : (text.lineOf[from] ?? 0)) + 1,
		...(start !== undefined && { start }),
		before: from,
		...(alike > 1 && { alike }),
		...(type === 'words' &&
			turn && { within: { words: turn.words, count: turn.to - turn.from, offset: from - turn.from } }),
	};
}

/** The index up to which words have so many characters, at least one word. */
function cutForward(words: readonly string[], from: number, to: number, characters: number): number {
	let length = 0;
	let at = from;
	while (at < to) {
		length += (words[at]?.length ?? 0) + 1;
		if (length - 1 > characters && at > from) break;
		at++;
	}
	return at;
}

/** The index from which words up to another have so many characters, at least one word. */
function cutBackward(words: readonly string[], from: number, to: number, characters: number): number {
	let length = 0;
	let at = to;
	while (at > from) {
		length += (words[at - 1]?.length ?? 0) + 1;
		if (length - 1 > characters && at < to) break;
		at--;
	}
	return at;
}

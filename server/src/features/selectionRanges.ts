import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { type Section, sectionsOf } from '../facts/conversation/sections.ts';
import { speechAt } from '../facts/speech/speechAt.ts';
import { linesIn } from '../facts/speech/spokenText.ts';
import { type Block, blockIndexAt, lastLineOf, type Transcript } from '../model/transcript.ts';
import { countUpTo } from '../text/binarySearch.ts';
import { comparePositions, onLine, type Position, type Range, rangeContains, shiftRange } from '../text/position.ts';
import { sentenceAt, sentenceReach } from '../text/sentences.ts';

/**
 * What "expand selection" selects at a place, from the smallest to the largest, each containing the one before: word,
 * sentence, paragraph, speech, turn, exchange, sections, file. In a label: word, name, label.
 */
export function selectionRanges(transcript: Transcript, position: Position): readonly Range[] {
	const steps = [...around(transcript, position)].filter((range) => rangeContains(range, position));
	const nested: Range[] = [];
	for (const range of steps) {
		const last = nested.at(-1);
		const grows =
			!last ||
			(comparePositions(range.start, last.start) <= 0 &&
				comparePositions(last.end, range.end) <= 0 &&
				(comparePositions(range.start, last.start) < 0 || comparePositions(last.end, range.end) < 0));
		if (grows) nested.push(range);
	}
	return nested;
}

function* around(transcript: Transcript, position: Position): Generator<Range> {
	const { blocks, starts, lines } = transcript;
	const index = blockIndexAt(transcript, position.line);
	const block = blocks[index];
	const line = lines[position.line];
	if (!block || !line) return;
	yield* wordAt(line.text, position);
	if (line.kind === 'label') {
		const { nameSpan, affiliation, span } = line.label;
		yield onLine(position.line, nameSpan);
		if (affiliation) yield onLine(position.line, affiliation.span);
		yield onLine(position.line, span);
	}
	const paragraph = paragraphAt(transcript, block, starts[index] ?? 0, position);
	if (paragraph) {
		yield sentenceIn(transcript, paragraph, position);
		yield paragraph;
	} else yield wholeLines(transcript, position.line, position.line);
	const speech = speechAt(transcript, position.line);
	const [first] = speech?.paragraphs ?? [];
	const last = speech?.paragraphs.at(-1);
	if (first && last) yield { start: first.start, end: last.end };
	if (speech) yield wholeLines(transcript, speech.line, speech.endLine);
	if (block.kind !== 'turn') {
		yield wholeLines(transcript, starts[index] ?? 0, (starts[index] ?? 0) + lastLineOf(block));
	}
	for (const exchange of partsAround(exchangesOf(transcript), position.line)) {
		yield wholeLines(transcript, exchange.line, exchange.endLine);
	}
	for (const section of sectionsAround(sectionsOf(transcript), position.line).reverse()) {
		yield wholeLines(transcript, section.line, section.endLine);
	}
	yield wholeLines(transcript, 0, lines.length - 1);
}

interface Part {
	readonly line: number;
	readonly endLine: number;
}

/** Those parts that have a line, of parts that follow each other: found by halving, as many cursors ask at once. */
function partsAround<Found extends Part>(parts: readonly Found[], line: number): readonly Found[] {
	const found: Found[] = [];
	for (let at = countUpTo(parts, (part) => part.line <= line) - 1; at >= 0; at--) {
		const part = parts[at];
		if (!part || part.endLine < line) break;
		found.push(part);
	}
	return found.reverse();
}

/** The sections that have a line, each inside of the one before. */
const sectionsAround = (sections: readonly Section[], line: number): Section[] =>
	partsAround(sections, line).flatMap((section) => [section, ...sectionsAround(section.sections, line)]);

function wholeLines({ lines }: Transcript, from: number, to: number): Range {
	let last = to;
	while (last > from && lines[last]?.kind === 'blank') last--;
	return { start: { line: from, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}

const word = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*/gu;
const longestWord = 200;

function* wordAt(text: string, { line, character }: Position): Generator<Range> {
	const from = Math.max(0, character - longestWord);
	for (const found of text.slice(from, character + longestWord).matchAll(word)) {
		const start = from + found.index;
		const end = start + found[0].length;
		if (start <= character && character <= end) yield onLine(line, { start, end });
	}
}

/** The lines of one cue in captions, where all cues of a voice are one paragraph to the parser. */
function paragraphAt(transcript: Transcript, block: Block, start: number, position: Position): Range | undefined {
	if (block.kind !== 'turn' && block.kind !== 'prose') return undefined;
	const inBlock = { line: position.line - start, character: position.character };
	const index = countUpTo(block.paragraphs, ({ range }) => comparePositions(range.end, inBlock) < 0);
	const range = block.paragraphs[index]?.range;
	const found = range && rangeContains(range, inBlock) ? shiftRange(range, start) : undefined;
	if (!found || !transcript.captions) return found;
	const { lines } = transcript;
	const spoken = (line: number) => lines[line]?.kind === 'text' || lines[line]?.kind === 'label';
	let from = position.line;
	let to = position.line;
	while (from > found.start.line && spoken(from - 1) && lines[from]?.kind !== 'label') from--;
	while (to < found.end.line && spoken(to + 1) && lines[to + 1]?.kind !== 'label') to++;
	const head = lines[from];
	const character = head?.kind === 'label' ? head.label.speechAt : 0;
	return { start: { line: from, character }, end: { line: to, character: lines[to]?.text.length ?? 0 } };
}

/** Of a paragraph of very many lines, those around one: more than a sentence is looked for in. */
function linesNear({ lines }: Transcript, { start, end }: Range, line: number): Range {
	let [from, to] = [line, line];
	for (let left = sentenceReach; left >= 0 && from > start.line; left -= (lines[from]?.text.length ?? 0) + 1) from--;
	for (let left = sentenceReach; left >= 0 && to < end.line; left -= (lines[to]?.text.length ?? 0) + 1) to++;
	return {
		start: from === start.line ? start : { line: from, character: 0 },
		end: to === end.line ? end : { line: to, character: lines[to]?.text.length ?? 0 },
	};
}

function sentenceIn(transcript: Transcript, paragraph: Range, position: Position): Range {
	const { start, end } = linesNear(transcript, paragraph, position.line);
	const texts = linesIn(transcript, { start, end });
	const above = texts.slice(0, position.line - start.line).reduce((sum, text) => sum + text.length + 1, 0);
	const offset = above + position.character - (position.line === start.line ? start.character : 0);
	const sentence = sentenceAt(texts.join('\n'), offset);
	const place = (at: number): Position => {
		let rest = at;
		for (const [index, text] of texts.entries()) {
			if (rest <= text.length)
				return { line: start.line + index, character: rest + (index === 0 ? start.character : 0) };
			rest -= text.length + 1;
		}
		return end;
	};
	return { start: place(sentence.start), end: place(sentence.end) };
}

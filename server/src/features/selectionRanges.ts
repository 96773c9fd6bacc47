import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { speechAt } from '../facts/speech/speechAt.ts';
import { linesIn } from '../facts/speech/spokenText.ts';
import { type Block, blockIndexAt, lastLineOf, type Transcript } from '../model/transcript.ts';
import { comparePositions, onLine, type Position, type Range, rangeContains, shiftRange } from '../text/position.ts';
import { sentenceAt } from '../text/sentences.ts';

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
	const isAround = (part: { readonly line: number; readonly endLine: number }) =>
		part.line <= position.line && position.line <= part.endLine;
	for (const exchange of exchangesOf(transcript)) {
		if (isAround(exchange)) yield wholeLines(transcript, exchange.line, exchange.endLine);
	}
	for (const section of [...everySection(sectionsOf(transcript))].filter(isAround).reverse()) {
		yield wholeLines(transcript, section.line, section.endLine);
	}
	yield wholeLines(transcript, 0, lines.length - 1);
}

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
	const found = block.paragraphs
		.map(({ range }) => shiftRange(range, start))
		.find((range) => rangeContains(range, position));
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

function sentenceIn(transcript: Transcript, paragraph: Range, position: Position): Range {
	const texts = linesIn(transcript, paragraph);
	const { start } = paragraph;
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
		return paragraph.end;
	};
	return { start: place(sentence.start), end: place(sentence.end) };
}

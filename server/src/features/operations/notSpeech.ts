import { isEvent } from '../../conventions/events.ts';
import { notSpeechComment, speechComment } from '../../facts/speech/notSpeech.ts';
import { eventsOf, speechOf } from '../../facts/speech/speech.ts';
import { linesIn } from '../../facts/speech/spokenText.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/position.ts';
import type { Outcome } from './operation.ts';
import { countedThings } from './writing.ts';

type Brackets = readonly [open: string, close: string];
const round: Brackets = ['(', ')'];
const square: Brackets = ['[', ']'];
const escaped: Brackets = ['\\[', '\\]'];

/**
 * Marks the paragraphs that a range touches: a short one by the brackets that events have, a long one by comments around
 * it.
 */
export function notSpeech(transcript: Transcript, { start, end }: Range): Outcome {
	if (transcript.captions) return inCues(transcript, { start, end });
	const paragraphs = speechOf(transcript).flatMap(({ turn, paragraphs, paragraphs: [first] }) =>
		paragraphs.flatMap((range): readonly Range[] => {
			if (range.end.line < start.line || range.start.line > end.line) return [];
			const own = turn && range.start === first?.start;
			return [own ? { start: { line: turn.line, character: turn.block.label.span.start }, end: range.end } : range];
		}),
	);
	if (paragraphs.length === 0) return { message: 'No speech is here.' };
	const edits: TextEdit[] = [];
	for (const range of paragraphs) {
		const text = linesIn(transcript, range).join(' ').trim();
		const brackets = [bracketsOf(transcript), square, round].find(([open, close]) => isEvent(`${open}${text}${close}`));
		const marks: Brackets = brackets ?? [`${notSpeechComment}\n`, `\n${speechComment}`];
		if (!brackets && (transcript.lines[range.start.line]?.kind === 'label' || range.start.character > 0)) {
			return {
				message: 'Only a short remark that has a label can be marked as not speech. Take the label away first.',
			};
		}
		appendAll(
			edits,
			[range.start, range.end].map((at, index) => ({ range: { start: at, end: at }, newText: marks[index] ?? '' })),
		);
	}
	return { edits, title: `${countedThings(paragraphs.length, 'paragraph')} marked as not speech` };
}

/** In captions the words of each line keep their voice: what is shown is marked, not who made the sound. */
function inCues({ lines }: Transcript, { start, end }: Range): Outcome {
	const edits: TextEdit[] = [];
	let count = 0;
	for (let line = start.line; line <= end.line; line++) {
		const own = lines[line];
		if (own?.kind !== 'text' && own?.kind !== 'label') continue;
		const from = { line, character: own.kind === 'label' ? own.label.speechAt : 0 };
		const to = {
			line,
			character: own.text
				.trimEnd()
				.replace(/<\/v>$/, '')
				.trimEnd().length,
		};
		if (to.character <= from.character || /^[[(]/.test(own.text.slice(from.character))) continue;
		count++;
		edits.push({ range: { start: from, end: from }, newText: '[' }, { range: { start: to, end: to }, newText: ']' });
	}
	return count === 0
		? { message: 'No speech is here.' }
		: { edits, title: `${countedThings(count, 'line')} marked as not speech` };
}

/** The brackets that most events of the document have. */
function bracketsOf(transcript: Transcript): Brackets {
	const counts = new Map<Brackets, number>();
	for (const { text } of eventsOf(transcript)) {
		const own = [escaped, square, round].find(([open]) =>
			text
				.trim()
				.replace(/^[*_]+/, '')
				.startsWith(open),
		);
		if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
	}
	return (
		[...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ??
		(transcript.convention.eventBrackets === 'round' ? round : square)
	);
}

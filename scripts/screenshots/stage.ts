import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnnotationEvent, Target } from '../../server/src/annotations/event.ts';
import { annotationFileOf } from '../../server/src/annotations/fileNames.ts';
import { targetOfSelection, targetOfTurn, turnAtLine } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';
import { writtenTurns } from '../../server/src/features/hearing/writtenWords.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A sample in a folder of its own, with what stands beside it: a recording, the times of its words, annotations. */
export function prepareStage(sample: string, folder: string): void {
	mkdirSync(folder, { recursive: true });
	const name = basename(sample);
	const text = readFileSync(sample, 'utf8');
	writeFileSync(join(folder, name), text);
	const words = timedWords(text);
	const beside = name.replace(/\.[^.]+\.[^.]+$/, '');
	const written = words.map(({ word, start, end }) => ({ w: word, s: start, e: end, c: 0.95 }));
	writeFileSync(join(folder, `${beside}.words.json`), JSON.stringify({ version: 1, words: written }));
	writeFileSync(join(folder, `${beside}.wav`), soundOf(words));
	writeFileSync(join(folder, annotationFileOf(name, 'k3f9a2qx')), withEvents('', marksOn(text)));
}

interface Timed {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** When each word would be said by people who speak at their ease. Seconds. */
function timedWords(text: string): readonly Timed[] {
	const words: Timed[] = [];
	let at = 1;
	for (const turn of writtenTurns(parse(splitLines(text)))) {
		for (const { text: word } of turn.words) {
			const end = at + 0.09 + 0.055 * word.replace(/\W/g, '').length;
			words.push({ word, start: Number(at.toFixed(3)), end: Number(end.toFixed(3)) });
			at = end + 0.03 + (/[.?!]$/.test(word) ? 0.75 : /,$/.test(word) ? 0.25 : 0);
		}
		at += 0.7;
	}
	return words;
}

/** A WAV file of tones that are as loud as words: a syllable about every sixth of a second. */
function soundOf(words: readonly Timed[]): Buffer {
	const rate = 16_000;
	const samples = Math.ceil(((words.at(-1)?.end ?? 0) + 1) * rate);
	const file = Buffer.alloc(44 + samples * 2);
	file.write('RIFF', 0);
	file.writeUInt32LE(36 + samples * 2, 4);
	file.write('WAVEfmt ', 8);
	for (const [value, offset] of [
		[16, 16],
		[rate, 24],
		[rate * 2, 28],
		[samples * 2, 40],
	] as const)
		file.writeUInt32LE(value, offset);
	for (const [value, offset] of [
		[1, 20],
		[1, 22],
		[2, 32],
		[16, 34],
	] as const)
		file.writeUInt16LE(value, offset);
	file.write('data', 36);
	for (const [index, { start, end }] of words.entries()) {
		const loud = 0.35 + 0.5 * Math.abs(Math.sin(index * 2.4));
		const syllables = Math.max(1, Math.round((end - start) / 0.16));
		for (let sample = Math.floor(start * rate); sample < Math.floor(end * rate); sample++) {
			const part = (sample / rate - start) / (end - start);
			const swell = Math.abs(Math.sin(Math.PI * part * syllables)) * Math.min(1, part * 8, (1 - part) * 8);
			file.writeInt16LE(Math.round(24_000 * loud * swell * Math.sin(sample * 0.075)), 44 + sample * 2);
		}
	}
	return file;
}

/** What two people who check the sample may have marked in it. */
function marksOn(text: string): readonly AnnotationEvent[] {
	const lines = splitLines(text);
	const own = annotatedTextOf(parse(lines));
	const at = '2026-11-26T10:00:00.000Z';
	const by = 'k3f9a2qx';
	const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words));
	const turn = (words: string) => known(targetOfTurn(own, turnAtLine(own, lineOf(words))), words);
	const passage = (words: string) => {
		const line = lineOf(words);
		const character = lines[line]?.indexOf(words) ?? 0;
		const selection = { start: { line, character }, end: { line, character: character + words.length } };
		return known(targetOfSelection(own, selection), words);
	};
	const marks: readonly (Partial<AnnotationEvent> & Pick<AnnotationEvent, 'act'>)[] = [
		{ act: 'writer', name: 'Ann Lee' },
		{ act: 'verify', target: turn('We begin with the Coast Gazette') },
		{ act: 'verify', target: turn('Director, the gate was to cost') },
		{ act: 'verify', target: turn('It has cost forty-six million') },
		{ act: 'question', target: turn('The fishermen say') },
		{ act: 'tag', tag: 'cost of the gate', target: passage('What has it cost by today?') },
		{ act: 'tag', tag: 'cost of the gate', target: passage('forty-six million') },
		{
			act: 'note',
			body: 'Three hearings, or four? See the minutes of May.',
			target: turn('They were heard three times'),
		},
	];
	return marks.map((mark, index) => ({ id: `mark${index}`, at, by, ...mark }));
}

function known(target: Target | undefined, words: string): Target {
	if (!target) throw new Error(`The sample no longer says "${words}".`);
	return target;
}

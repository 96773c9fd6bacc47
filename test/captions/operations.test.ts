import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operate } from '../../server/src/features/operations/operate.ts';
import type { Operation } from '../../server/src/features/operations/operation.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import type { DeclaredName } from '../../server/src/model/convention.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { srtOf, vttOf } from '../support/captions.ts';
import { randomFrom } from '../support/random.ts';

const files: readonly (readonly [file: string, text: string])[] = [
	[
		'a.vtt',
		vttOf((name, words, index) => `<v ${name}>${words}</v>${index % 2 ? ' <v Eva Lund>I see, and you?</v> So.' : ''}`),
	],
	[
		'a.vtt',
		vttOf((name, words, index) =>
			index % 3 === 1 ? `- ${words}\n- I do not.` : `<v.loud ${name}>${words} <00:00:02.000>You\nknow.`,
		),
	],
	['a.srt', srtOf((name, words, index) => `${index % 2 ? '' : `{\\an8}${name}: `}${words}\nYou know.`)],
	['a.srt', srtOf((name, words, index) => `-${name}: ${words}${index % 2 ? '\n- I do not.' : ''}`)],
];

const names = ['Mia Horn', 'Ole Vik', 'Eva Lund', 'R&D'];
const roster = names.map((name): DeclaredName => ({ name, line: 0, source: 'roster' }));

test('operations at random places change no byte of a timing and no word', () => {
	const random = randomFrom(31);
	let done = 0;
	for (let round = 0; round < 400; round++) {
		const [file, text] = files[random(files.length)] ?? files[0] ?? ['', ''];
		const transcript = parse(splitLines(text), { file, roster });
		const line = random(transcript.lines.length);
		const position = { line, character: random((transcript.lines[line]?.text.length ?? 0) + 1) };
		const range = {
			start: position,
			end: { line: Math.min(transcript.lines.length - 1, line + random(9)), character: 0 },
		};
		const speaker = { name: names[random(4)] ?? '' };
		const operations: readonly Operation[] = [
			{ kind: 'split', position, speaker },
			{ kind: 'attribute', range, speaker },
			{ kind: 'reassign', range, scope: 'turn', speaker },
			{ kind: 'reassign', range, scope: 'selection', speaker },
			{ kind: 'merge', range, with: 'next', speaker },
		];
		const operation = operations[random(operations.length)];
		const outcome = operation && operate(transcript, operation);
		if (!outcome || 'message' in outcome) continue;
		done++;
		const after = applyEdits(
			transcript.lines.map((own) => own.text),
			outcome.edits,
		).join('\n');
		const timings = (all: string) => all.split('\n').filter((own) => own.includes('-->'));
		assert.deepEqual(timings(after), timings(text));
		// A name that a label has lost elsewhere is still one.
		const words = (all: string) =>
			recordOf(file, parse(splitLines(all), { file, roster })).turns.flatMap(({ text: said }) =>
				said.replace(/- /g, '').split(' '),
			);
		assert.deepEqual(words(after), words(text), `${JSON.stringify(operation)}\n${text}\n---\n${after}`);
	}
	assert.ok(done > 100, `${done} of 400 did something`);
});

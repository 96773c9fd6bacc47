import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conventions } from '../../server/src/conventions/index.ts';
import { lexLine } from '../../server/src/parser/lex.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { readingRepeats } from '../../server/src/parser/repeatedLines.ts';

/** Reads lines of a body, and counts how many. */
function counted() {
	const read: string[] = [];
	const reading = readingRepeats((text) => {
		read.push(text);
		return lexLine(text, 'body', conventions);
	});
	return { read, reading };
}

test('a line that comes back word by word is read once', () => {
	const { read, reading } = counted();
	for (let turn = 0; turn < 1000; turn++) for (const line of ['Ann Lee', '', 'Bob Kay', '']) reading(line);
	assert.deepEqual(read, ['Ann Lee', '', 'Bob Kay']);
});

test('each gets what it would get by itself, and objects of its own', () => {
	const { reading } = counted();
	for (const text of [
		'Ann Lee – 10:30',
		'Ann: 10:30',
		'Ann Lee – Acme: So it is.',
		'# Ann Lee',
		'[0:10]',
		'- so',
		'',
	]) {
		const [first, again] = [reading(text)[0], reading(text)[0]];
		assert.deepEqual(again, lexLine(text, 'body', conventions)[0]);
		assert.notEqual(first, again);
		if (first.kind !== 'candidate' || again.kind !== 'candidate') continue;
		assert.notEqual(first.label, again.label);
		assert.notEqual(first.otherwise, again.otherwise);
	}
});

test('lines that only look alike are not taken for each other, and long ones are not kept', () => {
	const { read, reading } = counted();
	const lines = Array.from({ length: 5000 }, (_, index) => `A${index}a: so it is, a`);
	for (const text of lines) assert.equal(reading(text)[0].text, text);
	const long = `Ann Lee: ${'so it is, '.repeat(9)}`;
	reading(long);
	reading(long);
	assert.equal(read.length, lines.length + 2);
});

test('turns of the same words are turns of their own', () => {
	const { blocks } = parse([
		'Ann Lee:',
		'Yes.',
		'',
		'Bob Kay:',
		'Yes.',
		'',
		'Ann Lee:',
		'Yes.',
		'',
		'Bob Kay:',
		'Yes.',
	]);
	assert.deepEqual(
		blocks.map((block) => block.kind === 'turn' && block.label.name),
		['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay'],
	);
	assert.equal(new Set(blocks).size, 4);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { editText } from '../../server/src/text/editText.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const edit = (line: number, character: number, endLine: number, endCharacter: number, newText: string): TextEdit => ({
	range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
	newText,
});

test('line ends stay what they are; a new one is that of its line', () => {
	assert.equal(editText('a\r\nb\nc\rd', [edit(0, 1, 0, 1, '\nx'), edit(1, 0, 1, 1, 'y\nz')]), 'a\r\nx\r\ny\nz\nc\rd');
	assert.equal(editText('a\r\nb', [edit(1, 1, 1, 1, '\nc')]), 'a\r\nb\r\nc');
	assert.equal(editText('a', [edit(0, 1, 0, 1, '\nb')]), 'a\nb');
});

test('lines that are joined lose the ends between them', () => {
	assert.equal(editText('a\r\n\nb\r\n', [edit(0, 1, 2, 0, ' ')]), 'a b\r\n');
});

test('the lines are those that the same edits make of lines', () => {
	const end = fc.constantFrom('\n', '\r\n', '\r', 'ab', 'c');
	fc.assert(
		fc.property(fc.array(end, { maxLength: 20 }), fc.nat(20), fc.nat(3), fc.nat(20), fc.nat(3), (parts, a, b, c, d) => {
			const text = parts.join('');
			const lines = splitLines(text);
			const start = { line: Math.min(a, lines.length - 1), character: 0 };
			const last = { line: Math.min(Math.max(a, c), lines.length - 1), character: 0 };
			start.character = Math.min(b, lines[start.line]?.length ?? 0);
			last.character = Math.max(
				last.line === start.line ? start.character : 0,
				Math.min(d, lines[last.line]?.length ?? 0),
			);
			const edits = [{ range: { start, end: last }, newText: 'x\ny' }];
			assert.deepEqual(splitLines(editText(text, edits)), applyEdits(lines, edits));
		}),
		{ seed: 11, numRuns: 500 },
	);
});

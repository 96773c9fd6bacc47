import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	editDocument,
	openDocument,
	readAgain,
	type TranscriptDocument,
} from '../../server/src/lsp/transcriptDocument.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { endOf } from '../../server/src/text/lineEnds.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import type { Range } from '../../server/src/text/position.ts';

const piece = fc.constantFrom(
	...['\n', '\r\n', '\r', '\u2028', '\ufeff', '😀', '\ud83d', '\ude00', '\0', 'a', ' ', 'é'],
	...['Ada: hello', '**Bob Kay:** yes', '# Title', '---', 'WEBVTT', '00:01.000 --> 00:02.000', '```'],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(14), character: fc.nat(14) });
const change = fc.oneof(
	{ weight: 9, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text }) },
	{ weight: 1, arbitrary: fc.record({ text }) },
);
const notices = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 });

const textOf = ({ transcript, ends }: TranscriptDocument): string =>
	transcript.lines
		.map(({ text: line }, index, { length }) => (index + 1 < length ? line + endOf(ends, index) : line))
		.join('');

test('edits give the text that the protocol’s own library gives, and the transcript of a fresh parse', () => {
	fc.assert(
		fc.property(text, notices, (opening, all) => {
			const item = { uri: 'file:///a.transcript', languageId: 'transcript', version: 1, text: opening };
			const expected = TextDocument.create(item.uri, item.languageId, item.version, opening);
			let document = openDocument(item);
			for (const [index, changes] of all.entries()) {
				const before = document.transcript.lines.map((line) => line.text);
				const old = document;
				const fitting = changes.map((own) => {
					const fit = 'range' in own ? { ...own, range: fitted(own.range, expected.lineCount) } : own;
					TextDocument.update(expected, [fit], index + 2);
					return fit;
				});
				document = editDocument(document, fitting, index + 2);
				const lines = document.transcript.lines.map((line) => line.text);
				assert.equal(textOf(document), expected.getText());
				assert.equal(document.version, index + 2);
				assert.deepEqual(lines, splitLines(expected.getText()));
				assert.deepEqual(document.transcript.blocks, parse(lines).blocks);
				assert.deepEqual(
					old.transcript.lines.map((line) => line.text),
					before,
					'the version before stays what it was',
				);
			}
		}),
		{ seed: 20, numRuns: 600 },
	);
});

/** Lines past the end are none of this test: the library's own update loses count of its lines with them. */
const fitted = ({ start, end }: Range, lines: number): Range => ({
	start: { ...start, line: start.line % lines },
	end: { ...end, line: end.line % lines },
});

test('a range past the end means the end', () => {
	const document = openDocument({ uri: 'file:///a', version: 1, text: 'a\nb' });
	const past = { start: { line: 1, character: 9 }, end: { line: 7, character: 3 } };
	const after = editDocument(document, [{ range: past, text: 'c\nd' }], 2);
	assert.equal(textOf(after), 'a\nbc\nd');
	assert.equal(after.transcript.lines.length, 3);
});

test('a range before the beginning means the beginning', () => {
	const document = openDocument({ uri: 'file:///a', version: 1, text: 'a\nb' });
	const before = { start: { line: -1, character: 5 }, end: { line: 0, character: -3 } };
	assert.equal(textOf(editDocument(document, [{ range: before, text: 'c' }], 2)), 'ca\nb');
});

test('the end of the first line is the document’s', () => {
	const end = (content: string) => openDocument({ uri: 'file:///a', version: 1, text: content }).endOfLine;
	assert.deepEqual([end('a\r\nb\n'), end('a\rb'), end('a\nb\r\n'), end('a')], ['\r\n', '\r', '\n', '\n']);
});

test('reading a document with another convention keeps its text', () => {
	const document = openDocument({ uri: 'file:///a', version: 3, text: 'AL: hi\n\nBK: ho\n' });
	const again = readAgain(document, { convention: 'initials' });
	assert.equal(again.transcript.convention.id, 'initials');
	assert.equal(again.version, 3);
	assert.equal(textOf(again), textOf(document));
});

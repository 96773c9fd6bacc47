import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentSymbols, type OutlineSymbol } from '../../server/src/features/documentSymbols.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { comparePositions, type Range, rangeContains } from '../../server/src/text/position.ts';
import { sharedTranscripts } from '../support/corpus.ts';

const read = (text: string): Parsed => parse(splitLines(text));

/** The outline as indented lines: kind, name, detail, and lines counted from one. */
const drawn = (symbols: readonly OutlineSymbol[], depth = 0): readonly string[] =>
	symbols.flatMap(({ kind, name, detail, range, children }) => [
		`${'  '.repeat(depth)}${kind} ${name}${detail && ` · ${detail}`} ${range.start.line + 1}-${range.end.line + 1}`,
		...drawn(children, depth + 1),
	]);

const conference = `# Press conference

**by Director Ann Lee on the gate**

Good morning.

The gate closed last night.

**Spokesperson:** We'll begin with the Gazette.

**Nadia Benali (Gazette):** What has it cost?

**Director Ann Lee:** Forty million.

**Spokesperson:** Next is Radio Noord.

**Piet de Wit (Radio Noord):** Were the fishermen heard?

**Director Ann Lee:** Three times.

And they will be heard again.

**Spokesperson:** We go to the Herald.

**Kim Roe (Herald):** When does it open?

**Director Ann Lee:** In May.
`;

test('title, header, opening statement, exchanges and turns', () => {
	assert.deepEqual(drawn(documentSymbols(read(conference))), [
		'title Press conference 1-27',
		'  header Header · Director Ann Lee 3-3',
		'  unattributed Opening statement (unattributed) · Good morning. 5-7',
		'  exchange Nadia Benali (Gazette) · What has it cost? 9-13',
		"    turn Spokesperson · We'll begin with the Gazette. 9-9",
		'    turn Nadia Benali · What has it cost? 11-11',
		'    turn Director Ann Lee · Forty million. 13-13',
		'  exchange Piet de Wit (Radio Noord) · Were the fishermen heard? 15-21',
		'    turn Spokesperson · Next is Radio Noord. 15-15',
		'    turn Piet de Wit · Were the fishermen heard? 17-17',
		'    turn Director Ann Lee · Three times. 19-21',
		'  exchange Kim Roe (Herald) · When does it open? 23-27',
		'    turn Spokesperson · We go to the Herald. 23-23',
		'    turn Kim Roe · When does it open? 25-25',
		'    turn Director Ann Lee · In May. 27-27',
	]);
});

test('the title of the front matter holds everything, and headings are sections', () => {
	const text =
		'---\ntitle: Office hours\n---\n\n# One\n\n**Ann:** Hi.\n\n## Deeper\n\n**Bob:** Ho.\n\n# Two\n\n**Ann:** Yes.\n';
	assert.deepEqual(drawn(documentSymbols(read(text))), [
		'title Office hours 1-15',
		'  section One 5-11',
		'    turn Ann · Hi. 7-7',
		'    section Deeper 9-11',
		'      turn Bob · Ho. 11-11',
		'  section Two 13-15',
		'    turn Ann · Yes. 15-15',
	]);
});

test('a turn that goes on below a heading ends above it', () => {
	const text = '**Ann:** Hi.\n\n# One\n\nAnd on.\n\n**Bob:** Ho.\n\n**Ann:** Yes.\n';
	assert.deepEqual(drawn(documentSymbols(read(text))), [
		'turn Ann · Hi. 1-1',
		'section One 3-9',
		'  turn Bob · Ho. 7-7',
		'  turn Ann · Yes. 9-9',
	]);
});

test('a turn is named after the person and selects the label', () => {
	const text = '**Chair Ann Lee:** Hi.\n\n**Bob:** Ho.\n\n**Chair:** Yes.\n\n**Bob:** No.\n\n**Chair:** Well.';
	const [first] = documentSymbols(read(text));
	assert.equal(first?.name, 'Chair');
	assert.deepEqual(first?.selection, { start: { line: 0, character: 0 }, end: { line: 0, character: 18 } });
});

test('nothing in an empty text or in one without labels', () => {
	for (const text of ['', '\n\n', 'Some prose.\n\nAnd more.', '\0\0\0\ufffd']) {
		assert.deepEqual(documentSymbols(read(text)), [], JSON.stringify(text));
	}
});

const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();
const noShared = shared.length === 0 && 'the shared transcripts are not beside the checkout, or slow tests are off';

test('every entry lies in the one that holds it, selects something of its own, and overlaps no neighbour', {
	skip: noShared,
}, () => {
	for (const { name, text } of shared) {
		const whole = { start: { line: 0, character: 0 }, end: { line: text.length, character: 0 } };
		check(documentSymbols(read(text)), whole, name);
	}
});

function check(symbols: readonly OutlineSymbol[], within: Range, file: string): void {
	let end = within.start;
	for (const { name, range, selection, children } of symbols) {
		const place = `${file}:${range.start.line + 1} ${name}`;
		assert.notEqual(name, '', place);
		assert.ok(comparePositions(end, range.start) <= 0, `${place} overlaps the one before`);
		assert.ok(rangeContains(within, range.start) && rangeContains(within, range.end), `${place} leaves its parent`);
		assert.ok(
			rangeContains(range, selection.start) && rangeContains(range, selection.end),
			`${place} selects elsewhere`,
		);
		check(children, range, file);
		end = range.end;
	}
}

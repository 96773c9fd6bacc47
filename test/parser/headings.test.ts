import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** Headings as level and title, and the lines that they stand on. */
const headings = (text: string): readonly string[] =>
	[...locatedBlocks(parse(splitLines(text)), 'heading')].map(
		({ block, line }) => `${line + 1} ${block.level} ${block.title}`,
	);

const speech = 'Ann: Shall we? I think so.\n\nBob: Yes, we shall.\n';

describe('headings', () => {
	test('with marks, closed or not, with anchors, numbers and links', () => {
		assert.deepEqual(
			headings(
				'# One\n\n## Two ##\n\n### 3. Three {#three}\n\n#### [Four](#x)\n\n##### <a name="x"></a>Five\n\n###### **Six**',
			),
			['1 1 One', '3 2 Two', '5 3 3. Three', '7 4 Four', '9 5 Five', '11 6 Six'],
		);
	});

	test('underlined, numbered ones too', () => {
		assert.deepEqual(
			headings(`Title\n=====\n\n${speech}\n2. Second part\n^^^^^^^^^^^^^^\n\n${speech}\nThird\n-----\n\n${speech}`),
			['1 1 Title', '8 2 2. Second part', '15 2 Third'],
		);
	});

	test('in bold, by themselves', () => {
		assert.deepEqual(headings(`**Oral Questions**\n\n${speech}\n**Ports**\n\n${speech}`), [
			'1 1 Oral Questions',
			'7 1 Ports',
		]);
	});

	test('in bold are one level below those with marks', () => {
		assert.deepEqual(headings(`# Title\n\n**Boats**\n\n${speech}\n**Ports**\n\n${speech}`), [
			'1 1 Title',
			'3 2 Boats',
			'9 2 Ports',
		]);
	});

	test('centred in capitals, over several lines', () => {
		const chair =
			'    The Chairman. Order.\n    Mr. Lee. Thank you.\n    The Chairman. Mr. Lee?\n    Mr. Lee. I will.\n';
		assert.deepEqual(
			headings(`             STATEMENT OF HON. ADA LINDT, A\n                  SENATOR FROM THE NORTH\n\n${chair}`),
			['1 1 STATEMENT OF HON. ADA LINDT, A SENATOR FROM THE NORTH'],
		);
	});

	test('in capitals, more than once', () => {
		assert.deepEqual(headings(`BOATS\n\n${speech}\nQUESTIONS ON PORTS\n\n${speech}`), [
			'1 1 BOATS',
			'7 1 QUESTIONS ON PORTS',
		]);
	});

	test('numbered, above labels', () => {
		assert.deepEqual(headings(`1. Call to order\n\n${speech}\n2. The quay\n\n${speech}\n2.1 Noise\n\n${speech}`), [
			'1 1 1. Call to order',
			'7 1 2. The quay',
			'13 2 2.1 Noise',
		]);
	});
});

describe('no headings', () => {
	const none = (text: string) => assert.deepEqual(headings(text), []);

	test('a bold line in the middle of speech', () => {
		none(`${speech}\n**Never Again**\n\nThat is what I said.\n\n**Not Once**\n\nAnd I meant it.\n`);
	});

	test('a single bold line, a bold sentence, an event', () => {
		none(`**By Ann Lee**\n\n${speech}`);
		none(`**We begin.**\n\n${speech}\n**We end.**\n\n${speech}`);
		none(`(APPLAUSE)\n\n${speech}\n[MUSIC PLAYING]\n\n${speech}`);
	});

	test('a list with blanks between its items', () => {
		none(`${speech}\n1. Red\n\n2. Blue\n\n3. Green\n\n${speech}`);
	});

	test('clock lines and the word END', () => {
		none(`12:05 P.M. EST\n\n${speech}\nEND 2:01 P.M. EST\n`);
	});

	test('shouting in somebody’s speech', () => {
		none(`${speech}\nNEVER AGAIN\n\nThat is what I said.\n\nNOT ONCE\n\nI meant it.\n`);
	});

	test('labels', () =>
		none('**Ann Lee**\n\nShall we?\n\n**Bob Kay**\n\nWe shall.\n\n**Ann Lee**\n\nThank you.\n\n**Bob Kay**\n\nYes.'));
});

test('a heading of several lines is one block, and its lines are headings all', () => {
	const transcript = parse(splitLines(`          FIRST LINE\n          SECOND LINE\n\n${speech}`));
	assert.deepEqual(transcript.starts.slice(0, 2), [0, 3]);
	assert.deepEqual(
		transcript.lines.slice(0, 2).map(({ kind }) => kind),
		['heading', 'heading'],
	);
});

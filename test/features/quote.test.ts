import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../../server/src/features/quote/quotesIn.ts';
import { type QuoteFormat, writeQuotes } from '../../server/src/features/quote/writeQuotes.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const place = { document: 'file:///talks/gate.transcript.md', folders: ['file:///talks'] };
const talk = [
	'---',
	'media: https://a.example/gate.mp3',
	'---',
	'',
	'## Costs',
	'',
	'**[0:12] Ann Lee (Harbour):** We *built* the gate in May. It held all winter.',
	'',
	'**[1:02:03] Bob Kay:** How <b>much</b> did it & the wall cost?',
].join('\n');

/** What is quoted from one place to another, lines counted from one. */
function quoted(text: string, format: QuoteFormat, from: readonly [number, number], to = from): string {
	const [start, end] = [from, to].map(([line, character]) => ({ line: line - 1, character }));
	if (!start || !end) return '';
	return writeQuotes(quotesIn(parse(splitLines(text)), { start, end }, place), format);
}

test('the turn at the cursor, with speaker, section, time and a link into the recording', () => {
	assert.equal(
		quoted(talk, 'markdown', [7, 30]),
		'> We built the gate in May. It held all winter.\n>\n> — Ann Lee (Harbour), *Costs*, [0:12](<https://a.example/gate.mp3#t=12>)',
	);
	assert.equal(
		quoted(talk, 'plain', [7, 30]),
		'“We built the gate in May. It held all winter.”\n— Ann Lee (Harbour), Costs, 0:12, https://a.example/gate.mp3#t=12',
	);
});

test('HTML is text in its elements, nothing of the transcript becomes one', () => {
	assert.equal(quoted(talk.replace('Bob Kay', 'Bob "K" <i>Kay'), 'html', [9, 30]).includes('<i>'), false);
	assert.match(
		quoted(talk, 'html', [9, 30]),
		/^<blockquote cite="https:\/\/a\.example\/gate\.mp3#t=3723"><p>How .*much.* did it &amp; the wall cost\?<\/p><footer>— <cite>Bob Kay<\/cite>, Costs, <a href="[^"]*"><time datetime="PT3723S">1:02:03<\/time><\/a><\/footer><\/blockquote>$/,
	);
});

test('only the words that are selected, each turn by itself', () => {
	const line = talk.split('\n')[6] ?? '';
	const text = quoted(talk, 'plain', [7, line.indexOf('It held')], [9, 40]);
	assert.match(text, /^“It held all winter\.”\n— Ann Lee .*\n\n“How /);
	assert.equal(quoted(talk, 'plain', [7, 4], [7, 8]), '', 'a label is not said');
});

test('words that nobody is named for are quoted without a name, and an address that may not be a link is none', () => {
	const text = 'It was a cold morning.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n\n**Ann Lee:** Well.';
	assert.equal(quoted(text, 'plain', [1, 3]), '“It was a cold morning.”');
	const hostile = talk.replace('https://a.example/gate.mp3', 'javascript:alert(1)//a.mp3');
	assert.equal(quoted(hostile, 'html', [7, 30]).includes('javascript'), false);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fnv1a64 } from '../../server/src/annotations/hash.ts';
import { maskedText } from '../../server/src/annotations/maskedText.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { wordsIn } from '../../server/src/annotations/wordsIn.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { plainText } from '../../server/src/text/plain.ts';

const textOf = (text: string) => annotatedTextOf(parse(text.split('\n')));
const more = '\n\n**Bob Kay:** Yes, I do.\n\n**Ann Lee:** Good.';

test('the hash is FNV-1a of UTF-8', () => {
	assert.equal(fnv1a64(''), 'cbf29ce484222325');
	assert.equal(fnv1a64('a'), 'af63dc4c8601ec8c');
	assert.equal(fnv1a64('foobar'), '85944171f73967e8');
	assert.equal(fnv1a64('é😀'), fnv1aOfBytes(Buffer.from('é😀', 'utf8')));
});

function fnv1aOfBytes(bytes: Uint8Array): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
	return hash.toString(16).padStart(16, '0');
}

describe('words of a transcript', () => {
	const cases: readonly (readonly [string, string, readonly string[]])[] = [
		['labels are none', '**Ann Lee (CNN):** Thank you.', ['Thank', 'you']],
		[
			'marks of emphasis and links are none',
			'**Ann Lee:** We *must* see [the old gate](https://x.test/a).',
			['We', 'must', 'see', 'the', 'old', 'gate'],
		],
		['an audio tag is one word', '**Ann Lee:** We [Inaudible 00:12] it.', ['We', '[inaudible]', 'it']],
		['each character of Chinese is one', '**Ann Lee:** 我们建, ok', ['我', '们', '建', 'ok']],
		['lines are joined', '**Ann Lee:** We built\nthe gate — in May.', ['We', 'built', 'the', 'gate', 'in', 'May']],
	];
	for (const [name, text, words] of cases)
		test(name, () => {
			const { words: all, turns } = textOf(text + more);
			assert.deepEqual(all.slice(turns[0]?.from, turns[0]?.to), words);
		});

	test('each word stands where it is said to', () => {
		const lines = ['**Ann Lee:** We *must* see [the old](https://x.test) gate, é!', '', '**Bob Kay:** Yes, **I** do.'];
		const { words, lineOf, startOf, endOf } = annotatedTextOf(parse(lines));
		for (const [at, word] of words.entries())
			assert.ok((lines[lineOf[at] ?? 0] ?? '').slice(startOf[at], endOf[at]).includes(word), word);
	});
});

test('covered text has the length of the line and says what is read aloud', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'ab *_[](<>&;/\\!:é') }), (line) => {
			assert.equal(maskedText(line).length, line.length);
			assert.deepEqual(wordsIn(maskedText(line).replaceAll('\u0001', '')), wordsIn(plainText(line)));
		}),
	);
});

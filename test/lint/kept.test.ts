import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keptOnLongPages } from '../../server/src/model/longPages.ts';
import { pagesOf } from '../../server/src/model/page.ts';
import { perPage } from '../../server/src/model/perPage.ts';
import { turnsIn } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';

const turns = Array.from({ length: 200 }, (_, turn) => `**${turn % 2 ? 'Ann' : 'Bob'} Lee:** It was ${turn}.`);
const talk = parse(turns.join('\n\n').split('\n'));

describe('what is kept of a text', () => {
	test('a line is kept where its page is long, and read again where it is short', () => {
		for (const [lines, times] of [
			[10, 2],
			[1_000, 1],
		] as const) {
			let read = 0;
			const page = parse(Array.from({ length: lines }, () => 'It was so.'));
			const lengthOf = keptOnLongPages(({ text }: { readonly text: string }) => {
				read++;
				return text.length;
			});
			const [line = { text: '' }] = page.lines;
			assert.deepEqual([lengthOf(page, line), lengthOf(page, line)], [10, 10]);
			assert.equal(read, times, `${lines} lines`);
		}
	});

	test('the turns of a transcript are listed once', () => {
		assert.equal(turnsIn(talk).length, turns.length);
		assert.equal(turnsIn(talk), turnsIn(talk));
	});

	test('pages in which nothing is found have one list of nothing', () => {
		let read = 0;
		const found = perPage((): readonly string[] => {
			read++;
			return [];
		});
		const pages = pagesOf(talk);
		assert.ok(pages.length > 5);
		assert.equal(new Set([...pages, ...pages].map((page) => found(talk, page))).size, 1);
		assert.equal(read, pages.length);
	});
});

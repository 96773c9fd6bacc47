import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conventions } from '../../server/src/conventions/index.ts';
import type { DeclaredName } from '../../server/src/model/convention.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { type ParseOptions, parse, reparse } from '../../server/src/parser/parse.ts';

const names = (text: string, options?: ParseOptions): readonly string[] =>
	[...locatedBlocks(parse(text.split('\n'), options), 'turn')].map(({ block }) => block.label.name);

const person = (name: string, more: Partial<DeclaredName> = {}): DeclaredName => ({
	name,
	line: 0,
	source: 'roster',
	...more,
});

describe('a convention that the user chose', () => {
	test('is the main one, whatever the text says', () => {
		for (const { id } of conventions) {
			const { convention, detection } = parse(['Ann: hello', '', 'Bob: hello, Ann'], { convention: id });
			assert.equal(convention.id, id);
			assert.deepEqual([detection.main, detection.chosen], [id, true]);
		}
	});

	test('speaks for lines of its shape that by themselves are doubtful', () => {
		const text = 'Prologue\n\nAda: the moon is up.\n\nThe wind falls.';
		assert.deepEqual(names(text), []);
		assert.deepEqual(names(text, { convention: 'plain-name' }), ['Ada']);
	});

	test('is left to the text by "auto" and by what is no convention', () => {
		for (const convention of ['auto', '', 'no-such-id']) {
			const { detection } = parse(['**Ann:** hello, you', '', '**Bob:** hello, Ann'], { convention });
			assert.deepEqual([detection.main, detection.chosen], ['bold-name', false]);
		}
	});

	test('holds after an edit', () => {
		const before = parse(['Ann: hello, you', '', 'Bob: hello, Ann'], { convention: 'initials' });
		assert.equal(reparse(before, { from: 2, removed: 1, inserted: ['Bob: hello'] }).convention.id, 'initials');
	});
});

describe('a roster', () => {
	const text = 'The log of a day.\n\nVesper: the moon is up.\n\nNo wind.';

	test('declares a label that the text alone leaves in doubt', () => {
		assert.deepEqual(names(text), []);
		assert.deepEqual(names(text, { roster: [person('Vesper')] }), ['Vesper']);
	});

	test('declares by first name, last name, initials and alias', () => {
		assert.deepEqual(names(text, { roster: [person('Vesper Lynd')] }), ['Vesper']);
		assert.deepEqual(names(text, { roster: [person('Ada Vesper')] }), ['Vesper']);
		assert.deepEqual(names(text.replace('Vesper', 'VL'), { roster: [person('Vesper Lynd')] }), ['VL']);
		assert.deepEqual(names(text.replace('Vesper', 'VXL'), { roster: [person('Vesper Lynd', { initials: 'VXL' })] }), [
			'VXL',
		]);
		assert.deepEqual(names(text, { roster: [person('Ada Lee', { aliases: ['Vesper'] })] }), ['Vesper']);
	});

	test('does not make a speaker of a word inside a sentence', () => {
		assert.deepEqual(names(`${text}\nand then it went on to\nVesper: a small place`, { roster: [] }), []);
	});
});

test('front matter declares a label, and so does an attendance list', () => {
	const body = 'The log of a day.\n\nVesper: the moon is up.';
	assert.deepEqual(names(`---\nspeakers:\n  - Vesper Lynd\n---\n\n${body}`), ['Vesper']);
	assert.deepEqual(names(`---\nspeakers:\n  VL: Vesper Lynd\n---\n\n${body}`), ['Vesper']);
	assert.deepEqual(names(`Present: Vesper, Ada\n\n${body}`), ['Vesper']);
});

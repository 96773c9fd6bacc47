import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../server/src/formats/record.ts';
import { conflictsIn } from '../../server/src/parser/conflicts.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const merge =
	'**Ann Lee:** Hello there.\n\n<<<<<<< HEAD\n**Bob Kay:** It is good\nto be here.\n||||||| base\n**Bob Kay:** It is good.\n=======\n**Cem Öz:** It is better.\n>>>>>>> review\n\n**Ann Lee:** Tell me.\n';

test('labels beside the markers of a merge are read, and the markers are nobody’s words', () => {
	assert.deepEqual(
		recordOf('', parse(splitLines(merge))).turns.map(({ label, text }) => [label, text]),
		[
			['Ann Lee', 'Hello there.'],
			['Bob Kay', 'It is good to be here.'],
			['Bob Kay', 'It is good.'],
			['Cem Öz', 'It is better.'],
			['Ann Lee', 'Tell me.'],
		],
	);
});

const conflicts: readonly (readonly [
	about: string,
	texts: readonly string[],
	lines: readonly (readonly number[])[],
])[] = [
	['two versions', ['<<<<<<< a', 'x', '=======', 'y', '>>>>>>> b'], [[0, 2, 4]]],
	[
		'one that is not closed ends where the next begins',
		['<<<<<<< a', 'x', '<<<<<<< b', '=======', '>>>>>>> c'],
		[[0], [2, 3, 4]],
	],
	['an underline elsewhere', ['x', '=======', '<<<<<<< a', '>>>>>>> b', 'y', '======='], [[2, 3]]],
	['eight signs, and signs inside of a line', ['<<<<<<<< a', ' <<<<<<< a', 'x >>>>>>> b'], []],
];
for (const [about, texts, lines] of conflicts) {
	test(about, () => assert.deepEqual(conflictsIn(texts.map((text) => ({ text }))), lines));
}

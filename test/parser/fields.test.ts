import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('a field that names who presents, below each of many headings, is no label for a small word in one name', () => {
	const part = (number: number, presenter: string): string =>
		`## Harbour ${number}\n\nPresenter: ${presenter}\n\nKEB: What do you have for us?\n\nALU: I think we can see it here, and you know the rest.\n\n`;
	const text = Array.from({ length: 28 }, (_, number) =>
		part(
			number,
			number === 9 ? 'Mira de Souto (MDS)\n\nNext up, we have your report. Are you ready for it?' : 'Ada Lund (ALU)',
		),
	).join('');
	const names = [...locatedBlocks(parse(text.split('\n')), 'turn')].map(({ block }) => block.label.name);
	assert.deepEqual([...new Set(names)], ['KEB', 'ALU']);
});

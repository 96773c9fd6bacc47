import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';

const names: Readonly<Record<string, string>> = { A: 'Ann Lee', B: 'Bob Kay', C: 'Carl Moss', X: 'Xenia Lowe' };
const words = [
	'The pump runs.',
	'We see that here too.',
	'Nothing has changed.',
	'It holds for now.',
	'That one is open.',
];

/** Who is suggested for one of some turns, by letters, none of whose words tell who says them. */
function at(turns: string, gap: number) {
	const lines = Array.from(turns, (who, turn) => {
		const said = words[(turn * 7) % words.length] ?? '';
		return turn === gap ? said : `${names[who] ?? ''}: ${said}`;
	});
	return suggestSpeakers(parse(lines.join('\n\n').split('\n')), gap * 2);
}

const likelihood = (turns: string, gap: number, name: string): number =>
	at(turns, gap).find((one) => one.name === name)?.score ?? 0;

test('where people go on in a turn of their own, so may whoever spoke before', () => {
	assert.ok(likelihood('AAABBBAAABBBAAABBBAAABBB', 13, 'Ann Lee') > 0.2);
	assert.ok(likelihood('ABABABABABABABABABABABAB', 13, 'Ann Lee') < 0.02);
});

test('who is asked by turns speaks two turns after whoever was asked before', () => {
	const found = at('XAXBXCXAXBXCXAXBXCXAXBXC', 15).find(({ name }) => name === 'Bob Kay');
	assert.ok((found?.score ?? 0) > 0.2);
	assert.equal(found?.reason, 'spoke 3 times two turns after Ann Lee');
});

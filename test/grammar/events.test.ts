import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokeniser } from '../support/tokens.ts';

const tokenise = await tokeniser('text.transcript');
const scopesOf = (line: string, piece: string): string =>
	tokenise([line])[0]
		?.find(({ text }) => text === piece)
		?.scopes.join(' ') ?? '';

describe('events are coloured as the parser takes them', () => {
	for (const event of ['（笑声）', '((laughs))', '<laughter>', '♪ music ♪', '(Laughter.)', '(Beifall)', '<смех>'])
		test(event, () => {
			assert.match(scopesOf(event, event), /constant\.language\.event/);
			assert.match(scopesOf(`**Ann:** We ${event} did.`, event), /constant\.language\.event/);
		});
	for (const tag of ['【拍手】', '[laughs]', '[inaudible]'])
		test(tag, () => assert.match(scopesOf(tag, tag), /audio-tag/));
});

describe('people who are named together have one label', () => {
	for (const name of ['Ann Lee und Bob Kay', 'Ann Lee and Bob Kay', 'Ana Lara y Bea Kay', 'Anne de Lenoir et Bob Kay'])
		test(name, () => assert.match(scopesOf(`${name}: No.`, name), /entity\.name\.function\.speaker/));
});

test('a nick is no event', () => assert.match(scopesOf('<ann> laughter', 'ann'), /entity\.name\.function\.speaker/));

test('a month may be of any language', () => {
	const time = '31. Mai 2024 10:15';
	assert.match(scopesOf(`[${time}] Ann: Ja.`.replace('31. ', '31 '), time.replace('31. ', '31 ')), /timestamp/);
});

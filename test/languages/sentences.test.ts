import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endsWithAbbreviation } from '../../server/src/languages/all/abbreviations.ts';
import { isUnfinished } from '../../server/src/languages/all/talk.ts';
import { sentenceAt } from '../../server/src/text/sentences.ts';

describe('a full stop that ends no sentence', () => {
	for (const text of [
		'We saw Mr.',
		'The Sen.',
		'Vimos a la Sra.',
		'Das ist z.B.',
		'Es sprach Hr.',
		'Elle a vu Mme.',
		'Ha parlato l’on. Dott.',
		'Falou o Exmo.',
		'Живе на вул.',
		'Он живёт на ул.',
		'図は No.',
		'见 No.',
		'Widział m.in.',
		'Het is bijv.',
		'Det är t.ex.',
		'by Ann B.',
	])
		test(text, () => assert.ok(endsWithAbbreviation(text)));

	for (const text of ['I said no.', 'It is art.', 'We went on.', 'Das war gut.', 'C’est la fin.'])
		test(`${text} ends`, () => assert.ok(!endsWithAbbreviation(text)));

	test('the sentence goes on behind it', () => {
		const text = 'Wir trafen Hr. Lehm am Tor. Dann gingen wir.';
		const { start, end } = sentenceAt(text, 3);
		assert.equal(text.slice(start, end), 'Wir trafen Hr. Lehm am Tor.');
	});
});

describe('a word that no sentence ends with', () => {
	for (const word of [
		'the',
		'pero',
		'weil',
		'pour',
		'della',
		'para',
		'але',
		'чтобы',
		'そして',
		'因为',
		'omdat',
		'oraz',
		'hogy',
	])
		test(word, () => assert.ok(isUnfinished(word)));

	for (const word of ['on', 'house', 'Haus', 'casa', 'дім', 'men', 'care', 'are you'])
		test(`${word} may`, () => assert.ok(!isUnfinished(word)));
});

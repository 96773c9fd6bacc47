import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { countUses, tellingWords } from '../../server/src/facts/suggest/vocabulary.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unmark } from '../support/marks.ts';

const first = (marked: string) => {
	const { text, cursors } = unmark(marked);
	return suggestSpeakers(parse(text.split('\n')), cursors[0]?.line ?? 0)[0];
};

const talk = (end: string) => `Chair Lowe: How is the harbour?

Ida Moss: Well, you know, I would say that it is more or less what you would want it to be.

Chair Lowe: And the dredger?

Joe Ames: The dredger was bought second hand and its pump has failed twice this winter.

Chair Lowe: Who pays for it?

Ida Moss: Well, you know, I would think that it is not up to us, if you see what I mean.

Chair Lowe: When does the pump come back?

Joe Ames: The pump comes back in March, and the dredger sails when the new valve fits.

Chair Lowe: And the quay?

Ida Moss: Well, you know, I would leave it as it is for now, if you would.

Chair Lowe: Has the valve been ordered?

Joe Ames: The valve was ordered in May, and the yard sends it with the second pump.

Chair Lowe: What else is there?

${end}

Chair Lowe: Thank you.`;

describe('whose words they are', () => {
	test('how somebody speaks tells more than what all of them speak of', () => {
		const found = first(
			talk(
				'<|>Well, you know, I would say that it is not the pump and the valve, if you see what I mean, and the yard sends what you want for the dredger.',
			),
		);
		assert.equal(found?.name, 'Ida Moss');
	});

	test('what somebody speaks of tells where it is said in no manner of theirs', () => {
		const found = first(talk('<|>The yard sends the valve for the dredger when the second pump comes back.'));
		assert.equal(found?.name, 'Joe Ames');
		assert.match(found?.reason ?? '', /words like these|before the last speaker/);
	});
});

const said = (words: string) => ({
	words: words.split(' '),
	line: 0,
	endLine: 0,
	head: words,
	tail: words,
	asks: false,
	endsAsking: false,
});

test('the words of a speech by kind', () => {
	assert.deepEqual(tellingWords(said('so the pump and the pump'), new Set(['the', 'and'])), {
		common: ['the', 'and', 'the'],
		rare: ['so', 'pump'],
		paired: ['so the', 'the pump', 'pump and', 'and the', 'the pump'],
		opening: ['so the', 'so'],
		closing: ['the pump'],
	});
	assert.deepEqual(tellingWords(said('no'), new Set()), {
		common: [],
		rare: ['no'],
		paired: [],
		opening: ['no'],
		closing: ['no'],
	});
});

test('a conversation has few common words, and counts them by person, nobody’s left out', () => {
	const topics = Array.from({ length: 200 }, (_, index) => `topic${index}`);
	const { common, counts } = countUses([said(`we we ${topics.join(' ')}`), said('we'), said('we too')], [1, 0, -1], 2);
	assert.equal(common.size, 80);
	assert.ok(common.has('we'));
	assert.deepEqual(counts.common.uses.get('we'), [0, 1, 1, 2]);
	assert.deepEqual(counts.opening.sizes, [1, 2]);
});

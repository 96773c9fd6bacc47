import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audioTagsIn } from '../../server/src/conventions/audioTags.ts';
import { isEvent } from '../../server/src/conventions/events.ts';
import { eventsOf } from '../../server/src/facts/speech/speech.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';

describe('a paragraph that tells of something that happened', () => {
	for (const text of [
		'(Laughter.)',
		'[Applause]',
		String.raw`\[laughter\]`,
		'*(crosstalk)*',
		'（笑声）',
		'（一同笑い）',
		'【拍手】',
		'【掌声、笑声】',
		'((laughs))',
		'<laughter>',
		'♪ music ♪',
		'♪♪',
		'* * *',
		'•••',
		'*laughs*',
		'**Break:**',
		'Musik',
		'**Werbepause**',
		'(Beifall)',
		'<смех>',
		'♪ музика ♪',
		'_rires et applaudissements_',
		'Ende',
		'Fin',
		'[14:30]',
		'終了',
	])
		test(text, () => assert.ok(isEvent(text)));
});

describe('an event is one wherever it stands', () => {
	for (const event of [
		'（笑声）',
		'【拍手】',
		'((laughs))',
		'<laughter>',
		'♪ music ♪',
		'(Laughter.)',
		'**Musik**',
		'MUSIC',
	])
		test(event, () => {
			const apart = parse([
				'**Ann Lee:** We did.',
				'',
				event,
				'',
				'**Bob Kay:** Yes.',
				'',
				event,
				'',
				'**Ann Lee:** No.',
			]);
			assert.equal(eventsOf(apart).length, 2, 'between turns');
			assert.ok(
				apart.blocks.every(({ kind }) => kind === 'turn'),
				'no heading',
			);
			// A word alone right above a label may as well be one.
			if (!/^[\p{L}*]/u.test(event)) {
				const tight = parse(['Ann Lee: We did.', event, 'Bob Kay: Yes.', event, 'Ann Lee und Bob Kay: No.']);
				assert.deepEqual(
					[...locatedBlocks(tight, 'turn')].map(({ block }) => block.label.name),
					['Ann Lee', 'Bob Kay', 'Ann Lee und Bob Kay'],
					'right above labels',
				);
			}
			const headed = parse([
				'FIRST PART',
				'',
				event,
				'',
				'**Ann Lee:** We did.',
				'',
				'SECOND PART',
				'',
				event,
				'',
				'**Bob Kay:** Yes.',
			]);
			assert.equal([...locatedBlocks(headed, 'heading')].length, 2, 'between a heading and a label');
		});
});

describe('a paragraph that was said, or heads something', () => {
	for (const text of [
		'Laughter is the best medicine.',
		'【质询】',
		'<ann>',
		'♪ I love you so ♪',
		'*Really?*',
		'Fine.',
		'Start.',
		'Music was on all night.',
		'笑声很大。',
	])
		test(text, () => assert.ok(!isEvent(text)));
});

describe('tags in the middle of speech', () => {
	for (const [text, words, unheard] of [
		['We went [inaudible 00:04:31] and back.', 'inaudible', true],
		['And then (Applause.) we left.', 'applause', false],
		['Nos fuimos (risas) a casa.', 'risas', false],
		['Das war [unverständlich] gut.', 'unverständlich', true],
		['C’était [inaudible] bien (rires).', 'inaudible', true],
		['Non lo so (ride, applausi).'.replace('ride', 'risate'), 'risate', false],
		['Eu fui [ininteligível] lá.', 'ininteligível', true],
		['Ми пішли (сміх у залі) додому.', 'сміх у залі', false],
		['Мы пошли [нрзб] домой.', 'нрзб', true],
		['そうですね（笑）。', '笑', false],
		['对，（笑声）好的。', '笑声', false],
		['我们去【听不清】了。', '听不清', true],
		['We ((laughs)) went.', 'laughs', false],
		['We <laughter> went.', 'laughter', false],
		['Poszliśmy [niezrozumiałe] tam.', 'niezrozumiałe', true],
		['갔습니다 (웃음) 네.', '웃음', false],
	] as const)
		test(text, () => {
			const [tag] = audioTagsIn(text);
			assert.deepEqual([tag?.words, tag?.unheard], [words, unheard]);
		});

	for (const text of ['We (laughed all day) went.', 'See <a> and [the latter case].', 'I [would like to] go.'])
		test(text, () => assert.deepEqual(audioTagsIn(text), []));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audioTagsIn } from '../../server/src/conventions/audioTags.ts';
import { isEvent } from '../../server/src/facts/speech/events.ts';

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

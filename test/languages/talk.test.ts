import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	countTalk,
	endsAsking,
	givesThanks,
	hasGreeting,
	hasQuestion,
	hasTalk,
	opensWithAnswer,
	startsSentence,
} from '../../server/src/languages/all/talk.ts';

describe('talk: somebody of themselves, to others, a greeting, thanks', () => {
	for (const [first, second, greeting, thanks] of [
		['I went there myself', 'you went there', 'Good morning, everyone.', 'Thank you so much.'],
		['yo fui ayer', 'usted fue ayer', 'Buenos días a todos.', 'Muchas gracias a todos.'],
		['ich war gestern dort', 'ihr wart gestern dort', 'Meine Damen und Herren, es ist Zeit.', 'Vielen Dank dafür.'],
		['moi hier soir', 'vous étiez là', 'Mesdames et messieurs, bonsoir.', 'Merci beaucoup pour cela.'],
		['noi andavamo lì', 'lei andava lì', 'Buongiorno a tutti.', 'La ringrazio molto.'],
		['nós fomos ontem', 'você foi ontem', 'Boa tarde a todos.', 'Muito obrigada por isso.'],
		['я був там', 'ви були там', 'Добрий день усім.', 'Щиро дякую за це.'],
		['мне было там', 'вы были там', 'Здравствуйте, коллеги.', 'Большое спасибо за это.'],
		['私はそこにいました', 'あなたはそこにいました', 'こんにちは。始めます。', 'ありがとうございました。'],
		['我在那里', '您在那里', '大家好，现在开始。', '谢谢各位。'],
		['ik was daar', 'jullie waren daar', 'Dames en heren, welkom.', 'Hartelijk dank hiervoor.'],
		['jag var där', 'nej, tack', 'God morgon alla.', 'Tack så mycket för det.'],
		['mnie tam nie było', 'państwo byli tam', 'Dzień dobry wszystkim.', 'Dziękuję bardzo za to.'],
		['저는 거기 있었습니다', '여러분 거기 있었습니다', '안녕하세요. 시작합니다.', '감사합니다 여러분.'],
	] as const) {
		test(first, () => assert.ok(hasTalk(first)));
		test(second, () => assert.ok(hasTalk(second) || countTalk(second).second > 0));
		test(greeting, () => assert.ok(hasGreeting(greeting)));
		test(thanks, () => assert.ok(givesThanks(thanks)));
	}

	for (const text of [
		'The table lists all rows.',
		'La tabla contiene filas.',
		'Die Tabelle enthält Zeilen.',
		'Таблица содержит строки.',
		'表格包含数据',
	])
		test(`no talk: ${text}`, () => assert.ok(!hasTalk(text)));

	test('words of each kind are counted', () => {
		assert.deepEqual(countTalk('I told you so, and we thank you.'), { first: 2, second: 2, weak: 2 });
	});
});

describe('answers and beginnings', () => {
	for (const text of [
		'Yes, it is.',
		'Sí, claro.',
		'Nein, das nicht.',
		'Oui, bien sûr.',
		'Sì, certo.',
		'Sim, pois.',
		'Так, звісно.',
		'Да, конечно.',
		'はい、そうです。',
		'Tak, proszę.',
	])
		test(text, () => assert.ok(opensWithAnswer(text)));
	for (const text of ['So we went.', '¿Quién es?', 'Ich denke.', 'Oui.'])
		test(`${text} begins`, () => assert.ok(startsSentence(text)));
	test('Lee went on is no beginning', () => assert.ok(!startsSentence('Lee went on')));
});

test('what is common in one language is no talk of another', () => {
	const { first, second } = countTalk('There was no gate of that size, and no door was built.');
	assert.deepEqual([first, second], [0, 0]);
});

describe('questions', () => {
	for (const text of [
		'Is it so?',
		'¿Es así?',
		'Ist es so?',
		'C’est ainsi ?',
		'È così?',
		'É assim?',
		'Чи це так?',
		'Так ли это?',
		'そうですか。',
		'是这样吗？',
		'是这样吗',
		'هل هذا صحيح؟',
		'그렇습니까?',
	])
		test(text, () => {
			assert.ok(hasQuestion(text));
			assert.ok(endsAsking(text));
		});
	for (const text of ['It is so.', 'そうです。', '是这样。'])
		test(`${text} asks nothing`, () => assert.ok(!hasQuestion(text)));
});

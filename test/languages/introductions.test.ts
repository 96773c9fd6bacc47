import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { introductionsIn } from '../../server/src/facts/introductions/introductionsIn.ts';

describe('somebody says their own name', () => {
	for (const [text, name] of [
		['Hello, my name is Ann Lee and I build walls.', 'Ann Lee'],
		['Buenos días, me llamo Ana Lara y soy de aquí.', 'Ana Lara'],
		['Guten Tag, mein Name ist Anna Lehm.', 'Anna Lehm'],
		['Bonjour, je m’appelle Anne Lenoir, merci.', 'Anne Lenoir'],
		['Buongiorno, mi chiamo Anna Leoni.', 'Anna Leoni'],
		['Bom dia, meu nome é Ana Lima, obrigada.', 'Ana Lima'],
		['Добрий день, мене звати Олена Коваль, я з Києва.', 'Олена Коваль'],
		['Здравствуйте, меня зовут Анна Лебедева.', 'Анна Лебедева'],
		['はじめまして、山田花子と申します。', '山田花子'],
		['私は山田です。よろしくお願いします。', '山田'],
		['大家好，我叫林小安，今天很高兴。', '林小安'],
		['各位好，我是陈大明。', '陈大明'],
		['안녕하세요, 저는 김하나입니다.', '김하나'],
		['제 이름은 이두리입니다.', '이두리'],
		['Goedemorgen, mijn naam is Anna Leeuw.', 'Anna Leeuw'],
		['Goddag, jeg hedder Anne Lund.', 'Anne Lund'],
		['Hei, mitt navn er Anne Lie.', 'Anne Lie'],
		['Hej, jag heter Anna Lind.', 'Anna Lind'],
		['Hei, nimeni on Anna Laine.', 'Anna Laine'],
		['Góðan daginn, ég heiti Anna Lóa.', 'Anna Lóa'],
		['Dzień dobry, nazywam się Anna Lis.', 'Anna Lis'],
		['Dobrý den, jmenuji se Anna Lisá.', 'Anna Lisá'],
		['Здравейте, казвам се Анна Лесова.', 'Анна Лесова'],
		['Καλημέρα, με λένε Άννα Λέκκα.', 'Άννα Λέκκα'],
		['Bună ziua, mă numesc Ana Luca.', 'Ana Luca'],
		['Selamat pagi, nama saya Ani Lestari.', 'Ani Lestari'],
		['Xin chào, tên tôi là Lê An.', 'Lê An'],
		['اسمي ليلى حداد، أهلا بكم.', 'ليلى حداد'],
		['שמי אנה לביא, שלום.', 'אנה לביא'],
		['मेरा नाम आशा लाल है।', 'आशा लाल'],
	] as const)
		test(text, () => {
			const found = introductionsIn(text);
			assert.ok(
				found.some((own) => own.kind === 'name' && own.name === name && own.confidence >= 0.8),
				JSON.stringify(found),
			);
			for (const { span, name: own } of found) assert.equal(text.slice(span.start, span.end), own);
		});
});

describe('nobody says their name', () => {
	for (const text of [
		'私は学生です。',
		'我是来说明情况的。',
		'我是中国人。',
		'저는 학생입니다.',
		'Я українка.',
		'If I say my name is Ann Lee, nobody believes it.',
		'Anna mówi, że nie.',
	])
		test(text, () =>
			assert.deepEqual(
				introductionsIn(text).filter(({ confidence }) => confidence >= 0.8),
				[],
			),
		);
});

describe('somebody says in what office they speak', () => {
	for (const [text, name] of [
		['As chair of the committee, I thank you.', 'chair of the committee'],
		['Als Kanzler habe ich das gesagt.', 'Kanzler'],
		['En tant que présidente, je vous remercie.', 'présidente'],
		['Como ministro, quiero decir algo.', 'ministro'],
		['Come presidente, vorrei dire una cosa.', 'presidente'],
		['Como presidente, gostaria de agradecer.', 'presidente'],
		['Як президент, я скажу так.', 'президент'],
		['Как министр, я скажу так.', 'министр'],
	] as const)
		test(text, () => assert.ok(introductionsIn(text).some((own) => own.kind === 'role' && own.name === name)));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductionsIn } from '../../server/src/facts/introductions/introductionsIn.ts';
import { cpuTime } from '../support/cpuTime.ts';

const brief = (text: string): readonly string[] =>
	introductionsIn(text).map(({ kind, name, affiliation }) => {
		const shown = affiliation === undefined ? name : `${name} (${affiliation})`;
		return kind === 'role' ? `as ${shown}` : shown;
	});

const expectAll = (cases: Readonly<Record<string, string>>): void => {
	for (const [text, wanted] of Object.entries(cases)) assert.deepEqual(brief(text).join('; '), wanted, text);
};

const question = 'I wanted to ask about the talks, and whether they go on.';

test('Names after “my name is” and its like', () => {
	expectAll({
		'My name is Ann Lee.': 'Ann Lee',
		'Good morning, my name is Ann Lee and I chair the board.': 'Ann Lee',
		'my name’s Okonkwo, from the health ministry': 'Okonkwo',
		'Mein Name ist Jörg Wächter, ich komme vom Bayerischen Rundfunk.': 'Jörg Wächter',
		'Ich heiße Annika und arbeite hier.': 'Annika',
		'Je m’appelle Hélène Roux.': 'Hélène Roux',
		'Me llamo Íñigo Peña, de El Diario.': 'Íñigo Peña (El Diario)',
		'Mi nombre es Lucía.': 'Lucía',
		'Il mio nome è Carla Riva.': 'Carla Riva',
		'Меня зовут Анна Кедрова.': 'Анна Кедрова',
		'My name is Robert J. van der Berg, Jr.': 'Robert J. van der Berg',
		'My name is Dr. Amy O’Neil.': 'Amy O’Neil',
	});
});

test('Names after “I am” and “this is”', () => {
	expectAll({
		'Hi, I’m Ann Lee with CNN.': 'Ann Lee (CNN)',
		'I am Ann Lee from the Daily Post.': 'Ann Lee (Daily Post)',
		'I’m Ann Lee, I look after the parser.': 'Ann Lee',
		'Sure. I’m Priya, and I work on tests.': 'Priya',
		'I’m your host, Ann Lee.': 'Ann Lee',
		'I’m Ann Lee, CEO of Acme Labs.': 'Ann Lee (Acme Labs)',
		'Hello, this is Ann Lee with the Associated Press.': 'Ann Lee (Associated Press)',
		'This is Bob from Boston. I have a question about the roof.': 'Bob (Boston)',
		'This is Ann here. Can you hear me?': 'Ann',
		'This is Ann Lee speaking.': 'Ann Lee',
		'Ich bin Karin Vogt vom Spiegel.': 'Karin Vogt (Spiegel)',
		'Hier ist Karin Vogt aus Bremen.': 'Karin Vogt (Bremen)',
		'Je suis Claire Petit de France Info.': 'Claire Petit (France Info)',
		'Soy Lucía Ortega, de Radio Norte.': 'Lucía Ortega (Radio Norte)',
		'Les habla Lucía Ortega.': 'Lucía Ortega',
	});
});

test('A name and whom one speaks for, at the start of a question', () => {
	expectAll({
		[`Greg Palmer, FOX News. ${question}`]: 'Greg Palmer (FOX News)',
		[`Secretary General; Greg Palmer, FOX News. ${question}`]: 'Greg Palmer (FOX News)',
		[`Thank you. Ann Lee, Reuters. ${question}`]: 'Ann Lee (Reuters)',
		[`Thanks so much for doing this. Ann Lee from Reuters. ${question}`]: 'Ann Lee (Reuters)',
		[`Hi, Ann Lee from the Daily Post. ${question}`]: 'Ann Lee (Daily Post)',
		[`Hi, Ann from Reuters. ${question}`]: 'Ann (Reuters)',
		[`Good afternoon, Mr. Secretary. Ann Lee, BBC. ${question}`]: 'Ann Lee (BBC)',
		[`Ann Lee – Financial Times. ${question}`]: 'Ann Lee (Financial Times)',
		[`Ann Lee here. ${question}`]: 'Ann Lee',
		[`Guten Tag, Karin Vogt, Frankfurter Allgemeine Zeitung. ${question}`]:
			'Karin Vogt (Frankfurter Allgemeine Zeitung)',
		[`Bonjour, Claire Petit, Le Monde. ${question}`]: 'Claire Petit (Le Monde)',
		[`Hola, Lucía Ortega, El País. ${question}`]: 'Lucía Ortega (El País)',
	});
});

test('Offices in the first person', () => {
	expectAll({
		'As Secretary General, I have to say no.': 'as Secretary General',
		'And so, as chair of the committee, I rule it out.': 'as chair of the committee',
		'Speaking as President of the United States, I can’t.': 'as President of the United States',
		'In my capacity as chair, let me close.': 'as chair',
		'Als Bundeskanzlerin möchte ich sagen, was gilt.': 'as Bundeskanzlerin',
		'En tant que ministre de la Santé, je refuse.': 'as ministre de la Santé',
		'Como presidenta, quiero decir algo.': 'as presidenta',
	});
});

test('What is no introduction', () => {
	const none = [
		'I’m sorry. I’m happy to say that I’m not sure.',
		'I’m Sorry, please go ahead.',
		'I’m American, and I’m Catholic, but I’m also British.',
		'I’m CEO of the company.',
		'I’m in love with Kubernetes.',
		'This is Brazil.',
		'This is Houston. Do you copy?',
		'Apollo 11, this is Houston through Canary. Over.',
		'This is Talk Radio, episode 12.',
		'This is Ann Lee’s idea.',
		'This is what Ann Lee said.',
		'It’s Tuesday. It’s January. It’s Kubernetes.',
		'He said, “I’m Ann Lee.”',
		'If I’m Tim Cook, I sell today.',
		'And he goes, I’m Tim Cook, I sell today.',
		'I’m here with Ann Lee from CNN.',
		'I’m joined by Ann Lee.',
		'We’ll go to Ann Lee, CNN.',
		'Ann Lee, CNN.',
		'Okay, Ann Lee, CNN. Go ahead.',
		'Next question, Ann Lee, CNN. We have time for two or three more of them.',
		'Thank you, Ann. That was a long and winding answer to it.',
		'Paris, France. We were there in May, all of us, and it rained.',
		'New York, New York. We were there in May, all of us, and it rained.',
		'Ladies and Gentlemen, Members of the Council. We are here today to talk about money.',
		'Mr. President, Members of Congress, and my fellow Americans, we meet tonight.',
		'Madam Speaker, Vice President Harris, our First Lady. Tonight we meet in an hour of testing.',
		'As a mother, I worry.',
		'As Secretary Blinken said, I think it holds.',
		'As I said, I was late.',
		'As people know, I like tea.',
		'Ich bin Berliner. Ich bin Arzt und wohne hier.',
		'Je suis désolé. C’est la vie.',
		'Soy español. Soy de Madrid.',
		'',
		'…',
	];
	for (const text of none) assert.deepEqual(brief(text), [], text);
});

test('The span is that of the name', () => {
	const text = 'Well, hello. I’m Dr. Ann Lee with CNN.';
	const [found] = introductionsIn(text);
	assert.equal(text.slice(found?.span.start, found?.span.end), 'Ann Lee');
});

test('The span of an office is that of the office, wherever it is said', () => {
	const text =
		'We met on Monday. As Secretary General, I was glad of it; and in my capacity as chair of the board, I said so.';
	assert.deepEqual(
		introductionsIn(text).map(({ span }) => text.slice(span.start, span.end)),
		['Secretary General', 'chair of the board'],
	);
});

test('A likely introduction is surer than a possible one', () => {
	const sure = (text: string) => introductionsIn(text)[0]?.confidence ?? 0;
	assert.ok(sure('My name is Ann Lee.') > sure('Sure, I’m Ann.'));
	assert.ok(sure(`Thank you. Ann Lee, CNN. ${question}`) > sure(`Thank you, Ann Lee, CNN. ${question}`));
});

test('Two megabytes take linear time', () => {
	for (const piece of [
		'I’m Ann ',
		'as chair of the ',
		'This is Ann Lee, ',
		'Ann Lee, CNN, ',
		'my name is ',
		'I'.repeat(40),
	]) {
		const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
		const start = cpuTime();
		introductionsIn(text);
		assert.ok(cpuTime() - start < 5000, piece);
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventsOf, unattributedIn } from '../../server/src/facts/speech/speech.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** The lines, one-based, of each stretch of speech that no label covers. */
const unattributed = (text: string): readonly string[] =>
	unattributedIn(parse(splitLines(text))).map(({ line, endLine }) => `${line + 1}-${endLine + 1}`);

const talk =
	'**Ann Lee:** Thank you. When did you go?\n\n**Bob Kay:** I went on Monday.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.';

describe('speech above the first label', () => {
	const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
		'an opening statement': [`Good afternoon.\n\nThe gate was closed on Monday.\n\n${talk}`, ['1-3']],
		'an opening statement with a colon in its middle': [
			`You all know why I am here. We have waited long for this day, you and I.\n\nI have two things to say, and they are these:\n\nFirst, we will build it. Second, you will see it open.\n\n${talk}`,
			['1-5'],
		],
		'a talk under headings of its own, before its questions': [
			`# A talk\n\n## The gate\n\nI want to show you the gate. You see it here.\n\n## The wall\n\nThe wall is made of stone.\n\n## The end\n\nThat is all I have. Thank you.\n\n${talk}`,
			['5-13'],
		],
		'an abstract under its heading': [
			`# A talk\n\n## Abstract\n\nWe present a gate. Our gate is better than you would think, and I can prove it.\n\n${talk}`,
			[],
		],
		'what an editor tells of the interview': [
			`# Interview\n\nThis interview took place on 3 May 2021. You can find the recording on our page. Ann Lee is the interviewer.\n\n${talk}`,
			[],
		],
		'a description in the third person': [
			`# Episode 12\n\nAnn Lee talks with Bob Kay about gates and walls. Bob has built gates for thirty years in seven towns.\n\n${talk}`,
			[],
		],
		'a blurb for listeners': [
			`In this episode, we talk about gates. Subscribe to our newsletter and follow us for more!\n\n${talk}`,
			[],
		],
		'what whoever made the page notes on it': [
			`# A chat\n\nIt is not easy to tell who is who in the log below. I could mark it in colours, and I may.\n\n${talk}`,
			[],
		],
		'a paragraph in italics': [`*I met Ann Lee in her office. You could see the gate from there.*\n\n${talk}`, []],
		'a list of those present': [
			'Ann Lee (AL), Bob Kay (BK), Cy Day (CD), you and me (UM)\n\nAL: I am here. Are you?\n\nBK: Yes, I am.\n\nAL: Thank you.\n\nBK: Well then.',
			[],
		],
		'keys and values, links': [
			`Presenter: Ann Lee\n\n**Location:** Your own gate, if I am right\n\n[Slides for you](https://g.example/s) and [mine](https://g.example/m)\n\n${talk}`,
			[],
		],
		'the order of business of a hearing': [
			`The committee met, pursuant to notice, at 10:02 a.m., in room 226, Hon. Ann Lee, chairman of the committee, presiding.\n\n${talk}`,
			[],
		],
	};
	for (const [about, [text, expected]] of Object.entries(cases)) {
		test(about, () => assert.deepEqual(unattributed(text), expected));
	}
});

describe('speech that a house would have labelled', () => {
	test('below headings, where nearly every heading has a label below it', () => {
		const sections = [1, 2, 3, 4, 5, 6].map((n) => `## Part ${n}\n\nAL: I begin.\n\nBK: Then I go on, as you see.`);
		const text = `${sections.join('\n\n')}\n\n## Part 7\n\nI think that you are right about this.\n\nBK: Thank you.`;
		assert.deepEqual(unattributed(text), ['39-39']);
	});

	test('where each paragraph has its label', () => {
		const turns = [...Array(40).keys()].map((n) => `AL: I say ${n}.\n\nAL: And you say ${n + 1}.\n\nBK: Yes, I do.`);
		const text = `${turns.join('\n\n')}\n\nI am sure that you all agree with me.\n\nBK: Fine.\n\nSlide 7\n\nAL: Good.`;
		assert.deepEqual(unattributed(text), ['241-241']);
	});

	test('a paragraph that continues a turn is nothing of the kind', () => {
		assert.deepEqual(unattributed(`${talk}\n\nAnd I would do it again, you know.`), []);
	});

	test('below an event, where the house repeats the name there', () => {
		const part = 'MS. LEE: I thank you.\n\n(Applause.)\n\nMS. LEE: Please sit down.\n\nMR. KAY: I will.\n\n';
		const text = `${part.repeat(8)}MS. LEE: Well.\n\n(Laughter.)\n\nI can see that you are awake.\n\nMR. KAY: I am.`;
		assert.deepEqual(unattributed(text), ['69-69']);
	});
});

describe('comments that say what is no speech', () => {
	const marked = `<!-- not speech -->\nGood afternoon, and thank you all.\n\nI am the editor.\n\n`;

	test('hold up to the next label', () => assert.deepEqual(unattributed(marked + talk), []));

	test('or up to a comment that ends them', () => {
		assert.deepEqual(unattributed(`${marked}<!-- speech -->\n\nThank you, I will begin.\n\n${talk}`), ['8-8']);
	});
});

test('events are no speech', () => {
	const text = `${talk}\n\n(Laughter.)\n\n**Ann Lee:** Good.\n\n**Break:** \\[15:46\\]\n\nEND 2:01 P.M.`;
	const events = eventsOf(parse(splitLines(text))).map((event) => event.text);
	assert.deepEqual(events, ['(Laughter.)', '**Break:** \\[15:46\\]', 'END 2:01 P.M.']);
});

describe('answers where only who asks is named', () => {
	const answers = ['My father kept it before me.\n\nHe took me along.', 'That it opens by itself.', 'Every morning.'];
	const interview = (label: string, questions: readonly string[]) =>
		questions.map((question, index) => `${label} ${question}\n\n${answers[index]}\n`).join('\n');
	const questions = ['How did you come to the lock?', 'What do people get wrong?', 'Would you do it again?'];
	test('each answer is nobody’s', () => {
		assert.deepEqual(unattributed(interview('Q:', questions)), ['3-5', '9-9', '13-13']);
		assert.deepEqual(unattributed(interview('**Interviewer:**', questions)), ['3-5', '9-9', '13-13']);
	});
	test('questions with numbers are asked by one', () => {
		const numbered = questions.map((question, index) => `Q${index + 1}: ${question}\n\n${answers[index]}\n`).join('\n');
		assert.deepEqual(unattributed(numbered), ['3-5', '9-9', '13-13']);
	});
	test('whoever asks may say what they want to hear', () => {
		const asked = [...questions, 'Tell me about the winter.', 'And now the rope.', 'Did it hold?'];
		const text = asked.map((own, index) => `Q: ${own}\n\n${answers[index % 3]}\n`).join('\n');
		assert.deepEqual(unattributed(text), ['3-5', '9-9', '13-13', '17-19', '23-23', '27-27']);
		const alone = asked.map((own, index) => `Q: ${own}\n${index < 3 ? `\n${answers[0]}\n` : ''}`).join('\n');
		assert.deepEqual(unattributed(alone), []);
	});
	test('what is no sentence is none', () => {
		const text = `${interview('Q:', questions)}\nThe old lock in May\n\n- A rope\n- A lamp.\n`;
		assert.deepEqual(unattributed(text), ['3-5', '9-9', '13-18']);
		assert.deepEqual(unattributed(questions.map((own) => `Q: ${own}\n\nThe old lock in May\n`).join('\n')), []);
	});
	test('an answer may stand right below the question', () => {
		const lines = [
			'등대 이야기',
			'',
			'Q. 언제 시작했나요?',
			'작년 봄에 시작했습니다.',
			'',
			'Q. 왜 하필 등대였나요?',
			'아버지가 등대지기셨습니다.',
			'',
			'Q. 다시 하시겠어요?',
			'네, 다시 할 겁니다.',
			'힘들었지만요.',
		];
		assert.deepEqual(unattributed(lines.join('\n')), ['4-4', '7-7', '10-11']);
	});
	test('who is asked may stand above the questions', () => {
		const lines = [
			'[배나루 / 등대 관리원]',
			'Q. 밤에는 무섭지 않나요?',
			'처음에는 무서웠습니다.',
			'Q. 불이 꺼진 적은 있나요?',
			'한 번도 없어요.',
			'[김바다 / 어부]',
			'Q. 매일 지나가시나요?',
			'네, 매일 지나갑니다.',
		];
		assert.deepEqual(unattributed(lines.join('\n')), ['3-3', '5-5', '8-8']);
	});
	test('below the quotes of somebody with a name, brackets hold what another says', () => {
		const lines = [
			'司会「本日は、灯台を守ってきた方をお招きしました。よろしくお願いします。」',
			'【お願いします。】',
			'司会「何年になりますか?」',
			'',
			'【四十年です。早いものですね。】',
			'司会「明かりを消したことはありますか?」',
			'【一度だけ、冬の夜に消えました。】',
			'司会「そのときはどうされましたか?」',
			'司会「怖くはありませんでしたか?」',
		];
		assert.deepEqual(unattributed(lines.join('\n')), ['2-2', '5-5', '7-7']);
	});
	test('somebody with a name may answer their own questions', () => {
		assert.deepEqual(unattributed(interview('Ann Lee:', questions)), []);
	});
	test('who tells something goes on', () => {
		assert.deepEqual(
			unattributed(
				interview(
					'Q:',
					questions.map((own) => own.replace('?', '.')),
				),
			),
			[],
		);
	});
	test('who asks and is answered by somebody with a label goes on', () => {
		assert.deepEqual(unattributed(`${interview('**Interviewer:**', questions)}\n**Bob Kay:** I would not.\n`), []);
	});
});

test('below quotations of those who are named, what is not quoted is the writer’s', () => {
	const replies = (label: (name: string) => string) =>
		['Ann Lee', 'Bob Kay', 'Ann Lee']
			.map((name) => `${label(name)}\n> I do not know yet, but we will see.\n\nThen let us wait.\n`)
			.join('\n');
	assert.deepEqual(unattributed(replies((name) => `${name} wrote:`)), ['4-4', '9-9', '14-14']);
	assert.deepEqual(unattributed(replies((name) => `**${name}**`)), ['4-4', '9-9', '14-14']);
	const apart = replies((name) => `**${name}**`).replaceAll('> ', '');
	assert.deepEqual(unattributed(apart), []);
});

test('a question of two lines is one, and so is what is asked beside others who answer', () => {
	const two = [
		'Where were you born?\nAnd when did you move here?',
		'Did you like it?\nWhy?',
		'Would you go back?\nSoon?',
	]
		.map((question) => `Interviewer: ${question}\n\nI was born here, and I never moved.\n`)
		.join('\n');
	assert.deepEqual(unattributed(two), ['4-4', '9-9', '14-14']);
	const asked = 'Q. Did he speak to you?\nYou said so in your statement.\n\nTHE WITNESS: He did, I think.\n\n';
	assert.deepEqual(unattributed(`MR. LEE: I have some questions.\n\n${asked.repeat(4)}`), []);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unmark } from '../support/marks.ts';

/** The suggestions for the line of the cursor. */
function at(marked: string, except?: string) {
	const { text, cursors } = unmark(marked);
	return suggestSpeakers(parse(text.split('\n')), cursors[0]?.line ?? 0, except);
}

const first = (marked: string, except?: string) => at(marked, except)[0];

const briefing = (question: string) => `**Spokesperson:** Good morning. We start with a question from the Daily Post.

**Ann Lee (Daily Post):** Is the gate shut?

**Director:** It is shut, and it will stay shut until the water falls.

**Spokesperson:** Thank you. We go to Radio Nine.

**Bob Kay (Radio Nine):** When will the water fall?

**Director:** It will fall within a week, as the river people tell us.

**Spokesperson:** Thank you. ${question}

<|>Why was nobody told of the gate?

**Director:** Everybody was told.

**Spokesperson:** Thank you. That was the last question.`;

describe('what the speaker before says', () => {
	const call = (turns: string) =>
		first(`**Operator:** ${turns}

**Operator:** Thank you. That was the last question.`);

	test('an analyst and the bank that is named behind, a short name, one of two who hold an office', () => {
		const analyst = (next: string, answer = 'It grew.') =>
			call(`The first question comes from the line of Joe Ames with Stone Bank. Your line is open.

**Joe Ames:** How did it grow?

**Andrew Hall:** ${answer}

**Operator:** ${next}

<|>I read the report twice, and I liked it.

**Andrew Hall:** Thank you.

**Vice Mayor Tran:** I liked it too.

**Mayor Bell:** So did I.`);
		assert.equal(
			analyst('The next question comes from the line of Ida Moss with Hill Bank. Your line is open.')?.name,
			'Ida Moss',
		);
		assert.equal(analyst('Back to you, Andy.')?.name, 'Andrew Hall');
		assert.equal(analyst('We go to Vice Mayor Tran.')?.name, 'Vice Mayor Tran');
	});

	test('a house that is called', () => {
		const found = first(briefing('Now we go back to Radio Nine.'));
		assert.equal(found?.name, 'Bob Kay');
		assert.match(found?.reason ?? '', /hands over to Radio Nine \(line 13\)/);
		assert.equal(found?.affiliation, 'Radio Nine');
	});
	test('a name that is called', () => {
		const found = first(briefing('Go ahead, Ann.'));
		assert.equal(found?.name, 'Ann Lee');
		assert.match(found?.reason ?? '', /Ann.*line 13/);
	});
	test('a name alone', () => assert.equal(first(briefing('Bob Kay.'))?.name, 'Bob Kay'));
});

describe('turns that alternate', () => {
	const talk = `Ann: What did you build?

Bob: A boat of wood, with a sail, and it took me most of the winter.

Ann: Did it float?

Bob: It floated for a week, and then the sail tore in a storm.

Ann: And then?

<|>We mended it with a shirt and went on along the coast.

Ann: Whose shirt?

Bob: Mine.`;
	test('the other one of two', () => assert.equal(first(talk)?.name, 'Bob'));
	test('everybody is ranked, likelihoods add up to one', () => {
		const all = at(talk);
		assert.deepEqual(all.map(({ name }) => name).sort(), ['Ann', 'Bob']);
		assert.ok(Math.abs(all.reduce((sum, { score }) => sum + score, 0) - 1) < 1e-9);
		assert.ok(all.every(({ reason }) => reason !== ''));
	});
	test('whoever is excepted is left out', () =>
		assert.deepEqual(
			at(talk, 'bob').map(({ name }) => name),
			['Ann'],
		));
});

test('the byline for an opening statement', () => {
	const found = first(
		'# Press conference\n\n**by Director Ann Lee on the gate**\n\n<|>Good morning.\n\nThe gate closed last night.\n\n**Spokesperson:** First question.\n\n**Director Ann Lee:** It held.\n\n**Spokesperson:** Next.\n\n**Director Ann Lee:** Thank you.',
	);
	assert.equal(found?.name, 'Director Ann Lee');
	assert.match(found?.reason ?? '', /byline in line 3/);
});

test('somebody whom no label names introduces himself', () => {
	const found = at(
		'**Host:** Who is there?\n\n**Ann Lee:** It is I, the baker.\n\n**Host:** And who else came to the market today?\n\n<|>Hello, my name is Carl Moss, and I sell fish.\n\n**Host:** Welcome.\n\n**Ann Lee:** Good fish.\n\n**Host:** Good.',
	);
	assert.ok(found.slice(0, 2).some(({ name }) => name === 'Carl Moss'));
	assert.match(found.find(({ name }) => name === 'Carl Moss')?.reason ?? '', /introduce/);
});

describe('somebody without a label to whom the floor is given', () => {
	const debate = (before: string) =>
		[
			'Chair: Good morning. The floor is to Ms. Lund.',
			'Ms. Lund: Thank you. I speak for the harbour, and I will be short.',
			`Chair: Thank you. ${before}`,
			'<|>I have seen the sea rise, and I tell you that it will rise again.',
			'Chair: Thank you. We go to Mr. Oster.',
			'Mr. Oster: I have but one question, and it is on the bridge.',
			'Chair: We go back to Ms. Lund.',
			'Ms. Lund: I thank my colleague.',
		].join('\n\n');
	test('is offered by the name that is said', () => {
		const found = first(debate('We go to Mr. Brandvik.'));
		assert.equal(found?.name, 'Mr. Brandvik');
		assert.equal(found?.reason, 'the speaker before hands over to Mr. Brandvik (line 5)');
	});
	test('is no answer of two words that may begin with a courtesy of another language', () => {
		const found = at(
			'**Ann Lee:** Shall we begin?\n\n**Bob Kay:** When do you open?\n\n**Ann Lee:** On Monday.\n\n<|>We open at nine.\n\n**Bob Kay:** And music?',
		);
		assert.deepEqual(
			found.map(({ name }) => name).filter((name) => name.includes('Monday')),
			[],
		);
	});
	test('in German, by the bare name where labels have that', () => {
		const found = first(
			'Präsident Ehm: Das Wort hat der Abgeordnete Lind.\n\nLind: Meine Damen und Herren! Ich spreche kurz zu dem Hafen, der uns gehört.\n\nPräsident Ehm: Das Wort hat der Abgeordnete Brandvik.\n\n<|>Herr Präsident! Ich habe den Antrag gelesen, und ich lehne ihn ab.\n\nPräsident Ehm: Das Wort hat der Abgeordnete Oster.\n\nOster: Ich will ihn doch annehmen, denn der Hafen ist alt.\n\nPräsident Ehm: Danke.',
		);
		assert.equal(found?.name, 'Brandvik');
	});
	test('is hardly offered where labels have other names than those that are called', () => {
		const asks = ['Ann', 'Bob', 'Cem', 'Dora', 'Emil'].map(
			(name) => `MODERATOR: Go ahead, ${name}.\n\nQ: Will the gate be shut tonight, or is it open?`,
		);
		const found = first(
			`${asks.join('\n\n')}\n\nMODERATOR: Go ahead, Fred.\n\n<|>And what of the bridge, will it be shut?\n\n${asks.join('\n\n')}`,
		);
		assert.equal(found?.name, 'Q');
	});
	test('a house is nobody', () =>
		assert.ok(at(debate('We go to the Coast Gazette.')).every(({ name }) => !name.includes('Gazette'))));
});

test('an office in the first person', () => {
	const found = at(
		'**Secretary General:** Welcome.\n\n**Ann Lee:** A question on the bridge.\n\n**Bob Kay:** And one on the road.\n\n<|>As Secretary General, I cannot speak of roads.\n\n**Ann Lee:** Why not?\n\n**Secretary General:** They are far away.',
	);
	assert.equal(found[0]?.name, 'Secretary General');
});

test('a placeholder is no answer to another placeholder', () => {
	const names = at(
		'Ann: Hello there.\n\nSpeaker 1: Hello.\n\nAnn: Who are you?\n\nSpeaker 2: <|>A friend.\n\nAnn: Good.\n\nSpeaker 1: Indeed.',
		'Speaker 2',
	).map(({ name }) => name);
	assert.deepEqual(names, ['Ann']);
});

test('in captions, cues without a voice are nobody’s yet, though the same voice goes on later', () => {
	const cue = (time: number, text: string) => `00:00:${10 + time}.000 --> 00:00:${11 + time}.000\n${text}\n`;
	const found = first(
		[
			'WEBVTT\n',
			cue(0, '<v Ann>What did you see at the harbour?'),
			cue(1, '<v Bob>A ship with three masts.'),
			cue(2, '<v Bob>It came from the south.'),
			cue(3, '<v Ann>Who was aboard?'),
			cue(4, '<|>Nobody that I could see.'),
			cue(5, 'Not a soul.'),
			cue(6, '<v Ann>Strange. And its flag?'),
			cue(7, '<v Bob>It had none.'),
		].join('\n'),
	);
	assert.equal(found?.name, 'Bob');
});

test('nobody is suggested where nobody is named', () => assert.deepEqual(at('<|>Just a line.'), []));

test('whom the speaker before hands over to speaks next, hardly anybody else', () => {
	const turns = [
		'**Ann Lee:** I think that we begin.',
		'**Bob Kay:** Do you?',
		'**Cem Roe:** I hope so.',
		'**Bob Kay:** So do I, and I will say more.',
		'**Ann Lee:** Thank you. And now over to Cem Roe.',
		'It was a long way up to here.',
		'**Bob Kay:** It was.',
	];
	const [best] = suggestSpeakers(parse(turns.join('\n\n').split('\n')), 10);
	assert.equal(best?.name, 'Cem Roe');
	assert.ok((best?.score ?? 0) > 0.85, `${best?.score}`);
});

test('of a crowd the likeliest few are those that all of them begin with', () => {
	const names = Array.from({ length: 60 }, (_, at) => `Ann ${String.fromCharCode(65 + (at % 26))}lark${at}`);
	const turns = Array.from({ length: 240 }, (_, at) => `**${names[(at * 7) % 60]}:** So it is, and so we go on.`);
	turns.splice(120, 0, 'And now over to somebody else.');
	const transcript = parse(turns.join('\n\n').split('\n'));
	const all = suggestSpeakers(transcript, 240).map(({ name }) => name);
	assert.equal(all.length, 60);
	for (const most of [1, 3, 8])
		assert.deepEqual(
			suggestSpeakers(transcript, 240, undefined, most).map(({ name }) => name),
			all.slice(0, most),
		);
});

test('a second question in an exchange is most often of whoever asked the first', () => {
	const found = first(
		briefing('Now we go back to Radio Nine.')
			.replace(
				'Everybody was told.\n\n',
				'Everybody was told.\n\n**Follow-up question:** <|>By whom?\n\n**Director:** By us.\n\n',
			)
			.replace('<|>Why was', '**Bob Kay (Radio Nine):** Why was'),
		'Follow-up question',
	);
	assert.equal(found?.name, 'Bob Kay');
	assert.match(found?.reason ?? '', /asked before in this exchange \(line 15\)/);
});

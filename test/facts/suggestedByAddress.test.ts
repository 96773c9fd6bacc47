import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unmark } from '../support/marks.ts';

/** The suggestions for the line of the cursor. */
function at(marked: string) {
	const { text, cursors } = unmark(marked);
	return suggestSpeakers(parse(text.split('\n')), cursors[0]?.line ?? 0);
}

const first = (marked: string) => at(marked)[0];

/** A committee with three witnesses, each asked by each of two members. */
const hearing = (end: string) => `Chair Lowe: We begin with the harbour. Mr. Orme, how deep is it?

Mr. Orme: It is nine metres deep, and the sand comes back each winter.

Chair Lowe: Who pays for the dredger, Ms. Vance?

Ms. Vance: The port pays for the dredger out of its dues.

Chair Lowe: Is that enough, Mr. Pell?

Mr. Pell: It is not enough in a bad year.

Senator Hale: Mr. Pell, what does a bad year cost?

Mr. Pell: A bad year costs about four million.

Senator Hale: And a good one, Ms. Vance?

Ms. Vance: A good one costs one million.

Senator Hale: And the year before this, Mr. Orme?

Mr. Orme: I would have to look that up.

${end}`;

describe('how somebody is called', () => {
	test('a name alone at the end, whatever else speaks for another', () => {
		const answers = ['and the sand comes back', 'and the sand comes back in winter', 'where the sand comes back'];
		const said = answers.map(
			(words) => `Senator Hale: Then how deep is it?\n\nMr. Orme: It is nine metres deep, ${words}.`,
		);
		const suggestion = first(
			hearing(`${said.join('\n\n')}

Senator Hale: Ms. Vance?

<|>It is nine metres deep, and the sand comes back each winter.

${said.join('\n\n')}`),
		);
		assert.equal(suggestion?.name, 'Ms. Vance');
	});

	test('a name early in a long question', () => {
		const suggestion = first(
			hearing(`Senator Hale: Mr. Pell, you came here last spring and told this committee of the sand that the river brings down after the rains. We were shown the figures of ten years, and I took them home and read them twice, and I still do not see where all of that sand is going. Do they tell us anything at all of the years to come, or is it a matter of luck?

<|>They tell us very little.

Senator Hale: I see.`),
		);
		assert.equal(suggestion?.name, 'Mr. Pell');
		assert.match(suggestion?.reason ?? '', /says “Pell” to them/);
	});

	test('who is thanked has spoken, and somebody else goes on', () => {
		const call = (last: string) =>
			first(`Operator: Our first question comes from the line of Ida Moss with Hill Bank. Please go ahead.

Ida Moss: How did the mills do?

Andrew Hall: The mills did well, and the new one runs. Thank you, Ida.

Operator: Our next question comes from the line of Joe Ames with Stone Bank. Please go ahead.

Joe Ames: What will the old mill bring when it is sold?

Andrew Hall: About three million. ${last}

<|>Our next question is about the new mill.

Ada Quill: I like the new mill.

Andrew Hall: Thank you, Ada.

Operator: Our last question comes from the line of Sam Roe with Cove Bank. Please go ahead.

Sam Roe: None from me.`)?.name;
		assert.equal(call('Thank you, Joe.'), 'Operator');
		assert.equal(call('Is that all, Joe?'), 'Joe Ames');
	});

	test('the first of a list, then the next of it', () => {
		const listed = (turns: string) =>
			first(
				hearing(`Senator Hale: And why?

Mr. Orme: We would buy a second dredger, as I said, and we would buy it soon.

Senator Hale: Now the other two of you. Ms. Vance followed by Mr. Pell.

${turns}

Senator Hale: Thank you all.`),
			);
		const { name, score = 0 } = listed('<|>We would buy a second dredger.') ?? {};
		assert.equal(name, 'Ms. Vance');
		assert.ok(score > 0.7, `${score}: Mr. Pell has to wait`);
		assert.equal(
			listed('Ms. Vance: We would buy a second dredger.\n\n<|>We would rather build a wall.')?.name,
			'Mr. Pell',
		);
	});

	test('where somebody else spoke in between, nobody is next of a list', () => {
		const all = at(
			hearing(`Senator Hale: Now the other two of you. Ms. Vance followed by Mr. Pell.

Mr. Orme: I said all that I know of it.

<|>We would buy a second dredger.

Senator Hale: Thank you all.`),
		);
		assert.ok(all.length > 3);
		for (const { reason } of all) assert.doesNotMatch(reason, /next of those/);
	});

	test('a question that is answered by name', () => {
		const likelihood = (answer: string) =>
			at(
				hearing(`Mr. Orme: There is one thing that nobody has said.

<|>What is that?

Mr. Orme: ${answer}

Chair Lowe: I see.`),
			).find(({ name }) => name === 'Senator Hale')?.score ?? 0;
		const named = likelihood('Senator Hale, the wall is cracked.');
		const other = likelihood('The wall is cracked.');
		assert.ok(named / (1 - named) > (2 * other) / (1 - other), `${named}, not ${other}`);
	});

	test('who was cut off takes up the sentence', () => {
		const words = (text: string) =>
			at(
				hearing(`Mr. Pell: The wall was built by the --

Senator Hale: By whom?

<|>${text}

Senator Hale: I see.`),
			);
		assert.equal(words('-- by the army, and it leaks.')[0]?.name, 'Mr. Pell');
		assert.match(words('-- by the army, and it leaks.')[0]?.reason ?? '', /was cut off/);
		assert.doesNotMatch(words('By the army, and it leaks.')[0]?.reason ?? '', /was cut off/);
	});

	test('a surname that is a common word', () => {
		const answer = first(`Chair Lowe: Good morning. Ms. Friend?

Alice Friend: The harbour is deep.

Chair Lowe: Thank you. Mr. Orme?

Tom Orme: It is too deep.

Chair Lowe: Thank you. Mr. Pell?

Sam Pell: It is deep enough.

Chair Lowe: Thank you. Ms. Friend?

<|>I have said what I think.

Chair Lowe: Thank you.`);
		assert.equal(answer?.name, 'Alice Friend');
	});

	test('what a question is about is nobody', () => {
		const names = at(
			hearing(`Senator Hale: On Norvane, can you tell us what it costs?

<|>It costs what it did.

Senator Hale: I see.`),
		).map(({ name }) => name);
		assert.ok(!names.includes('Norvane'));
	});
});

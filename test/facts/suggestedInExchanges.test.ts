import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partHeading } from '../../server/src/facts/suggest/heading.ts';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unmark } from '../support/marks.ts';

/** The suggestions for the line of the cursor. */
function at(marked: string) {
	const { text, cursors } = unmark(marked);
	return suggestSpeakers(parse(text.split('\n')), cursors[0]?.line ?? 0);
}

const heading =
	'STATEMENT OF JOHN PELL, MASTER OF THE HARBOUR OF NORVEL AND DIRECTOR OF THE PORT OFFICE OF THE COAST, ACCOMPANIED BY COUNSEL FOR THE PORT OFFICE, BY DORA VANCE, CLERK OF THE TOWN, AND BY THE CHIEF ENGINEER OF THE DREDGING WORKS OF THE LOWER RIVER';

const hearing = (end: string) => `Chair Lowe: Good morning. We hear three witnesses. Mr. Orme, please begin.

Mr. Orme: Thank you. The harbour is nine metres deep, and the sand comes back each winter.

Chair Lowe: Thank you, Mr. Orme. Next is the port. Ms. Vance?

Ms. Vance: Thank you. The port pays for the dredger out of its dues.

${end}

Chair Lowe: We go on with questions.

Mr. Pell: May I add that the gate is shut?

Chair Lowe: You may.

Mr. Orme: So it is.`;

describe('a heading in capitals between two turns', () => {
	test('names who speaks below it', () => {
		const [found] = at(
			hearing(
				`Chair Lowe: Thank you. Last is the works. Mr. Pell?\n\n${heading}\n\n<|>Thank you. The port pays for the gate out of its dues.`,
			),
		);
		assert.equal(found?.name, 'Mr. Pell');
		assert.match(found?.reason ?? '', /the heading above names PELL|ends with “Pell”|says “Pell” to them/);
	});

	test('is told from speech', () => {
		assert.deepEqual(partHeading(`Mr. Pell? ${heading}`), { spoken: 'Mr. Pell?', heading });
		assert.deepEqual(partHeading('We saw the BBC and ITV.'), { spoken: 'We saw the BBC and ITV.', heading: '' });
		assert.deepEqual(partHeading(heading), { spoken: heading, heading: '' });
		assert.deepEqual(partHeading(''), { spoken: '', heading: '' });
		assert.equal(
			partHeading('So. STATEMENT OF SEAN W. McCARTHY, HARBOUR').heading,
			'STATEMENT OF SEAN W. McCARTHY, HARBOUR',
		);
	});
});

const call = (
	end: string,
) => `Operator: Welcome to the call of the Norvel Mills. I turn it over to Andrew Hall. Please go ahead.

Andrew Hall: Thank you. The mills did well. Over to Bea Kerr.

Bea Kerr: Thank you, Andrew. We sold more flour than last year. We take your questions now.

Operator: Ida Moss, Hill Bank.

Ida Moss: Thank you. How much did the new mill cost?

Andrew Hall: It cost four million, and the old one is sold.

Bea Kerr: I would only add that the money was ours.

Ida Moss: Great, thank you.

Operator: Joe Ames, Stone Bank.

Joe Ames: Thanks. What does the water do to the mills?

Bea Kerr: It stood low in summer, and we ground less.

Joe Ames: And what will it do next year?

Bea Kerr: Nobody knows.

Andrew Hall: It has come back since then.

${end}`;

describe('where somebody moderates', () => {
	test('whoever was given the floor closes the exchange with thanks', () => {
		const [found] = at(
			call(`<|>Great, thanks.

Operator: Max Orr, Lake Bank.

Max Orr: Hello. What of the price of wheat?

Bea Kerr: It fell.`),
		);
		assert.equal(found?.name, 'Joe Ames');
		assert.match(found?.reason ?? '', /asked before in this exchange \(line 19\)/);
	});

	test('the moderator goes on to somebody who has not spoken lately', () => {
		const [found] = at(
			call(`Joe Ames: Great, thanks.

<|>Max Orr, Lake Bank.

Max Orr: Hello. What of the price of wheat?

Bea Kerr: It fell.`),
		);
		assert.equal(found?.name, 'Operator');
	});
});

test('who is thanked by the next speaker has just spoken', () => {
	const [found] = at(`Chair Lowe: What is wrong with the harbour?

Mr. Orme: The sand comes back each winter.

Ms. Vance: The port has no money for it.

Mr. Pell: The gate is shut.

Chair Lowe: And what should be done?

Ms. Vance: Open the gate.

Mr. Orme: Dredge it.

Mr. Pell: Begin with the gate.

<|>It could be done within a year.

Chair Lowe: Thank you, Ms. Vance. And the gate?

Mr. Orme: Within a week.`);
	assert.equal(found?.name, 'Ms. Vance');
	assert.match(found?.reason ?? '', /the next speaker says “Ms. Vance” to them/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { placeholderSpeaker } from '../../server/src/rules/placeholderSpeaker.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const letters = 'abcdefghijklmnopqrst';

/** A name of its own for each number below 8,000. */
const nameOf = (number: number): string =>
	`Ann Mar${[letters[number % 20], letters[Math.floor(number / 20) % 20], letters[Math.floor(number / 400) % 20]].join('o')}`;

const transcriptOf = (people: number) =>
	parse(
		splitLines(
			[...Array.from({ length: people }, (_, index) => nameOf(index)), 'Speaker 1']
				.map((name) => `**${name}:** We have heard that before.`)
				.join('\n\n'),
		),
	);

const offered = (people: number): number => {
	const transcript = transcriptOf(people);
	const options = { candidates: 5, accept: [] };
	const [found] = diagnose(transcript, [{ rule: placeholderSpeaker, severity: 'warning', options }]);
	assert.match(found?.message ?? '', /^Speaker 1 names nobody/);
	return found ? fixesOf(found, transcript).length : -1;
};

test('where thousands speak nobody is weighed unasked, and who asks is answered', () => {
	assert.equal(offered(40), 5);
	assert.equal(offered(2100), 0);
	const transcript = transcriptOf(2100);
	assert.equal(suggestSpeakers(transcript, 2 * 2100, 'Speaker 1', 3).length, 3);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidates } from '../../server/src/features/operations/candidates.ts';
import { nameSpeakers, unnamedSpeakers } from '../../server/src/features/operations/nameSpeakers.ts';
import { whoIsThis } from '../../server/src/features/operations/whoIsThis.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unmark } from '../support/marks.ts';

function ask(marked: string) {
	const { text, cursors } = unmark(marked);
	return whoIsThis(parse(text.split('\n')), cursors[0] ?? { line: 0, character: 0 });
}

const talk = `---
speakers: [Ann Lee, Bob Kay, Cy Moss]
---

Ann Lee: Welcome. We go to Bob Kay.

Speaker 1: <|>Thanks for having me. I build boats.

Ann Lee: Tell us of the first one.

Speaker 1: It was a boat of wood, and it took me most of a long winter to build it behind the house.

Ann Lee: Thanks, Bob. And you?

Speaker 2: I'm Cy Moss, and I sail them.

Ann Lee: Good.`;

test('who is this: excerpts, names called, candidates, how many turns', () => {
	const found = ask(talk);
	assert.equal(found?.name, 'Speaker 1');
	assert.equal(found?.placeholder, true);
	assert.deepEqual(found?.turns, { all: 2, fromHere: 2 });
	assert.match(found?.excerpts[0]?.text ?? '', /^It was a boat/);
	assert.deepEqual(
		found?.calledBy.map(({ name }) => name),
		['Bob Kay', 'Bob'],
	);
	assert.equal(found?.candidates[0]?.name, 'Bob Kay');
	assert.ok(found?.candidates.some(({ name }) => name === 'Cy Moss'));
	assert.ok(found?.candidates.every(({ name }) => name !== 'Speaker 1'));
});

test('who is this: somebody who says the name', () => {
	const found = ask(talk.replace('<|>', '').replace("I'm Cy", "<|>I'm Cy"));
	assert.equal(found?.introductions[0]?.name, 'Cy Moss');
	assert.equal(found?.candidates[0]?.name, 'Cy Moss');
	assert.match(found?.candidates[0]?.reason ?? '', /“I'm Cy Moss, and I sail them\.” in their own words \(line 15\)/);
});

test('a label without any name is somebody else’s each time: its other turns say nothing of this one', () => {
	const all = ['Ann Lee', 'Bob Kay', 'Cy Moss'];
	const asked = (at: number) =>
		ask(
			[
				...all.flatMap((name, index) => [
					`**Dee Ray:** Next is ${name}.`,
					`**Question:** ${index === at ? '<|>' : ''}Who pays for the gate, and who said so?`,
					'**Ida Sol:** We said so in the report, and we stand by it.',
				]),
				...all.map((name) => `**${name}:** Thank you all.`),
			].join('\n\n'),
		);
	for (const [at, name] of all.entries()) {
		assert.equal(asked(at)?.candidates[0]?.name, name);
		assert.deepEqual(
			asked(at)?.calledBy.map((quote) => quote.name),
			[name],
		);
		assert.equal(asked(at)?.turns.all, 3);
	}
});

test('who is this: nobody where nobody speaks', () =>
	assert.equal(ask('# Ti<|>tle\n\n**Ann:** One.\n\n**Bob:** Two.'), undefined));

test('times and quantities are nobody’s name', () => {
	for (const said of ['Every Sunday, from the first of May.', 'Last Monday, I think.', 'Tomorrow, at nine.']) {
		const found = ask(`Ann Lee: When?\n\nSpeaker 1: <|>At noon.\n\nAnn Lee: ${said}\n\nSpeaker 1: Well.`);
		assert.deepEqual(found?.calledBy, [], said);
	}
});

test('all speakers without a name, and who they seem to be', () => {
	const transcript = parse(talk.replace('<|>', '').split('\n'));
	const found = unnamedSpeakers(transcript);
	assert.deepEqual(
		found.map(({ label, turns, suggested }) => [label, turns, suggested?.name]),
		[
			['Speaker 1', 2, 'Bob Kay'],
			['Speaker 2', 1, 'Cy Moss'],
		],
	);
	assert.match(found[0]?.sample.text ?? '', /^It was a boat of wood/);
	assert.match(found[1]?.suggested?.reason ?? '', /^“I'm Cy Moss, and I sail them\.” in their own words \(line 15\)$/);
});

test('an assignment is made as one change', () => {
	const transcript = parse(talk.replace('<|>', '').split('\n'));
	const done = nameSpeakers(transcript, [
		{ label: 'Speaker 1', name: 'Bob Kay' },
		{ label: 'Speaker 2', name: 'Cy Moss' },
	]);
	assert.ok('edits' in done);
	assert.equal(done.edits.length, 3);
	assert.equal(done.title, '2 speakers named in 3 turns');
	assert.ok('message' in nameSpeakers(transcript, [{ label: 'Speaker 9', name: 'Bob Kay' }]));
	assert.ok('message' in nameSpeakers(transcript, [{ label: 'Speaker 1', name: ' ' }]));
});

test('candidates: the roster in the order of its keys, a placeholder as the document writes it', () => {
	const {
		roster,
		placeholder,
		candidates: ranked,
	} = candidates(parse(talk.replace('<|>', '').split('\n')), { line: 16, character: 13 }, 'next');
	assert.deepEqual(roster, ['Ann Lee', 'Bob Kay', 'Cy Moss']);
	assert.equal(placeholder, 'Unknown');
	assert.ok(ranked.length >= 3);
	assert.ok(ranked.every(({ reason }) => reason !== ''));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { annotationsOf } from '../../server/src/annotations/annotations.ts';
import type { AnnotationEvent, Target } from '../../server/src/annotations/event.ts';
import { standingOf } from '../../server/src/annotations/standing.ts';
import { targetOfTurn } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { parse } from '../../server/src/parser/parse.ts';

const lines = [
	'**Ann Lee:** We built the gate in May, and it held all winter.',
	'',
	'**Bob Kay:** How many people were there on the first day of it?',
	'',
	'**Ann Lee:** Two hundred, as far as anybody could count them.',
];
const textOf = (changed: readonly string[]) => annotatedTextOf(parse(changed));
const target = targetOfTurn(textOf(lines), 1) as Target;
const event = (act: string, id = act, more: Partial<AnnotationEvent> = {}): AnnotationEvent => ({
	id,
	at: '2026-11-26T10:00:00.000Z',
	by: 'k3f9a2qx',
	act,
	target,
	...more,
});
const statesIn = (changed: readonly string[], ...events: readonly AnnotationEvent[]) =>
	annotationsOf(textOf(changed), standingOf(events)).states;

describe('a verification', () => {
	const moved = [...lines.slice(0, 2), '**Cem Ada:** I have a question before that one.', '', ...lines.slice(2)];
	const cases: readonly (readonly [string, readonly string[], string])[] = [
		['holds on its turn', lines, 'verified'],
		['holds where the turn moved', moved, 'verified'],
		['holds where only form changed', lines.map((line) => line.replace('many people', '*many* people')), 'verified'],
		['is void where a word changed', lines.map((line) => line.replace('many', 'few')), 'changed'],
		['is void under another speaker', lines.map((line) => line.replace('Bob Kay', 'Cem Ada')), 'changed'],
	];
	for (const [name, changed, state] of cases)
		test(name, () => {
			const index = changed.filter((line) => line !== '').findIndex((line) => line.includes('people'));
			const states = statesIn(changed, event('verify'));
			assert.equal(states[index], state);
			assert.deepEqual(states.filter((own) => own === 'unverified').length, states.length - 1);
		});

	test('counts where a renaming wrote the new name into its anchor', () => {
		const renamed = lines.map((line) => line.replace('Bob Kay', 'Bob Kaye'));
		const anchor = event('anchor', 'X', { to: 'verify', target: { ...target, speaker: 'Bob Kaye' } });
		assert.equal(statesIn(renamed, event('verify'), anchor)[1], 'verified');
	});

	test('and a question at once show as questioned, until the question is settled', () => {
		assert.equal(statesIn(lines, event('verify'), event('question'))[1], 'questioned');
		const settled = event('resolve', 'R', { to: 'question' });
		assert.equal(statesIn(lines, event('verify'), event('question'), settled)[1], 'verified');
	});
});

test('progress counts turns and words', () => {
	const { progress } = annotationsOf(textOf(lines), standingOf([event('verify')]));
	assert.deepEqual(progress, { turns: 3, verifiedTurns: 1, words: 31, verifiedWords: 11 });
});

test('where the editor followed the edits, that is the place', () => {
	const rewritten = lines.map((line) => line.replace('How many people were there on', 'Who came on'));
	const range = { start: { line: 2, character: 13 }, end: { line: 2, character: 30 } };
	const [annotation] = annotationsOf(textOf(rewritten), standingOf([event('note')]), new Map([['note', range]])).list;
	assert.equal(annotation?.place?.turn, 1);
});

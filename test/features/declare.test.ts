import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { declareInRoster, placeOf } from '../../server/src/features/operations/declare.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { after } from '../support/operation.ts';

const talk =
	'**Ann Lee (CNN):** Who is there?\n\n**Bob Kay:** It is I, nobody else.\n\n**Ann Lee (CNN):** Good to hear.';
const declare = (name: string) => () => ({ kind: 'declare', name }) as const;
const alias = (name: string, other: string) => () => ({ kind: 'declare-alias', name, alias: other }) as const;

describe('declare somebody in the document', () => {
	test('front matter is made', () =>
		assert.match(after(talk, declare('Bob Kay')), /^---\nspeakers:\n {2}- Bob Kay\n---\n\n\*\*Ann/));
	test('with the affiliation', () => assert.match(after(talk, declare('Ann Lee')), /Ann Lee[\s\S]*affiliation: CNN/));
	test('below others', () =>
		assert.match(
			after(`---\nspeakers:\n  - Ann Lee # host\n---\n\n${talk}`, declare('Bob Kay')),
			/speakers:\n {2}- Ann Lee # host\n {2}- Bob Kay\n---/,
		));
	test('in the table of attendees', () =>
		assert.match(
			after(`| Name | Organization |\n| --- | --- |\n| Ann Lee | CNN |\n\n${talk}`, declare('Bob Kay')),
			/\| Ann Lee \| CNN \|\n\| Bob Kay \| +\|\n/,
		));
	test('once', () =>
		assert.equal(
			after(`---\nspeakers: [Ann Lee]\n---\n\n${talk}`, declare('ann lee')),
			'Ann Lee is declared already.',
		));
	test('captions have no place for it', () =>
		assert.match(
			after(
				'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello there.\n\n00:02.000 --> 00:03.000\n<v Bob>Hello.',
				declare('Ann'),
			),
			/speakers\.yaml/,
		));
});

describe('declare another name', () => {
	test('of somebody declared', () =>
		assert.match(
			after(`---\nspeakers:\n  - Ann Lee\n---\n\n${talk}`, alias('Ann Lee', 'Annie')),
			/Ann Lee[\s\S]*Annie[\s\S]*---\n/,
		));
	test('of somebody not yet declared', () =>
		assert.match(after(talk, alias('Bob Kay', 'Bobby')), /Bob Kay[\s\S]*Bobby[\s\S]*---\n/));
});

describe('declare in a roster beside the document', () => {
	const transcript = parse(talk.split('\n'), {
		roster: [{ name: 'Ann Lee', line: 1, source: 'roster', uri: 'file:///a/speakers.yaml' }],
	});
	const edited = (text: string, operation: Parameters<typeof declareInRoster>[1]) => {
		const outcome = declareInRoster(transcript, operation, { uri: 'file:///a/speakers.yaml', text });
		return 'message' in outcome ? outcome.message : applyEdits(text.split('\n'), outcome.edits).join('\n');
	};
	test('where', () => {
		const rosters = ['file:///a/speakers.yaml'];
		assert.deepEqual(placeOf(transcript, declare('Bob Kay')(), rosters), { roster: 'file:///a/speakers.yaml' });
		assert.deepEqual(placeOf(transcript, alias('Ann Lee', 'Annie')(), []), { roster: 'file:///a/speakers.yaml' });
		assert.deepEqual(placeOf(transcript, declare('Bob Kay')(), []), { roster: undefined });
		assert.deepEqual(placeOf(transcript, declare('Ann Lee')(), rosters), { message: 'Ann Lee is declared already.' });
	});
	test('comments and order stay', () => {
		const text = '# people\n- Ann Lee # host\n';
		assert.equal(edited(text, declare('Bob Kay')()), '# people\n- Ann Lee # host\n- Bob Kay\n');
		assert.match(edited(text, alias('Ann Lee', 'Annie')()), /^# people\n[\s\S]*Ann Lee[\s\S]*Annie/);
	});
});

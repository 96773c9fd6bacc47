import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	type Declaring,
	declareAlias,
	declareInFrontMatter,
	declareSpeaker,
	undeclareSpeaker,
} from '../../server/src/facts/people/declare.ts';
import type { Transcript } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const turns = 'AL: Good morning.\n\nBK: Good morning.\n\nAL: Sit down.\n';
const table = '| Name    | Short | Company    |\n| ------- | ----- | ---------- |\n| Ann Lee | AL    | Daily Post |\n';
const front = '---\ntitle: x\nspeakers:\n  - Ann Lee\n---\n\n';

function done(text: string, edit: (transcript: Transcript) => Declaring): string | undefined {
	const edits = edit(parse(splitLines(text)));
	return edits && applyEdits(splitLines(text), edits).join('\n');
}

describe('Declared in the document', () => {
	const bob = { name: 'Bob Kay', initials: 'BK', affiliation: 'Gazette' };

	test('a speaker in the front matter', () => {
		assert.equal(
			done(`${front}${turns}`, (transcript) => declareSpeaker(transcript, bob)),
			`---\ntitle: x\nspeakers:\n  - Ann Lee\n  - name: Bob Kay\n    initials: BK\n    affiliation: Gazette\n---\n\n${turns}`,
		);
	});

	test('a speaker in a table', () => {
		assert.equal(
			done(`${table}\n${turns}`, (transcript) => declareSpeaker(transcript, bob)),
			`${table}| Bob Kay | BK    | Gazette    |\n\n${turns}`,
		);
	});

	test('nowhere, where the document declares nobody', () => {
		assert.equal(
			done(turns, (transcript) => declareSpeaker(transcript, bob)),
			undefined,
		);
	});

	test('in front matter that is made for it', () => {
		assert.equal(
			done(`\ufeff${turns}`, (transcript) => declareInFrontMatter(transcript, { name: 'Bob Kay' })),
			`\ufeff---\nspeakers:\n  - Bob Kay\n---\n\n${turns}`,
		);
		assert.equal(
			done(`---\ntitle: x\n---\n\n${turns}`, (transcript) => declareInFrontMatter(transcript, bob)),
			`---\ntitle: x\nspeakers:\n  - name: Bob Kay\n    initials: BK\n    affiliation: Gazette\n---\n\n${turns}`,
		);
		assert.equal(
			done(`---\ntitle: [x\n---\n\n${turns}`, (transcript) => declareInFrontMatter(transcript, bob)),
			undefined,
		);
	});

	test('another name', () => {
		assert.equal(
			done(`${front}${turns}`, (transcript) => declareAlias(transcript, 'Ann Lee', 'Annie')),
			`---\ntitle: x\nspeakers:\n  - { name: Ann Lee, aliases: [ Annie ] }\n---\n\n${turns}`,
		);
		assert.equal(
			done(`| Name | Alias |\n| - | - |\n| Ann Lee | Annie |\n\n${turns}`, (transcript) =>
				declareAlias(transcript, 'Ann Lee', 'A. Lee'),
			),
			`| Name | Alias |\n| - | - |\n| Ann Lee | Annie, A. Lee |\n\n${turns}`,
		);
		assert.equal(
			done(`${table}\n${turns}`, (transcript) => declareAlias(transcript, 'Ann Lee', 'Annie')),
			undefined,
		);
	});

	test('no longer', () => {
		assert.equal(
			done(`${front}${turns}`, (transcript) => undeclareSpeaker(transcript, 'ann lee')),
			`---\ntitle: x\nspeakers: []\n---\n\n${turns}`,
		);
		assert.equal(
			done(`${table}\n${turns}`, (transcript) => undeclareSpeaker(transcript, 'Ann Lee')),
			`${table.split('\n').slice(0, 2).join('\n')}\n\n${turns}`,
		);
	});
});

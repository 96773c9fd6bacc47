import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { conventions } from '../../server/src/conventions/index.ts';
import { locatedBlocks, type Transcript } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { fixtures } from '../support/fixtures.ts';

/** `UPDATE_FIXTURES=1` writes what is found as what is expected: read the difference before you commit it. */
const update = process.env.UPDATE_FIXTURES === '1';

/** One line for each turn: its one-based line, the name, and what else was read of the label. */
const turnsOf = (transcript: Transcript): string =>
	[...locatedBlocks(transcript, 'turn')]
		.map(({ line, block: { label } }) => {
			const affiliation = label.affiliation ? ` (${label.affiliation.text})` : '';
			const time = label.timestamp ? ` @${label.timestamp.seconds}` : '';
			const damage = label.damage.length > 0 ? ` !${label.damage.join(' !')}` : '';
			return `${line + 1} ${label.name}${affiliation}${time}${damage}\n`;
		})
		.join('');

const all = fixtures();

for (const { id } of conventions) {
	describe(id, () => {
		const own = all.filter(({ folder }) => folder === id);
		test('has fixtures', () => assert.ok(own.length > 0));
		for (const { name, text, turnsPath } of own) {
			test(name, () => {
				const transcript = parse(splitLines(text));
				const turns = turnsOf(transcript);
				assert.equal(transcript.convention.id, id);
				if (update) writeFileSync(turnsPath, turns);
				assert.ok(existsSync(turnsPath), `no ${turnsPath}`);
				assert.equal(turns, readFileSync(turnsPath, 'utf8'));
			});
		}
	});
}

describe('texts in which nobody speaks', () => {
	for (const { name, text } of all.filter(({ folder }) => folder === 'none')) {
		test(name, () => assert.equal(turnsOf(parse(splitLines(text))), ''));
	}
});

describe('the example of each convention', () => {
	for (const { id, example } of conventions) {
		test(id, () => {
			const transcript = parse(splitLines(example));
			assert.equal(transcript.convention.id, id);
			assert.ok([...locatedBlocks(transcript, 'turn')].length > 1);
		});
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { judgedTexts } from '../support/judged.ts';

const turnsIn = (texts: readonly string[]): readonly string[] =>
	[...locatedBlocks(parse(texts), 'turn')].map(({ block, line }) => `${line + 1} ${block.label.name}`);

const all = judgedTexts();
for (const file of new Set(all.map((text) => text.file))) {
	describe(`houses as they are: ${file}`, () => {
		for (const { about, texts, turns } of all.filter((text) => text.file === file)) {
			test(about, () => assert.deepEqual(turnsIn(texts), turns));
		}
	});
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { conventions } from '../../server/src/conventions/index.ts';
import { hasTalk } from '../../server/src/languages/all/talk.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { judgedTexts } from '../support/judged.ts';

/**
 * A collection of our own writing, so that a checkout without other transcripts beside it tests the judgement, too:
 * `test/fixtures` by convention, `test/judged` by what is special about a house, `test/quiet` of which no rule complains.
 */
const fixtures = new URL('../fixtures/', import.meta.url);
const textsOf = (convention: string): readonly string[] =>
	readdirSync(new URL(`${convention}/`, fixtures)).filter((name) => !name.endsWith('.turns'));

/** A text of the collection for each language that it is to have, at least. */
const byLanguage: Readonly<Record<string, string>> = {
	Arabic: 'plain-name/arabic.txt',
	Chinese: 'plain-name/chinese.txt',
	English: 'caps-name/council.txt',
	French: 'plain-name/french.txt',
	German: 'initials/german-letters.txt',
	Hindi: 'plain-name/hindi.txt',
	Italian: 'period-name/senato.txt',
	Japanese: 'plain-name/japanese.txt',
	Korean: 'plain-name/korean.txt',
	Polish: 'plain-name/polish.txt',
	Portuguese: 'plain-name/camara.txt',
	Russian: 'plain-name/russian.txt',
	Spanish: 'initials/spanish-letters.txt',
	Turkish: 'plain-name/turkish.txt',
};

describe('The collection of our own', () => {
	test('has several texts of each of the twelve conventions, and many that are no transcript', () => {
		assert.ok(conventions.length >= 12);
		for (const { id } of conventions) assert.ok(textsOf(id).length >= 2, id);
		assert.ok(textsOf('none').length >= 30);
	});

	test('has a text in each of many languages, read in its convention', () => {
		for (const [language, file] of Object.entries(byLanguage)) {
			const texts = readFileSync(new URL(file, fixtures), 'utf8').split(/\r?\n/);
			const { detection } = parse(texts, { file });
			assert.equal(detection.main, file.split('/')[0], language);
			assert.ok((detection.counts.get(detection.main) ?? 0) >= 3, language);
			assert.ok(texts.some(hasTalk), `${language} is talk`);
		}
	});

	test('is large enough to tell one judgement from another', () => {
		const turns = judgedTexts().reduce((sum, text) => sum + text.turns.length, 0);
		assert.ok(judgedTexts().length >= 60, `${judgedTexts().length} judged texts`);
		assert.ok(turns >= 250, `${turns} turns`);
	});
});

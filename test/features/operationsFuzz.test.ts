import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import { speechOf } from '../../server/src/facts/speech/speech.ts';
import { speechIn } from '../../server/src/facts/speech/spokenText.ts';
import { operate } from '../../server/src/features/operations/operate.ts';
import type { Operation } from '../../server/src/features/operations/operation.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { plainText } from '../../server/src/text/plain.ts';
import { comparePositions, type Position } from '../../server/src/text/position.ts';
import { wordsOf } from '../../server/src/text/words.ts';
import { randomFrom } from '../support/random.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(?:md|txt|vtt|srt)$/.test(name))
	.sort();

/** What is in brackets tells of sounds. */
const tag = /\[[^\]]{0,200}\]|\([^)]{0,200}\)/g;

/** Labels stand off from speech, and letters of scripts without spaces from each other. */
const wordsIn = (text: string): readonly string[] =>
	wordsOf(
		text.replace(/[*[\]:：;>]/g, ' ').replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& '),
	);

const allWords = (lines: readonly string[]): readonly string[] =>
	lines.flatMap((line) => wordsIn(plainText(line.replace(/<v [^>]*>/g, ' '))));

/** The first word that does not stand in the others, in the same order; undefined where all do. */
function lost(words: readonly string[], others: readonly string[]): string | undefined {
	let at = 0;
	for (const word of words) {
		while (at < others.length && others[at] !== word) at++;
		if (at++ >= others.length) return word;
	}
	return undefined;
}

const rounds = process.env.TRANSCRIPT_NO_SLOW === undefined ? 6 : 1;

test('whatever is done, at whatever place, every spoken word is still there in its order, and nothing throws', () => {
	const random = randomFrom(23);
	let done = 0;
	for (const file of files) {
		const transcript = parse(splitLines(readFileSync(new URL(file, fixtures), 'utf8')));
		const texts = transcript.lines.map(({ text }) => text);
		const names = [...speakersOf(transcript).map(({ name }) => name), 'Zora Quill'];
		const place = (): Position => {
			const line = random(texts.length);
			return { line, character: random((texts[line] ?? '').length + 1) };
		};
		const before = speechOf(transcript).flatMap(({ paragraphs }) =>
			paragraphs.flatMap((range) => wordsIn(speechIn(transcript, range).replace(tag, ' '))),
		);
		for (let round = 0; round < rounds; round++) {
			const [one, other] = [place(), place()];
			const range = comparePositions(one, other) <= 0 ? { start: one, end: other } : { start: other, end: one };
			const speaker = { name: names[random(names.length)] ?? '' };
			const operations: readonly Operation[] = [
				{ kind: 'attribute', range, speaker },
				{ kind: 'attribute', range: { start: one, end: one }, speaker },
				{ kind: 'reassign', range, scope: round % 2 === 0 ? 'selection' : 'from-here', speaker },
				{ kind: 'split', position: one, speaker },
				{ kind: 'merge', range, with: round % 2 === 0 ? 'next' : 'selection', speaker },
				{ kind: 'swap', first: names[0] ?? '', second: names[1] ?? '', range },
				{ kind: 'not-speech', range: { start: one, end: one } },
				{ kind: 'insert-label', position: one },
			];
			for (const operation of operations) {
				const outcome = operate(transcript, operation);
				if ('message' in outcome) continue;
				done++;
				const after = allWords(applyEdits(texts, outcome.edits));
				assert.equal(lost(before, after), undefined, `${file}: ${JSON.stringify(operation)}`);
			}
		}
	}
	assert.ok(done > files.length * rounds * 2);
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { anonymousLanguages, judgedVoicesIn } from '../support/anonymousTexts.ts';

/** Of the names that are offered so many are right, of so many of the people, those whom nobody can know among them. */
const leastRight = 0.93;
const leastNamed = 0.55;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe('who is Speaker N, in ten languages', () => {
	test('there are texts in all of them', () =>
		assert.deepEqual(anonymousLanguages, [
			...['chinese', 'english', 'french', 'german', 'italian'],
			...['japanese', 'portuguese', 'russian', 'spanish', 'ukrainian'],
		]));

	for (const language of anonymousLanguages) {
		const voices = judgedVoicesIn(language);
		const offered = voices.filter(({ given }) => given);
		const right = voices.filter((own) => own.right);
		const misses = voices
			.filter((own) => !own.right && (own.given || own.names.length > 0))
			.map(
				({ voice, names, given }) => `${voice}: ${names[0] ?? 'nobody can know'}, offered ${given?.name ?? 'nobody'}`,
			)
			.join('\n');

		test(`${language}: who is offered is right`, () =>
			assert.ok(share(right.length, offered.length) >= leastRight, misses));

		test(`${language}: most are named`, () => assert.ok(share(right.length, voices.length) >= leastNamed, misses));

		test(`${language}: reasons quote the name`, () => {
			for (const { given } of offered) assert.match(given?.reason ?? '', /^“.+”.* \(line \d+/u);
		});
	}
});

describe('the words of a language name people', { concurrency: 1 }, () => {
	const run = promisify(execFile);
	const hook = new URL('../support/withoutWords.mjs', import.meta.url).href;
	const texts = new URL('../support/anonymousTexts.ts', import.meta.url).href;
	for (const language of anonymousLanguages) {
		test(language, async () => {
			const print = `const { judgedVoicesIn } = await import(${JSON.stringify(texts)});
				const right = judgedVoicesIn(${JSON.stringify(language)}).filter((own) => own.right);
				console.log(right.reduce((sum, { given }) => sum + given.likelihood, 0));`;
			const { stdout } = await run(process.execPath, ['--import', hook, '--input-type=module', '--eval', print], {
				cwd: fileURLToPath(new URL('../..', import.meta.url)),
				env: { ...process.env, WITHOUT_WORDS: language },
			});
			const right = judgedVoicesIn(language).filter((own) => own.right);
			const sure = right.reduce((sum, { given }) => sum + (given?.likelihood ?? 0), 0);
			assert.ok(Number(stdout) < sure - 0.2, `${stdout.trim()} in all without the words, ${sure} with them`);
		});
	}
});

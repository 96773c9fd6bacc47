import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { pagesOf } from '../../server/src/model/page.ts';
import type { Transcript } from '../../server/src/model/transcript.ts';
import { type Parsed, parse, reparse } from '../../server/src/parser/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { type Finding, fixesOf } from '../../server/src/rules/rule.ts';
import { comparePositions } from '../../server/src/text/position.ts';
import { houses } from '../bench/houses.ts';
import { randomFrom } from '../support/random.ts';

const { settings } = readSettings(Object.fromEntries(rules.map(({ id }) => [id, 'hint'])));

const plain = (finding: Finding & { readonly rule?: { readonly id: string } }, rule = finding.rule?.id) => ({
	rule,
	range: finding.range,
	message: finding.message,
	related: finding.related,
});

const inOrder = (found: readonly ReturnType<typeof plain>[]) =>
	found
		.toSorted((a, b) => comparePositions(a.range.start, b.range.start))
		.map((finding) => JSON.stringify(finding))
		.sort();

/** Everything that is shown of a document, in plain data. */
const shown = (transcript: Parsed) => ({
	findings: diagnose(transcript, settings).map((finding) => plain(finding)),
	outline: documentSymbols(transcript),
	folds: foldingRanges(transcript),
});

/** What the rules find where each is given the whole document. */
const byWholeRules = (transcript: Transcript) =>
	settings.flatMap(({ rule, options }) =>
		rule.scope === 'suppressions' ? [] : [...rule.check(transcript, options)].map((finding) => plain(finding, rule.id)),
	);

const textsOf = ({ lines }: Transcript): readonly string[] => lines.map(({ text }) => text);

/** An edit like those that people make, at a random place. */
function edit(texts: readonly string[], random: (below: number) => number) {
	const from = random(texts.length);
	const line = texts[from] ?? '';
	const at = random(line.length + 1);
	const kinds = [
		() => ({ from, removed: 1, inserted: [`${line.slice(0, at)}x${line.slice(at)}`] }),
		() => ({ from, removed: 1, inserted: [line.slice(0, at), line.slice(at)] }),
		() => ({ from, removed: 1, inserted: [] }),
		() => ({ from, removed: 1, inserted: [line.replace(/^(.{0,4})[^:>]*[:>]/, '$1')] }),
		() => ({ from, removed: 0, inserted: texts.slice(random(texts.length)).slice(0, 1 + random(30)) }),
		() => ({ from, removed: 1, inserted: [`${line.slice(0, 4)}e${line.slice(4)}`] }),
		() => ({ from, removed: 1, inserted: [`${line} (Applause.)`, '', '(Laughter.)'] }),
		() => ({ from, removed: 0, inserted: ['', '## A heading', '', 'and goes on in lower case, as if nothing were'] }),
		() => ({ from, removed: 0, inserted: ['<!-- transcript-disable-next-turn -->'] }),
	];
	return (kinds[random(kinds.length)] ?? kinds[0])?.() ?? { from, removed: 0, inserted: [] };
}

describe('what is found by pages', () => {
	for (const { name, text } of houses) {
		test(`${name}: it is what a server that has just read the text finds, after any edits`, () => {
			const random = randomFrom(11);
			let transcript = parse(text(12_000).split('\n'));
			for (let step = 0; step < 40; step++) {
				const change = edit(textsOf(transcript), random);
				transcript = reparse(transcript, change);
				const found = shown(transcript);
				assert.deepEqual(found, shown(parse(textsOf(transcript))), `step ${step}: ${JSON.stringify(change)}`);
			}
		});

		test(`${name}: it is what the rules find in the whole text`, () => {
			const random = randomFrom(5);
			let transcript = parse(text(12_000).split('\n'));
			for (let step = 0; step < 25; step++) {
				const found = diagnose(transcript, settings).map((finding) => plain(finding));
				assert.deepEqual(inOrder(found), inOrder(byWholeRules(transcript)), `step ${step}`);
				const change = edit(textsOf(transcript), random);
				transcript = change.inserted.join().includes('transcript-') ? transcript : reparse(transcript, change);
			}
		});

		test(`${name}: fixes are those of the document`, () => {
			const transcript = parse(text(12_000).split('\n'));
			const edits = (finding: Finding) =>
				fixesOf(finding, transcript).map(({ title, edits }) => JSON.stringify({ title, edits }));
			const whole = settings.flatMap(({ rule, options }) =>
				rule.scope === 'page' ? [...rule.check(transcript, options)].flatMap(edits) : [],
			);
			const byPage = diagnose(transcript, settings)
				.filter(({ rule }) => rule.scope === 'page')
				.flatMap(edits);
			assert.ok(pagesOf(transcript).length > 2 || name.startsWith('captions'));
			assert.deepEqual(byPage.toSorted(), whole.toSorted());
		});
	}
});

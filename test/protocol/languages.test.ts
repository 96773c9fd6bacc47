import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages, translationOf } from '../../scripts/generate/translations.ts';
import { rules } from '../../server/src/rules/index.ts';
import { findTextIn, type Texts } from '../../server/src/text/translate.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { readRoster } from '../../server/src/workspace/roster.ts';
import { connectInMemory } from '../support/languageClient.ts';
import { textsInSource } from '../support/textsInSource.ts';
import { type Visible, visibleTexts } from '../support/visibleTexts.ts';

/** Everything that the server says of the samples is said in the user's language; what is left are the document's own words. */
const sample = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
const damaged = [
	'---',
	'title: A talk',
	'speakers: [Ann Lee, Bob Kay, Zoe Zed]',
	'da',
	'---',
	'',
	'**Ann Lee (Post):** Good morning [laughter]. I am Ann Lee. Bob, over to you. [inaudible 00:01:00]',
	'',
	'',
	'**Bob Kay**: Thank you, Ann. [crosstalk]',
	'',
	'**Speaker 1:** What of it? Over to you, Ann.',
	'',
	'**Ann Leee (Times):** It is so. Zoe, what do you say?',
	'',
	'**Anna Lee:** Yes. <!-- transcript-disable-line no-such-rule -->',
	'',
	'Nobody says who says this, and it goes on for a while so that it is long enough to be speech.',
	'',
	'',
	'**Bob Kay:** I said that',
	'',
	'we go on. **Ann Lee:** And I too.',
	'',
	'**Ann Lee:**',
	'',
	'**Bob Kay:** Done.',
].join('\n');
const documents: readonly (readonly [uri: string, text: string])[] = [
	['file:///talks/press.transcript.md', sample('press-conference.transcript.md')],
	['file:///talks/captions.vtt', sample('captions.vtt')],
	['file:///talks/call.transcript.txt', sample('team-call.transcript.txt')],
	['file:///talks/damaged.transcript.md', damaged],
];

async function said(texts: Texts, commands = true): Promise<readonly (readonly Visible[])[]> {
	const client = await connectInMemory({
		capabilities: {
			textDocument: {
				diagnostic: {},
				documentSymbol: { hierarchicalDocumentSymbolSupport: true },
				hover: { contentFormat: ['markdown'] },
				rename: { prepareSupport: true },
				codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
				publishDiagnostics: { relatedInformation: true },
			},
			workspace: { configuration: true },
			experimental: { transcript: { texts, commands, menus: commands } },
		},
		settings: () => ({ codeLens: true, inlayHints: { continuingSpeaker: true, declaredName: true } }),
	});
	const all: (readonly Visible[])[] = [];
	for (const [uri, text] of documents) {
		await client.open(text, uri);
		all.push(await visibleTexts(client, uri, text));
	}
	await client.stop();
	return all;
}

/** A language that has one sign for all that is ours: what else is said are the words of the document, or English. */
const english = Object.keys(translationOf(languages[0] ?? '').server);
const signs: Texts = Object.fromEntries(
	english.map((text) => [
		text,
		text.replace(/\{(\d)!?\}|[()]|[^{()]+|\{/g, (part, place?: string) =>
			place === undefined ? (/^[()]$/.test(part) ? part : ' ¤ ') : `{${place}}`,
		),
	]),
);

/** Ids, units, and the words of the requests themselves. */
const neutral = new Set([
	...rules.map(({ id }) => id),
	...'min h s a b c v q name transcript vtt srt somebody new nobody here annie ann lee unknown speaker'.split(' '),
]);

test('all that the server says is among the texts that are translated, or is the document’s', async () => {
	const escaped = new Set<string>();
	for (const commands of [true, false]) {
		for (const [index, texts] of (await said(signs, commands)).entries()) {
			const own = new Set(
				documents[index]
					?.join(' ')
					.toLowerCase()
					.match(/[\p{L}\p{M}]+/gu),
			);
			assert.ok(texts.length > 100, `${texts.length} texts`);
			for (const { of, text } of texts) {
				const plain = text
					.replace(/\]\(<?[^)]*\)|`[^`]*`/g, ' ')
					.replace(/[a-z]+(?:-[a-z]+)+/g, (id) => (neutral.has(id) ? ' ' : id));
				const left = (plain.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
					(word) => !own.has(word.toLowerCase()) && !neutral.has(word.toLowerCase()),
				);
				const whole =
					!text.includes('¤') &&
					text.split(' ').length > 4 &&
					/^[A-Z].*\.$/.test(text) &&
					!documents[index]?.[1].includes(text);
				if (left.length > 0 || whole) escaped.add(`${of}: ${text}`);
			}
		}
	}
	assert.deepEqual([...escaped], []);
});

/** A text without marks and line ends. */
const bare = (text: string): string =>
	text
		.replace(/[“”…:*\\.]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

const inEnglish = said({});
for (const language of languages) {
	test(`${language}: what the server says is not English`, async () => {
		const after = await said(translationOf(language).server);
		let translated = 0;
		for (const [index, texts] of after.entries()) {
			const document = bare(documents[index]?.[1] ?? '');
			const before = (await inEnglish)[index] ?? [];
			assert.equal(texts.length, before.length);
			for (const [at, one] of texts.entries()) {
				if (before[at]?.text !== one.text) translated++;
				else if (!document.includes(bare(one.text))) {
					assert.doesNotMatch(one.text, /[a-z]{3} [a-z]{3}/, `${one.of}: ${one.text}`);
				}
			}
		}
		assert.ok(translated > 300, `${translated} texts`);
	});
}

/**
 * What nobody reads in the editor: options of the command line, and what clients do wrong; and what is put together of
 * texts, which the run above has read.
 */
const elsewhere =
	/^X There are|^X: nothing|X already\.$|^X \/ X$|limits allow\.X$|import with --to vtt|there is no convention|^X (?:before|after) |^initialize a second time|^X: X\.$|^"X" is X\.$/;

/** What is said of configurations, rosters and files to import, in texts that are wrong in each way that the code knows. */
const faulty = [
	'[1]',
	'rules: [x]\nroster: 3\nfiles: {}\ntags: {a: b}\nlabels: 3\noverrides: {}\nconvention: no\nzzz: 1\nterms: 3\nmetadata: 3',
	'rules: {no: 1, unattributed: red, metadata: {severity: off, zzz: 1, keys: 3}}\nlabels: {accept: 3, zzz: 1}\noverrides: [1, {rules: {}}]',
	...'a: b: c|a: "b|a: [b|a: [b c: d: e]|  a: b\n c: d|a:\n\tb: c|a: *b|a: &|a: @b|a: !!x [|%x|a: "\\\\q"|a: \'b|- a\nb|a: b#\n"c"#d|? a|a: 1\na: 2|[a]: b|a: {b: c|a: |x\n b'.split(
		'|',
	),
	'a: '.concat('['.repeat(100)),
	'x'.repeat(1_000_001),
];
const bad = (text: string): readonly string[] =>
	[...readConfig(text).problems, ...readRoster(text, 'yaml', 'file:///speakers.yaml').problems].map(
		({ message }) => message,
	);
const folders = ['imports', 'formats', 'workspace', 'people', 'yaml', 'lint/settings.ts', 'features', 'lsp'];

for (const language of languages) {
	test(`${language}: what is said of configurations, rosters, imports, exports and labels is translated`, () => {
		const find = findTextIn(translationOf(language).server);
		const texts = [
			...textsInSource(folders, 'told').filter((text) => !elsewhere.test(text)),
			...textsInSource(['parser/labels'], 'reasons'),
			...faulty.flatMap(bad),
		];
		assert.ok(texts.length > 200, `${texts.length} texts`);
		assert.deepEqual(
			[...new Set(texts)].filter((text) => find(text) === undefined),
			[],
		);
	});
}

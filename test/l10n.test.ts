import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choiceTexts, isGenerated } from '../scripts/generate/manifest.ts';
import { languages, translationOf } from '../scripts/generate/translations.ts';
import { diagnose } from '../server/src/lint/diagnose.ts';
import { readSettings } from '../server/src/lint/settings.ts';
import { parse } from '../server/src/parser/parse.ts';
import { rules } from '../server/src/rules/index.ts';
import { fixesOf } from '../server/src/rules/rule.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { findTextIn } from '../server/src/text/translate.ts';

/** Holds the translations against the texts that there are: none is missing, none is left over, none lost a place. */
const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sources = readdirSync(new URL('client/src/', root), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({ name, text: read(`client/src/${name}`) }));

const said = new Set(
	sources.flatMap(({ text }) =>
		[...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, own = '']) => own.replaceAll("\\'", "'")),
	),
);
const manifest: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));

/** Places to fill, icons, codes and commands: what must stand in every language. */
const fixedParts = (text: string): readonly string[] =>
	(text.replaceAll('!}', '}').match(/\{\d\}|\$\([\w-]+\)|`[^`]+`|\(command:[\w.]+\)/g) ?? []).sort();

test('the extension speaks six languages beside English', () => {
	assert.deepEqual(languages, ['de', 'es', 'fr', 'ja', 'uk', 'zh-cn']);
});

for (const language of languages) {
	const translation = translationOf(language);

	test(`${language}: every text of the client, and no other`, () => {
		assert.deepEqual([...said].filter((text) => !translation.client[text]).sort(), []);
		assert.deepEqual(
			Object.keys(translation.client)
				.filter((text) => !said.has(text))
				.sort(),
			[],
		);
	});

	test(`${language}: every text of the manifest, and no other`, () => {
		const keys = Object.keys(manifest).filter((key) => !isGenerated(key));
		assert.deepEqual(keys.filter((key) => !translation.manifest[key]).sort(), []);
		assert.deepEqual(
			Object.keys(translation.manifest).filter((key) => !keys.includes(key)),
			[],
		);
	});

	test(`${language}: what every rule wants`, () => {
		assert.deepEqual(
			rules.map(({ id }) => id).filter((id) => !translation.rules[id]),
			[],
		);
		assert.deepEqual(fixedParts(translation.ruleOptions), ['{0}']);
	});

	test(`${language}: every choice and option of the settings`, () => {
		const say = findTextIn(translation.server);
		assert.deepEqual(
			choiceTexts().filter(([, english]) => say(english) === undefined),
			[],
		);
		const shown: Readonly<Record<string, string>> = JSON.parse(read(`package.nls.${language}.json`));
		assert.deepEqual(
			[...new Set(read('package.json').match(/(?<=")%[^"%]+%(?=")/g))].filter((key) => !shown[key.slice(1, -1)]),
			[],
		);
	});

	test(`${language}: places, icons, codes and commands are those of the English text`, () => {
		for (const [text, own] of Object.entries(translation.client))
			assert.deepEqual(fixedParts(own), fixedParts(text), own);
		for (const [key, own] of Object.entries(translation.manifest)) {
			assert.deepEqual(fixedParts(own), fixedParts(manifest[key] ?? ''), `${key}: ${own}`);
		}
	});
}

test('no text of the client escapes: what people read is asked for by l10n.t', () => {
	const shown =
		/(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*'|\b(?:title|label|detail|description|placeholder|placeHolder|prompt|tooltip|message|name|text)(?: =|:) '[^']*\p{L}{2}[^']*'/gu;
	/** Ids, endings of files, an icon alone, and what Git calls the last commit. */
	const allowed = /'transcript[.\w]*'|'\.\w+'|'\$\([\w-]+\)|'HEAD'/;
	const escaped = sources.flatMap(({ name, text }) =>
		[...text.matchAll(shown)]
			.map(([own]) => own)
			.filter((own) => !allowed.test(own))
			.map((own) => `${name}: ${own}`),
	);
	assert.deepEqual(escaped, []);
});

/** Everything that the rules say of their own examples: messages, what else they point at, titles and reasons of fixes. */
const saidByRules = (): readonly string[] => {
	const all = Object.fromEntries(rules.map(({ id }) => [id, 'warning']));
	const texts = rules.flatMap((rule) =>
		rule.examples.flatMap(({ before, options }) => {
			const own = { ...all, [rule.id]: { severity: 'warning', ...options } };
			const transcript = parse(splitLines(before.replace(/<\||\|>/g, '')));
			return diagnose(transcript, readSettings(own).settings).flatMap((finding) => [
				finding.message,
				...(finding.related ?? []).map(({ message }) => message),
				...fixesOf(finding, transcript).map(({ title }) => title),
			]);
		}),
	);
	// A list of what is around a name says nothing that could be in a language.
	return [...new Set(texts)].filter((text) => !/^[^.]+ \([^)]+\)$/.test(text));
};

test('whatever the rules say of their examples is said in every language', () => {
	const texts = saidByRules();
	assert.ok(texts.length > 120);
	for (const language of languages) {
		const say = findTextIn(translationOf(language).server);
		assert.deepEqual(
			texts.filter((text) => say(text) === undefined),
			[],
			language,
		);
	}
});

test('what the server says has the same texts and places in every language', () => {
	const [first = '', ...others] = languages;
	const keys = Object.keys(translationOf(first).server);
	for (const language of others) assert.deepEqual(Object.keys(translationOf(language).server), keys);
	for (const language of languages) {
		for (const [english, own] of Object.entries(translationOf(language).server)) {
			assert.deepEqual(fixedParts(own), fixedParts(english), own);
		}
	}
});

test('no text of the manifest stands in it: what people read has a key', () => {
	const isText = (name: string): boolean =>
		/^(?:markdownD|d)escription$|^(?:enum|markdownEnum)Descriptions$|^(?:title|category|contents|label)$/.test(name);
	const escaped: string[] = [];
	const look = (value: unknown, name: string): void => {
		if (Array.isArray(value)) for (const one of value) look(one, name);
		else if (typeof value === 'object' && value !== null)
			for (const [key, one] of Object.entries(value)) look(one, key);
		else if (typeof value === 'string' && isText(name) && !/^%[^%]+%$/.test(value) && value !== 'Transcript')
			escaped.push(value);
	};
	look(JSON.parse(read('package.json')).contributes, '');
	assert.deepEqual(escaped, []);
});

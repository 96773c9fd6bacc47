import { readdirSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.ts';
import { findTextIn, type Texts } from '../../server/src/text/translate.ts';
import { optionsOf } from '../../server/src/workspace/configSchema.ts';
import { bareJson, type GeneratedFile, root, textOf } from './file.ts';
import { choiceTexts, pageOfRule } from './manifest.ts';

/** What a file of `translations/` holds: all texts of one language. */
export interface Translation {
	/** By the keys of package.nls.json; those of rules are made of the three below. */
	readonly manifest: Readonly<Record<string, string>>;
	/** What each rule wants, by its id. */
	readonly rules: Readonly<Record<string, string>>;
	/** Behind it where a rule has options, `{0}`. */
	readonly ruleOptions: string;
	readonly ruleExamples: string;
	/** What the client says, by the English text. */
	readonly client: Readonly<Record<string, string>>;
	/** What the server says, findings and fixes, by the English text; names and numbers are `{0}`, `{1}`. */
	readonly server: Readonly<Record<string, string>>;
}

/** The languages that the extension speaks beside English, as VS Code names them. */
export const languages: readonly string[] = readdirSync(new URL('translations/', root))
	.map((name) => name.replace(/\.json$/, ''))
	.sort();

/** A language's texts. */
export const translationOf = (language: string): Translation => JSON.parse(textOf(`translations/${language}.json`));

/** What VS Code reads: a file for the manifest and one for the client in each language. */
export const translatedFiles = (): readonly GeneratedFile[] => [
	// The English texts of the server once, and the others in their order: the package stays small.
	{ path: 'l10n/server.json', text: bareJson(Object.keys(serverTextsOf(languages[0] ?? ''))) },
	...languages.flatMap((language) => {
		const translation = translationOf(language);
		const described = rules.flatMap((rule) => {
			const summary = translation.rules[rule.id];
			if (summary === undefined) return [];
			const names = Object.keys(optionsOf(rule)).map((name) => `\`${name}\``);
			const options = ['`severity`', ...names].join(', ');
			const more = names.length === 0 ? '' : ` ${translation.ruleOptions.replace('{0}', options)}`;
			const text = `${summary}${endIn(language)}${more} [${translation.ruleExamples}](${pageOfRule(rule.id)})`;
			return [[`configuration.rules.${rule.id}`, text] as const];
		});
		return [
			{
				path: `package.nls.${language}.json`,
				text: bareJson({ ...translation.manifest, ...Object.fromEntries(described), ...choicesIn(translation.server) }),
			},
			{ path: `l10n/bundle.l10n.${language}.json`, text: bareJson(translation.client) },
			{ path: `l10n/server.${language}.json`, text: bareJson(Object.values(serverTextsOf(language))) },
		];
	}),
];

const endIn = (language: string): string => (language === 'ja' || language.startsWith('zh') ? '。' : '.');

/** What the server says in a language, by the English text, with what each rule wants. */
function serverTextsOf(language: string): Texts {
	const { server, rules: wanted } = translationOf(language);
	const summaries = rules.flatMap(({ id, summary }) =>
		wanted[id] === undefined ? [] : [[`${summary}.`, `${wanted[id]}${endIn(language)}`] as const],
	);
	return { ...server, ...Object.fromEntries(summaries) };
}

/** The texts of choices and options, which the server has too; those that nobody has translated are left out. */
function choicesIn(server: Texts): Readonly<Record<string, string>> {
	const say = findTextIn(server);
	return Object.fromEntries(
		choiceTexts().flatMap(([key, english]) => {
			const text = say(english);
			return text === undefined ? [] : [[key, text] as const];
		}),
	);
}

import { rules } from '../../server/src/rules/index.ts';
import { type Rule, severities } from '../../server/src/rules/rule.ts';
import type { Schema } from '../../server/src/workspace/configSchema.ts';
import { optionsOf, ruleSchema, severityDescriptions } from '../../server/src/workspace/configSchema.ts';
import { listedConventions } from './conventions.ts';
import { type GeneratedFile, json, textOf } from './file.ts';

const title = '%configuration.rules.title%';
const page = 'https://github.com/transcript-tools/vscode-transcript/blob/main/docs/rules';

/** Where a rule's page is read. */
export const pageOfRule = (id: string): string => `${page}/${id}.md`;

/** The settings of the rules in the manifest, and their texts. */
export function manifest(): readonly GeneratedFile[] {
	const manifest: { contributes: { configuration: { title: string; properties?: Record<string, object> }[] } } =
		JSON.parse(textOf('package.json'));
	const others = manifest.contributes.configuration.filter((section) => section.title !== title);
	const own = {
		title,
		properties: Object.fromEntries(rules.map((rule, order) => [`transcript.rules.${rule.id}`, setting(rule, order)])),
	};
	manifest.contributes.configuration = [...others.map(withConventions), own];
	const texts: Readonly<Record<string, string>> = JSON.parse(textOf('package.nls.json'));
	const kept = Object.entries(texts).filter(([key]) => !isGenerated(key));
	const written = rules.map((rule) => [`configuration.rules.${rule.id}`, description(rule)]);
	return [
		{ path: 'package.json', text: json(manifest) },
		{
			path: 'package.nls.json',
			text: json(Object.fromEntries([...kept, ['configuration.rules.title', 'Rules'], ...written, ...choiceTexts()])),
		},
	];
}

/** Texts of the manifest that are made here: those of rules, and the names of conventions. */
export const isGenerated = (key: string): boolean =>
	(key.startsWith('configuration.rules.') && key !== 'configuration.rules.title') || key.startsWith('convention.is.');

/** What settings offer to choose from and what options mean, in English, by the keys that the manifest has for them. */
export const choiceTexts = (): readonly (readonly [key: string, english: string])[] => [
	...listedConventions.map(({ id, title }) => [`convention.is.${id}`, title] as const),
	...severities.map(
		(severity, index) => [`configuration.rules.as.${severity}`, severityDescriptions[index] ?? ''] as const,
	),
	...rules.flatMap((rule) =>
		Object.entries(propertiesOf(rule)).map(
			([name, { description = '' }]) => [keyOfOption(rule, name), description] as const,
		),
	),
];

const propertiesOf = (rule: Rule): Readonly<Record<string, Schema>> =>
	Object.keys(optionsOf(rule)).length === 0 ? {} : (ruleSchema(rule).anyOf?.[1]?.properties ?? {});

const keyOfOption = (rule: Rule, name: string): string => `configuration.rules.${rule.id}.${name}`;

const severityKeys = severities.map((severity) => `%configuration.rules.as.${severity}%`);

/** The choices of the setting `transcript.convention`. */
function withConventions<Section extends { title: string; properties?: Record<string, object> }>(section: Section) {
	const setting = section.properties?.['transcript.convention'];
	if (!setting) return section;
	const choices = {
		enum: ['auto', ...listedConventions.map(({ id }) => id)],
		enumDescriptions: ['%convention.auto%', ...listedConventions.map(({ id }) => `%convention.is.${id}%`)],
	};
	return { ...section, properties: { ...section.properties, 'transcript.convention': { ...setting, ...choices } } };
}

/** A rule without options is a choice in the settings editor; one with options may be a map too. */
function setting(rule: Rule, order: number): object {
	const { anyOf = [] } = ruleSchema(rule);
	const choice = { type: 'string', enum: severities, enumDescriptions: severityKeys };
	const plain = Object.keys(optionsOf(rule)).length === 0;
	const options = Object.entries(propertiesOf(rule)).map(([name, option]) => [
		name,
		{
			...option,
			description: `%${keyOfOption(rule, name)}%`,
			...(name === 'severity' && { enumDescriptions: severityKeys }),
		},
	]);
	return {
		...(plain ? choice : { anyOf: [choice, { ...anyOf[1], properties: Object.fromEntries(options) }] }),
		default: rule.severity,
		scope: 'resource',
		order,
		markdownDescription: `%configuration.rules.${rule.id}%`,
	};
}

function description(rule: Rule): string {
	const names = Object.keys(optionsOf(rule)).map((name) => `\`${name}\``);
	const more = names.length === 0 ? '' : ` A map sets options too: \`severity\`, ${names.join(', ')}.`;
	return `${rule.summary}.${more} [Examples](${pageOfRule(rule.id)})`;
}

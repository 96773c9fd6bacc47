import { rules } from '../../server/src/rules/index.ts';
import { type Rule, severities } from '../../server/src/rules/rule.ts';
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
	const kept = Object.entries(texts).filter(([key]) => !key.startsWith('configuration.rules.'));
	const written = rules.map((rule) => [`configuration.rules.${rule.id}`, description(rule)]);
	return [
		{ path: 'package.json', text: json(manifest) },
		{
			path: 'package.nls.json',
			text: json(Object.fromEntries([...kept, ['configuration.rules.title', 'Rules'], ...written])),
		},
	];
}

/** The choices of the setting `transcript.convention`. */
function withConventions<Section extends { title: string; properties?: Record<string, object> }>(section: Section) {
	const setting = section.properties?.['transcript.convention'];
	if (!setting) return section;
	const choices = {
		enum: ['auto', ...listedConventions.map(({ id }) => id)],
		enumDescriptions: ['%convention.auto%', ...listedConventions.map(({ title }) => title)],
	};
	return { ...section, properties: { ...section.properties, 'transcript.convention': { ...setting, ...choices } } };
}

/** A rule without options is a choice in the settings editor; one with options may be a map too. */
function setting(rule: Rule, order: number): object {
	const { anyOf = [] } = ruleSchema(rule);
	const choice = { type: 'string', enum: severities, enumDescriptions: severityDescriptions };
	const plain = Object.keys(optionsOf(rule)).length === 0;
	return {
		...(plain ? choice : { anyOf: [choice, ...anyOf.slice(1)] }),
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

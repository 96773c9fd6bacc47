import { conventions } from '../conventions/index.ts';
import { rules } from '../rules/index.ts';
import type { Option, OptionValue, Rule } from '../rules/rule.ts';
import { severities } from '../rules/rule.ts';

/** A JSON schema, draft 7, as far as we need it. */
export interface Schema {
	readonly $schema?: string;
	readonly $id?: string;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly default?: unknown;
	readonly minimum?: number;
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly required?: readonly string[];
	readonly anyOf?: readonly Schema[];
	readonly not?: Schema;
}

const draft = 'http://json-schema.org/draft-07/schema#';
/** Where the schemas can be fetched from: an editor that has one by this address needs not fetch it. */
export const schemaFolder = 'https://raw.githubusercontent.com/transcript-tools/vscode-transcript/main/schemas';
const text: Schema = { type: 'string' };
const texts: Schema = { anyOf: [text, { type: 'array', items: text }] };

/** What each severity means for those who read the findings. */
export const severityDescriptions: readonly string[] = [
	'Red. The command line ends with status 1.',
	'Yellow. The command line ends with status 1 where there are more than --max-warnings allows.',
	'Blue.',
	'Dots under the text, and not in the list of problems.',
	'The rule finds nothing.',
];

const severity: Schema = { enum: severities, enumDescriptions: severityDescriptions };

/** What the setting of a rule may be: a severity, or a map with `severity` and options. */
export function ruleSchema(rule: Rule): Schema {
	const options = Object.entries(optionsOf(rule)).map(([name, option]) => [name, optionSchema(option)] as const);
	const whole: Schema = {
		type: 'object',
		properties: {
			severity: { ...severity, description: `How much a finding matters. Default: ${rule.severity}.` },
			...Object.fromEntries(options),
		},
		additionalProperties: false,
	};
	return { description: `${rule.summary}.`, default: rule.severity, anyOf: [severity, whole] };
}

/** The options of a rule by their names, whatever the rule. */
export const optionsOf = (rule: Rule): Readonly<Record<string, Option<OptionValue>>> => ({ ...rule.options });

/** What the value of an option may be. */
function optionSchema({ default: value, description, values, minimum }: Option<OptionValue>): Schema {
	const common = { description, default: value };
	if (typeof value === 'boolean') return { ...common, type: 'boolean' };
	if (typeof value === 'number') return { ...common, type: 'number', ...(minimum !== undefined && { minimum }) };
	if (typeof value === 'string') return { ...common, ...(values ? { enum: values } : { type: 'string' }) };
	return Array.isArray(value)
		? { ...common, type: 'array', items: text }
		: { ...common, type: 'object', additionalProperties: text };
}

/** What a configuration file may say: `.transcript.yaml`, `.transcript.json`. */
export function configSchema(): Schema {
	const { properties = {} } = sectionSchema();
	return {
		$schema: draft,
		$id: `${schemaFolder}/transcript.schema.json`,
		title: 'Transcript project configuration',
		type: 'object',
		properties: {
			$schema: { ...text, description: 'The address of this schema.' },
			...properties,
			files: {
				...texts,
				description:
					'Globs from this file’s folder on: what is a transcript below it. One without a slash matches in every folder. Default: files by their extensions.',
			},
			overrides: {
				description: 'What holds for some files only. A later override wins over an earlier one.',
				type: 'array',
				items: {
					type: 'object',
					properties: {
						files: {
							...texts,
							description: 'Globs from this file’s folder on. One without a slash matches in every folder.',
						},
						...properties,
					},
					required: ['files'],
					additionalProperties: false,
				},
			},
		},
		additionalProperties: false,
	};
}

function sectionSchema(): Schema {
	const metadata = rules.find(({ id }) => id === 'metadata');
	return {
		properties: {
			convention: {
				description: 'How the speakers are written. "auto" finds the convention that fits each file best.',
				default: 'auto',
				enum: ['auto', ...conventions.map(({ id }) => id)],
				enumDescriptions: ['The one that fits the file best', ...conventions.map(({ title }) => title)],
			},
			roster: {
				...texts,
				description: 'Files that list the speakers, from this file’s folder on. Default: the nearest speakers.yaml.',
			},
			labels: {
				description:
					'Lines that look as if they said who speaks: names, or shapes with Name for any name, such as "**Name**" or "- Name:".',
				type: 'object',
				properties: {
					accept: { ...texts, description: 'These are labels.' },
					reject: { ...texts, description: 'These are none.' },
				},
				additionalProperties: false,
			},
			tags: { ...texts, description: 'Topics to annotate with: they are offered before those in use.' },
			rules: {
				description: 'Severities and options, by the name of the rule.',
				type: 'object',
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
				additionalProperties: false,
			},
			metadata: {
				description: 'What front matter must say. The same as the options of the rule metadata.',
				type: 'object',
				properties: Object.fromEntries(
					Object.entries(metadata ? optionsOf(metadata) : {}).map(([name, option]) => [name, optionSchema(option)]),
				),
				additionalProperties: false,
			},
			terms: {
				description:
					'Words of the project as they should stand: a list, or a map from a wrong form to the right one. The rule house-term finds the others.',
				anyOf: [
					{ type: 'array', items: text },
					{ type: 'object', additionalProperties: text },
				],
			},
		},
	};
}

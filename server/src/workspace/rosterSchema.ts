import { type Schema, schemaFolder } from './configSchema.ts';

const text: Schema = { type: 'string' };
const texts: Schema = { anyOf: [text, { type: 'array', items: text }] };

const described: Readonly<Record<string, Schema>> = {
	name: { ...text, description: 'The name as it should stand in labels and lists.' },
	aliases: { ...texts, description: 'Other names that labels have for this person.' },
	initials: { ...text, description: 'The short form that minutes use: AL.' },
	affiliation: { ...text, description: 'Whom the person speaks for: an organisation, a newspaper.' },
	role: { ...text, description: 'What the person does there: host, moderator, Secretary General.' },
	pronouns: { ...text, description: 'she/her, he/him, they/them.' },
	link: { ...text, description: 'The address of a page about the person.' },
};

const entry: Schema = { type: 'object', properties: described, required: ['name'], additionalProperties: false };
const { name: _, ...unnamed } = described;
/** By initials or names; a map with `name` is one entry. */
const byKey: Schema = {
	type: 'object',
	not: { anyOf: [{ required: ['name'] }, { required: ['speakers'] }] },
	additionalProperties: {
		anyOf: [text, { type: 'null' }, entry, { type: 'object', properties: unnamed, additionalProperties: false }],
	},
};
const people: Schema = {
	anyOf: [text, { type: 'null' }, entry, byKey, { type: 'array', items: { anyOf: [text, entry, byKey] } }],
};

/** What a roster may say: `speakers.yaml`. */
export const rosterSchema: Schema = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	$id: `${schemaFolder}/speakers.schema.json`,
	title: 'The speakers of transcripts',
	description:
		'A list of names or entries; a map from initials to names or entries; a map from names to what is said of them. At the top of the file or under "speakers".',
	anyOf: [
		{
			type: 'object',
			properties: { $schema: text, speakers: people },
			required: ['speakers'],
			additionalProperties: false,
		},
		...(people.anyOf ?? []),
	],
};

import { onLine, type Position, type Range } from '../text/position.ts';
import { asItIs, type Say } from '../text/translate.ts';
import { configPlaceAt, schemasAt } from '../workspace/configPath.ts';
import type { Schema } from '../workspace/configSchema.ts';

/** Something that may be written in a configuration or roster. */
export interface ConfigCompletion {
	readonly label: string;
	readonly kind: 'key' | 'value';
	readonly description: string;
	/** What replaces the range. */
	readonly newText: string;
	readonly range: Range;
}

/** Keys and values that may stand at a place of a YAML file, by its schema; keys that are there already are left out. */
export function configCompletions(
	lines: readonly string[],
	position: Position,
	schema: Schema,
	say: Say = asItIs,
): readonly ConfigCompletion[] {
	if (/(?:^|\s)#/.test((lines[position.line] ?? '').slice(0, position.character))) return [];
	const { path, key, word, siblings } = configPlaceAt(lines, position);
	const range = onLine(position.line, word);
	if (key !== undefined) return valuesOf(schemasAt(schema, [...path, key]), range, say);
	const open = schemasAt(schema, path);
	const keys = open.flatMap(({ properties = {} }) => Object.entries(properties));
	const known = new Set(siblings);
	const behind = (lines[position.line] ?? '').slice(word.end).trimStart().startsWith(':');
	const found = new Map<string, ConfigCompletion>();
	for (const [label, own] of keys) {
		if (known.has(label) || found.has(label)) continue;
		const newText = behind ? label : `${label}: `;
		found.set(label, { label, kind: 'key', description: describe(own, say), newText, range });
	}
	// Where keys stand already, no plain value can.
	return siblings.length > 0 ? [...found.values()] : [...found.values(), ...valuesOf(open, range, say)];
}

function valuesOf(open: readonly Schema[], range: Range, say: Say): readonly ConfigCompletion[] {
	const found = new Map<string, ConfigCompletion>();
	for (const { enum: values = [], enumDescriptions = [], type } of open) {
		const all = type === 'boolean' ? ['true', 'false'] : values;
		for (const [index, label] of all.entries()) {
			const description = say(enumDescriptions[index] ?? '');
			if (!found.has(label)) found.set(label, { label, kind: 'value', description, newText: label, range });
		}
	}
	return [...found.values()];
}

/** What a key means, and its default. */
function describe({ description = '', default: value }: Schema, say: Say): string {
	const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	return simple && value !== '' ? `${say(description)} ${say(`Default: ${value}.`)}`.trim() : say(description);
}

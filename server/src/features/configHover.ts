import { markdownCode } from '../text/markdown.ts';
import { onLine, type Position, type Range } from '../text/position.ts';
import { asItIs, type Say } from '../text/translate.ts';
import { configPlaceAt, schemasAt } from '../workspace/configPath.ts';
import type { Schema } from '../workspace/configSchema.ts';

/** What a key or value of a configuration or roster means. */
export interface ConfigHover {
	/** Markdown. */
	readonly markdown: string;
	readonly range: Range;
}

/** Explains the word at a place of a YAML file, by its schema; undefined where there is nothing to say. */
export function configHover(
	lines: readonly string[],
	position: Position,
	schema: Schema,
	say: Say = asItIs,
): ConfigHover | undefined {
	const { path, key, word } = configPlaceAt(lines, position);
	const text = (lines[position.line] ?? '').slice(word.start, word.end);
	if (text === '') return undefined;
	const range = onLine(position.line, word);
	const open = schemasAt(schema, [...path, key ?? text]);
	if (key === undefined) {
		const described = open.find(({ description }) => description !== undefined);
		return described && { markdown: `${markdownCode(text)}: ${meaning(described, say)}`, range };
	}
	for (const { enum: values = [], enumDescriptions = [] } of open) {
		const meant = enumDescriptions[values.indexOf(text)];
		if (meant) return { markdown: `${markdownCode(text)}: ${say(meant)}`, range };
	}
	return undefined;
}

function meaning({ description = '', default: value }: Schema, say: Say): string {
	const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	return simple && value !== '' ? `${say(description)} ${say(`Default: \`${value}\`.`)}` : say(description);
}

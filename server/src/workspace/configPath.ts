import type { Position, Span } from '../text/position.ts';
import type { ValuePath } from '../yaml/readYaml.ts';
import type { Schema } from './configSchema.ts';

/** Where a cursor stands in a YAML file that may be half written. */
export interface ConfigPlace {
	/** The way to the map or list that the cursor is in. */
	readonly path: ValuePath;
	/** The key whose value the cursor is in; undefined where a key stands or may stand. */
	readonly key: string | undefined;
	/** The word under the cursor, on its line. */
	readonly word: Span;
	/** Keys that the map has already, the one under the cursor left out. */
	readonly siblings: readonly string[];
}

/** A key between braces, and what stands behind its colon. */
const entryKey = /^\s*["']?([\w-]+)["']?\s*:(.*)$/;
const keyed = /^(\s*)((?:- +)*)(?:["']?([\w$.-]+)["']?\s*:(?=\s|$))?/;

/** Finds the place by indentation and the braces on the cursor's own line, so that broken YAML does no harm. */
export function configPlaceAt(lines: readonly string[], { line, character }: Position): ConfigPlace {
	const text = lines[line] ?? '';
	const word = wordAt(text, character);
	const before = text.slice(0, word.start);
	const [, indent = '', dashes = '', key] = keyed.exec(text) ?? [];
	const column = indent.length + dashes.length;
	const own = key !== undefined && before.includes(':') ? key : undefined;
	const parents = parentsOf(lines, line, column, dashes !== '');
	const inside = insideBraces(before);
	if (own !== undefined && inside !== undefined) {
		const entries = inside.split(',').map((entry) => entryKey.exec(entry));
		const siblings = entries.flatMap((entry) => entry?.[1] ?? []);
		const [, last, value = ''] = entries.at(-1) ?? [];
		const inner = /^["']?$/.test(value.trim()) ? last : undefined;
		return { path: [...parents, own], key: inner, word, siblings: siblings.filter((name) => name !== inner) };
	}
	return { path: parents, key: own, word, siblings: siblingsOf(lines, line, column) };
}

/** What stands behind the last brace of a text; undefined where none is open, or where it is part of a word. */
function insideBraces(before: string): string | undefined {
	const open = before.lastIndexOf('{');
	const ahead = before.slice(0, Math.max(0, open));
	if (open < before.lastIndexOf('}') || !/[:\s-]/.test(ahead.slice(-1))) return undefined;
	return before.slice(open + 1);
}

function wordAt(text: string, character: number): Span {
	const isPart = (index: number) => /^[\w$./*-]/.test(text.charAt(index));
	let start = Math.min(character, text.length);
	let end = start;
	while (isPart(start - 1)) start -= 1;
	while (isPart(end)) end += 1;
	return { start, end };
}

/** The keys above a line that are indented less, the nearest last; an item of a list is 0. */
function parentsOf(lines: readonly string[], line: number, column: number, isItem: boolean): ValuePath {
	const path: (string | number)[] = isItem ? [0] : [];
	let limit = isItem ? (/^\s*/.exec(lines[line] ?? '')?.[0].length ?? 0) + 1 : column;
	let inItem = isItem;
	for (let at = line - 1; at >= 0 && limit > 0; at--) {
		const text = lines[at] ?? '';
		if (/^\s*(?:#.*)?$/.test(text)) continue;
		const [, indent = '', dashes = '', key] = keyed.exec(text) ?? [];
		// An item above in the list whose item we are in: what is in it is not around us.
		if (inItem && dashes !== '' && indent.length + 1 === limit) continue;
		const own = indent.length + dashes.length;
		if (key !== undefined && own < limit) {
			path.unshift(key);
			limit = own;
			inItem = false;
		}
		if (dashes !== '' && indent.length < limit) {
			path.unshift(0);
			limit = indent.length + 1;
			inItem = true;
		}
	}
	return path;
}

/** Other keys of the same map: lines of the same indentation up to one that is indented less. */
function siblingsOf(lines: readonly string[], line: number, column: number): readonly string[] {
	const found: string[] = [];
	for (const step of [-1, 1]) {
		for (let at = line + step; at >= 0 && at < lines.length; at += step) {
			const text = lines[at] ?? '';
			if (/^\s*(?:#.*)?$/.test(text)) continue;
			const [, indent = '', dashes = '', key] = keyed.exec(text) ?? [];
			const own = indent.length + dashes.length;
			if (own < column || (step > 0 && dashes !== '' && own === column)) break;
			if (own === column && key !== undefined) found.push(key);
			if (step < 0 && dashes !== '' && own === column) break;
		}
	}
	return found;
}

/** What may stand at a path: every alternative that a schema leaves open. */
export function schemasAt(schema: Schema, path: ValuePath): readonly Schema[] {
	return path.reduce<readonly Schema[]>(
		(open, step) =>
			open.flatMap(({ properties, additionalProperties, items }): readonly Schema[] => {
				if (typeof step === 'number') return items ? alternatives(items) : [];
				const own = properties?.[step] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
				return own ? alternatives(own) : [];
			}),
		alternatives(schema),
	);
}

/** A schema itself and what it leaves to choose from. */
const alternatives = (schema: Schema): readonly Schema[] => [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];

import { readdirSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { root } from '../host/root.ts';

/** A list of words in the source, where it stands, and its words in lower case. */
export interface WordList {
	/** From the root on. */
	readonly file: string;
	/** One-based. */
	readonly line: number;
	/** Between the bars of a pattern, in a string that is split, in an array. */
	readonly kind: 'pattern' | 'split' | 'array';
	readonly words: readonly string[];
}

/** Makes blanks of types, so that places stay. */
const { stripTypeScriptTypes } = nodeModule as unknown as { readonly stripTypeScriptTypes: (code: string) => string };

/** So many words make a list. */
const fewest = 3;

/** A word of people, not of programs: small letters but for the first, and three of them where letters are sounds. */
const isWord = (word: string): boolean =>
	/^\p{L}[\p{Ll}\p{M}'’-]{2,}$/u.test(word) || /^[\p{Lo}\p{M}]{1,}$/u.test(word);

/** What stands in a regular expression for classes, marks and quantities, and ends a word. */
const sign =
	/\\[pPk]?(?:\{[^{}]*\}|<[^<>]*>|u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|\{\d[\d,]*\}|\$\{[^{}]*\}/giu;

/** Words that stand between bars and brackets: what one may be written as. */
const alternatives = (pattern: string): readonly string[] =>
	[...pattern.replace(sign, '\0').matchAll(/(?<=^|[|(:!=^\0])[\p{L}\p{M}'’-]+(?=$|[|)?$\0])/gu)]
		.filter(({ index, 0: word, input }) => input.charAt(index - 1) === '|' || input.charAt(index + word.length) === '|')
		.map(([word]) => word);

/** The lists of words in a file: alternatives of patterns, words that are split, entries of an array. */
export function wordListsIn(file: string, code: string): readonly WordList[] {
	const found: WordList[] = [];
	const add = (node: Node, kind: WordList['kind'], words: readonly string[]): void => {
		const own = [...new Set(words.filter(isWord).map((word) => word.toLowerCase()))];
		const line = isRecord(node.loc) && isRecord(node.loc.start) ? Number(node.loc.start.line) : 0;
		if (own.length >= fewest) found.push({ file, line, kind, words: own });
	};
	walk(parse(stripTypeScriptTypes(code), { ecmaVersion: 'latest', sourceType: 'module', locations: true }), (node) => {
		const text = textOf(node);
		if (text?.includes('|')) add(node, 'pattern', alternatives(text));
		if (node.type === 'CallExpression' && isRecord(node.callee) && isRecord(node.callee.property)) {
			const split = node.callee.property.name === 'split' && isRecord(node.callee.object) && textOf(node.callee.object);
			if (split) add(node, 'split', split.split(/[\s,]+/));
		}
		if (node.type === 'ArrayExpression' && Array.isArray(node.elements)) {
			const texts = node.elements.map((element: unknown) => (isRecord(element) ? textOf(element) : undefined));
			if (texts.every((element) => element !== undefined)) add(node, 'array', texts);
		}
	});
	return found;
}

/** Every list of words of the server, outside of the files of languages. */
export const wordLists = (): readonly WordList[] =>
	readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' })
		.map((name) => `server/src/${name.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.ts') && !/^server\/src\/languages\/(?!all\/)/.test(file))
		.flatMap((file) => wordListsIn(file, readFileSync(join(root, file), 'utf8')));

type Node = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The text of a literal, a regular expression or a piece of a template; undefined for another node. */
function textOf(node: Node): string | undefined {
	if (node.type === 'Literal' && isRecord(node.regex)) return String(node.regex.pattern);
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node.type === 'TemplateElement' && isRecord(node.value)) return String(node.value.raw);
	return undefined;
}

function walk(value: unknown, see: (node: Node) => void): void {
	if (Array.isArray(value)) for (const item of value) walk(item, see);
	else if (isRecord(value)) {
		see(value);
		for (const inner of Object.values(value)) walk(inner, see);
	}
}

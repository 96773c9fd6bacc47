import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { root } from '../host/root.ts';

/** A small change of one file: `from` stands at `at` (UTF-16, zero-based) and becomes `to`. */
export interface Mutant {
	readonly file: string;
	readonly line: number;
	readonly at: number;
	readonly from: string;
	readonly to: string;
}

/** Makes blanks of types, so that places stay. */
const { stripTypeScriptTypes } = nodeModule as unknown as { readonly stripTypeScriptTypes: (code: string) => string };

const swapped: ReadonlyMap<string, string> = new Map([
	['<', '<='],
	['<=', '<'],
	['>', '>='],
	['>=', '>'],
	['===', '!=='],
	['!==', '==='],
	['+', '-'],
	['-', '+'],
	['*', '/'],
	['&&', '||'],
	['||', '&&'],
	['??', '&&'],
]);

/** Every small change that can be made in a file: another operator, another number, the other branch, one entry less. */
export function mutantsOf(file: string): readonly Mutant[] {
	const text = readFileSync(join(root, file), 'utf8');
	const code = stripTypeScriptTypes(text);
	const found: Mutant[] = [];
	const add = (at: number, end: number, to: string): void => {
		found.push({ file, line: text.slice(0, at).split('\n').length, at, from: text.slice(at, end), to });
	};
	walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
		const { type, start, end } = node;
		if (typeof start !== 'number' || typeof end !== 'number') return;
		if (type === 'BinaryExpression' || type === 'LogicalExpression') {
			const left = isRecord(node.left) ? Number(node.left.end) : start;
			const right = isRecord(node.right) ? Number(node.right.start) : end;
			const operator = String(node.operator);
			const to = swapped.get(operator);
			const at = code.slice(left, right).indexOf(operator);
			if (to !== undefined && at >= 0) add(left + at, left + at + operator.length, to);
		}
		if (type === 'ConditionalExpression' || type === 'IfStatement') {
			const { test } = node;
			if (isRecord(test))
				add(Number(test.start), Number(test.end), `!(${text.slice(Number(test.start), Number(test.end))})`);
		}
		if (type === 'Literal' && typeof node.value === 'boolean') add(start, end, String(!node.value));
		if (type === 'Literal' && typeof node.value === 'number') add(start, end, String(node.value + 1));
	});
	return found;
}

type Node = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function walk(node: unknown, visit: (node: Node) => void): void {
	if (Array.isArray(node)) for (const each of node) walk(each, visit);
	else if (isRecord(node)) {
		visit(node);
		for (const value of Object.values(node)) if (isRecord(value)) walk(value, visit);
	}
}

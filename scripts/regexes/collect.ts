import { readdirSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { root } from '../host/root.ts';

/** A regular expression of the source, and where it stands: a file and its one-based line, or the composed one's file. */
export interface Found {
	readonly source: string;
	readonly flags: string;
	readonly place: string;
}

/** Makes blanks of types. The pinned Node has it; the types are those of the oldest Node that the project runs with. */
const { stripTypeScriptTypes } = nodeModule as unknown as { readonly stripTypeScriptTypes: (code: string) => string };

/** The files of the server and the client, from the root on. */
const files: readonly string[] = ['server/src', 'client/src'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name)),
);

/** Every regular expression that is written as a literal. */
export function literals(): readonly Found[] {
	return files.flatMap((file) => {
		// Types become blanks, so that lines stay.
		const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'));
		const found: Found[] = [];
		walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), (node) => {
			if (!('regex' in node) || !isRecord(node.regex)) return;
			const line = isRecord(node.loc) && isRecord(node.loc.start) ? node.loc.start.line : 0;
			found.push({ source: String(node.regex.pattern), flags: String(node.regex.flags), place: `${file}:${line}` });
		});
		return found;
	});
}

type Node = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function walk(value: unknown, see: (node: Node) => void): void {
	if (Array.isArray(value)) for (const item of value) walk(item, see);
	else if (isRecord(value)) {
		see(value);
		for (const inner of Object.values(value)) walk(inner, see);
	}
}

/**
 * Every regular expression that the pure core puts together from parts, while its modules load and while `exercise`
 * runs. The constructor is watched, so the core may not be loaded before.
 */
export async function composed(exercise: () => Promise<void>): Promise<readonly Found[]> {
	const found = new Map<string, Found>();
	const own = globalThis.RegExp;
	globalThis.RegExp = new Proxy(own, {
		construct(target, [source, flags]) {
			const pattern = new target(source, flags);
			const at = new Error('').stack?.split('\n').find((line) => line.includes('/server/src/')) ?? '';
			const place = /server\/src\/[^):]+:\d+/.exec(at)?.[0];
			if (place && typeof source === 'string') {
				found.set(`${pattern}`, { source: pattern.source, flags: pattern.flags, place });
			}
			return pattern;
		},
	});
	try {
		for (const file of files.filter((name) => isCore.test(name))) await import(pathToFileURL(join(root, file)).href);
		await exercise();
	} finally {
		globalThis.RegExp = own;
	}
	return [...found.values()];
}

/** Entries begin to serve when they are loaded. */
const isCore = /^server\/src\/(?!lsp|server\.ts|disk|node|browser|cli)/;

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Holds the imports of the code, types among them, against the table in ARCHITECTURE.md. */
const root = fileURLToPath(new URL('../', import.meta.url));

interface Floor {
	readonly floor: number;
	readonly place: string;
	readonly packages: readonly string[];
}

const table = /<!-- layers -->([\s\S]*)<!-- \/layers -->/.exec(
	readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'),
)?.[1];
const floors: readonly Floor[] = [...(table ?? '').matchAll(/^\| (\d+) +\| `([^`]+)` +\|[^|]*\|([^|]*)\|/gm)].map(
	([, floor, place = '', packages = '']) => ({
		floor: Number(floor),
		place,
		packages: packages
			.split(',')
			.map((name) => name.replaceAll('`', '').trim())
			.filter(Boolean),
	}),
);

const filesBelow = (folder: string): readonly string[] =>
	existsSync(join(root, folder))
		? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.ts'))
				.map((name) => join(folder, name).split(sep).join('/'))
		: [];

const importsOf = (file: string): readonly string[] =>
	[...readFileSync(join(root, file), 'utf8').matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
		([, name = '']) => name,
	);

/** What an import of a file leads to: a file of the project, or the name of a package. */
const target = (file: string, name: string): string =>
	name.startsWith('.')
		? relative(root, normalize(join(root, dirname(file), name)))
				.split(sep)
				.join('/')
		: name;

const floorOf = (file: string): Floor | undefined =>
	floors.find(({ place }) => file === place || file.startsWith(`${place}/`));

const server = filesBelow('server/src');

test('the table of floors is read', () => {
	assert.ok(floors.length > 10);
	assert.deepEqual(
		server.filter((file) => !floorOf(file)),
		[],
		'every file has a floor',
	);
});

test('nothing imports upward or sideways, not even a type', () => {
	const wrong: string[] = [];
	for (const file of server) {
		const own = floorOf(file);
		if (!own) continue;
		for (const name of importsOf(file)) {
			const to = target(file, name);
			const other = floorOf(to);
			if (other) {
				if (other.place !== own.place && other.floor >= own.floor) wrong.push(`${file} → ${to}`);
			} else if (!own.packages.some((allowed) => allowed === 'anything' || to.startsWith(allowed))) {
				wrong.push(`${file} → ${to}`);
			}
		}
	}
	assert.deepEqual(wrong, []);
});

describe('siblings do not know each other', () => {
	for (const [folder, shared] of [
		['server/src/rules', ['rule.ts', 'index.ts']],
		['server/src/features', []],
	] as const) {
		test(folder, () => {
			const wrong = filesBelow(folder).flatMap((file) => {
				const name = file.slice(folder.length + 1);
				if (name === 'index.ts' || name.includes('/')) return [];
				return importsOf(file)
					.map((imported) => target(file, imported))
					.filter((to) => dirname(to) === folder && !shared.some((allowed) => to.endsWith(`/${allowed}`)))
					.map((to) => `${file} → ${to}`);
			});
			assert.deepEqual(wrong, []);
		});
	}
});

test('the client imports one file of the server', () => {
	const wrong = filesBelow('client/src').flatMap((file) =>
		importsOf(file)
			.map((name) => target(file, name))
			.filter((to) => to.startsWith('server/') && to !== 'server/src/protocol.ts')
			.map((to) => `${file} → ${to}`),
	);
	assert.deepEqual(wrong, []);
});

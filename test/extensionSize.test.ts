import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asPacked, smallZip } from '../scripts/host/smallZip.ts';
import { isNotBuilt } from './support/built.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What of a folder is packed, as .vscodeignore says. */
const packed = (folder: string, ending: RegExp): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.test(file))
		.map((file) => join(root, folder, file));

/** In bytes, as file managers count one: a million was passed when the server spoke six languages. */
const megabyte = 1024 * 1024;

test('the packed extension stays under 1 MB', { skip: isNotBuilt('server/browser.js') }, async () => {
	const files = [
		...packed('dist', /\.js$|package\.json$/),
		...packed('syntaxes', /\.json$/),
		...packed('schemas', /\.json$/),
		...packed('l10n', /\.json$/),
		...packed('client/media', /\.(?:css|svg)$/),
		...readdirSync(root)
			.filter((name) =>
				/^(?:package(?:\.nls.*)?\.json|README\.md|CHANGELOG\.md|THIRD_PARTY_NOTICES\.txt|LICENSE|icon\.png)$/.test(
					name,
				),
			)
			.map((file) => join(root, file)),
	];
	const zip = await smallZip(Object.fromEntries(files.map((file) => [file, asPacked(file, readFileSync(file))])));
	const size = zip.length;
	assert.ok(size < megabyte, `${Math.round(size / 1024)} KB`);
});

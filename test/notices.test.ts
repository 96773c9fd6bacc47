import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundles } from '../scripts/bundles.mjs';

const root = new URL('../', import.meta.url);
const notices = readFileSync(new URL('THIRD_PARTY_NOTICES.txt', root), 'utf8');

test('every package of which code ships is named with its version and the text of its licence', () => {
	const places = new Set<string>();
	for (const bundle of bundles) {
		const options = { ...bundle, absWorkingDir: fileURLToPath(root), write: false, sourcemap: 'external' } as const;
		const { outputFiles } = buildSync(options);
		for (const { path, text } of outputFiles) {
			if (!path.endsWith('.map')) continue;
			const { sources }: { readonly sources: readonly string[] } = JSON.parse(text);
			for (const source of sources) {
				const [, place] = /(node_modules\/.*)$/.exec(source) ?? [];
				const [owner = ''] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(place ?? '') ?? [];
				if (owner !== '') places.add(owner);
			}
		}
	}
	assert.ok(places.size > 15, [...places].join());
	for (const place of places) {
		const { name, version } = JSON.parse(readFileSync(new URL(`${place}/package.json`, root), 'utf8'));
		const [, notice = ''] = notices.split(`\n${name} ${version} (`);
		assert.match(notice.slice(0, 2000), /Permission|permission|Redistribution|Copyright|licen[cs]e/, name);
	}
});

test('the notices are in the package', () => {
	const packed = readFileSync(new URL('.vscodeignore', root), 'utf8').split('\n');
	assert.ok(packed.includes('!THIRD_PARTY_NOTICES.txt') && packed.includes('!LICENSE'));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundles } from '../bundles.mjs';
import { type GeneratedFile, root } from './file.ts';

const folder = fileURLToPath(root);

/** Whose code is in the bundles, and the terms under which it is: most licences ask that their text goes along. */
export const notices = (): readonly GeneratedFile[] => [
	{
		path: 'THIRD_PARTY_NOTICES.txt',
		text: `${[about, ...bundledPackages().map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`)}`,
	},
];

const about = `Third-party notices

Transcript is under the licence in LICENSE. What ships holds code of the packages below as well, each under its own.
This file is written by npm run generate from what the bundles hold.
`;

/** The packages of which anything is in a bundle, by their folders from the project's on, in the order of names. */
function bundledPackages(): readonly string[] {
	const found = new Set<string>();
	for (const bundle of bundles) {
		const { metafile } = buildSync({
			...bundle,
			absWorkingDir: folder,
			sourcemap: false,
			write: false,
			metafile: true,
		});
		for (const input of Object.keys(metafile.inputs)) {
			const [, place] = /^(.{0,300}node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
			if (place !== undefined) found.add(place);
		}
	}
	return [...found].sort();
}

function noticeOf(place: string): string {
	const at = join(folder, place);
	const manifest: { name: string; version: string; license?: string } = JSON.parse(
		readFileSync(join(at, 'package.json'), 'utf8'),
	);
	const files = readdirSync(at)
		.filter((name) => /^(?:licen[cs]e|notice|copying|third-?party-?notices)/i.test(name))
		.sort();
	const { name, version, license = 'see below' } = manifest;
	const paths = files.length > 0 ? files.map((file) => join(at, file)) : [keptLicence(name)];
	const texts = paths.map((path) => readFileSync(path, 'utf8').replace(/\r\n/g, '\n').trim());
	return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** Where a package leaves out the licence of its repository, it is kept here. */
function keptLicence(name: string): string {
	const path = join(folder, 'scripts/generate/licences', `${name}.txt`);
	if (!existsSync(path)) throw new Error(`${name} is bundled and has no file with its licence.`);
	return path;
}

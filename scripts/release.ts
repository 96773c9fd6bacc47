import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/root.ts';

/**
 * What is to be published by a tag, for the workflow: `channel=--pre-release` where the minor version is odd, as VS Code
 * advises (https://code.visualstudio.com/api/working-with-extensions/publishing-extension#prerelease-extensions), else
 * `channel=`. A message instead where the tag is not the version, or the changelog does not know it.
 */
export function channelOf(tag: string, version: string, changelog: string): { channel: string } | { message: string } {
	if (tag !== `v${version}`) return { message: `The tag ${tag} is not the version ${version} of package.json.` };
	const [, minor] = version.split('.').map(Number);
	const isPreRelease = minor !== undefined && minor % 2 === 1;
	const isKnown = changelog.split('\n').some((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
	if (!isKnown && !isPreRelease) return { message: `CHANGELOG.md has no section ${version}.` };
	return { channel: isPreRelease ? '--pre-release' : '' };
}

if (import.meta.filename === process.argv[1]) {
	const read = (name: string): string => readFileSync(join(root, name), 'utf8');
	const { version }: { version: string } = JSON.parse(read('package.json'));
	const found = channelOf(process.argv[2] ?? '', version, read('CHANGELOG.md'));
	if ('message' in found) {
		console.error(found.message);
		process.exitCode = 1;
	} else console.log(`channel=${found.channel}`);
}

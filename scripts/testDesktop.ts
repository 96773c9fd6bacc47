import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build, buildSuites } from './host/build.ts';
import { root } from './host/root.ts';

/**
 * `npm run test:desktop -- VERSION`: the suite in the desktop VS Code, which `@vscode/test-electron` downloads: `stable`
 * (also where nothing is said), `oldest`, the one that package.json asks for at least, or a version.
 */
const [wanted = 'stable'] = process.argv.slice(2);
const version = wanted === 'oldest' ? await oldest() : wanted;
await build();
await buildSuites();
try {
	await runTests({
		version,
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, 'out', 'test', 'index.js'),
		launchArgs: [join(root, 'samples'), '--disable-extensions', '--disable-workspace-trust'],
		cachePath: join(root, 'out', 'vscode-desktop'),
	});
} catch (error) {
	console.error(error);
	console.error('The desktop suite did not pass. Where VS Code cannot be downloaded, npm test runs the same suite.');
	process.exit(1);
}

async function oldest(): Promise<string> {
	const manifest: { engines: { vscode: string } } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	return manifest.engines.vscode.replace(/^\D+/, '');
}

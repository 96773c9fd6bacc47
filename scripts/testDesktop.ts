import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build, buildSuites } from './host/build.ts';
import { root } from './host/root.ts';

/** `npm run test:desktop`: the suite in the desktop VS Code, which `@vscode/test-electron` downloads. */
await build();
await buildSuites();
try {
	await runTests({
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

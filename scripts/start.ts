import { join } from 'node:path';
import { findOnPath } from './host/browser.ts';
import { build } from './host/build.ts';
import { runCommand } from './host/command.ts';
import { root } from './host/root.ts';
import { startVscodeServer } from './host/vscodeServer.ts';
import { windowAddress } from './host/window.ts';

/** `npm start`: VS Code on samples/ with the extension of this checkout. */
const samples = join(root, 'samples');
await build();
const desktop = findOnPath(process.platform === 'win32' ? ['code.cmd'] : ['code']);
if (desktop) await runCommand(desktop, [`--extensionDevelopmentPath=${root}`, samples]);
else await serve();

/** Without a desktop VS Code: one in the browser, until Ctrl-C. */
async function serve(): Promise<void> {
	const server = await startVscodeServer();
	console.log(`No desktop VS Code here (no \`code\` on the PATH). Open this address in a browser; Ctrl-C ends it:\n`);
	console.log(windowAddress(server, { folder: samples, extension: root }));
	await new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
	});
	await server.stop();
	process.exit(0);
}

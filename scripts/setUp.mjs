/**
 * `node scripts/setUp.mjs SCRIPT ARGUMENTS…` installs what package-lock.json pins, unless that is done, and then runs
 * SCRIPT under the pinned Node. Plain JavaScript for whatever Node the machine has: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const windows = process.platform === 'win32';

if (!isInstalled()) {
	if (isLink(modules)) fail('node_modules is a link to another checkout that has other versions: run npm ci there.');
	console.log('Installing the packages that package-lock.json names …');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], windows);
}
const [script, ...rest] = process.argv.slice(2);
if (script) run(join(bin, windows ? 'node.cmd' : 'node'), [join('scripts', script), ...rest], windows);

/** npm's own record of what it installed, written last, holds just what package-lock.json asks for. */
function isInstalled() {
	const record = join(modules, '.package-lock.json');
	if (!existsSync(record) || !existsSync(join(bin, windows ? 'node.cmd' : 'node'))) return false;
	const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	const differs = ([path, entry]) =>
		path !== '' && installed[path]?.version !== entry.version && !(entry.optional && !installed[path]);
	return !Object.entries(wanted).some(differs);
}

function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Runs a command in the project's folder with the project's own tools first; ends this process when it fails. */
function run(command, args, shell) {
	// Ctrl-C is the command's to handle: this process waits for it to end.
	process.on('SIGINT', () => {});
	const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell });
	if (error) fail(`${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
	console.error(message);
	process.exit(1);
}

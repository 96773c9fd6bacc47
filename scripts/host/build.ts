import { runCommand } from './command.ts';
import { root } from './root.ts';

/** Makes `dist/`: what ships. */
export function build(): Promise<void> {
	return runCommand(process.execPath, ['esbuild.mjs'], { cwd: root });
}

/** Makes `out/test/`: the suites that run inside VS Code. */
export function buildSuites(): Promise<void> {
	return runCommand(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root });
}

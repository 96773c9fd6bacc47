import { spawn } from 'node:child_process';

/** Where and how a command runs. `quiet` keeps its output back unless it fails. */
export interface CommandOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly quiet?: boolean;
}

/** A command that ended with another status than 0. */
export class CommandFailed extends Error {}

/** Runs a command to its end; a failure is an error that shows what the command said. */
export async function runCommand(
	command: string,
	args: readonly string[],
	options: CommandOptions = {},
): Promise<void> {
	const child = spawn(command, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
		shell: process.platform === 'win32',
	});
	let said = '';
	const listen = (chunk: Buffer): void => {
		said += chunk.toString();
	};
	child.stdout?.on('data', listen);
	child.stderr?.on('data', listen);
	const status = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (status !== 0) {
		throw new CommandFailed(`${command} ${args.join(' ')} ended with status ${status}\n${said}`.trimEnd());
	}
}

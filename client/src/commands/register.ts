import { type Disposable, commands as registry } from 'vscode';
import type { Command, CommandContext } from './command.ts';

/** Makes commands known to VS Code. */
export function registerCommands(commands: readonly Command[], context: CommandContext): readonly Disposable[] {
	return commands.map((command) =>
		registry.registerCommand(command.id, (...args: readonly unknown[]) => command.run(context, ...args)),
	);
}

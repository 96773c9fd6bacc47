import { Argument, type Command } from 'commander';
import { rules } from '../../rules/index.ts';
import { severities } from '../../rules/rule.ts';
import { standardOutput } from '../output.ts';
import type { Status } from '../status.ts';
import { helpText } from '../wrapText.ts';
import { type CompletedCommand, completionScripts, shells } from './scripts.ts';

const examples = `  transcript completion bash > ~/.local/share/bash-completion/completions/transcript
  transcript completion zsh > ~/.zfunc/_transcript
  transcript completion fish > ~/.config/fish/completions/transcript.fish`;

/** Values that help does not list because there are many. */
const many: Readonly<Record<string, readonly string[]>> = {
	'--explain': rules.map(({ id }) => id),
	'--rule': rules.flatMap(({ id }) => severities.map((severity) => `${id}=${severity}`)),
};

/** Adds `transcript completion`. */
export function completionDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('completion')
		.description('write a script with which a shell completes commands, options and values')
		.addArgument(new Argument('<shell>', 'the shell that is to complete').choices(shells))
		.addHelpText('after', () => `\n${helpText('Put it where the shell looks for such scripts.', examples)}`)
		.action(async (shell: (typeof shells)[number]) => {
			await standardOutput.write(completionScripts[shell](program.commands.map(completed)));
			finish(0);
		});
}

const completed = (command: Command): CompletedCommand => ({
	name: command.name(),
	description: command.description(),
	options: command
		.createHelp()
		.visibleOptions(command)
		.map((option) => ({
			name: option.long ?? option.flags,
			description: option.description,
			values: option.required || option.optional ? (option.argChoices ?? many[option.long ?? ''] ?? []) : undefined,
		})),
	values: command.registeredArguments[0]?.argChoices ?? [],
});

import type { Command } from 'commander';
import { inputsOf } from '../inputs.ts';
import { configOption, conventionOption } from '../options.ts';
import { complain, rawOutput } from '../output.ts';
import { plural } from '../plural.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';

interface RenameFlags extends ReadingOptions {
	readonly from: string;
	readonly to: string;
	readonly dryRun?: boolean;
}

const about =
	'Changes every label that is written with the name, and where the file’s front matter, table or list declares it; never what was said. A name that would not be read as a label is refused.';

const examples = `  transcript rename --from "Jon Smith" --to "John Smith" interview.md
  transcript rename --from JS --to "John Smith" transcripts/ --dry-run`;

/** Adds `transcript rename`. */
export function renameDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('rename')
		.description('give a speaker another name in labels and declarations')
		.argument('<files...>', 'files, folders and patterns')
		.requiredOption('--from <name>', 'the name as it is written now')
		.requiredOption('--to <name>', 'the new name')
		.option('--dry-run', 'write what would change as a unified diff, and change nothing')
		.addOption(conventionOption())
		.addOption(configOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], flags: RenameFlags) => finish(await renameCommand(files, flags)));
}

async function renameCommand(args: readonly string[], flags: RenameFlags): Promise<Status> {
	const { from, to, dryRun = false, convention, config } = flags;
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('rename', unread);
	if (to.trim() === '') return usageError('rename', '--to is a name.');
	if (args.includes('-') && !dryRun) {
		return usageError('rename', 'Standard input cannot be changed in place. Use --dry-run to see what would change.');
	}
	const options = { from, to, dryRun, convention, config };
	const { status, counts } = await runTask(inputsOf(args), { name: 'rename', options }, rawOutput.write);
	if (!counts.get('found')) {
		if (status === 0) complain(`Nobody is called ${from} in these files.`);
		return worstOf(status, 1);
	}
	const changed = plural(counts.get('changed') ?? 0, 'file');
	complain(`${plural(counts.get('labels') ?? 0, 'label')} in ${changed}${dryRun ? ' would change' : ' changed'}.`);
	return status;
}

import { type Command, Option } from 'commander';
import { allowEmptyOption, emptyStatus } from '../emptyFolders.ts';
import { inputsOf } from '../inputs.ts';
import { joined } from '../joined.ts';
import { configOption, conventionOption } from '../options.ts';
import { standardOutput } from '../output.ts';
import { configComplaint } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';
import { type StatsOptions, statsFormats } from './options.ts';
import { writers } from './write.ts';

const about =
	'Speaking time is measured where the file has times. Where it has none it is reckoned at 150 words a minute and marked ~.';

const examples = `  transcript stats interview.md
  transcript stats transcripts/ --format csv > figures.csv`;

/** Adds `transcript stats`. */
export function statsDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('stats')
		.description('count turns, words, share and speaking time of every speaker')
		.argument('<files...>', 'files, folders and patterns; - is standard input')
		.addOption(new Option('--format <format>', 'how to write figures').choices(statsFormats).default('text'))
		.addOption(conventionOption())
		.addOption(configOption())
		.addOption(allowEmptyOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], flags: StatsOptions) => finish(await statsCommand(files, flags)));
}

async function statsCommand(
	args: readonly string[],
	flags: StatsOptions & { readonly allowEmpty?: boolean },
): Promise<Status> {
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('stats', unread);
	const { begin, separator, end } = writers[flags.format];
	await standardOutput.write(begin);
	const { status, empty } = await runTask(inputsOf(args), { name: 'stats', options: flags }, joined(separator));
	await standardOutput.write(end);
	return worstOf(status, emptyStatus(empty, flags.allowEmpty));
}

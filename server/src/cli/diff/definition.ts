import { type Command, Option } from 'commander';
import { readSource } from '../../disk/source.ts';
import { compare } from '../../features/changes/compare.ts';
import { configOption, conventionOption } from '../options.ts';
import { complain, standardOutput } from '../output.ts';
import { configComplaint, projectOf, type ReadingOptions } from '../project.ts';
import type { Status } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';
import { toJson, toText } from './report.ts';

interface DiffFlags extends ReadingOptions {
	readonly format: 'text' | 'json';
	readonly exitCode?: boolean;
}

const about = `Turns are aligned by their words, so splitting, joining and wrapping them changes nothing. A speaker under another name of the same person is no change. Words that stand elsewhere in one piece were moved.

Exit status: 0, or with --exit-code 1 where a speaker or a word changed; 2 where a file cannot be read.`;

const examples = `  transcript diff old.md new.md
  git show HEAD:talk.md | transcript diff - talk.md --exit-code`;

/** Adds `transcript diff`. */
export function diffDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('diff')
		.description('compare who said what in two versions of a transcript')
		.argument('<old>', 'the older file; - is standard input')
		.argument('<new>', 'the newer file; - is standard input')
		.addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
		.option('--exit-code', 'exit status 1 where a speaker or a spoken word changed')
		.addOption(conventionOption())
		.addOption(configOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (old: string, fresh: string, flags: DiffFlags) => finish(await diffCommand(old, fresh, flags)));
}

async function diffCommand(old: string, fresh: string, flags: DiffFlags): Promise<Status> {
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('diff', unread);
	if (old === '-' && fresh === '-') return usageError('diff', 'Only one of the two can be standard input.');
	const before = await transcriptOf(old, flags);
	const after = await transcriptOf(fresh, flags);
	if (!before || !after) return 2;
	const comparison = compare(before.transcript, after.transcript);
	const { changed, removed, added } = comparison;
	const write = flags.format === 'json' ? toJson : toText;
	await standardOutput.write(write({ old, new: fresh }, comparison));
	if (!before.complete || !after.complete) return 2;
	return flags.exitCode && changed.length + removed.length + added.length > 0 ? 1 : 0;
}

async function transcriptOf(file: string, flags: DiffFlags) {
	const source = readSource(file);
	if ('problem' in source) {
		complain(`${file}: ${source.problem}`);
		return undefined;
	}
	const project = await projectOf(file, flags);
	for (const problem of project.problems) complain(problem);
	return { transcript: project.parse(source.text), complete: project.complete };
}

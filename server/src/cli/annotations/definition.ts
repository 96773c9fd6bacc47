import { type Command, Option } from 'commander';
import { allowEmptyOption, emptyStatus } from '../emptyFolders.ts';
import { inputsOf } from '../inputs.ts';
import { joined } from '../joined.ts';
import { configOption, conventionOption } from '../options.ts';
import { standardOutput } from '../output.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';
import { type AnnotationsOptions, annotationFormats } from './options.ts';
import { around } from './write.ts';

interface AnnotationsFlags extends ReadingOptions {
	readonly format: AnnotationsOptions['format'];
	readonly quotes: boolean;
	readonly allowEmpty?: boolean;
}

const about =
	'Verifications, questions, notes, topics and assignments of every writer, from the files beside a transcript, with the place where their words stand now. web-annotation is a page of the W3C Web Annotation Data Model, tei a TEI document with a standOff for each file.';

const examples = `  transcript annotations interview.md
  transcript annotations transcripts/ --format csv > annotations.csv
  transcript check transcripts/ --require-verified`;

/** Adds `transcript annotations`. */
export function annotationsDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('annotations')
		.description('list what people marked in transcripts, and where it stands now')
		.argument('<files...>', 'files, folders and patterns')
		.addOption(new Option('--format <format>', 'how to write annotations').choices(annotationFormats).default('text'))
		.option('--without-quotes', 'leave out the words that were marked')
		.addOption(conventionOption())
		.addOption(configOption())
		.addOption(allowEmptyOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], { withoutQuotes, ...flags }) =>
			finish(await annotationsCommand(files, { ...flags, quotes: withoutQuotes !== true })),
		);
}

async function annotationsCommand(args: readonly string[], flags: AnnotationsFlags): Promise<Status> {
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('annotations', unread);
	const { begin, separator, end } = around[flags.format];
	const { format, quotes, convention, config } = flags;
	await standardOutput.write(begin);
	const task = { name: 'annotations', options: { format, quotes, convention, config } } as const;
	const { status, empty } = await runTask(inputsOf(args), task, joined(separator));
	await standardOutput.write(end);
	return worstOf(status, emptyStatus(empty, flags.allowEmpty));
}

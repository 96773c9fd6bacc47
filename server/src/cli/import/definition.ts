import { type Command, Option } from 'commander';
import { importers } from '../../imports/index.ts';
import { dialects } from '../../imports/json/index.ts';
import { conventionOption } from '../options.ts';
import type { Status } from '../status.ts';
import { type ImportFlags, importCommand } from './command.ts';

const examples = `
Formats, found from the files themselves:
${importers.map(({ title, extension }) => `  ${extension.padEnd(10)} ${title}`).join('\n')}
JSON of ${dialects.map(({ title }) => title).join(', ')}.

With --out, word times go into <name>.words.json beside the transcript.

Examples:
  transcript import talk.json --out talk.md
  transcript import interview.TextGrid --convention timed-name --out interview.md
  transcript import recordings/*.json --to vtt --out captions/`;

/** Adds `transcript import`. */
export function importDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('import')
		.description('make transcripts of speech-to-text output, annotations, captions and Word documents')
		.argument('<files...>', 'files and patterns; - is standard input')
		.addOption(new Option('--to <format>', 'the transcript to make').choices(['md', 'vtt', 'srt']).default('md'))
		.option('--out <path>', 'a file to write; a folder, or a name that ends in /, for a file of each')
		.option('--force', 'write over files that are there already', false)
		.addOption(conventionOption('how to write who speaks; bold-name where nothing is said'))
		.addHelpText('after', examples)
		.action(async (files: readonly string[], flags: ImportFlags) => finish(await importCommand(files, flags)));
}

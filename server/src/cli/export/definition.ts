import { type Command, Option } from 'commander';
import { formats } from '../../formats/index.ts';
import { configOption, conventionOption } from '../options.ts';
import type { Status } from '../status.ts';
import { helpText } from '../wrapText.ts';
import { type ExportFlags, exportCommand } from './command.ts';

const about = `Formats:
${formats.map(({ id, title }) => `  ${id.padEnd(Math.max(...formats.map((format) => format.id.length)))}  ${title}`).join('\n')}`;

const examples = `  transcript export interview.md --to json
  transcript export meetings/ --to jsonl > all.jsonl
  transcript export episode.md --to vtt --out episode.vtt
  transcript export episode.md --to docx --speakers "Ann Lee" --out ann.docx
  cat interview.md | transcript export - --to text`;

/** Adds `transcript export`. */
export function exportDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('export')
		.description('write transcripts in another format')
		.argument('<files...>', 'files, folders and patterns; - is standard input')
		.addOption(
			new Option('--to <format>', 'the format to write').choices(formats.map(({ id }) => id)).makeOptionMandatory(),
		)
		.option('--out <path>', 'a file to write; a folder, or a name that ends in /, for a file of each')
		.option('--speakers <names>', 'only what these say; names with commas between them')
		.option('--no-sections', 'without headings')
		.option('--no-times', 'without times, in formats that can be without')
		.addOption(conventionOption())
		.addOption(configOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], flags: ExportFlags) => finish(await exportCommand(files, flags)));
}

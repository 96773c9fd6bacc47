import type { Command } from 'commander';
import { configOption, conventionOption } from '../options.ts';
import type { Status } from '../status.ts';
import { helpText } from '../wrapText.ts';
import { type PseudonymiseFlags, pseudonymiseCommand } from './command.ts';

const about =
	'Labels, declarations and the same names inside of the speech, in every case that the languages tell of, become Speaker A, Speaker B and so on, or what the key gives: a YAML file that maps pseudonyms to names, read where it is there, and to which new people are added. What may still tell who somebody is stands in a list: look through it. Nothing is written over.';

const examples = `  transcript pseudonymise interview.md --out public/
  transcript pseudonymise interviews/ --out public/ --key ../key.yaml`;

/** Adds `transcript pseudonymise`. */
export function pseudonymiseDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('pseudonymise')
		.description('write transcripts without the names of those who speak in them')
		.argument('<files...>', 'files, folders and patterns')
		.requiredOption('--out <folder>', 'where the new transcripts go')
		.option('--key <file>', 'who is who: read where it is there, and written', 'pseudonyms.yaml')
		.addOption(conventionOption())
		.addOption(configOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], flags: PseudonymiseFlags) =>
			finish(await pseudonymiseCommand(files, flags)),
		);
}

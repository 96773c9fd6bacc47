import { type Command, InvalidArgumentError, Option } from 'commander';
import { colorOption, noColorOption } from '../color.ts';
import { allowEmptyOption } from '../emptyFolders.ts';
import { configOption, conventionOption } from '../options.ts';
import type { Status } from '../status.ts';
import { helpText } from '../wrapText.ts';
import { cacheFile } from './cache.ts';
import { type CheckFlags, checkCommand } from './command.ts';
import { reportFormats } from './options.ts';

const examples = `  transcript check interview.md
  transcript check transcripts/ --fix
  transcript check "2024/**/*.md" --rule placeholder-speaker=error --max-warnings 0
  transcript check transcripts/ --fix-dry-run > fixes.patch
  transcript check transcripts/ --format sarif > findings.sarif
  cat interview.md | transcript check - --stdin-filename talks/interview.md
  transcript check --explain unattributed`;

const statuses =
	'Exit status: 0, or 1 where there is a finding at error level or more warnings than --max-warnings allows; 2 for wrong usage, a file that cannot be read, or a folder without a transcript.';

/** Adds `transcript check`. */
export function checkDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('check')
		.description('find what is wrong with who said what, and fix what is a matter of form')
		.argument('[files...]', 'files, folders and patterns; - is standard input')
		.addOption(new Option('--format <format>', 'how to write findings').choices(reportFormats).default('text'))
		.option('--fix', 'make every safe fix in the files; what was said stays word by word')
		.option('--fix-dry-run', 'write what --fix would change as a unified diff, and change nothing')
		.addOption(configOption())
		.addOption(conventionOption())
		.option('--rule <id=severity>', 'how much a rule matters: error, warning, information, hint or off', collect)
		.option('--max-warnings <number>', 'exit status 1 where there are more warnings than this', wholeNumber)
		.option('--require-verified', 'a turn that nobody has verified as it is now is an error')
		.option('--quiet', 'write errors only, and no summary')
		.addOption(colorOption())
		.addOption(noColorOption())
		.addOption(allowEmptyOption())
		.option('--cache', 'keep results; what is as it was is not checked again')
		.option('--cache-location <file>', `where to keep them (default: ${cacheFile})`)
		.option('--watch', 'check again whenever a file changes, until Ctrl-C')
		.option('--stdin-filename <name>', 'what standard input goes by: for its configuration and in reports')
		.option('--list-rules', 'list every rule with its default, and check nothing; --format json for programs')
		.option('--explain <rule>', 'say what a rule wants, why, and what can be set')
		.option('--print-config <file>', 'write what holds for a file, as JSON, and check nothing')
		.addHelpText('after', () => `\n${helpText(statuses, examples)}`)
		.action(async (files: readonly string[], flags: CheckFlags) => finish(await checkCommand(files, flags)));
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function wholeNumber(text: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0 on.');
	return Number(text);
}

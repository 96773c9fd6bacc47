import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { transcriptExtensions } from '../workspace/transcriptNames.ts';
import { annotationsDefinition } from './annotations/definition.ts';
import { checkDefinition } from './check/definition.ts';
import { completionDefinition } from './completion/definition.ts';
import { cuesDefinition } from './cues/definition.ts';
import { diffDefinition } from './diff/definition.ts';
import { exportDefinition } from './export/definition.ts';
import { importDefinition } from './import/definition.ts';
import { initDefinition } from './init/definition.ts';
import { complain } from './output.ts';
import { pseudonymiseDefinition } from './pseudonymise/definition.ts';
import { renameDefinition } from './rename/definition.ts';
import { statsDefinition } from './stats/definition.ts';
import type { Status } from './status.ts';
import { terminalLines } from './terminalText.ts';
import { helpText, helpWidth } from './wrapText.ts';

const extensions = transcriptExtensions.map((extension) => `.${extension}`).join(', ');

const about = `Checks and converts transcripts: who said what.

A folder means its ${extensions} files, or what "files" in its .transcript.yaml says; what .gitignore and .transcriptignore exclude is passed over, and so are files in which nobody speaks. - reads standard input.`;

const statuses = `Exit status:
  0  nothing at error level, and not more warnings than --max-warnings allows
  1  findings, or words that an export left out
  2  wrong usage, a file that cannot be read or written (the others are still done), or a folder without a transcript`;

/** Runs the command that the arguments name. Never throws for what a user typed. */
export async function runProgram(args: readonly string[]): Promise<Status> {
	let status: Status = 0;
	const finish = (result: Status) => {
		status = result;
	};
	const program = new Command('transcript')
		.description(about)
		.version(version, '-V, --version')
		.showHelpAfterError('Run it with --help to see how it is used.')
		.configureOutput({ outputError: (text, write) => write(terminalLines(text.replace(/^error: /, 'transcript: '))) })
		.configureHelp({ helpWidth: helpWidth(), minWidthToWrap: 20 })
		.exitOverride()
		.addHelpText('after', () => `\n${helpText(statuses)}`);
	checkDefinition(program, finish);
	exportDefinition(program, finish);
	importDefinition(program, finish);
	statsDefinition(program, finish);
	diffDefinition(program, finish);
	renameDefinition(program, finish);
	cuesDefinition(program, finish);
	annotationsDefinition(program, finish);
	pseudonymiseDefinition(program, finish);
	initDefinition(program, finish);
	completionDefinition(program, finish);
	try {
		await program.parseAsync([...args], { from: 'user' });
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		complain('transcript: this is a fault in transcript itself; please report it.', ...traceOf(error).split('\n'));
		return 2;
	}
	return status;
}

const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

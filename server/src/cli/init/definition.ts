import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readSource } from '../../disk/source.ts';
import { statOf, transcriptsBelow } from '../../disk/transcriptsBelow.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import { configNames } from '../../workspace/config.ts';
import { rosterNames } from '../../workspace/roster.ts';
import { startingConfig, startingRoster } from '../../workspace/startingTexts.ts';
import { complain, standardOutput } from '../output.ts';
import { projectOf } from '../project.ts';
import type { Status } from '../status.ts';
import { terminalText } from '../terminalText.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';
import { replaceFile } from '../write.ts';

const about =
	'Writes a .transcript.yaml in which everything that can be set stands as a comment. With --roster it also writes a speakers.yaml with everybody who speaks in the transcripts of the folder. A file that is there stays as it is.';

const examples = `  transcript init
  transcript init transcripts/ --roster`;

/** Adds `transcript init`. */
export function initDefinition(program: Command, finish: (status: Status) => void): void {
	program
		.command('init')
		.description('start a configuration for the transcripts of a folder')
		.argument('[folder]', 'the folder; without it, the current one', '.')
		.option('--roster', 'also start a list of the speakers')
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (folder: string, flags: { readonly roster?: boolean }) =>
			finish(await initCommand(folder, flags.roster === true)),
		);
}

async function initCommand(folder: string, withRoster: boolean): Promise<Status> {
	if (!statOf(folder)?.isDirectory()) return usageError('init', `${folder}: there is no such folder.`);
	const there = [configNames, ...(withRoster ? [rosterNames] : [])].flatMap(
		(names) => names.find((name) => existsSync(join(folder, name))) ?? [],
	);
	for (const name of there) complain(`${join(folder, name)}: it is there already, and stays as it is`);
	if (there.length > 0) return 2;
	const people = withRoster ? await peopleBelow(folder) : [];
	const wanted = [
		['.transcript.yaml', startingConfig()],
		...(withRoster ? [['speakers.yaml', startingRoster(people)]] : []),
	] as const;
	for (const [name = '', text = ''] of wanted) {
		const path = join(folder, name);
		const unwritten = replaceFile(path, Buffer.from(text, 'utf8'));
		if (unwritten) {
			complain(`${path}: ${unwritten.problem}`);
			return 2;
		}
		await standardOutput.write(`${terminalText(path)} was written.\n`);
	}
	return 0;
}

/** Everybody who speaks in the transcripts below a folder, by the names that labels mean, in alphabetical order. */
async function peopleBelow(folder: string): Promise<readonly string[]> {
	const names = new Set<string>();
	const problems: string[] = [];
	const options = {};
	for (const path of [...transcriptsBelow(folder, problems)].flat()) {
		const source = readSource(path);
		if ('problem' in source) problems.push(`${path}: ${source.problem}`);
		else {
			const { parse } = await projectOf(path, options);
			for (const { name, placeholder } of speakersOf(parse(source.text))) if (!placeholder) names.add(name);
		}
	}
	complain(...problems);
	return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}

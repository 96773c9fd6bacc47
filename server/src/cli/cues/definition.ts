import type { Command } from 'commander';
import { cueSeconds } from '../../captions/timing.ts';
import type { CueChange } from '../../features/cues/changeCues.ts';
import { usualLimits } from '../../features/cues/limits.ts';
import { emptyStatus } from '../emptyFolders.ts';
import { inputsOf } from '../inputs.ts';
import { configOption } from '../options.ts';
import { complain, rawOutput } from '../output.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpText } from '../wrapText.ts';

interface CuesFlags extends ReadingOptions {
	readonly shift?: string;
	readonly stretch?: string;
	readonly first?: string;
	readonly last?: string;
	readonly join?: boolean;
	readonly split?: boolean;
	readonly lines?: string;
	readonly lineLength?: string;
	readonly charactersPerSecond?: string;
	readonly shortest?: string;
	readonly longest?: string;
	readonly dryRun?: boolean;
}

const about =
	'Changes when the cues of captions are shown, or how much stands in each; never a word, nor who says it. Of several changes times are stretched first, then shifted; then short cues are joined, and long ones split: at the times of words where they are known (in the cue, or in <name>.words.json), else in proportion. Times are seconds or 00:01:12.500.';

const examples = `  transcript cues talk.vtt --shift -2.5
  transcript cues talk.srt --first 00:00:04.200 --last 01:10:02.000
  transcript cues captions/ --join --split --lines 2 --line-length 37 --dry-run`;

/** Adds `transcript cues`. */
export function cuesDefinition(program: Command, finish: (status: Status) => void): void {
	const { lines, lineLength, charactersPerSecond, shortest, longest } = usualLimits;
	program
		.command('cues')
		.description('shift, stretch, join and split the cues of captions')
		.argument('<files...>', 'files, folders and patterns')
		.option('--shift <time>', 'let all be later; earlier with a minus')
		.option('--stretch <factor>', 'multiply all times, as where 25 frames a second were taken for 24')
		.option('--first <time>', 'stretch and shift so that the first cue begins there')
		.option('--last <time>', 'stretch and shift so that the last cue begins there')
		.option('--join', 'join cues that are shown too shortly with a neighbour by the same speaker')
		.option('--split', 'split cues with more or longer lines than the limits allow')
		.option('--lines <number>', `lines of a cue (default: ${lines})`)
		.option('--line-length <number>', `characters of a line (default: ${lineLength})`)
		.option('--characters-per-second <number>', `how fast people read (default: ${charactersPerSecond})`)
		.option('--shortest <seconds>', `shorter cues are joined (default: ${shortest})`)
		.option('--longest <seconds>', `longer ones are not made by joining (default: ${longest})`)
		.option('--dry-run', 'write what would change as a unified diff, and change nothing')
		.addOption(configOption())
		.addHelpText('after', () => `\n${helpText(about, examples)}`)
		.action(async (files: readonly string[], flags: CuesFlags) => finish(await cuesCommand(files, flags)));
}

async function cuesCommand(args: readonly string[], flags: CuesFlags): Promise<Status> {
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('cues', unread);
	const changes = changesOf(flags);
	if (typeof changes === 'string') return usageError('cues', changes);
	const { dryRun = false, config } = flags;
	if (args.includes('-') && !dryRun)
		return usageError('cues', 'Standard input cannot be changed in place. Use --dry-run to see what would change.');
	const options = { changes, dryRun, config, convention: undefined };
	const { status, counts, empty } = await runTask(inputsOf(args), { name: 'cues', options }, rawOutput.write);
	if (empty.length > 0) return worstOf(status, emptyStatus(empty, false));
	if (!counts.get('found') && status === 0) complain('No captions were found.');
	return status;
}

/** What the flags ask for, in the order in which it is done; or what is wrong with them. */
function changesOf(flags: CuesFlags): readonly CueChange[] | string {
	const numbers = numbersOf(flags);
	if (typeof numbers === 'string') return numbers;
	const { shift, stretch, first, last, ...limits } = numbers;
	if (stretch !== undefined && stretch <= 0) return '--stretch is a number above zero.';
	if (stretch !== undefined && (first !== undefined || last !== undefined))
		return '--stretch says how much, --first and --last say from where to where: use one of them.';
	const changes: CueChange[] = [];
	if (stretch !== undefined) changes.push({ kind: 'stretch', scale: stretch });
	if (first !== undefined || last !== undefined) changes.push({ kind: 'stretch', first, last });
	if (shift !== undefined) changes.push({ kind: 'shift', seconds: shift });
	if (flags.join) changes.push({ kind: 'join', limits });
	if (flags.split) changes.push({ kind: 'split', limits });
	return changes.length > 0
		? changes
		: 'Say what is to change: --shift, --stretch, --first, --last, --join or --split.';
}

const timeFlags = ['shift', 'first', 'last'] as const;
const numberFlags = ['stretch', 'lines', 'lineLength', 'charactersPerSecond', 'shortest', 'longest'] as const;
type Numbers = { readonly [Flag in (typeof timeFlags)[number] | (typeof numberFlags)[number]]?: number };

function numbersOf(flags: CuesFlags): Numbers | string {
	const numbers: Record<string, number> = {};
	for (const flag of [...timeFlags, ...numberFlags]) {
		const given = flags[flag];
		if (given === undefined) continue;
		const isTime = timeFlags.some((name) => name === flag);
		const value = isTime ? secondsIn(given, flag === 'shift') : numberIn(given);
		if (value === undefined) {
			const option = `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
			return isTime ? `${option} is a time: 2.5, or 00:01:12.500.` : `${option} is a number, zero or more.`;
		}
		numbers[flag] = value;
	}
	return numbers;
}

const numberIn = (text: string): number | undefined =>
	/^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;

function secondsIn(text: string, signed: boolean): number | undefined {
	const [, sign = '', rest = ''] = /^([+-]?)(.*)$/.exec(text.trim()) ?? [];
	if (sign !== '' && !signed) return undefined;
	const seconds = numberIn(rest) ?? cueSeconds(rest);
	return seconds === undefined ? undefined : sign === '-' ? -seconds : seconds;
}

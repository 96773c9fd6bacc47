import { statOf } from '../../disk/transcriptsBelow.ts';
import { ruleOf, rules } from '../../rules/index.ts';
import { severities } from '../../rules/rule.ts';
import { isColored } from '../color.ts';
import { emptyStatus } from '../emptyFolders.ts';
import { type Inputs, inputsOf } from '../inputs.ts';
import { joined } from '../joined.ts';
import { complain, standardOutput } from '../output.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { helpWidth } from '../wrapText.ts';
import { isAcrossFiles, outcomesAcross } from './acrossFiles.ts';
import { cachedOutcomes, cacheFile } from './cache.ts';
import { explanationOf } from './explain.ts';
import { ruleList } from './listRules.ts';
import type { CheckOptions, ReportFormat } from './options.ts';
import { printedConfig } from './printConfig.ts';
import { reporters } from './reporters.ts';
import { watched } from './watch.ts';

/** The options of `check` as they are written. */
export interface CheckFlags extends ReadingOptions {
	readonly format: ReportFormat;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
	/** `ID=SEVERITY`, each. */
	readonly rule?: readonly string[];
	readonly maxWarnings?: number;
	readonly requireVerified?: boolean;
	readonly quiet?: boolean;
	readonly color?: boolean;
	readonly allowEmpty?: boolean;
	readonly cache?: boolean;
	/** Another place for the cache. */
	readonly cacheLocation?: string;
	readonly watch?: boolean;
	readonly stdinFilename?: string;
	readonly listRules?: boolean;
	/** The id of a rule. */
	readonly explain?: string;
	/** The path of a file. */
	readonly printConfig?: string;
}

/** Runs `transcript check`. */
export async function checkCommand(args: readonly string[], flags: CheckFlags): Promise<Status> {
	const options = checkOptions(args, flags);
	if (typeof options === 'string') return usageError('check', options);
	if (flags.listRules) return told(ruleList(flags.format));
	if (flags.explain !== undefined) {
		const explanation = explanationOf(flags.explain, helpWidth());
		return explanation === undefined ? usageError('check', noRule(flags.explain)) : told(explanation);
	}
	if (flags.printConfig !== undefined) {
		const { text, problems, complete } = await printedConfig(flags.printConfig, options);
		complain(...problems);
		await told(text);
		return complete ? 0 : 2;
	}
	if (args.length === 0) return usageError('check', 'Name files or folders to check: transcript check .');
	const run = () => check(inputsOf(args, flags.stdinFilename), flags, { ...options });
	return flags.watch ? watched(args, run) : run();
}

/** Checks files and writes the report. */
async function check(inputs: Inputs, flags: CheckFlags, options: CheckOptions): Promise<Status> {
	const { quiet, color, format } = options;
	const { begin, separator, arrange, end } = reporters[format];
	await standardOutput.write(begin());
	const kept: string[] = [];
	const write = arrange ? async (entry: string) => void kept.push(entry) : joined(separator);
	const place = flags.cacheLocation ?? cacheFile;
	// What is kept of a file holds whatever the others are.
	const outcomes = flags.cache
		? cachedOutcomes(inputs.files, options, place)
		: isAcrossFiles(inputs.files)
			? outcomesAcross(inputs.files, options)
			: undefined;
	const { status, counts, failures, empty } = await runTask(inputs, { name: 'check', options }, write, outcomes);
	if (arrange) await standardOutput.write(arrange(kept.join(separator)));
	const summary = end({ counts, failures, color, dryRun: options.fix === 'show' });
	const nothing = emptyStatus(empty, flags.allowEmpty);
	if (format !== 'text') await standardOutput.write(summary);
	else if (!quiet && options.fix === 'show') complain(...summary.trimEnd().split('\n'));
	else if (!quiet && (nothing === 0 || (counts.get('files') ?? 0) > 0)) await standardOutput.write(summary);
	const tooMany = flags.maxWarnings !== undefined && (counts.get('warning') ?? 0) > flags.maxWarnings;
	if (tooMany && !quiet) complain(`More than ${flags.maxWarnings} warnings.`);
	const isRefused = (counts.get('error') ?? 0) > 0 || (counts.get('unverified') ?? 0) > 0 || tooMany;
	return worstOf(worstOf(status, nothing), isRefused ? 1 : 0);
}

/** What is to be done; a text says what is wrong with the flags. */
function checkOptions(args: readonly string[], flags: CheckFlags): CheckOptions | string {
	const { format, convention, config, fix = false, fixDryRun = false, quiet = false, stdinFilename } = flags;
	if (fix && fixDryRun) return 'Use --fix or --fix-dry-run, not both.';
	if (flags.requireVerified && flags.cache)
		return '--cache knows nothing of annotations: leave it out with --require-verified.';
	if (fix && flags.cache) return '--cache keeps what was found and --fix changes it: use one of them.';
	if (fix && args.includes('-')) {
		return 'Standard input cannot be fixed in place. Use --fix-dry-run to see what would change.';
	}
	if (flags.watch && args.includes('-')) return 'Standard input cannot be watched.';
	if (flags.watch && format !== 'text') return '--watch writes text, for people.';
	if (stdinFilename !== undefined && !args.includes('-')) {
		return '--stdin-filename names what comes from standard input: give - as the file.';
	}
	if (stdinFilename !== undefined && statOf(stdinFilename)?.isDirectory())
		return '--stdin-filename is a file, not a folder.';
	const unread = configComplaint(flags);
	if (unread !== undefined) return unread;
	const severitiesByRule = readRules(flags.rule ?? []);
	if (typeof severitiesByRule === 'string') return severitiesByRule;
	return {
		format,
		convention,
		config,
		rules: severitiesByRule,
		requireVerified: flags.requireVerified === true,
		fix: fix ? 'write' : fixDryRun ? 'show' : 'no',
		quiet,
		color: format === 'text' && isColored(flags.color),
		terminal: process.stdout.isTTY === true,
	};
}

async function told(text: string): Promise<Status> {
	await standardOutput.write(text);
	return 0;
}

const noRule = (id: string): string => `There is no rule "${id}". Rules: ${rules.map((rule) => rule.id).join(', ')}.`;

/** Severities by rule; a text says what is wrong with one of them. */
function readRules(given: readonly string[]): Readonly<Record<string, string>> | string {
	const read: Record<string, string> = {};
	for (const setting of given) {
		const [id = '', severity = ''] = setting.split('=', 2);
		if (!ruleOf(id)) return noRule(id);
		if (!severities.some((known) => known === severity)) {
			return `--rule ${setting}: a severity is one of ${severities.join(', ')}.`;
		}
		read[id] = severity;
	}
	return read;
}

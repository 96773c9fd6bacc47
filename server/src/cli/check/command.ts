import { rules } from '../../rules/index.ts';
import { severities } from '../../rules/rule.ts';
import { inputsOf } from '../inputs.ts';
import { joined } from '../joined.ts';
import { complain, isColored, standardOutput } from '../output.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worst } from '../status.ts';
import { usageError } from '../usage.ts';
import type { CheckOptions, ReportFormat } from './options.ts';
import { reporters } from './reporters.ts';

/** The options of `check` as they are written. */
export interface CheckFlags extends ReadingOptions {
	readonly format: ReportFormat;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
	/** `ID=SEVERITY`, each. */
	readonly rule?: readonly string[];
	readonly maxWarnings?: number;
	readonly quiet?: boolean;
}

/** Runs `transcript check`. */
export async function checkCommand(args: readonly string[], flags: CheckFlags): Promise<Status> {
	const { format, convention, config, fix = false, fixDryRun = false, quiet = false } = flags;
	if (fix && fixDryRun) return usageError('check', 'Use --fix or --fix-dry-run, not both.');
	if (fix && args.includes('-')) {
		return usageError('check', 'Standard input cannot be fixed in place. Use --fix-dry-run to see what would change.');
	}
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('check', unread);
	const severitiesByRule = readRules(flags.rule ?? []);
	if (typeof severitiesByRule === 'string') return usageError('check', severitiesByRule);
	const color = format === 'text' && isColored();
	const options: CheckOptions = {
		format,
		convention,
		config,
		rules: severitiesByRule,
		fix: fix ? 'write' : fixDryRun ? 'show' : 'no',
		quiet,
		color,
		terminal: process.stdout.isTTY === true,
	};
	const { begin, separator, end } = reporters[format];
	await standardOutput.write(begin());
	const { status, counts, failures } = await runTask(inputsOf(args), { name: 'check', options }, joined(separator));
	const summary = end({ counts, failures, color, dryRun: fixDryRun });
	if (format !== 'text') await standardOutput.write(summary);
	else if (!quiet && fixDryRun) complain(summary.trimEnd());
	else if (!quiet) await standardOutput.write(summary);
	const tooMany = flags.maxWarnings !== undefined && (counts.get('warning') ?? 0) > flags.maxWarnings;
	if (tooMany && !quiet) complain(`More than ${flags.maxWarnings} warnings.`);
	return worst(status, (counts.get('error') ?? 0) > 0 || tooMany ? 1 : 0);
}

/** Severities by rule; a text says what is wrong with one of them. */
function readRules(given: readonly string[]): Readonly<Record<string, string>> | string {
	const read: Record<string, string> = {};
	for (const setting of given) {
		const [id = '', severity = ''] = setting.split('=', 2);
		if (!rules.some((rule) => rule.id === id))
			return `There is no rule "${id}". Rules: ${rules.map((r) => r.id).join(', ')}.`;
		if (!severities.some((known) => known === severity)) {
			return `--rule ${setting}: a severity is one of ${severities.join(', ')}.`;
		}
		read[id] = severity;
	}
	return read;
}

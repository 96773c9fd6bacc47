import { encode, readSource } from '../../disk/source.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import { diagnose } from '../../lint/diagnose.ts';
import { withElsewhere } from '../../lint/elsewhere.ts';
import { fixAll } from '../../lint/fixAll.ts';
import { type Diagnostic, formFixesOf } from '../../lint/lint.ts';
import { withProvenFixes } from '../../lint/provenFixes.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import { editText } from '../../text/editText.ts';
import { labelCountsOf } from '../../workspace/indexedTranscript.ts';
import type { Input } from '../inputs.ts';
import { patchOf } from '../patch.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { terminalLines } from '../terminalText.ts';
import { replaceFile } from '../write.ts';
import { elsewhereFor } from './names.ts';
import type { CheckOptions } from './options.ts';
import { reporters } from './reporters.ts';
import { unverifiedTurns } from './unverified.ts';

/** Where every fix is offered each is proven first. People see a title, and --fix proves what it makes. */
const listsFixes = new Set<CheckOptions['format']>(['json', 'sarif']);

/** Checks one file and, where asked to, fixes it. */
export async function performCheck(
	{ file, named, source: from = file }: Input,
	options: CheckOptions,
): Promise<Outcome> {
	const source = readSource(from);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const before = project.parse(source.text);
	if (!named && speakersOf(before).length === 0) return emptyOutcome;
	const messages = [...project.problems];
	const fixing = options.fix === 'no' ? undefined : fixAll(before, project.settings);
	const { transcript = before, passes = [], refused = [] } = fixing ?? {};
	// What is only shown is shown again; what was written is fixed no more.
	const fixedBefore = options.fix === 'write' ? (options.fixedBefore?.[file] ?? 0) : 0;
	const fixed = (fixing?.fixed ?? 0) + fixedBefore;
	const text = passes.reduce(editText, source.text);
	const changed = text !== source.text;
	for (const rule of new Set(refused.map((offered) => offered.rule))) {
		messages.push(`${file}: a fix of ${rule} would change a spoken word; it was not made`);
	}
	if (options.fix === 'write' && changed) {
		const unwritten = replaceFile(file, encode(text, source));
		if (unwritten) return failedOutcome(file, unwritten.problem);
	}
	const settings = options.names
		? withElsewhere(project.settings, elsewhereFor(options.names, transcript))
		: project.settings;
	const all = diagnose(transcript, settings);
	const found = listsFixes.has(options.format) ? withProvenFixes(transcript, all) : all;
	const shown = options.quiet ? found.filter(({ severity }) => severity === 'error') : found;
	const unverified = options.requireVerified ? unverifiedTurns(file, transcript) : nothingUnverified;
	appendAll(messages, unverified.messages);
	const report = {
		file,
		convention: transcript.convention.id,
		transcript,
		diagnostics: shown,
		diff: options.fix === 'show' ? shownAs(options, patchOf(file, source.text, text)) : undefined,
		fixed,
	};
	return {
		output: reporters[options.format].entry(report, options.color),
		messages,
		failed: unverified.failed || !project.complete,
		counts: {
			...countsOf(found, transcript),
			unverified: unverified.turns,
			files: 1,
			fixed,
			changed: changed || fixedBefore > 0 ? 1 : 0,
		},
		...(options.tellsNames && { names: namesTold(transcript) }),
	};
}

const namesTold = (transcript: Transcript) => ({
	uses: [...labelCountsOf(transcript)].map(([name, count]) => ({ name, count })),
	declared: transcript.detection.declared.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
});

const nothingUnverified = { turns: 0, messages: [], failed: false } as const;

const shownAs = ({ format, terminal }: CheckOptions, patch: string): string =>
	terminal && format === 'text' ? terminalLines(patch) : patch;

function countsOf(found: readonly Diagnostic[], transcript: Transcript): Readonly<Record<string, number>> {
	const counts: Record<string, number> = { fixable: 0 };
	for (const diagnostic of found) {
		const { severity } = diagnostic;
		counts[severity] = (counts[severity] ?? 0) + 1;
		if (formFixesOf(diagnostic, transcript).length > 0) counts.fixable = (counts.fixable ?? 0) + 1;
	}
	return counts;
}

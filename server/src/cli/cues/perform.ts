import { encode, readSource } from '../../disk/source.ts';
import { afterCueEdits, changeCues } from '../../features/cues/changeCues.ts';
import { editText } from '../../text/editText.ts';
import type { Input } from '../inputs.ts';
import { patchOf } from '../patch.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { terminalText } from '../terminalText.ts';
import { wordTimesBeside } from '../wordTimesBeside.ts';
import { replaceFile } from '../write.ts';
import type { CuesOptions } from './options.ts';

/** Changes the cues of one file; a change that cannot be made leaves the file as it is. */
export async function performCues({ file, named }: Input, options: CuesOptions): Promise<Outcome> {
	const source = readSource(file);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const words = wordTimesBeside(file);
	if ('problem' in words) return failedOutcome(file, words.problem);
	let { text } = source;
	let transcript = project.parse(text);
	const done: string[] = [];
	for (const change of options.changes) {
		if (!transcript.captions && !named) return emptyOutcome;
		const outcome = changeCues(transcript, change, words.wordTimes?.words);
		if ('message' in outcome) {
			const said = outcome.message.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
			if (!outcome.unneeded) return failedOutcome(file, said);
			done.push(said);
			continue;
		}
		text = editText(text, outcome.edits);
		transcript = afterCueEdits(transcript, outcome.edits);
		done.push(outcome.title.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
	}
	if (text !== source.text && !options.dryRun) {
		const unwritten = replaceFile(file, encode(text, source));
		if (unwritten) return failedOutcome(file, unwritten.problem);
	}
	const told = `${file}: ${done.join('; ')}`;
	return {
		...emptyOutcome,
		output: options.dryRun ? patchOf(file, source.text, text) : `${terminalText(told)}\n`,
		messages: [...project.problems, ...(options.dryRun ? [told] : [])],
		failed: !project.complete,
		counts: { found: 1 },
	};
}

import { fileURLToPath } from 'node:url';
import { encode, readSource } from '../../disk/source.ts';
import { otherNameOf, personNamed } from '../../facts/people/people.ts';
import { type Renaming, renamingOf } from '../../facts/people/renaming.ts';
import { keepsWords } from '../../lint/words.ts';
import { editText } from '../../text/editText.ts';
import type { Input } from '../inputs.ts';
import { patchOf } from '../patch.ts';
import { plural } from '../plural.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { terminalText } from '../terminalText.ts';
import { replaceFile } from '../write.ts';
import type { RenameOptions } from './options.ts';

/** Gives a speaker of one file another name, where somebody has the old one there. */
export async function performRename({ file }: Input, options: RenameOptions): Promise<Outcome> {
	const source = readSource(file);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const transcript = project.parse(source.text);
	if (!personNamed(transcript, options.from)) return emptyOutcome;
	const renaming = renamingOf(transcript, options.from, options.to);
	if ('refused' in renaming) return failedOutcome(file, renaming.refused);
	const text = editText(source.text, renaming.edits);
	if (!keepsWords(transcript, renaming.edited)) {
		return failedOutcome(file, `“${options.to}” would change what is read as speech; nothing was changed`);
	}
	if (text !== source.text && !options.dryRun) {
		const unwritten = replaceFile(file, encode(text, source));
		if (unwritten) return failedOutcome(file, unwritten.problem);
	}
	return {
		...emptyOutcome,
		output: options.dryRun
			? patchOf(file, source.text, text)
			: `${terminalText(`${file}: ${whatChanged(renaming)}`)}\n`,
		messages: [...project.problems, ...remarksOn(renaming).map((remark) => `${file}: ${remark}`)],
		failed: !project.complete,
		counts: { found: 1, labels: renaming.labels, changed: text === source.text ? 0 : 1 },
	};
}

function whatChanged({ from, to, labels, edits }: Renaming): string {
	const others = edits.length - labels;
	const declared = others > 0 ? ` and ${plural(others, 'declaration')}` : '';
	return `${from} is now ${to} in ${plural(labels, 'label')}${declared}`;
}

/** What a person should look at: nobody else is merged, and no other file changed, in silence. */
function remarksOn({ from, merges, roster }: Renaming): readonly string[] {
	const joined = merges.map((person) => {
		const other = otherNameOf(person);
		return `${from} and ${person.name}${other === undefined ? '' : ` (${other})`} are one person now`;
	});
	const elsewhere = [...new Set(roster.flatMap(({ uri }) => uri ?? []))].map(
		(uri) => `${fileURLToPath(uri)} still has the old name; change it there too`,
	);
	return [...joined, ...elsewhere];
}

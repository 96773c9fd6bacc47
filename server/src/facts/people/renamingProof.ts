import { nameKey, tidyName } from '../../conventions/names.ts';
import { namedTogether } from '../../languages/all/namesTogether.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';

/** The old and the new name of a speaker. */
interface Names {
	readonly from: string;
	readonly to: string;
}

/**
 * Why a renaming cannot be, in plain words: it would change what some line is, or more of a label than the name. Takes
 * the transcript before and after, and the lines whose labels were to change. Undefined where all is well.
 */
export function whyUnreadable(
	before: Transcript,
	after: Transcript,
	changed: ReadonlySet<number>,
	{ from, to }: Names,
): string | undefined {
	for (const [line, old] of before.lines.entries()) {
		const now = after.lines[line];
		if (now?.kind !== old.kind) return complaint(old, now, line, to);
		if (old.kind !== 'label' || now.kind !== 'label' || old === now) continue;
		const expected = changed.has(line) ? newName(old.label.name, from, to) : old.label.name;
		const damaged = now.label.damage.some((damage) => !old.label.damage.includes(damage));
		if (now.label.name !== expected || damaged || rest(old.text, old.label) !== rest(now.text, now.label)) {
			return `“${to}” would not be read as a speaker’s name in the label of line ${line + 1}.`;
		}
	}
	return undefined;
}

function complaint(old: Line, now: Line | undefined, line: number, to: string): string {
	if (old.kind === 'label') return `With the name “${to}”, the label in line ${line + 1} would not be read as a label.`;
	if (now?.kind === 'label') return `With the name “${to}”, line ${line + 1} would be taken for a label too.`;
	return `“${to}” cannot be written in line ${line + 1}.`;
}

/** The new name of a label; of one for several people, with the one of them changed. */
function newName(old: string, from: string, to: string): string {
	if (nameKey(old) === nameKey(from)) return tidyName(to);
	const { names, joints } = namedTogether(old);
	const changed = names.map((name) => (nameKey(name) === nameKey(from) ? tidyName(to) : name));
	return tidyName(changed.map((name, index) => name + (joints[index] ?? '')).join(''));
}

/** All of a label that a renaming must leave as it is. */
const rest = (text: string, { affiliation, timestamp, markup, speechAt }: SpeakerLabel): string =>
	JSON.stringify([affiliation?.text, timestamp?.text, timestamp?.href, markup, text.slice(speechAt)]);

import { givesThanks, hasGreeting, hasTalk } from '../../languages/all/talk.ts';
import type { LexedLine } from '../../model/line.ts';

const heard = new WeakMap<LexedLine, boolean>();

/** True where a line, or its speech behind a label, has words of talk. Remembered for each line. */
export function isTalk(line: LexedLine): boolean {
	const known = heard.get(line);
	if (known !== undefined) return known;
	const from = line.kind === 'candidate' ? line.label.speechAt : 0;
	const said = line.text.slice(from, from + 240);
	const talk = hasTalk(said) || hasGreeting(said) || givesThanks(said);
	heard.set(line, talk);
	return talk;
}

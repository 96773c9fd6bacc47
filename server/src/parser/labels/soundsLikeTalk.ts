import { givesThanks, hasGreeting, hasTalk } from '../../languages/all/talk.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';

const heard = new WeakMap<LexedLine, boolean>();

/** True where a line, or its speech behind a label, has words of talk. Remembered for each line. */
function isTalk(line: LexedLine): boolean {
	const known = heard.get(line);
	if (known !== undefined) return known;
	const from = line.kind === 'candidate' ? line.label.speechAt : 0;
	const said = line.text.slice(from, from + 240);
	const talk = hasTalk(said) || hasGreeting(said) || givesThanks(said);
	heard.set(line, talk);
	return talk;
}

/** True where what a candidate would label, up to the third line of it, sounds like somebody talking. */
export function talksBelow(below: readonly LexedLine[], candidate: CandidateLine): boolean {
	if (isTalk(candidate)) return true;
	for (const here of below.slice(0, 3)) {
		if (here.kind === 'heading') return false;
		if (here.kind === 'candidate') return here.label.markup.delimiter === '' && isTalk(here);
		if ((here.kind === 'text' || here.kind === 'list' || here.kind === 'quote') && isTalk(here)) return true;
	}
	return false;
}

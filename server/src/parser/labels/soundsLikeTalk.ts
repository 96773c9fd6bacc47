import { isSpokenTalk } from '../../languages/all/talk.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';

const heard = new WeakMap<LexedLine, boolean>();

/** True where a line, or its speech behind a label, has words of talk. Remembered for each line. */
function isTalk(line: LexedLine): boolean {
	const known = heard.get(line);
	if (known !== undefined) return known;
	const from = line.kind === 'candidate' ? line.label.speechAt : 0;
	const talk = isSpokenTalk(line.text.slice(from, from + 240));
	heard.set(line, talk);
	return talk;
}

/** The lines below a time that has its line to itself, with or without blank lines around it; all where none stands there. */
function belowTime(below: readonly LexedLine[]): readonly LexedLine[] {
	const isFilled = ({ kind }: LexedLine): boolean => kind !== 'blank';
	const time = below.findIndex(isFilled);
	if (below[time]?.kind !== 'time') return below;
	const rest = below.slice(time + 1);
	return rest.slice(Math.max(0, rest.findIndex(isFilled)));
}

/** True where what a candidate would label, up to the third line of it, sounds like somebody talking. */
export function talksBelow(below: readonly LexedLine[], candidate: CandidateLine): boolean {
	if (isTalk(candidate)) return true;
	for (const here of belowTime(below).slice(0, 3)) {
		if (here.kind === 'heading') return false;
		if (here.kind === 'candidate') return here.label.markup.delimiter === '' && isTalk(here);
		if ((here.kind === 'text' || here.kind === 'list' || here.kind === 'quote') && isTalk(here)) return true;
	}
	return false;
}

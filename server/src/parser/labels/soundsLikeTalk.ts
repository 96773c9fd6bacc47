import { isSpokenTalk } from '../../languages/all/talk.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';

const heard = new WeakMap<LexedLine, boolean>();

/** True where a line, or its speech behind a label, has words of talk. Remembered for lines that several labels ask for. */
function isTalk(line: LexedLine): boolean {
	const isMarked = line.kind === 'candidate' && line.label.markup.delimiter !== '';
	const known = isMarked ? undefined : heard.get(line);
	if (known !== undefined) return known;
	const from = line.kind === 'candidate' ? line.label.speechAt : 0;
	const talk = isSpokenTalk(line.text.slice(from, from + 240));
	if (!isMarked) heard.set(line, talk);
	return talk;
}

const isFilled = ({ kind }: LexedLine): boolean => kind !== 'blank';

/** The lines below a time that has its line to itself, with or without blank lines around it; all where none stands there. */
function belowTime(below: readonly LexedLine[]): readonly LexedLine[] {
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

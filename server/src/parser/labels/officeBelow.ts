import { isEvent } from '../../conventions/events.ts';
import { cueConvention } from '../../conventions/index.ts';
import { isInterjection, isKnownNonSpeaker, nameKey } from '../../conventions/names.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import { isProse } from '../survey.ts';
import { labelCounts } from './weights.ts';

/** One line or two below a name that say who that is, `Head of Locks`, and where they stand. */
export interface OfficeBelow {
	/** The index of the first in the lines below the name: 0, or 1 below an empty line or a time. */
	readonly at: number;
	readonly count: 1 | 2;
	readonly text: string;
	/** What the first would be as a name, in the form in which names are compared. */
	readonly key: string;
}

/**
 * What stands below a name that may say who that is: one short line or two, no sentence, and speech below, with at most one
 * empty line or time before each of the two. Whether it does is a matter of the whole document. Undefined where there is none.
 */
export function officeBelow(below: readonly LexedLine[], { text, label }: CandidateLine): OfficeBelow | undefined {
	if (label.speechAt < text.length || label.affiliation || label.convention === cueConvention.id) return undefined;
	if (isKnownNonSpeaker(label.name)) return undefined;
	const at = parts(below[0]) ? 1 : 0;
	const [first, second] = [below[at], below[at + 1]];
	if (!mayBeOffice(first)) return undefined;
	const speechFrom = (index: number) => mayBeSpeech(below[parts(below[index]) ? index + 1 : index]);
	const key = nameKey(first.kind === 'candidate' ? first.label.name : first.text.trim());
	if (speechFrom(at + 1)) return { at, count: 1, text: first.text.trim(), key };
	const isSecond = at === 0 && second?.kind === 'candidate' && mayBeOffice(second) && speechFrom(2);
	return isSecond ? { at, count: 2, text: `${first.text.trim()}\n${second.text.trim()}`, key } : undefined;
}

/** The lines around another. */
interface LinesAround {
	readonly above: LexedLine | undefined;
	/** The line above that one. */
	readonly before: LexedLine | undefined;
	readonly below: readonly LexedLine[];
}

/** True where the name that stands alone above a line, or above the line before it, has the line in its `officeBelow`. */
export function isOfficeOf({ above, before, below }: LinesAround, line: CandidateLine): boolean {
	if (above?.kind === 'candidate' && officeBelow([line, ...below], above)) return true;
	if (above === undefined || before?.kind !== 'candidate') return false;
	const office = officeBelow([above, line, ...below], before);
	return office !== undefined && (office.at === 1 || office.count === 2);
}

/** The name, as names are compared, that stands alone above a line which may say who that is and has this one below; or empty. */
export function nameAboveOffice({ above, before, below }: LinesAround, line: CandidateLine): string {
	if (above === undefined || before?.kind !== 'candidate') return '';
	return officeBelow([above, line, ...below], before)?.at === 0 ? nameKey(before.label.name) : '';
}

const parts = (line: LexedLine | undefined): boolean => line?.kind === 'blank' || line?.kind === 'time';

function mayBeOffice(line: LexedLine | undefined): line is LexedLine {
	if (line?.kind === 'text') return isShort(line.text) && !isEvent(line.text);
	return line?.kind === 'candidate' && isAlone(line) && !line.label.timestamp && !isInterjection(line.label.name);
}

/** An office with its body and where that is has no more letters. */
const longestOffice = 90;

/** A capital first, a letter or a bracket last, and no sentence ends on the way. */
const isShort = (text: string): boolean =>
	text.length <= longestOffice &&
	/^\s*[(*_]{0,3}\p{Lu}.*[\p{L}\d)*_]\s*$/u.test(text) &&
	!/\p{Ll}{3}[.!?]['"’”»]? \p{Lu}/u.test(text);

const mayBeSpeech = (line: LexedLine | undefined): boolean =>
	line !== undefined && (line.kind === 'candidate' ? !isAlone(line) : isProse(line));

const isAlone = ({ text, label }: CandidateLine): boolean =>
	label.speechAt >= text.length && label.markup.delimiter === '';

/** A name alone that may be a label, by its key, and the line below it that may say who that is. */
export interface NameAlone {
	readonly key: string;
	/** True where it may itself say who stands above it. */
	readonly isOffice: boolean;
	readonly office: Pick<OfficeBelow, 'text' | 'key'> | undefined;
}

/**
 * The keys of the names that stand below other lines as offices do, and yet are none: as often they stand above speech, as
 * everybody does below whom an office stands. Undefined for a document that writes no offices below names: where it does,
 * the same stands below a name each time, or several that mostly have a word for what somebody is.
 */
export function namesBesideOffices(heads: readonly NameAlone[]): ReadonlySet<string> | undefined {
	const excess = new Map<string, number>();
	for (const { key, isOffice } of heads) excess.set(key, (excess.get(key) ?? 0) + (isOffice ? -1 : 1));
	const names = new Set([...excess].flatMap(([key, own]) => (own >= 0 ? [key] : [])));
	const officeOf = new Map<string, string>();
	let [all, pairs, repeats, changes, named] = [0, 0, 0, 0, 0];
	for (const { key, isOffice, office } of heads) {
		if (isOffice && !names.has(key)) continue;
		all++;
		if (office === undefined || names.has(office.key)) continue;
		pairs++;
		const last = officeOf.get(key);
		officeOf.set(key, office.text);
		if (last === office.text) repeats++;
		else if (last !== undefined) changes++;
		if (namesOffice(office.text)) named++;
	}
	const { least, named: share, most, changing } = labelCounts.offices;
	if (pairs < least || officeOf.size < 2 || changes > repeats * changing) return undefined;
	const isNamed = named >= pairs * share && new Set(officeOf.values()).size > 1;
	return isNamed || (repeats >= least && pairs >= all * most) ? names : undefined;
}

/** True where a word of the line says what somebody is: `Chief Executive Officer`, `Analyst, Ostrow Bank`. */
const namesOffice = (text: string): boolean => wordKeysOf(text).some(saysWhat);

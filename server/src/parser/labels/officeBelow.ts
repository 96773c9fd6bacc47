import { isEvent } from '../../conventions/events.ts';
import { cueConvention } from '../../conventions/index.ts';
import { isInterjection, isKnownNonSpeaker, nameKey } from '../../conventions/names.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import { hasTalk, isFirstPerson } from '../../languages/all/talk.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import { isProse } from '../survey.ts';
import type { Surroundings } from './surroundings.ts';
import { labelCounts } from './weights.ts';

/** One line or two below a name that may say who that is, `Head of Locks`, and where they stand. */
export interface OfficeBelow {
	/** The index of the first in the lines below the name: 0, or 1 below an empty line, a time or a comment. */
	readonly at: number;
	readonly count: 1 | 2;
	readonly text: string;
	/** What the first would be as a name, in the form in which names are compared. */
	readonly key: string;
}

/**
 * What stands below a name that may say who that is: one short line or two, no sentence, and speech below, with at most one
 * empty line, time or comment before each of the two. Whether it does is a matter of the whole document (`officesIn`).
 * Undefined where there is none.
 */
export function officeBelow(below: readonly LexedLine[], name: CandidateLine): OfficeBelow | undefined {
	const { label } = name;
	if (!isNameAlone(name)) return undefined;
	const at = parts(below[0]) ? 1 : 0;
	const [first, second] = [below[at], below[at + 1]];
	if (!mayBeOffice(first) || isKnownNonSpeaker(label.name)) return undefined;
	const speechFrom = (index: number) => mayBeSpeech(below[parts(below[index]) ? index + 1 : index]);
	const key = nameKey(first.kind === 'candidate' ? first.label.name : first.text.trim());
	if (speechFrom(at + 1)) return { at, count: 1, text: first.text.trim(), key };
	const isSecond = at === 0 && second?.kind === 'candidate' && mayBeOffice(second) && speechFrom(2);
	return isSecond ? { at, count: 2, text: `${first.text.trim()}\n${second.text.trim()}`, key } : undefined;
}

/** True for a name below which a line may say who that is; false for most, of whom a label and speech share a line. */
const isNameAlone = (line: LexedLine | undefined): line is CandidateLine =>
	line?.kind === 'candidate' &&
	line.label.speechAt >= line.text.length &&
	!line.label.affiliation &&
	line.label.convention !== cueConvention.id;

/** The `officeBelow` a name, of which a line further down is a part; undefined where there is none. */
export function officeWith({ above, before, below }: Surroundings, line: CandidateLine): OfficeBelow | undefined {
	if (above === undefined) return undefined;
	const farther = isNameAlone(before) ? officeBelow([above, line, ...below], before) : undefined;
	if (farther && (farther.at === 1 || farther.count === 2)) return farther;
	return isNameAlone(above) ? officeBelow([line, ...below], above) : undefined;
}

/** The name, as names are compared, that stands alone above a line which may say who that is and has this one below; or empty. */
export function nameAboveOffice({ above, before, below }: Surroundings, line: CandidateLine): string {
	if (above === undefined || !isNameAlone(before)) return '';
	return officeBelow([above, line, ...below], before)?.at === 0 ? nameKey(before.label.name) : '';
}

const parts = (line: LexedLine | undefined): boolean =>
	line?.kind === 'blank' || line?.kind === 'time' || line?.kind === 'comment';

const offices = new WeakMap<LexedLine, boolean>();

/** Remembered for each line that begins with a capital: it is asked for the name above it, for itself and for what stands below. */
function mayBeOffice(line: LexedLine | undefined): line is LexedLine {
	if ((line?.kind !== 'text' && line?.kind !== 'candidate') || !beginsWithCapital.test(line.text)) return false;
	const known = offices.get(line);
	if (known !== undefined) return known;
	const isFree =
		line.kind === 'candidate' ? isAlone(line) && !line.label.timestamp : !isEvent(line.text) || namesOffice(line.text);
	const found = isTitle(line.text) && isFree;
	offices.set(line, found);
	return found;
}

/** An office with its body and where that is has no more letters. */
const longestOffice = 90;

/** `Vice president for research` has no more words where they are in small letters. */
const mostSmallWords = 4;

const beginsWithCapital = /^\s{0,20}[(*_]{0,3}\p{Lu}/u;

/** A letter or a bracket last, no sentence ends on the way, and no word is of those that people talk with. */
function isTitle(text: string): boolean {
	if (text.length > longestOffice || !/[\p{L}\d)*_]\s*$/u.test(text.slice(-8))) return false;
	if (/\p{Ll}{3}[.!?;]['"’”»]? /u.test(text) || isInterjection(text.replace(/[*_]/g, '').trim())) return false;
	const words = text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
	const small = words.filter((word) => /^\p{Ll}/u.test(word) && !isParticle(word));
	const isNamed = small.length === 0 || words.length <= mostSmallWords;
	return isNamed && !isParticle(words.at(-1) ?? '') && !words.some(isFirstPerson) && !hasTalk(text);
}

const mayBeSpeech = (line: LexedLine | undefined): boolean => {
	if (line?.kind === 'candidate') return !isAlone(line) || isInterjection(line.label.name);
	// A sentence that goes on here began above.
	return line !== undefined && isProse(line) && !/^\s*\p{Ll}/u.test(line.text);
};

const isAlone = ({ text, label }: CandidateLine): boolean =>
	label.speechAt >= text.length && label.markup.delimiter === '';

/** A name alone that may be a label, by its key, and the lines below it that may say who that is. */
export interface NameAlone {
	readonly key: string;
	/** True where it may itself say who stands above it. */
	readonly isOffice: boolean;
	readonly office: Pick<OfficeBelow, 'text' | 'key'> | undefined;
}

/**
 * The lines that say who stands above them, in a document that writes so below at least half of the people: those with a
 * word for what somebody is, and those that are the same below a name each time, twice or more. No name is one, though it
 * stands below a title, where it stands above speech as often. Undefined in other documents.
 */
export function officesIn(heads: readonly NameAlone[]): ReadonlySet<string> | undefined {
	const excess = new Map<string, number>();
	for (const { key, isOffice } of heads) excess.set(key, (excess.get(key) ?? 0) + (isOffice ? -1 : 1));
	const isName = (key: string): boolean => (excess.get(key) ?? -1) >= 0;
	const people = new Set<string>();
	const below = new Map<string, Map<string, number>>();
	for (const { key, isOffice, office } of heads) {
		if (isOffice && !isName(key)) continue;
		people.add(key);
		if (office === undefined || isName(office.key)) continue;
		const own = below.get(key) ?? new Map<string, number>();
		below.set(key, own.set(office.text, (own.get(office.text) ?? 0) + 1));
	}
	const { least, people: share } = labelCounts.offices;
	const offices = new Set<string>();
	let [pairs, repeats, holders] = [0, 0, 0];
	for (const own of below.values()) {
		const ofOne = [...own].filter(([text, count]) => namesOffice(text) || (own.size === 1 && count > 1));
		if (ofOne.length > 0) holders++;
		for (const [text, count] of ofOne) {
			offices.add(text);
			pairs += count;
			repeats += count - 1;
		}
	}
	if (pairs < least || holders < least || holders < people.size * share) return undefined;
	return offices.size > 1 || repeats >= least ? offices : undefined;
}

/** True where a word of the line says what somebody is: `Chief Executive Officer`, `Analyst, Ostrow Bank`. */
const namesOffice = (text: string): boolean => wordKeysOf(text).some(saysWhat);

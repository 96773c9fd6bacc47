import { areSameSets } from '../../model/perPage.ts';
import type { Candidates, KnownCandidate, ReadCandidate } from './candidates.ts';
import type { Group, Kind } from './kind.ts';
import { type NameAlone, officesIn } from './officeBelow.ts';

/** What a document does everywhere alike with signs that can be read in two ways. */
export interface Manners {
	/** A bare time behind a colon, with nothing below it, is what somebody says: `A: 7:30`. */
	readonly timesAreSaid: boolean;
	/** A bare time behind a name opens what is said: `Ann Lee – 10:30 suits me`, beside labels without times. */
	readonly timesOpenSpeech: boolean;
	/** A dash behind a name sets off what is said, and a colon further on is said: `Ann Lee – One thing: …`. */
	readonly dashesSetOff: boolean;
	/** What stands below names and says who that is, as `Head of Locks` below `Ann Lee`; undefined in documents without. */
	readonly offices: ReadonlySet<string> | undefined;
}

/**
 * What stands more often in a document is its manner: signs beside talk that can be read in one way tell how the others are.
 * All that is looked at here is a part of the candidates' signatures, for an edit that leaves those leaves the manners.
 */
export function mannersIn(known: readonly KnownCandidate[]): Manners {
	let [timesOfLabels, otherLabels, opening, untimed, dashes, houses, repeats, changes] = [0, 0, 0, 0, 0, 0, 0, 0];
	const houseOf = new Map<string, string>();
	for (const { endsInTime, timeSaid, timeOpens, behindDash, kind } of known) {
		if (endsInTime && !timeSaid) timesOfLabels++;
		else if (!endsInTime && kind.context.talk) otherLabels++;
		if (timeOpens) opening++;
		else if (!kind.label.timestamp && kind.context.talk) untimed++;
		if (behindDash) {
			const house = kind.label.affiliation?.text ?? '';
			const before = houseOf.get(kind.key);
			houseOf.set(kind.key, house);
			houses++;
			if (before === house) repeats++;
			else if (before !== undefined) changes++;
		} else if (kind.context.talk && (kind.style === 'dash' || kind.style === 'hyphen')) dashes++;
	}
	// Nobody works for another house in each turn.
	return {
		timesAreSaid: timesOfLabels < otherLabels,
		timesOpenSpeech: opening < untimed,
		dashesSetOff: houses < dashes || repeats < changes,
		offices: known.some(({ office }) => office) ? officesIn(namesAlone(known)) : undefined,
	};
}

const namesAlone = (known: readonly KnownCandidate[]): readonly NameAlone[] =>
	known.flatMap(({ kind, office, whole }) =>
		kind.context.ownLine ? [{ key: kind.key, office, isOffice: whole !== undefined }] : [],
	);

/** True where both documents do alike. */
export const areSameManners = (a: Manners, b: Manners): boolean =>
	a.timesAreSaid === b.timesAreSaid &&
	a.timesOpenSpeech === b.timesOpenSpeech &&
	a.dashesSetOff === b.dashesSetOff &&
	areSameOffices(a.offices, b.offices);

const areSameOffices = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
	a === b || (a !== undefined && b !== undefined && areSameSets(a, b));

/** The line below a candidate that says who it is, in a document of these manners. */
export const officeIn = ({ office }: KnownCandidate, { offices }: Manners): KnownCandidate['office'] =>
	office && offices?.has(office.text) ? office : undefined;

/** The reading of a line that says who stands above it, or of a name below which such a line stands. */
function readAmongOffices(known: KnownCandidate, manners: Manners): ReadCandidate | undefined {
	const { whole, asOffice, aboveOffice } = known;
	return whole ? (manners.offices?.has(whole.text) ? asOffice : undefined) : officeIn(known, manners) && aboveOffice;
}

/** How a candidate is read in a document of these manners. */
export const readingOf = (known: KnownCandidate, manners: Manners): ReadCandidate =>
	readAmongOffices(known, manners) ??
	(manners.timesAreSaid ? known.timeSaid : undefined) ??
	(manners.timesOpenSpeech ? known.timeOpens : undefined) ??
	(manners.dashesSetOff ? known.behindDash : undefined) ??
	known;

/** The kinds that candidates are of, by their signatures, in the order in which they first stand. */
export function groupsOf({ lines, known }: Candidates, manners: Manners): ReadonlyMap<string, Group> {
	const groups = new Map<string, { kind: Kind; place: number; count: number; first: number; last: number }>();
	for (let index = 0; index < known.length; index++) {
		const own = known[index];
		if (!own) continue;
		const { kind, signature } = readingOf(own, manners);
		const line = lines[index] ?? 0;
		const found = groups.get(signature);
		if (found) {
			found.count++;
			found.last = line;
		} else groups.set(signature, { kind, place: groups.size, count: 1, first: line, last: line });
	}
	return groups;
}

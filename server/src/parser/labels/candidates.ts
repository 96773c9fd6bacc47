import { conventionOf } from '../../conventions/index.ts';
import { nameKey, nameShape } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import type { Group, Kind } from './kind.ts';
import { styleOf } from './style.ts';
import { contextOf, linesBelow, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Every line that looks like a label. */
export interface Candidates {
	/** Zero-based, in order. */
	readonly lines: readonly number[];
	/** What each is, in the same order. */
	readonly known: readonly KnownCandidate[];
}

/** A reading of a candidate. */
interface ReadCandidate {
	readonly kind: Kind;
	/** The same for lines of one kind and for no others. */
	readonly signature: string;
}

/** What is known of one candidate. */
export interface KnownCandidate extends ReadCandidate {
	readonly around: Surroundings;
	/** True where a bare time stands behind the colon and ends the line. */
	readonly endsInTime: boolean;
	/** The reading in which that time is what somebody says; undefined where it can only be the label's own. */
	readonly timeSaid: ReadCandidate | undefined;
	/** The reading in which a time behind the name opens what is said; undefined where none can. */
	readonly timeOpens: ReadCandidate | undefined;
	/** The reading in which the dash behind the name sets off what is said; undefined where no dash stands there. */
	readonly behindDash: ReadCandidate | undefined;
}

/** What a document does everywhere alike with signs that can be read in two ways. */
export interface Manners {
	/** A bare time behind a colon, with nothing below it, is what somebody says: `A: 7:30`. */
	readonly timesAreSaid: boolean;
	/** A bare time behind a name opens what is said: `Ann Lee – 10:30 suits me`, beside labels without times. */
	readonly timesOpenSpeech: boolean;
	/** A dash behind a name sets off what is said, and a colon further on is said: `Ann Lee – One thing: …`. */
	readonly dashesSetOff: boolean;
}

const memory = new WeakMap<CandidateLine, KnownCandidate>();

/** The candidates from line `from` up to `to`. */
export function candidatesIn(lexed: readonly LexedLine[], measure: number, from = 0, to = lexed.length): Candidates {
	const lines: number[] = [];
	const known: KnownCandidate[] = [];
	for (let line = from; line < to; line++) {
		const read = lexed[line];
		if (read?.kind !== 'candidate') continue;
		lines.push(line);
		known.push(kindOf(lexed, line, read, measure));
	}
	return { lines, known };
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
	};
}

/** True where both documents do alike. */
export const areSameManners = (a: Manners, b: Manners): boolean =>
	a.timesAreSaid === b.timesAreSaid && a.timesOpenSpeech === b.timesOpenSpeech && a.dashesSetOff === b.dashesSetOff;

/** How a candidate is read in a document of these manners. */
export const readingOf = (
	known: KnownCandidate,
	{ timesAreSaid, timesOpenSpeech, dashesSetOff }: Manners,
): ReadCandidate =>
	(timesAreSaid ? known.timeSaid : undefined) ??
	(timesOpenSpeech ? known.timeOpens : undefined) ??
	(dashesSetOff ? known.behindDash : undefined) ??
	known;

/** The kinds that candidates are of, in the order in which they first stand. */
export function groupsOf({ lines, known }: Candidates, manners: Manners): readonly Group[] {
	const groups = new Map<string, { kind: Kind; signature: string; count: number; first: number; last: number }>();
	for (const [index, own] of known.entries()) {
		const { kind, signature } = readingOf(own, manners);
		const line = lines[index] ?? 0;
		const found = groups.get(signature);
		if (found) {
			found.count++;
			found.last = line;
		} else groups.set(signature, { kind, signature, count: 1, first: line, last: line });
	}
	return [...groups.values()];
}

/** Remembered for each line as long as the lines around it stay what they are. */
function kindOf(lines: readonly LexedLine[], line: number, lexed: CandidateLine, measure: number): KnownCandidate {
	const before = memory.get(lexed);
	if (before && isAround(before.around, lines, line, measure)) return before;
	const around = surroundingsOf(lines, line, measure);
	const read = readIn(around, lexed);
	const { beforeTime, beforeDash, timeOpens: opened } = lexed;
	const mayBeSaid = beforeTime !== undefined && (hasNothingBelow(around) || around.above?.kind === 'time');
	const timeSaid = mayBeSaid ? readIn(around, { ...lexed, label: beforeTime }) : undefined;
	const timeOpens = opened && readIn(around, { ...lexed, label: opened });
	const behindDash = beforeDash && readIn(around, { ...lexed, label: beforeDash });
	const fresh = { ...read, around, endsInTime: beforeTime !== undefined, timeSaid, timeOpens, behindDash };
	memory.set(lexed, fresh);
	return fresh;
}

/** True where the next line that is not blank begins a turn of its own, or none is there. */
function hasNothingBelow({ below }: Surroundings): boolean {
	const next = below.find(({ kind }) => kind !== 'blank');
	return next === undefined || (next.kind === 'candidate' && next.label.markup.delimiter !== '');
}

function readIn(around: Surroundings, lexed: CandidateLine): ReadCandidate {
	const { label, otherwise } = lexed;
	const shape = nameShape(label.name);
	const context = contextOf(around, lexed);
	const kind: Kind = {
		key: keyOf(label),
		style: styleOf(lexed, shape),
		shape,
		context,
		label,
		indent: /^[ \t\u00a0]*/.exec(label.markup.lead)?.[0].length ?? 0,
		title:
			context.shouted || context.speech === 'value'
				? lexed.text.slice(label.speechAt, label.speechAt + 200).trim()
				: '',
		level: otherwise.kind === 'heading' ? otherwise.level : 0,
	};
	const { startsParagraph, runsOn, speech, underlined, listed, ownLine, tight, small, shouted, field } = context;
	const isFor = label.affiliation !== undefined;
	const { quoted, choice, comesBack, talk } = context;
	const endsInTime = lexed.beforeTime !== undefined;
	const flags = [
		startsParagraph,
		runsOn,
		underlined,
		listed,
		ownLine,
		tight,
		small,
		shouted,
		field,
		quoted,
		choice,
		comesBack,
		talk,
		isFor,
		endsInTime,
		label.timestamp !== undefined,
		lexed.timeOpens !== undefined,
	]
		.map(Number)
		.join('');
	const signature = [
		label.name,
		kind.style,
		flags,
		speech,
		kind.indent,
		kind.level,
		label.convention,
		context.under,
		kind.title,
		kind.style === 'letter' ? label.markup.delimiter : '',
		// By these the manners of a document are found.
		lexed.beforeDash && label.affiliation ? label.affiliation.text : '',
		...label.damage,
	];
	return { kind, signature: signature.join('\n') };
}

/** `Q1`, `Q2` … are one voice. */
const keyOf = ({ name, convention }: SpeakerLabel): string =>
	nameKey(conventionOf(convention)?.lettersOnly ? name.replace(/\/?(?<!\d)\d+$/, '') : name);

/** True where a line has the same lines around it as before; makes no list, for it is asked for every candidate. */
function isAround(around: Surroundings, lines: readonly LexedLine[], line: number, measure: number): boolean {
	const { above, before, below } = around;
	if (around.measure !== measure || above !== lines[line - 1] || before !== lines[line - 2]) return false;
	for (let at = 0; at < below.length; at++) if (below[at] !== lines[line + 1 + at]) return false;
	return below.length === linesBelow || line + 1 + below.length === lines.length;
}

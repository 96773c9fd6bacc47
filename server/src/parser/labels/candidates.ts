import { conventionOf } from '../../conventions/index.ts';
import { nameKey, nameShape } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import type { Kind } from './kind.ts';
import { nameAboveOffice, type OfficeBelow, officeBelow, officeWith } from './officeBelow.ts';
import { isSignedBelow } from './signedBelow.ts';
import { styleOf } from './style.ts';
import { contextOf, linesBelow, type Surroundings, surroundingsOf } from './surroundings.ts';
import { levelOf } from './underlined.ts';

/** Every line that looks like a label. */
export interface Candidates {
	/** Zero-based, in order. */
	readonly lines: readonly number[];
	/** What each is, in the same order. */
	readonly known: readonly KnownCandidate[];
}

/** A reading of a candidate. */
export interface ReadCandidate {
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
	/** The reading in which the line below says who it is and the speech stands below that; undefined where none may. */
	readonly aboveOffice: ReadCandidate | undefined;
	/** What stands there. */
	readonly office: OfficeBelow | undefined;
	/** What the line is a part of where it may itself say who stands above it. */
	readonly whole: OfficeBelow | undefined;
	/** The reading in which it does. */
	readonly asOffice: ReadCandidate | undefined;
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

/** Remembered for each line as long as the lines around it stay what they are. */
function kindOf(lines: readonly LexedLine[], line: number, lexed: CandidateLine, measure: number): KnownCandidate {
	const last = memory.get(lexed);
	if (last && isAround(last.around, lines, line, measure)) return last;
	const around = surroundingsOf(lines, line, measure);
	const { below } = around;
	const whole = officeWith(around, lexed);
	const office = whole ? undefined : officeBelow(below, lexed);
	const marks = {
		found: whole ? `an office\n${whole.text}` : (office?.text ?? ''),
		underOffice: nameAboveOffice(around, lexed),
	};
	const readAs = (label: SpeakerLabel | undefined) => label && readIn(around, { ...lexed, label }, marks);
	const { beforeTime, beforeDash, timeOpens } = lexed;
	const mayBeSaid = beforeTime !== undefined && (hasNothingBelow(around) || around.above?.kind === 'time');
	const { kind, signature } = readIn(around, lexed, marks);
	const fresh: KnownCandidate = {
		kind,
		signature,
		around,
		endsInTime: beforeTime !== undefined,
		timeSaid: mayBeSaid ? readAs(beforeTime) : undefined,
		timeOpens: readAs(timeOpens),
		behindDash: readAs(beforeDash),
		office,
		aboveOffice: office && readIn({ ...around, below: below.slice(office.at + office.count) }, lexed, marks, 'below'),
		whole,
		asOffice: whole && readIn(around, lexed, marks, 'itself'),
	};
	memory.set(lexed, fresh);
	return fresh;
}

/** True where the next line that is not blank begins a turn of its own, or none is there. */
function hasNothingBelow({ below }: Surroundings): boolean {
	const next = below.find(({ kind }) => kind !== 'blank');
	return next === undefined || (next.kind === 'candidate' && next.label.markup.delimiter !== '');
}

/** What of the lines around a candidate is the same in each of its readings. */
interface Marks {
	/** The office that stands below it, or that it is a part of: by these the manners of a document are found. */
	readonly found: string;
	readonly underOffice: Kind['underOffice'];
}

function readIn(
	around: Surroundings,
	lexed: CandidateLine,
	{ found, underOffice }: Marks,
	office?: Kind['office'],
): ReadCandidate {
	const { label, otherwise } = lexed;
	const shape = nameShape(label.name);
	const context = contextOf(around, lexed);
	const written = styleOf(lexed, shape);
	// A full name over a line of signs is a heading like one behind number signs; one word heads a section.
	const isHead = context.underlined && written === 'bare' && shape.words > 1;
	const underline = isHead ? (around.below[0]?.text ?? '') : undefined;
	const kind: Kind = {
		key: keyOf(label),
		style: underline === undefined ? written : 'heading',
		shape,
		context,
		label,
		indent: /^[ \t\u00a0]*/.exec(label.markup.lead)?.[0].length ?? 0,
		title:
			context.shouted || context.speech === 'value'
				? lexed.text.slice(label.speechAt, label.speechAt + 200).trim()
				: '',
		level: otherwise.kind === 'heading' ? otherwise.level : underline === undefined ? 0 : levelOf(underline),
		office,
		underOffice,
		pictured: /\p{Extended_Pictographic}/u.test(lexed.text.slice(label.span.start, label.nameSpan.start)),
		signed: isSignedBelow(around, lexed),
	};
	const { startsParagraph, runsOn, speech, underlined, listed, ownLine, tight, small, shouted, field } = context;
	const isFor = label.affiliation !== undefined;
	const { quoted, choice, comesBack, talk, belowTime } = context;
	const endsInTime = lexed.beforeTime !== undefined;
	const flags = numberOf([
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
		belowTime,
		isFor,
		endsInTime,
		label.timestamp !== undefined,
		lexed.timeOpens !== undefined,
		kind.pictured,
		kind.signed,
	]);
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
		found,
		office,
		underOffice,
		...label.damage,
	];
	return { kind, signature: signature.join('\n') };
}

/** A number for answers to some questions, another for other answers. */
function numberOf(answers: readonly boolean[]): number {
	let number = 0;
	for (const answer of answers) number = number * 2 + (answer ? 1 : 0);
	return number;
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

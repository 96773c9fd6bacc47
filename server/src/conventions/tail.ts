import type { NamedLabel } from '../model/convention.ts';
import type { LabelDamage } from '../model/label.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { tidyName } from './names.ts';
import type { Scanner } from './scanner.ts';
import { scanSeconds, scanStamp, scanTime } from './times.ts';

/** What stands between a name and the speech. */
export interface Tail {
	readonly affiliation: NamedLabel['affiliation'] | undefined;
	readonly time: Timestamp | undefined;
	readonly colon: NamedLabel['markup']['colon'];
	readonly delimiter: string;
	/** The marks that closed the emphasis. */
	readonly closed: string;
	readonly end: number;
	readonly damage: readonly LabelDamage[];
}

/** What is known of the tail while it is read. */
interface Draft {
	closed: string;
	delimiter: string;
	colon: Tail['colon'];
	affiliation: Tail['affiliation'];
	time: Timestamp | undefined;
	end: number;
	readonly damage: LabelDamage[];
}

/**
 * Reads what may follow a name, in any order and each once; undefined where it shows that the name is none. `timed` says
 * that a time stands before the name: a bare one behind the colon is said then.
 */
export function takeTail(scanner: Scanner, emphasis: string, line: string, timed: boolean): Tail | undefined {
	const draft: Draft = {
		closed: '',
		delimiter: '',
		colon: 'none',
		affiliation: undefined,
		time: undefined,
		end: scanner.at,
		damage: [],
	};
	for (;;) {
		const before = scanner.at;
		const space = scanner.take(/[\s\u00a0]*/y);
		const taken =
			takeClosing(scanner, draft, emphasis, space) ||
			takeClosingTags(scanner, draft, emphasis) ||
			takeDelimiter(scanner, draft, emphasis) ||
			takeAffiliation(scanner, draft) ||
			takeTime(scanner, draft, timed) ||
			takeDash(scanner, draft, emphasis);
		if (!taken) {
			scanner.at = before;
			takeRole(scanner, draft);
			break;
		}
	}
	const { affiliation, time, colon, delimiter, closed, end, damage } = draft;
	const balance = balanceOf(draft, emphasis, line);
	if (balance === 'no label') return undefined;
	if (balance) damage.push(balance);
	return { affiliation, time, colon, delimiter, closed, end, damage };
}

function takeClosing(scanner: Scanner, draft: Draft, emphasis: string, space: string): boolean {
	// Marks behind a space open the speech: `Ann: *Really?*`, `Ann: * a list`.
	if (draft.closed !== '' || (emphasis === '' && space !== '')) return false;
	const here = scanner.at;
	if (emphasis === '**' && scanner.take(italics) !== '') {
		scanner.at = here;
		return false;
	}
	const marks = scanner.take(closing(emphasis));
	// A lone star behind a colon begins emphasis in the speech, or a list: `Ann:*Really?*`.
	const isStar = emphasis === '' && draft.delimiter !== '' && marks.length === 1;
	if (marks === '' || isStar) {
		scanner.at = here;
		return false;
	}
	draft.closed = marks;
	if (space !== '' && emphasis !== '') draft.damage.push('space-inside-emphasis');
	draft.end = scanner.at;
	return true;
}

/** `**<u>Ann Lee:</u>**`, `<b><i>Ann Lee</i></b>`: tags inside of the emphasis. */
function takeClosingTags(scanner: Scanner, draft: Draft, emphasis: string): boolean {
	if (emphasis === '' || scanner.take(/(?:<\/(?:strong|b|em|i|u|font|span)>){1,3}/iy) === '') return false;
	draft.end = scanner.at;
	return true;
}

/** What closes the emphasis that a label opened. */
const closing = (emphasis: string): RegExp =>
	emphasis.startsWith('<')
		? /<\/(?:strong|b|em|i|u|font|span|cite)>/iy
		: emphasis.startsWith('_')
			? /_{1,3}/y
			: emphasis.startsWith("'")
				? /'{2,5}/y
				: emphasis.startsWith('=')
					? /==(?!=)/y
					: /\*{1,3}/y;

function takeDelimiter(scanner: Scanner, draft: Draft, emphasis: string): boolean {
	if (draft.delimiter !== '') return false;
	const mark = scanner.take(
		/[:：](?:[-–—](?=[ \u00a0])|[:：]{0,2}(?!\/\/))|(?<=[\p{L}\d])>(?=[ \u00a0]\S)|;(?=[\s\u00a0]|[*_]{1,3}(?:[\s\u00a0]|$)|$)/uy,
	);
	if (mark === '') return false;
	draft.delimiter = mark;
	if (draft.closed !== '') draft.colon = 'outside';
	else draft.colon = emphasis === '' ? 'plain' : 'inside';
	if (mark === ';') draft.damage.push('semicolon');
	if (/^[:：]{2}/.test(mark)) draft.damage.push('double-colon');
	draft.end = scanner.at;
	return true;
}

/** `**Ann Lee, *for the ABC Group*.** text`: in bold, whom somebody speaks for is in italics. */
const italics = /(?<=\p{L},[ \u00a0])\*(?!\*)[^*\n]{3,90}\*(?=[.:]?\*\*)/uy;

function takeAffiliation(scanner: Scanner, draft: Draft): boolean {
	if (draft.affiliation || draft.time || draft.delimiter !== '') return false;
	const start = scanner.at;
	const found =
		scanner.take(/\([^()]{1,90}(?:\([^()]{0,40}\)[^()]{0,40})?\)|\[[^[\]]{1,60}\](?=[ \u00a0]?[*_]{0,3}[:：])/y) ||
		scanner.take(italics);
	if (found === '' || (scanTime(found, 0) ?? scanSeconds(found, 0) ?? scanStamp(found, 0)) !== undefined) {
		scanner.at = start;
		return false;
	}
	draft.affiliation = { text: tidyName(found.slice(1, -1)), span: { start, end: scanner.at } };
	scanner.take(
		/[ \u00a0]\([^()]{1,60}\)(?=[ \u00a0]?[:：*_])|,[ \u00a0][^,:;.()*_]{2,60}(?=[ \u00a0]?[*_]{0,3}[:：])/y,
	);
	// `**Ann Lee (ABC).** – text`: the full stop in bold is no part of the label's name.
	if (draft.closed === '') scanner.take(/\.(?=\*\*)/y);
	draft.end = scanner.at;
	return true;
}

/** `**Ann Lee (14:17) -** text`: a dash for the colon, behind the time. */
function takeDash(scanner: Scanner, draft: Draft, emphasis: string): boolean {
	if (emphasis === '' || draft.closed !== '' || draft.delimiter !== '' || !draft.time) return false;
	const dash = scanner.take(/[-–—](?=[*_])/y);
	if (dash === '') return false;
	draft.delimiter = dash;
	draft.colon = 'inside';
	draft.end = scanner.at;
	return true;
}

/** `**Ann Lee** -- *Analyst*`, `**Ann Lee** - Acme, Finance`, `**Ann Lee**, Acme`, with nothing behind it on the line. */
function takeRole(scanner: Scanner, draft: Draft): void {
	if (draft.affiliation || draft.delimiter !== '' || draft.closed === '') return;
	if (takeOffice(scanner, draft)) return;
	const lead = scanner.take(
		/[\s\u00a0]+(?:--|[–—])[\s\u00a0]+(?=[^\s–—])|(?:[\s\u00a0]+-|,)[\s\u00a0]+(?=[\p{Lu}\p{Lo}])/uy,
	);
	const start = scanner.at;
	const found = lead === '' ? '' : scanner.take(/[*_]{0,2}[^*_:.!?]{2,90}[*_]{0,2}[\s\u00a0]*$/y);
	if (found === '') return;
	draft.affiliation = {
		text: tidyName(found.replace(/[*_]/g, '')),
		span: { start, end: start + found.trimEnd().length },
	};
	draft.end = start + found.length;
}

/** `**M. Paul Vidal,** *rapporteur.* text`: an office in italics behind a comma in bold. */
function takeOffice(scanner: Scanner, draft: Draft): boolean {
	if (draft.end !== scanner.at || !/,\*\*$/.test(scanner.text.slice(0, draft.end))) return false;
	const found = scanner.take(/[ \u00a0]\*(?!\*)[^*\n]{2,120}\*(?=[\s\u00a0]|$)/y);
	if (found === '') return false;
	const start = draft.end + 2;
	const office = found.slice(2, -1).replace(/[.:]$/, '');
	draft.affiliation = { text: tidyName(office), span: { start, end: start + office.length } };
	draft.end = scanner.at;
	return true;
}

function takeTime(scanner: Scanner, draft: Draft, timed: boolean): boolean {
	if (draft.time) return false;
	if (timed && draft.delimiter !== '' && /\d/.test(scanner.text.charAt(scanner.at))) return false;
	scanner.take(/(?:--|[-–—|•·@])[\s\u00a0]*(?=[-−]?\d)/y);
	const found =
		scanner.time() ??
		(draft.delimiter === '' ? scanner.seconds() : undefined) ??
		atLineEnd(scanner, scanner.stamp) ??
		(draft.delimiter === '' ? atLineEnd(scanner, scanner.dotted) : undefined);
	if (!found || !belongs(found, scanner, draft.delimiter)) return false;
	draft.time = found;
	draft.end = scanner.at;
	if (draft.delimiter !== '' && scanner.take(/[\s\u00a0]*:(?=[\s\u00a0]|$)/y) !== '') draft.end = scanner.at;
	return true;
}

/** `Ann Lee 10:15 AM` and `Ann Lee 0.12` end their line; elsewhere such numbers are what people speak of. */
function atLineEnd(scanner: Scanner, take: () => Timestamp | undefined): Timestamp | undefined {
	const start = scanner.at;
	const found = take();
	if (found && /^[\s\u00a0]*$/.test(scanner.text.slice(scanner.at))) return found;
	scanner.at = start;
	return undefined;
}

/** A bare time after the delimiter is the label's only where nothing or a full clock stands there: "Ann: 12:30 suits me". */
function belongs(time: Timestamp, scanner: Scanner, delimiter: string): boolean {
	if (delimiter === '' || time.href !== undefined) return true;
	const written = scanner.text.slice(time.span.start, time.span.end);
	if (written !== time.text) return true;
	return /^[\s\u00a0]*$/.test(scanner.text.slice(scanner.at)) || time.text.split(':').length > 2;
}

/** What is wrong with the label's emphasis, if anything. */
function balanceOf(
	{ closed, delimiter, end }: Draft,
	emphasis: string,
	line: string,
): LabelDamage | 'no label' | undefined {
	if (emphasis === closed) return undefined;
	if (emphasis.startsWith('<') && closed !== '') return undefined;
	if (emphasis !== '' && closed !== '') return emphasis.length === closed.length ? undefined : 'uneven-emphasis';
	if (delimiter === '') return 'no label';
	return emphasis !== '' && closesAtEnd(line, end, emphasis) ? 'emphasis-around-speech' : 'unclosed-emphasis';
}

/** True where emphasis that the label opened is closed behind all the speech. */
function closesAtEnd(line: string, from: number, emphasis: string): boolean {
	const close = line.indexOf(emphasis, from);
	return close >= 0 && line.slice(close + emphasis.length).trim() === '';
}

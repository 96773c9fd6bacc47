import { endsWithAbbreviation } from '../languages/all/abbreviations.ts';
import { isDegree, isGeneration, saysRoleOrHouse } from '../languages/all/afterNames.ts';
import { madeOnce } from '../languages/all/gather.ts';
import { isOfficeOrPart } from '../languages/all/offices.ts';
import { beforeClockPattern, weekdayPattern } from '../languages/all/values.ts';
import type { Span } from '../text/position.ts';
import { isLongOffice, isPlaceholder, nameShape, tidyName } from './names.ts';
import type { Scanner } from './scanner.ts';
import type { Tail } from './tail.ts';
import { scanStamp, scanTime } from './times.ts';

const longestName = 110;
const stops = /[:：;*(<>[\]{}|`"“”=\\\t]| {2}|\u00a0{2}|''/g;

/** `**[Name]:**`: a bracket around the name in bold is a placeholder's. */
const bracketedName = /^\\?\[(\p{L}[\p{L}\p{N} .'’_-]{0,40})\\?\](?=[ \u00a0]?[:：*_])/u;

/** The span of what may be a name, the scanner left behind it; undefined where no name can stand. */
export function takeName(scanner: Scanner, emphasis: string): Span | undefined {
	const { text, at: start } = scanner;
	const placeholder = emphasis === '' ? null : bracketedName.exec(text.slice(start, start + 60));
	if (placeholder) {
		const [whole, inside = ''] = placeholder;
		const from = start + whole.indexOf(inside);
		scanner.at = start + whole.length;
		return { start: from, end: from + inside.length };
	}
	let at = start;
	for (;;) {
		stops.lastIndex = at;
		const found = stops.exec(text);
		const end = found?.index ?? text.length;
		const early = earlyEnd(text, at, end, emphasis);
		if (early !== undefined) return spanTo(scanner, start, early);
		if (end - start > longestName && !isLongOffice(text.slice(start, end))) return undefined;
		const mark = found?.[0] ?? '';
		const closes = (emphasis !== '' && text.startsWith('</', end)) || (emphasis === '' && isPrompt(text, start, end));
		if ((!closes && /^[<>|`={}\]]/.test(mark)) || text.startsWith('://', end)) return undefined;
		const goesOn =
			(/^[\s\u00a0]/.test(mark) && !endsBySpace(text, end)) ||
			(mark === '\\' && /[_.#-]/.test(text[end + 1] ?? '')) ||
			(mark === '(' && end > start && (goesOnBehind(text, end) || /^\p{L}\(e?s\)/u.test(text.slice(end - 1, end + 4))));
		const quoted = end > start ? quotedInName(text, end) : 0;
		if (!goesOn && quoted === 0) {
			if (/^["“”]/.test(mark)) return undefined;
			return spanTo(scanner, start, end);
		}
		at = end + Math.max(mark.length, quoted);
	}
}

/** `Ann> text`: one word or two, and the mark directly behind. */
const isPrompt = (text: string, start: number, end: number): boolean =>
	end - start < 30 && /^\p{L}[\p{L}\p{N}_.-]*(?: \p{Lu}[\p{L}\p{N}_.-]*)?> \S/u.test(text.slice(start, end + 3));

/** `Ann (Bell) Lee:`: brackets are part of a name that goes on behind them. */
const goesOnBehind = (text: string, at: number): boolean =>
	/^\(\p{Lu}[\p{L}'’ -]{0,30}\) \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}\**_*:/u.test(
		text.slice(at, at + 140),
	);

/**
 * How much of a name stands in quotes or is a quote mark: the nickname of `Ann "Q" Lee`, the mark that Hebrew writes
 * inside of abbreviations, `היו"ר`. 0 where the quote is none of a name's.
 */
function quotedInName(text: string, at: number): number {
	if (/^[\u05d0-\u05ea]["“”][\u05d0-\u05ea]/.test(text.slice(at - 1, at + 2))) return 1;
	const nickname = /^["“][\p{L}\p{N}][\p{L}\p{N} .'’-]{0,24}["”](?=[ \u00a0][\p{L}(]|[:：*_])/u;
	return nickname.exec(text.slice(at, at + 30))?.[0].length ?? 0;
}

/** Where a name ends before any stop: at a time after one space, at a dash before a time, at closing underscores. */
function earlyEnd(text: string, from: number, to: number, emphasis: string): number | undefined {
	const part = text.slice(from, Math.min(text.length, to + 12));
	const time =
		/\d/.test(part) &&
		/(?<!\s)(?:\s*(?:--|[–—|•·@-])\s*|\s+)(?=[-−]?\d{1,3}:\d{2}(?!\s?[AaPp]\.?[Mm]\b(?!\.?\s*$))|\d{1,2}(?:\.[0-5]\d){1,2}\s*$)/.exec(
			part,
		);
	if (time && time.index > 0 && from + time.index <= to) return from + time.index;
	if (emphasis.startsWith('_')) {
		const close = text.indexOf(emphasis, from);
		if (close >= 0 && close < to) return close;
	}
	return undefined;
}

/** True where two spaces end a name because a time, or the line's end, comes after. */
const endsBySpace = (text: string, at: number): boolean => {
	const after = /^[\s\u00a0]*/.exec(text.slice(at))?.[0].length ?? 0;
	return at + after >= text.length || (scanTime(text, at + after) ?? scanStamp(text, at + after)) !== undefined;
};

function spanTo(scanner: Scanner, start: number, end: number): Span | undefined {
	scanner.at = end;
	const trimmed = scanner.text.slice(start, end).trimEnd();
	return trimmed.length === 0 ? undefined : { start, end: start + trimmed.length };
}

const inOffice = /^: ?\p{Lu}[\p{Lu}'’,&-]{0,30}(?: \p{Lu}[\p{Lu}'’,&-]{0,30}){0,7}(?=:[\s*])/u;

/** `THE MINISTER IN THE OFFICE: ROADS AND HARBOURS:`: how much longer a name is for the colon inside its office; 0 for none. */
export function officeBehindColon(text: string, { start, end }: Span): number {
	const written = text.slice(start, end);
	return /\p{Lu}{4}$/u.test(written) && nameShape(tidyName(written)).titled
		? (inOffice.exec(text.slice(end, end + 200))?.[0].length ?? 0)
		: 0;
}

/** `Speaker: 10` alone on its line: how much longer the name of a voice is for the number behind its colon; 0 for none. */
export function numberBehindColon(text: string, { start, end }: Span): number {
	const number = /^[:：][ \u00a0]?\d{1,3}(?=[*_]{0,3}:?[\s\u00a0]*$)/.exec(text.slice(end, end + 40))?.[0] ?? '';
	return number !== '' && isPlaceholder(`${tidyName(text.slice(start, end))} 1`) ? number.length : 0;
}

/**
 * Where a name has its house behind a dash, `Ann Lee - Acme`, which Arabic glues to the name: the lengths of the name alone and of all before the house.
 * Undefined where one of both does not look it.
 */
export function beforeDash(written: string): { readonly name: number; readonly house: number } | undefined {
	const [whole, name = '', rest = ''] =
		/^([^–—]{2,60}?)(?:[\s\u00a0]+(?:--?|[–—])|(?<=\p{Script=Arabic}[\s\u00a0]\p{Script=Arabic}{2,20})[-–])[\s\u00a0]+(?=([^\s–—-].{0,80})$)/u.exec(
			written,
		) ?? [];
	// No house ends a sentence.
	if (whole === undefined || /[!?…]|\.$|\p{Ll}{2}[.;]\s/u.test(rest) || !/^[\p{Lu}\p{Lo}\d]/u.test(rest))
		return undefined;
	const person = nameShape(tidyName(name));
	return person.capitalised && !person.sentence && person.words < 6 && rest.split(' ').length < 9
		? { name: name.length, house: whole.length }
		: undefined;
}

const wordsIn = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.split(/[\s,/&-]+/)
		.map((word) => word.replaceAll('.', ''));

/** True for what follows a name and belongs to it: `Jr.`, `PhD`. */
const isPostnominal = (rest: string): boolean => wordsIn(rest).every((word) => isGeneration(word) || isDegree(word));

/**
 * Where a name has its role or house behind a comma, `Ann Lee, CNN`, the length of the name alone. Undefined for people
 * together (`DH, AWB`; `Ann Lee, Bob Kay`), for `Bob Kay, Jr.` and for `Lee, Ann`.
 */
export function beforeComma(name: string): number | undefined {
	const comma = name.indexOf(',');
	if (comma < 0) return undefined;
	const person = name.slice(0, comma);
	const rest = name.slice(comma + 1).trim();
	const words = person.split(/\s+/).length;
	// `ANN LEE, ABC "SIX O’CLOCK"`: a house and what it shows.
	if (words > 1 && /^(?:\p{Lu}[\p{L}&-]{0,20} ){0,3}["“][^"“”]{2,40}["”]$/u.test(rest)) return comma;
	if (rest === '' || isPostnominal(rest) || words < 2 || !/^[\p{L}\d .,'’&«»/-]+$/u.test(rest)) return undefined;
	const isAcronym = /^\p{Lu}{2,6}\d?$/u.test(rest) && !/^[\p{Lu}\d\s.]+$/u.test(person);
	const isAddress = /^\d{1,5}[A-Za-z]? \p{Lu}/u.test(rest);
	return isAcronym || isAddress || wordsIn(rest).some(saysRoleOrHouse) || isOfficeBehind(rest) ? comma : undefined;
}

const capitalsThenSmall =
	/^(?:\p{Lu}{1,3}\. ){0,2}\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,3}(?= (\p{Ll}[^.:;,()]{3,90})$)/u;

/** `LEE ANNA földművelésügyi államtitkár`: what somebody is in small letters behind a name in capitals; the length of the name alone. */
export function beforeOffice(written: string): number | undefined {
	const [name, rest = ''] = capitalsThenSmall.exec(written) ?? [];
	return name !== undefined && wordsIn(rest).some(isOfficeOrPart) ? name.length : undefined;
}

/** `présidente de la commission`: an office in small letters; in capitals records have it as a part of the name. */
const isOfficeBehind = (rest: string): boolean => /^\p{Ll}/u.test(rest) && wordsIn(rest).some(isOfficeOrPart);

/** `Mr. Lee. At 9:15 …`: a sentence ended between the name and the time. */
export function endsSentenceInside(name: string): boolean {
	const at = name.search(/(?<=\p{L}{3})\. \p{Lu}/u);
	return at > 0 && !endsWithAbbreviation(name.slice(0, at + 1));
}

/** How much longer the label is where it is written a second time. */
export function repeatedLength(line: string, start: number, { delimiter, end }: Tail): number {
	if (delimiter === '') return 0;
	const label = line.slice(start, end);
	const space = /^[\s\u00a0]*/.exec(line.slice(end, end + 20))?.[0].length ?? 0;
	return label.length > 1 && line.startsWith(label, end + space) ? space + label.length : 0;
}

const beforeTime = madeOnce(
	() =>
		new RegExp(String.raw`(?:,[ \u00a0]{1,3}(?:${weekdayPattern()})\.?|[ \u00a0](?:${beforeClockPattern()})|,)$`, 'iu'),
);

/**
 * The length of what stands between a name and the time of a message: `, Mon` or ` at` behind a whole name, or a comma.
 * `Lee, Sam` is a name: one word before the comma is half of one.
 */
export function lengthBeforeTime(written: string): number {
	const found = beforeTime().exec(written.slice(-40))?.[0] ?? '';
	return found === ',' ||
		written
			.slice(0, written.length - found.length)
			.trim()
			.includes(' ')
		? found.length
		: 0;
}

/** The length of a full stop or a dash at the end of an emphasised name, spaces included; an abbreviation keeps its own. */
export const closingMark = (written: string): number =>
	/[\s\u00a0][-–—]{1,2}$/.exec(written)?.[0].length ??
	(/\p{L}{2}\.$/u.test(written) && !endsWithAbbreviation(written) ? 1 : 0);

/** `"Ann: Good morning."`: a page sets each paragraph in quotes, the name with it. The mark that opens them, where the line ends with the one that closes them. */
export function takeQuoteMark(scanner: Scanner, line: string): string {
	const mark = /^(?:'(?!')|["“‘«])/.exec(scanner.text.slice(scanner.at, scanner.at + 2))?.[0] ?? '';
	const last = line.trimEnd();
	if (mark === '' || last.length < scanner.at + 2 || !last.endsWith(closingQuotes[mark] ?? mark)) return '';
	return scanner.take(/['"“‘«](?=\p{Lu}[^:：'"“”‘«»\n]{0,80}[:：])/uy);
}

const closingQuotes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };

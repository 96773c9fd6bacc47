import { isArticle } from '../languages/all/articles.ts';
import { mayBeCourtesy } from '../languages/all/courtesies.ts';
import { foldWord } from '../languages/all/gather.ts';
import { isName } from '../languages/all/knownNames.ts';
import { isOfficeOrPart } from '../languages/all/offices.ts';
import { hasGluedTitle } from '../languages/all/titles.ts';
import type { NamedLabel } from '../model/convention.ts';
import type { LabelDamage } from '../model/label.ts';
import type { Span } from '../text/position.ts';
import { labelParts } from './labelParts.ts';
import { innerPicture, leadOf } from './lead.ts';
import { isPlaceholder, isSentence, tidyName } from './names.ts';
import { type Scanner, scannerOf } from './scanner.ts';
import { type Tail, takeTail } from './tail.ts';
import { isDotted } from './times.ts';
import {
	endsSentenceInside,
	numberBehindColon,
	officeBehindColon,
	repeatedLength,
	takeName,
	takeQuoteMark,
} from './written.ts';

/** No label is longer than this, markup and link included: what follows is not looked at. */
const reach = 420;

/**
 * Reads the shape that most conventions share: marks of emphasis, a name, an affiliation in parentheses or after a
 * comma, a time, a delimiter, in the orders that people write them. Undefined where what stands there can be no name
 * because it is a sentence. Looks at the line's beginning alone, whatever its length.
 */
export function readNamed(line: string): NamedLabel | undefined {
	const text = line.length > reach ? line.slice(0, reach) : line;
	if (!/[:：;*_\d>]|''/.test(text) || /^\ufeff? {0,3}#{1,6}[ \t\u00a0]/.test(text)) return undefined;
	const lead = leadOf(text);
	const other = readHalfBold(text, lead.length) ?? readSaid(text, lead.length) ?? readLinked(line, text, lead.length);
	if (other) return other;
	const scanner = scannerOf(text);
	scanner.at = lead.length;
	const slip = scanner.take(/[.,;][\s\u00a0](?=\p{Lu})/uy) || takeQuoteMark(scanner, line);
	const start = scanner.at;
	scanner.take(/@(?=\d)|[@#](?=\p{L}[^\s:]{0,40}(?: [^\s:]{1,40}){0,3}:)/uy);
	const outer =
		scanner.time() ??
		(/^(?:[[(<]|\d[\d/.-]{3,10}[T,\s]|\d{1,2}[-/ ]\p{Lu})/u.test(text.slice(start, start + 14))
			? scanner.stamp()
			: undefined) ??
		(/^\d{1,2}\.\d{2}\.\d{2}[ \u00a0]{1,3}\p{Lu}/u.test(text.slice(start, start + 14)) ? scanner.dotted() : undefined);
	if (outer && /^[\s\u00a0]*(?:\*|-!-|\*{3})[\s\u00a0]/.test(text.slice(scanner.at, scanner.at + 12))) return undefined;
	if (outer)
		scanner.take(
			/[\s\u00a0]*(?:[-–—|]\s|，)?[\s\u00a0]*(?:>{2,3}[ \u00a0]{0,4})?(?:[A-Z]{1,2} (?=SPEAKER_\d)|@(?=\p{L}[^\s:]{0,40}:))?/uy,
		);
	const emphasis = scanner.take(
		/[*_]{1,3}(?=\S|[ \u00a0]\S)|'{2,5}(?=[^\s'])|==(?=\p{Lu})|<(?:strong|b|em|i|u|font|span|cite)(?:\s[^<>]{0,80})?>/iuy,
	);
	// `**<u>Ann Lee:</u>**`: tags inside of the emphasis.
	scanner.take(/(?:<(?:strong|b|em|i|u|font|span)(?:\s[^<>]{0,80})?>){1,3}/iy);
	if (emphasis !== '') scanner.take(innerPicture);
	const inner = scanner.take(/[\s\u00a0]*/y);
	const first = outer ?? (emphasis === '' ? undefined : scanner.time());
	if (first && !outer) scanner.take(/[\s\u00a0]*(?:[-–—|]\s)?[\s\u00a0]*/y);
	const taken = takeWholeName(scanner, emphasis);
	const tail = taken && takeTail(scanner, emphasis, line, first !== undefined);
	if (!taken || !tail) return undefined;
	const time = first ?? tail.time;
	const numbered = /^[^:：]+(?=[:：][ \u00a0]?(\d+)$)/.exec(text.slice(taken.start, taken.end));
	if (emphasis === '' && tail.delimiter === '' && !time && !numbered) return undefined;
	const { nameSpan, affiliation } = labelParts(text, taken, tail, outer !== undefined);
	const name = tidyName(numbered ? `${numbered[0]} ${numbered[1]}` : text.slice(nameSpan.start, nameSpan.end));
	if (tail.time && tail.delimiter === '' && tail.closed === '' && endsSentenceInside(name)) return undefined;
	if (!canBeName(name, text, tail) || (time && isVersion(name, text, time.span))) return undefined;
	const again = repeatedLength(line, start, tail);
	const more: LabelDamage[] = [];
	if (emphasis !== '' && inner !== '' && tail.closed !== '') more.push('space-inside-emphasis');
	if (/^[.,;]/.test(slip) || hasGluedTitle(name)) more.push('glued-prefix');
	if (again > 0) more.push('written-twice');
	const end = tail.end + again;
	const spacing = behindLabel.exec(line.slice(end, end + 200))?.[0].length ?? 0;
	return {
		name,
		nameSpan,
		...(affiliation && { affiliation }),
		...(time && { timestamp: time }),
		span: { start, end },
		speechAt: end + spacing,
		markup: { emphasis, colon: tail.colon, delimiter: tail.delimiter || (numbered ? ':' : ''), lead: lead + slip },
		damage: more.length === 0 ? tail.damage : [...new Set([...tail.damage, ...more])],
	};
}

/** Spaces, a line break and the end of what the label stands in. */
const behindLabel = /^(?:[\s\u00a0\u200b]|<br ?\/?>|<\/(?:p|div|h[1-6]|dt|li)>){0,100}/i;

const linked =
	/(?<=^(\*{0,3}))\[((?:\*\*|__)?)(\p{Lu}[\p{L}\p{M}.'’ -]{0,60}(?: \([^()]{1,40}\))?|@\p{L}[\p{L}\p{N}_-]{0,38})\2(\]\((?:https?:\/\/|\/|#|\.|mailto:)[^()\s]{0,250}\))/u;

/** `[Ann Lee](https://…): …`, `[@ann](https://…): …`, in bold or not: a name that leads to its page. It is read as it would be without the link. */
function readLinked(line: string, text: string, at: number): NamedLabel | undefined {
	if (!/^\*{0,3}\[/.test(text.slice(at, at + 4))) return undefined;
	const found = linked.exec(text.slice(at));
	const [, , marks = '', written = '', target = ''] = found ?? [];
	if (!found) return undefined;
	const open = at + found.index;
	const inner = `${marks}${written}${marks}`;
	const close = open + 1 + inner.length;
	const bare = `${line.slice(0, open)}${inner}${line.slice(close + target.length)}`;
	const label = readNamed(bare);
	const nameEnds = open + marks.length + written.length;
	const nameAt = open + marks.length + (written.startsWith('@') ? 1 : 0);
	if (!label || label.nameSpan.start !== nameAt || label.nameSpan.end > nameEnds) return undefined;
	const behind = (place: number): number => (place < close ? place + 1 : place + 1 + target.length);
	const moved = ({ start, end }: Span): Span => ({ start: behind(start), end: behind(end) });
	const { affiliation, timestamp } = label;
	return {
		...label,
		nameSpan: { start: label.nameSpan.start + 1, end: label.nameSpan.end + 1 },
		...(affiliation && { affiliation: { ...affiliation, span: moved(affiliation.span) } }),
		...(timestamp && { timestamp: { ...timestamp, span: moved(timestamp.span) } }),
		span: { start: label.span.start, end: behind(label.span.end) },
		speechAt: behind(label.speechAt),
	};
}

const halfBold =
	/^((?:\p{Lu}\p{L}{0,19}\.? )(?:\p{Ll}{1,10}\.? )?)\*\*([\p{L}][\p{L}\p{M}.'’ -]{1,60}?)(?:\*\*( \([^()]{1,80}\))?(\.-?|:)|(:)\*\*)(?=[\s\u00a0]|$)/u;

/** `La señora **PRESIDENTA**: …`, `Mr. **LEE**: …`: `De **voorzitter**:`, `Minister **Lee**:`: the name alone is bold behind its article, courtesy or office. */
function readHalfBold(text: string, at: number): NamedLabel | undefined {
	if (text.indexOf('**', at) < at + 2) return undefined;
	const [whole, before = '', bold = '', group = '', outside, inside = ''] =
		halfBold.exec(text.slice(at, at + 200)) ?? [];
	if (whole === undefined || !before.trim().split(' ').every(isBeforeName)) return undefined;
	if (/^\p{Ll}/u.test(bold) && !isOfficeOrPart(bold.split(' ', 1)[0] ?? '')) return undefined;
	const name = tidyName(before + bold);
	if (isSentence(name)) return undefined;
	const close = at + before.length + 2 + bold.length + 2;
	const end = at + whole.length;
	return {
		name,
		nameSpan: { start: at, end: outside === undefined ? end : close },
		...(group !== '' && {
			affiliation: { text: tidyName(group.slice(2, -1)), span: { start: close + 1, end: close + group.length } },
		}),
		span: { start: at, end },
		speechAt: end + (/^[\s\u00a0]*/.exec(text.slice(end))?.[0].length ?? 0),
		markup: { emphasis: '', colon: 'plain', delimiter: outside ?? inside, lead: text.slice(0, at) },
		damage: [],
	};
}

/** True for an article, a courtesy or an office: what stands before a name and is not set as one. */
const isBeforeName = (word: string): boolean =>
	mayBeCourtesy(word.replace(/\.$/, '')) || isArticle(word) || isOfficeOrPart(word);

const said = /^(\p{Lu}[\p{L}\d.-]{1,20}(?: \p{Lu}?[\p{L}\d.-]{1,20})?) (?:said|wrote):\s*$/u;

/** `You said:`, `Ann Lee wrote:` above what is said: how talk with a machine and messages are copied. */
function readSaid(text: string, at: number): NamedLabel | undefined {
	const [whole, written = ''] = /:\s?$/.test(text) ? (said.exec(text.slice(at, at + 60)) ?? []) : [];
	if (whole === undefined || isSentence(written)) return undefined;
	const end = text.trimEnd().length;
	return {
		name: written,
		nameSpan: { start: at, end: at + written.length },
		span: { start: at, end },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'plain', delimiter: ':', lead: text.slice(0, at) },
		damage: [],
	};
}

function takeWholeName(scanner: Scanner, emphasis: string): Span | undefined {
	const taken = takeName(scanner, emphasis);
	const isOpen = taken?.end === scanner.at;
	const more = taken && isOpen ? officeBehindColon(scanner.text, taken) || numberBehindColon(scanner.text, taken) : 0;
	if (!taken || more === 0) return taken;
	scanner.at += more;
	return { start: taken.start, end: scanner.at };
}

/** `Node 0.12`: a number with a full stop behind or before one word that nobody is known to be called. */
const isVersion = (name: string, text: string, { start, end }: Span): boolean =>
	isDotted(text.slice(start, end)) &&
	!name.includes(' ') &&
	name !== name.toUpperCase() &&
	!isName(foldWord(name.toLowerCase())) &&
	!isPlaceholder(name);

/** False for what only looks like a name until it is read: a sentence, a ratio, a drive, a time, heard as `>> AT TEN:24` too. */
function canBeName(name: string, text: string, { delimiter, end, closed }: Tail): boolean {
	if (name === '' || /[,;]$|^（[^（）]*）$|\d[年月日]$/.test(name)) return false;
	if (delimiter === '' && closed === '' && /[.!?…]$/.test(name)) return false;
	if (delimiter === ':' && /^\s{0,9}>>|\d:$/.test(text.slice(0, end)) && /^\d/.test(text.slice(end))) return false;
	if (delimiter === ':' && name.length === 1 && /^[\\/>]/.test(text.slice(end))) return false;
	return !isSentence(name);
}

import type { NamedLabel } from '../model/convention.ts';
import type { LabelDamage } from '../model/label.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { tidyName } from './names.ts';
import { scanTime } from './times.ts';

/** No label is longer than this, markup and link included: what follows is not looked at. */
const reach = 420;
const longestName = 110;

/**
 * Reads the shape that most conventions share: marks of emphasis, a name, an affiliation in parentheses, a time, a
 * delimiter, in the orders that people write them. Says nothing of whether the name is one. One pass over the line's
 * beginning, whatever its length.
 */
export function readNamed(line: string): NamedLabel | undefined {
	const text = line.length > reach ? line.slice(0, reach) : line;
	if (!/[:：;*_\d]/.test(text)) return undefined;
	const cursor = new Cursor(text);
	const lead = cursor.take(/[\s\u00a0\u200b\ufeff]*(?:>\s?)?/y);
	const start = cursor.at;
	const first = cursor.time();
	if (first) cursor.take(/[\s\u00a0]*(?:[-–—|]\s)?[\s\u00a0]*/y);
	const emphasis = cursor.take(/[*_]{1,3}(?=\S|[ \u00a0]\S)/y);
	const inner = cursor.take(/[\s\u00a0]*/y);
	const nameSpan = readName(cursor, emphasis);
	if (!nameSpan) return undefined;
	const tail = readTail(cursor, emphasis, line);
	if (tail === undefined) return undefined;
	const time = first ?? tail.time;
	if (emphasis === '' && tail.delimiter === '' && !time) return undefined;
	const name = tidyName(text.slice(nameSpan.start, nameSpan.end));
	if (name === '') return undefined;
	const damage = new Set<LabelDamage>(tail.damage);
	if (emphasis !== '' && inner !== '' && tail.closed !== '') damage.add('space-inside-emphasis');
	const rest = line.slice(tail.end);
	const spacing = /^[\s\u00a0\u200b]*/.exec(rest)?.[0].length ?? 0;
	return {
		name,
		nameSpan,
		...(tail.affiliation && { affiliation: tail.affiliation }),
		...(time && { timestamp: time }),
		span: { start, end: tail.end },
		speechAt: tail.end + spacing,
		markup: { emphasis, colon: tail.colon, delimiter: tail.delimiter, lead },
		damage: [...damage],
	};
}

/** Walks over a text; every step begins where the last one ended. */
class Cursor {
	at = 0;
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	/** Takes what a sticky pattern matches here, or nothing. */
	take(pattern: RegExp): string {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0] ?? '';
		this.at += found.length;
		return found;
	}
	time(): Timestamp | undefined {
		const time = scanTime(this.text, this.at);
		if (time) this.at = time.span.end;
		return time;
	}
}

const stops = /[:：;*(<>[\]{}|`"“”=\\\t]| {2}|\u00a0{2}/g;

/** The name's span, the cursor left behind it; undefined where no name can stand. */
function readName(cursor: Cursor, emphasis: string): { readonly start: number; readonly end: number } | undefined {
	const { text, at: start } = cursor;
	let at = start;
	for (;;) {
		stops.lastIndex = at;
		const found = stops.exec(text);
		const end = found?.index ?? text.length;
		const early = earlyEnd(text, at, end, emphasis);
		if (early !== undefined) return spanTo(cursor, start, early);
		if (end - start > longestName) return undefined;
		const mark = found?.[0] ?? '';
		if (/^[<>|`"“”={}\]]/.test(mark) || text.startsWith('://', end)) return undefined;
		const goesOn =
			(/^[\s\u00a0]/.test(mark) && !endsBySpace(text, end)) || (mark === '\\' && /[_.#-]/.test(text[end + 1] ?? ''));
		if (!goesOn) return spanTo(cursor, start, end);
		at = end + mark.length;
	}
}

/** Where a name ends before any stop: at a time after one space, at a dash before a time, at closing underscores. */
function earlyEnd(text: string, from: number, to: number, emphasis: string): number | undefined {
	const part = text.slice(from, Math.min(text.length, to + 12));
	const time = /[\s\u00a0]*[\s\u00a0–—-][\s\u00a0]*(?=[-−]?\d{1,3}:\d{2}(?!\s?[AaPp]\.?[Mm]))/.exec(part);
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
	return at + after >= text.length || scanTime(text, at + after) !== undefined;
};

function spanTo(cursor: Cursor, start: number, end: number) {
	cursor.at = end;
	const name = cursor.text.slice(start, end);
	const trimmed = name.replace(/[\s\u00a0]+$/, '');
	return trimmed.length === 0 ? undefined : { start, end: start + trimmed.length };
}

interface Tail {
	readonly affiliation?: NonNullable<NamedLabel['affiliation']>;
	readonly time?: Timestamp;
	readonly colon: NamedLabel['markup']['colon'];
	readonly delimiter: string;
	/** The marks that closed the emphasis. */
	readonly closed: string;
	readonly end: number;
	readonly damage: readonly LabelDamage[];
}

/** What may follow a name, in any order and each once, up to where the speech begins. */
function readTail(cursor: Cursor, emphasis: string, line: string): Tail | undefined {
	const damage: LabelDamage[] = [];
	let closed = '';
	let delimiter = '';
	let colon: Tail['colon'] = 'none';
	let affiliation: NonNullable<NamedLabel['affiliation']> | undefined;
	let time: Timestamp | undefined;
	let end = cursor.at;
	for (;;) {
		const before = cursor.at;
		const space = cursor.take(/[\s\u00a0]*/y);
		const here = cursor.at;
		if (closed === '' && (emphasis !== '' || delimiter !== '' || space === '')) {
			const marks = cursor.take(emphasis.startsWith('_') ? /_{1,3}/y : /\*{1,3}/y);
			const dangling = marks !== '' && emphasis === '' && /^\S/.test(cursor.text.slice(cursor.at)) && space !== '';
			if (marks !== '' && !dangling) {
				closed = marks;
				if (space !== '' && emphasis !== '') damage.push('space-inside-emphasis');
				end = cursor.at;
				continue;
			}
			cursor.at = here;
		}
		if (delimiter === '') {
			const mark = cursor.take(/[:：]{1,3}(?!\/\/)|;(?=[\s\u00a0]|$)/y);
			if (mark !== '') {
				delimiter = mark;
				colon = emphasis === '' && closed === '' ? 'plain' : closed === '' ? 'inside' : 'outside';
				if (mark === ';') damage.push('semicolon');
				if (mark.length > 1) damage.push('double-colon');
				end = cursor.at;
				continue;
			}
		}
		if (!affiliation && !time && delimiter === '') {
			const found = cursor.take(/\([^()]{1,90}(?:\([^()]{0,40}\)[^()]{0,40})?\)/y);
			const inside = found.slice(1, -1).trim();
			if (found !== '' && scanTime(found, 0) === undefined) {
				affiliation = { text: tidyName(inside), span: { start: here, end: cursor.at } };
				end = cursor.at;
				continue;
			}
			cursor.at = here;
		}
		if (!time) {
			cursor.take(/[-–—][\s\u00a0]*(?=[-−]?\d)/y);
			const found = cursor.time();
			if (found && belongs(found, cursor, delimiter)) {
				time = found;
				end = cursor.at;
				cursor.take(/[\s\u00a0]*/y);
				const after = delimiter === '' ? '' : cursor.take(/:(?=[\s\u00a0]|$)/y);
				if (after !== '') end = cursor.at;
				continue;
			}
		}
		cursor.at = before;
		break;
	}
	if (emphasis !== '' && closed === '') {
		const around = closesLater(line, end, emphasis);
		if (delimiter === '' || around === 'none') {
			if (delimiter === '') return undefined;
			damage.push('unclosed-emphasis');
		} else damage.push(around);
	} else if (emphasis === '' && closed !== '') {
		if (delimiter === '') return undefined;
		damage.push('unclosed-emphasis');
	} else if (emphasis.length !== closed.length) damage.push('uneven-emphasis');
	return {
		...(affiliation && { affiliation }),
		...(time && { time }),
		colon,
		delimiter,
		closed,
		end,
		damage,
	};
}

/** A bare time after the delimiter is the label's only where nothing or a full clock stands there: "Ann: 12:30 suits me". */
function belongs(time: Timestamp, cursor: Cursor, delimiter: string): boolean {
	if (delimiter === '' || time.href !== undefined) return true;
	const written = cursor.text.slice(time.span.start, time.span.end);
	if (written !== time.text) return true;
	return /^[\s\u00a0]*$/.test(cursor.text.slice(cursor.at)) || time.text.split(':').length > 2;
}

/** Where emphasis that the label opened is closed: behind all the speech, somewhere in it, or nowhere. */
function closesLater(line: string, from: number, emphasis: string): 'emphasis-around-speech' | 'none' {
	const close = line.indexOf(emphasis, from);
	if (close < 0) return 'none';
	return line.slice(close + emphasis.length).trim() === '' ? 'emphasis-around-speech' : 'none';
}

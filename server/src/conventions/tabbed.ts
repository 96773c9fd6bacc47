import type { NamedLabel } from '../model/convention.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { isSentence, tidyName } from './names.ts';
import { scanStamp, scanTime } from './times.ts';

const afterTab = /^(?=[ \t]*\t)[ \t]*([@+%&~]?)((?![ \t])[^\t\n:<>]{1,40}?)[ \u00a0]{0,40}(?:\t+[ \t]*|$)/;
/** ` | Ann Lee | `: a name between two bars. */
const afterBar = /^[ \u00a0]{0,8}[|│][ \u00a0]{0,8}()([^|│\n:<>]{1,40}?)[ \u00a0]{0,40}[|│](?=[ \u00a0]{0,8}[^\s|│])/;
/** `14:12:05  CAM-1  text`: a source in capitals, set apart by two blanks on both sides. */
const column = /^[ \u00a0]{2,20}()(\p{Lu}[\p{Lu}\d/-]{1,9})[ \u00a0]{2,20}(?=\S)/u;
/** In the logs of missions: a call sign in capitals, with the craft it speaks from. */
const callSign =
	/^[\s\u00a0]+()((?:\p{Lu}[\p{Lu}\d/-]{0,9})(?:[ \u00a0]\(\p{Lu}[\p{Lu}\d ]{1,20}\))?)(?:[\s\u00a0]+|$)/u;

/** `12.34⇥15.60⇥`: from and to in seconds, as labels of recordings are exported. */
const fromTo = /^(\d{1,6}\.\d{1,6})\t\d{1,6}\.\d{1,6}(?=\t)/;

/** The times of an export, in seconds; undefined where none begin at `at`. */
function secondsAt(text: string, at: number): Timestamp | undefined {
	const [whole, from = ''] = fromTo.exec(text.slice(at, at + 40)) ?? [];
	return whole === undefined
		? undefined
		: { seconds: Number(from), text: from, span: { start: at, end: at + whole.length } };
}

/** `22:25:01⇥ann⇥hello`, `1⇥00:12⇥Ann Lee⇥hello`, `00:12 | Ann Lee | hello`, `04 06 45 40⇥CDR⇥We copy`, `04 06 45 57 CC We copy`, `14:12:05  CAM-1  gear up`: a table of time, name and speech. */
export function readTabbed(text: string): NamedLabel | undefined {
	if (!/^[ \t]*[[\d−-]/.test(text)) return undefined;
	const lead = /^[ \t]{0,40}(?:\d{1,5}\t[ \t]{0,8}(?=[\d[(]))?/.exec(text)?.[0] ?? '';
	const time = scanTime(text, lead.length) ?? scanStamp(text, lead.length) ?? secondsAt(text, lead.length);
	if (!time) return undefined;
	const rest = text.slice(time.span.end, time.span.end + 120);
	const barred = afterBar.exec(rest);
	const inColumns = barred ?? afterTab.exec(rest) ?? column.exec(rest);
	const [whole, mode = '', written = ''] =
		inColumns ?? (/ \d\d \d\d/.test(time.text) ? callSign.exec(rest) : null) ?? [];
	if (whole === undefined || !/\p{L}/u.test(written)) return undefined;
	const [bracket = ''] = /[ \u00a0]\([^()]*\)$/.exec(written) ?? [];
	const start = time.span.end + whole.indexOf(written, mode === '' ? 0 : whole.indexOf(mode) + mode.length);
	const end = start + written.length - bracket.length;
	const name = tidyName(text.slice(start, end));
	if (isSentence(name) || name.split(' ').length > 5) return undefined;
	const labelled = start + written.length;
	return {
		name,
		nameSpan: { start, end },
		...(bracket !== '' && {
			affiliation: { text: tidyName(bracket.trim().slice(1, -1)), span: { start: end + 1, end: labelled } },
		}),
		timestamp: time,
		span: { start: lead.length, end: labelled },
		speechAt: time.span.end + whole.length,
		markup: { emphasis: '', colon: 'none', delimiter: barred ? '|' : inColumns ? '\t' : '', lead: lead + mode },
		damage: [],
	};
}

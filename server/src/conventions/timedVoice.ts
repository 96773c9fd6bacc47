import { madeOnce } from '../languages/all/gather.ts';
import { machineVoicePattern } from '../languages/all/placeholders.ts';
import type { NamedLabel } from '../model/convention.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { scanTime } from './times.ts';

const voice = madeOnce(
	() => new RegExp(String.raw`^[ \u00a0]{1,4}(${machineVoicePattern()}_\d{1,3})(?=[ \u00a0]+[^\s:])`),
);
const voiceBehindSeconds = madeOnce(
	() => new RegExp(String.raw`^:?[ \t\u00a0]{1,8}(${machineVoicePattern()}_\d{1,3}):?(?=[ \t\u00a0]+[^\s:])`),
);

/**
 * `[00:00.120 --> 00:04.900] SPEAKER_00 text`, `0.12  4.90 SPEAKER_00 text`, `0.12s - 4.90s: SPEAKER_00: text`: behind a
 * name that only tools give no mark is needed, and before it numbers are seconds.
 */
export function readTimedVoice(text: string): NamedLabel | undefined {
	if (!/^[\s\u00a0]{0,8}[[(\d]/.test(text)) return undefined;
	const lead = /^[\s\u00a0]*/.exec(text)?.[0] ?? '';
	const seconds = secondsAt(text, lead.length);
	const time = seconds ?? scanTime(text, lead.length);
	if (!time) return undefined;
	const behind = text.slice(time.span.end, time.span.end + 80);
	const [whole, written] = (seconds ? voiceBehindSeconds() : voice()).exec(behind) ?? [];
	if (whole === undefined || written === undefined) return undefined;
	const start = time.span.end + whole.indexOf(written);
	const end = time.span.end + whole.length;
	const spacing = /^[\s\u00a0]*/.exec(text.slice(end))?.[0].length ?? 0;
	return {
		name: written,
		nameSpan: { start, end: start + written.length },
		timestamp: time,
		span: { start: lead.length, end },
		speechAt: end + spacing,
		markup: {
			emphasis: '',
			colon: whole.endsWith(':') ? 'plain' : 'none',
			delimiter: whole.endsWith(':') ? ':' : '',
			lead,
		},
		damage: [],
	};
}

const fromTo =
	/^\(?(\d{1,6}\.\d{1,3})s?(?:[ \u00a0]?(?:-{1,2}>?|[–→])[ \u00a0]?|[ \t\u00a0]{1,8})\d{1,6}\.\d{1,3}s?\)?(?=:?[ \t\u00a0])/;

/** Seconds from and to without square brackets; undefined where none begin at `at`. */
function secondsAt(text: string, at: number): Timestamp | undefined {
	const [whole, from = ''] = fromTo.exec(text.slice(at, at + 60)) ?? [];
	return whole === undefined
		? undefined
		: { seconds: Number(from), text: from, span: { start: at, end: at + whole.length } };
}

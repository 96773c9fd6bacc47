import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** A cue of a caption file as it is written. Lines are zero-based. */
export interface TimedCue {
	/** The line of its times. */
	readonly line: number;
	/** Seconds from the start of the recording. */
	readonly from: number;
	readonly to: number;
	/** Where the two times stand on the line. */
	readonly fromSpan: Span;
	readonly toSpan: Span;
	/** The first line of text, and the one after the last: equal in a cue without text. */
	readonly textLine: number;
	readonly endLine: number;
	/** The voice that its first line names; undefined where it names none. */
	readonly voice: string | undefined;
}

const times = /^(\s*)(\S+?)(\s*-+>\s*)(\S+)/;

/** Every cue, in order; none outside of captions. */
export const timedCuesOf = remembered(({ lines, captions }: Transcript): readonly TimedCue[] =>
	captions
		? lines.flatMap((line, index): readonly TimedCue[] => {
				if (line.kind !== 'timing') return [];
				const [, lead = '', from = '', arrow = '', to = ''] = times.exec(line.text) ?? [];
				const toStart = lead.length + from.length + arrow.length;
				let endLine = index + 1;
				while (endLine < lines.length && lines[endLine]?.kind !== 'blank' && lines[endLine]?.kind !== 'timing')
					endLine++;
				const first = lines[index + 1];
				return [
					{
						line: index,
						from: line.from,
						to: line.to,
						fromSpan: { start: lead.length, end: lead.length + from.length },
						toSpan: { start: toStart, end: toStart + to.length },
						textLine: index + 1,
						endLine,
						voice: first?.kind === 'label' ? first.label.name : undefined,
					},
				];
			})
		: [],
);

/** True for a file whose cues are numbered, as SRT wants them; other exports write times as they please. */
export const isSrt = (transcript: Transcript): boolean => {
	const cues = timedCuesOf(transcript);
	const numbered = cues.filter(({ line }) => /^\ufeff?\s*\d+\s*$/.test(transcript.lines[line - 1]?.text ?? ''));
	return !isWebVtt(transcript) && numbered.length > cues.length / 2;
};

/** True for WebVTT, false for SRT and its like. */
export const isWebVtt = ({ lines }: Pick<Transcript, 'lines'>): boolean =>
	/^\ufeff?WEBVTT(?:\s|$)/.test(lines[0]?.text ?? '');

/** A time as the format wants it: https://www.w3.org/TR/webvtt1/#webvtt-timestamp, and with a comma in SRT. */
export function cueTime(seconds: number, webVtt: boolean): string {
	const whole = Math.round(seconds * 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const clock = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60, Math.floor(whole / 1000) % 60].map(
		two,
	);
	return `${clock.join(':')}${webVtt ? '.' : ','}${String(whole % 1000).padStart(3, '0')}`;
}

/** True for a time that programs read without guessing. */
export const isCueTime = (text: string, webVtt: boolean): boolean =>
	webVtt ? /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$/.test(text) : /^\d{2,}:[0-5]\d:[0-5]\d,\d{3}$/.test(text);

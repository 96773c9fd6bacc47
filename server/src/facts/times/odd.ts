import type { Transcript } from '../../model/transcript.ts';
import { onLine, type Range } from '../../text/position.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** A time with another shape than most of its kind, and how they would write it. */
export interface OddTime {
	readonly entry: TimelineEntry;
	/** The same time in the shape of the others, brackets and all. */
	readonly written: string;
	readonly range: Range;
	/** How many of its kind have the shape, and how many there are. */
	readonly count: number;
	readonly total: number;
}

/** How a time is written. */
interface Shape {
	/** 2 for `12:05`, 3 for `0:12:05`. */
	readonly parts: number;
	readonly separator: string;
	/** Digits behind the separator. */
	readonly digits: number;
	/** What stands around it: brackets, a link's mark. */
	readonly before: string;
	readonly after: string;
}

interface Read {
	readonly entry: TimelineEntry;
	readonly sign: string;
	/** Leading part first, as written. */
	readonly numbers: readonly string[];
	readonly fraction: string;
	readonly shape: Shape;
	readonly range: Range;
}

/** Fewer times than this are no house style. */
const fewest = 5;
const share = 0.8;

/**
 * Times in labels, and times alone on lines, that are written unlike the others. Those below an hour and those above
 * are kinds of their own, since many write `59:10` and then `1:00:04`. A time that would lose digits is left alone.
 */
export function oddTimes(transcript: Transcript): readonly OddTime[] {
	if (transcript.captions) return [];
	const kinds = new Map<string, Read[]>();
	for (const entry of timelineOf(transcript)) {
		if (entry.place !== 'label' && entry.place !== 'line') continue;
		const read = readTime(transcript, entry);
		if (!read) continue;
		const kind = `${entry.place} ${Math.abs(entry.seconds) < 3600 ? 'minutes' : 'hours'}`;
		const known = kinds.get(kind);
		if (known) known.push(read);
		else kinds.set(kind, [read]);
	}
	return [...kinds.values()].flatMap(oddAmong);
}

const clock = /^([-−]?)(\d{1,3}):(\d{2})(?::(\d{2}))?(?:([.,])(\d{1,3}))?$/;

function readTime({ lines }: Transcript, entry: TimelineEntry): Read | undefined {
	const { range, text } = entry;
	const { line } = range.start;
	const [, sign = '', first = '', second = '', third, separator = '', fraction = ''] = clock.exec(text) ?? [];
	if (first === '') return undefined;
	const whole = (lines[line]?.text ?? '').slice(range.start.character, range.end.character);
	const at = whole.indexOf(text);
	const linked = entry.href !== undefined;
	const before = linked ? '[' : whole.slice(0, at);
	const after = linked ? '](' : whole.slice(at + text.length);
	// A span of two times has no one shape.
	if (/\d/.test(before + after)) return undefined;
	const numbers = third === undefined ? [first, second] : [first, second, third];
	const start = range.start.character + at - (linked ? 0 : before.length);
	const end = range.start.character + at + text.length + (linked ? 0 : after.length);
	const shape = { parts: numbers.length, separator, digits: fraction.length, before, after };
	return { entry, sign, numbers, fraction, shape, range: onLine(line, { start, end }) };
}

function oddAmong(times: readonly Read[]): readonly OddTime[] {
	const [shape, count] = commonest(times.map((time) => JSON.stringify(time.shape)));
	if (times.length < fewest || count < times.length * share) return [];
	const house = times.find((time) => JSON.stringify(time.shape) === shape)?.shape;
	const pad = padding(times.filter((time) => JSON.stringify(time.shape) === shape));
	return times.flatMap((time): readonly OddTime[] => {
		const written = house && write(time, house, pad);
		const { entry, range } = time;
		if (written === undefined || written === asIs(time)) return [];
		return [{ entry, written, range, count, total: times.length }];
	});
}

/** How many digits the leading part has where one would do; undefined where the house does it now so, now so. */
function padding(times: readonly Read[]): number | undefined {
	const small = times.flatMap(({ numbers: [first = ''] }) => (Number(first) < 10 ? [String(first.length)] : []));
	const [digits, count] = commonest(small);
	return small.length >= 3 && count >= small.length * share ? Number(digits) : undefined;
}

const asIs = ({ shape, entry }: Read): string =>
	entry.href === undefined ? `${shape.before}${entry.text}${shape.after}` : entry.text;

function write(
	{ entry, sign, numbers, fraction, shape }: Read,
	house: Shape,
	pad: number | undefined,
): string | undefined {
	if (fraction.length > house.digits && /[1-9]/.test(fraction.slice(house.digits))) return undefined;
	if ((entry.href === undefined) !== (house.after !== '](')) return undefined;
	const values = numbers.map(Number);
	const [first = 0, second = 0, third = 0] = shape.parts === house.parts || shape.parts === 3 ? values : [0, ...values];
	const minutes = first * 60 + second;
	const parts =
		shape.parts === house.parts
			? values
			: house.parts === 3
				? [Math.floor(minutes / 60), minutes % 60, third]
				: [minutes, third];
	const width = pad ?? (shape.parts === house.parts ? (numbers[0]?.length ?? 1) : 1);
	const [lead = 0, ...rest] = parts;
	const clocked = [String(lead).padStart(width, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
	const digits =
		house.digits === 0 ? '' : `${house.separator}${fraction.padEnd(house.digits, '0').slice(0, house.digits)}`;
	const text = `${sign}${clocked}${digits}`;
	return entry.href === undefined ? `${house.before}${text}${house.after}` : text;
}

function commonest(texts: readonly string[]): readonly [text: string, count: number] {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
}

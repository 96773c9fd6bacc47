import { appendAll } from '../text/appendAll.ts';
import type { AnnotationEvent } from './event.ts';

/** What an annotation file holds, and what of it could not be read. */
export interface EventsRead {
	readonly events: readonly AnnotationEvent[];
	/** What is no event, one entry a stretch. It stays in the file. */
	readonly unread: readonly UnreadStretch[];
}

/** Part of an annotation file that holds no event. */
export interface UnreadStretch {
	/** One-based. */
	readonly line: number;
	/** Its first characters. */
	readonly text: string;
}

/**
 * Reads an annotation file. Never fails and drops nothing: a byte-order mark, CR LF, empty lines and git's conflict
 * markers are passed over; objects that stand one behind the other in a line, or over several lines, are taken; what
 * remains is reported.
 */
export function readEvents(text: string): EventsRead {
	const events: AnnotationEvent[] = [];
	const unread: UnreadStretch[] = [];
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
	let broken: string[] = [];
	let from = 0;
	const finish = () => {
		if (broken.length > 0) readBroken(broken, from, events, unread);
		broken = [];
	};
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '' || isConflictMarker(line)) {
			if (broken.length > 0) broken.push('');
			continue;
		}
		const event = eventIn(line);
		if (event) {
			finish();
			events.push(event);
		} else {
			if (broken.length === 0) from = index;
			broken.push(line);
		}
	}
	finish();
	return { events, unread };
}

const isConflictMarker = (line: string): boolean => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line);

/** The event that a text is, or undefined. */
function eventIn(text: string): AnnotationEvent | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isEvent(value) ? value : undefined;
	} catch {
		// No JSON: the caller looks for whole objects in it and reports what remains.
		return undefined;
	}
}

function isEvent(value: unknown): value is AnnotationEvent {
	if (typeof value !== 'object' || value === null) return false;
	const fields = value as Readonly<Record<string, unknown>>;
	const texts = ['id', 'at', 'by', 'act'].every((key) => typeof fields[key] === 'string' && fields[key] !== '');
	const optional = ['body', 'tag', 'name', 'assignee', 'replaces'].every(
		(key) => fields[key] === undefined || typeof fields[key] === 'string',
	);
	return texts && optional && isNaming(fields.to) && (fields.target === undefined || isTarget(fields.target));
}

const isNaming = (to: unknown): boolean =>
	to === undefined || typeof to === 'string' || (Array.isArray(to) && to.every((id) => typeof id === 'string'));

function isTarget(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { exact, words, count, prefix, suffix, speaker, line, type } = value as Readonly<Record<string, unknown>>;
	return (
		[exact, words, prefix, suffix, speaker, type].every((field) => typeof field === 'string') &&
		[count, line].every((field) => typeof field === 'number' && Number.isFinite(field))
	);
}

interface OpenObject {
	readonly start: number;
	/** Whole objects inside it: they count where it is never closed. */
	readonly inside: { readonly start: number; readonly end: number }[];
}

/** Finds whole objects in lines that are no JSON each by itself: one pass, however deep they are nested. */
function readBroken(
	lines: readonly string[],
	firstLine: number,
	events: AnnotationEvent[],
	unread: UnreadStretch[],
): void {
	const text = lines.join('\n');
	const whole: { start: number; end: number }[] = [];
	const open: OpenObject[] = [];
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '\n') inString = false;
		else if (inString) {
			if (character === '\\') at++;
			else if (character === '"') inString = false;
		} else if (character === '"' && open.length > 0) inString = true;
		else if (character === '{') open.push({ start: at, inside: [] });
		else if (character === '}') {
			const { start } = open.pop() ?? { start: -1 };
			if (start >= 0) (open.at(-1)?.inside ?? whole).push({ start, end: at + 1 });
		}
	}
	for (const { inside } of open) appendAll(whole, inside);
	whole.sort((a, b) => a.start - b.start);
	let at = 0;
	const report = (end: number) => {
		const stretch = text.slice(at, end);
		if (stretch.trim() === '') return;
		const before = text.slice(0, at + stretch.search(/\S/)).split('\n').length - 1;
		unread.push({ line: firstLine + before + 1, text: stretch.trim().slice(0, 80) });
	};
	for (const { start, end } of whole) {
		const event = eventIn(text.slice(start, end));
		if (!event) continue;
		report(start);
		events.push(event);
		at = end;
	}
	report(text.length);
}

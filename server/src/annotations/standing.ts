import { type AnnotationEvent, namedBy } from './event.ts';

/** What stands of all events: those that no `undo` names. Neither the order of lines, files nor clocks counts. */
export interface Standing {
	/** In the order of their times, then ids: for showing. */
	readonly events: readonly AnnotationEvent[];
	readonly byId: ReadonlyMap<string, AnnotationEvent>;
	/** Names of writers by their id, the newest one each. */
	readonly writers: ReadonlyMap<string, string>;
	/** Replies, resolves and anchors by the event that they are about. */
	readonly about: ReadonlyMap<string, readonly AnnotationEvent[]>;
	/** Those whose event is not there: a file that is not merged yet. */
	readonly waiting: readonly AnnotationEvent[];
	/** Ids that two different events have; the one whose canonical JSON sorts last holds. */
	readonly conflicting: readonly string[];
	/** How many events a later version wrote. */
	readonly unknown: number;
}

const known = new Set(['writer', 'verify', 'question', 'note', 'reply', 'resolve', 'tag', 'assign', 'anchor', 'undo']);
const dependent = new Set(['reply', 'resolve', 'anchor']);

/** Works out what stands. The same set of events gives the same answer in whatever order they come. */
export function standingOf(read: Iterable<AnnotationEvent>): Standing {
	const { byId: all, conflicting } = distinct(read);
	const undone = new Set<string>();
	for (const event of all.values()) if (event.act === 'undo') for (const id of namedBy(event)) undone.add(id);
	const isStanding = ({ id, act }: AnnotationEvent) => act !== 'undo' && !undone.has(id);
	const events = [...all.values()].filter(isStanding).sort(byTime);
	const byId = new Map(events.map((event) => [event.id, event]));
	const writers = new Map<string, string>();
	const about = new Map<string, AnnotationEvent[]>();
	const waiting: AnnotationEvent[] = [];
	for (const event of events) {
		if (event.act === 'writer' && event.name) writers.set(event.by, event.name);
		if (!dependent.has(event.act)) continue;
		for (const id of namedBy(event)) {
			if (!all.has(id)) waiting.push(event);
			const own = about.get(id);
			if (own) own.push(event);
			else about.set(id, [event]);
		}
	}
	const unknown = events.filter(({ act }) => !known.has(act)).length;
	return { events, byId, writers, about, waiting, conflicting, unknown };
}

function byTime(a: AnnotationEvent, b: AnnotationEvent): number {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Each id once: the same content is one event, of different contents the one that sorts last. */
function distinct(read: Iterable<AnnotationEvent>) {
	const byId = new Map<string, AnnotationEvent>();
	const conflicting = new Set<string>();
	for (const event of read) {
		const other = byId.get(event.id);
		if (other) {
			const [one, two] = [canonical(other), canonical(event)];
			if (one === two) continue;
			conflicting.add(event.id);
			if (two < one) continue;
		}
		byId.set(event.id, event);
	}
	return { byId, conflicting: [...conflicting].sort() };
}

/** JSON with sorted keys and no spaces. */
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, field: unknown) =>
		typeof field === 'object' && field !== null && !Array.isArray(field)
			? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
			: field,
	);

/** The name that is shown for a writer. */
export const writerName = ({ writers }: Standing, writer: string): string =>
	writers.get(writer) ?? `Somebody (${writer.slice(0, 4)})`;

/** True for a note or question that somebody settled. */
export const isResolved = ({ about }: Standing, { id }: AnnotationEvent): boolean =>
	(about.get(id) ?? []).some(({ act }) => act === 'resolve');

import type { Annotation, Annotations, TurnState } from '../../annotations/annotations.ts';
import type { AnnotationEvent, Target } from '../../annotations/event.ts';
import { writerName } from '../../annotations/standing.ts';
import { type AnnotatedText, rangeOfWords } from '../../annotations/words.ts';
import type { Range } from '../../text/position.ts';

/** A verification, question, note, tag or assignment as editors show it. */
export interface AnnotationRow {
	readonly id: string;
	readonly act: string;
	/** The writer's id and the name to show for them. */
	readonly by: string;
	readonly author: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** What a note or question says, the topic of a tag, or who shall do it. */
	readonly text: string;
	/** Undefined where it has drifted. */
	readonly range?: Range;
	/** True where words that were marked are missing at the place: to be confirmed. */
	readonly unsure: boolean;
	readonly resolved: boolean;
	/** Ids of the standing resolves: whoever reopens it takes all of them back. */
	readonly resolves: readonly string[];
	readonly replies: readonly AnnotationReply[];
	/** The words that were marked and whose they were. */
	readonly quote: string;
	readonly speaker: string;
	/** What was marked: a turn, words of one, or a section. */
	readonly type: Target['type'];
}

/** An answer to a note or question. */
export interface AnnotationReply {
	readonly id: string;
	readonly by: string;
	readonly author: string;
	readonly at: string;
	readonly text: string;
}

/** A turn and how far it is checked. */
export interface TurnRow {
	readonly state: TurnState;
	/** From the label, or the first word, to the last word. */
	readonly range: Range;
	/** Ids of the verifications that hold, or did until its words changed. */
	readonly verifications: readonly string[];
}

/** All that is shown of the annotations of a transcript. */
export interface AnnotationRows {
	readonly rows: readonly AnnotationRow[];
	/** Every turn that has words. */
	readonly turns: readonly TurnRow[];
	readonly progress: Annotations['progress'];
	/** Replies, resolves and anchors whose annotation is not there, and events that a later version wrote. */
	readonly waiting: number;
	readonly unknown: number;
	/** Ids that two different events have. */
	readonly conflicting: readonly string[];
}

/** What editors show of placed annotations: in the order of the text, drifted ones last. */
export function annotationRows(text: AnnotatedText, annotations: Annotations): AnnotationRows {
	const { list, states, progress, standing } = annotations;
	const verifications = new Map<number, string[]>();
	for (const { event, place } of list) {
		if (event.act !== 'verify' || !place) continue;
		const own = verifications.get(place.turn);
		if (own) own.push(event.id);
		else verifications.set(place.turn, [event.id]);
	}
	const turns = text.turns.flatMap(({ speech, from, to }, index): readonly TurnRow[] => {
		if (to === from) return [];
		const { end } = rangeOfWords(text, from, to);
		const range = { start: { line: speech.line, character: 0 }, end };
		return [{ state: states[index] ?? 'unverified', range, verifications: verifications.get(index) ?? [] }];
	});
	return {
		rows: list.map((annotation) => rowOf(text, annotations, annotation)),
		turns,
		progress,
		waiting: standing.waiting.length,
		unknown: standing.unknown,
		conflicting: standing.conflicting,
	};
}

function rowOf(text: AnnotatedText, { standing }: Annotations, annotation: Annotation): AnnotationRow {
	const { event, target, place, resolved } = annotation;
	const about = standing.about.get(event.id) ?? [];
	const range = place && rangeOfPlace(text, place);
	return {
		...signature(event),
		author: writerName(standing, event.by),
		act: event.act,
		text: textOf(event),
		...(range && { range }),
		unsure: place !== undefined && !place.sure,
		resolved,
		resolves: about.filter(({ act }) => act === 'resolve').map(({ id }) => id),
		replies: about
			.filter(({ act }) => act === 'reply')
			.map((reply) => ({ ...signature(reply), author: writerName(standing, reply.by), text: textOf(reply) })),
		quote: event.target?.exact ?? target.exact,
		speaker: event.target?.speaker ?? target.speaker,
		type: target.type,
	};
}

const signature = ({ id, by, at }: AnnotationEvent) => ({ id, by, at });
const textOf = ({ body, tag, assignee }: AnnotationEvent): string => body ?? tag ?? assignee ?? '';

function rangeOfPlace(text: AnnotatedText, place: NonNullable<Annotation['place']>): Range {
	if (place.heading === undefined) return rangeOfWords(text, place.from, place.to);
	const length = text.transcript.lines[place.heading]?.text.length ?? 0;
	return { start: { line: place.heading, character: 0 }, end: { line: place.heading, character: length } };
}

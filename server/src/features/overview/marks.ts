import type { Annotations, TurnState } from '../../annotations/annotations.ts';
import type { AnnotatedText } from '../../annotations/words.ts';
import { diagnose } from '../../lint/diagnose.ts';
import type { LintSettings } from '../../lint/settings.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type OverviewPlace, placesIn } from './places.ts';

/** Something to look at: a finding of a rule, or an annotation. */
export interface OverviewMark extends OverviewPlace {
	/** `error`, `warning`, `information`: findings. `question`, `note`, `tag`, `assign`, `changed`: annotations. */
	readonly kind: string;
	/** Zero-based. */
	readonly line: number;
	/** The message of the finding, what the note says, the topic; of the first where several stand so near that they are one. */
	readonly text: string;
	readonly count: number;
}

/** A stretch of verified turns. */
export interface OverviewStretch {
	readonly from: number;
	readonly to: number;
	readonly start?: number;
	readonly end?: number;
}

/** Of one kind no more are told apart. */
const mostMarks = 400;

/** Findings, hints left out, in order. */
export function problemMarks(transcript: Transcript, settings: LintSettings, words: number): readonly OverviewMark[] {
	const place = placesIn(transcript);
	const marks = diagnose(transcript, settings)
		.filter(({ severity }) => severity !== 'hint')
		.map(({ severity, message, range: { start } }): OverviewMark => {
			return { kind: severity, line: start.line, text: message, count: 1, ...place(start.line) };
		});
	return apart(marks, words);
}

/** What people wrote on the text and nobody settled, and turns that changed since they were verified; in order. */
export function annotationMarks(text: AnnotatedText, annotations: Annotations, words: number): readonly OverviewMark[] {
	const place = placesIn(text.transcript);
	const written = annotations.list.flatMap(({ event, place: own, resolved }): readonly OverviewMark[] => {
		if (!own || resolved || event.act === 'verify') return [];
		const line = own.heading ?? text.lineOf[own.from] ?? 0;
		const said = event.body ?? event.tag ?? event.assignee ?? '';
		return [{ kind: event.act, line, text: said, count: 1, ...place(line) }];
	});
	const changed = turnsIn(text, annotations, 'changed').map(({ line }): OverviewMark => {
		return { kind: 'changed', line, text: '', count: 1, ...place(line) };
	});
	return apart(
		[...written, ...changed].sort((a, b) => a.line - b.line),
		words,
	);
}

/** The turns that are verified, those that follow each other as one stretch. */
export function verifiedStretches(text: AnnotatedText, annotations: Annotations): readonly OverviewStretch[] {
	const place = placesIn(text.transcript);
	const stretches: OverviewStretch[] = [];
	let next = -1;
	for (const { index, line, endLine } of turnsIn(text, annotations, 'verified')) {
		const { at: from, time: start } = place(line);
		const { at: to, time: end } = place(endLine + 1);
		const last = stretches.at(-1);
		const own = { from, to, ...(start !== undefined && end !== undefined && { start, end }) };
		if (last && index === next) stretches[stretches.length - 1] = { ...last, to, ...(end !== undefined && { end }) };
		else stretches.push(own);
		next = index + 1;
	}
	return stretches.slice(0, mostMarks);
}

const turnsIn = ({ turns }: AnnotatedText, { states }: Annotations, state: TurnState) =>
	turns.flatMap(({ speech }, index) =>
		states[index] === state ? [{ index, line: speech.line, endLine: speech.endLine }] : [],
	);

/** Joins marks of a kind that are too near each other to be seen apart, until there are few enough. */
function apart(marks: readonly OverviewMark[], words: number): readonly OverviewMark[] {
	let joined = marks;
	for (let gap = Math.max(1, words / 2000); joined.length > mostMarks && gap < words * 2; gap *= 2)
		joined = joinNear(joined, gap);
	return joined.slice(0, mostMarks);
}

function joinNear(marks: readonly OverviewMark[], gap: number): readonly OverviewMark[] {
	const joined: OverviewMark[] = [];
	const last = new Map<string, number>();
	for (const mark of marks) {
		const index = last.get(mark.kind);
		const before = index === undefined ? undefined : joined[index];
		if (index !== undefined && before && mark.at - before.at <= gap) {
			joined[index] = { ...before, count: before.count + mark.count };
		} else {
			last.set(mark.kind, joined.length);
			joined.push(mark);
		}
	}
	return joined;
}

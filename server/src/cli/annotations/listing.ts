import type { AnnotationRows } from '../../features/annotations/annotationRows.ts';

/** An annotation in JSON and CSV. Lines and columns are one-based; null where its words are not found any more. */
export interface ListedAnnotation {
	readonly id: string;
	/** `verify`, `question`, `note`, `tag` or `assign`. */
	readonly act: string;
	/** The writer's id, and the name to show. */
	readonly by: string;
	readonly author: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** What a note or question says, the topic of a tag, who shall do it. */
	readonly text: string;
	readonly line: number | null;
	readonly column: number | null;
	readonly endLine: number | null;
	readonly endColumn: number | null;
	/** `found`; `unsure` where words are missing; `drifted` where it stands nowhere for sure. */
	readonly place: 'found' | 'unsure' | 'drifted';
	readonly resolved: boolean;
	readonly speaker: string;
	/** The words that were marked; left out where that was asked for. */
	readonly quote?: string;
	readonly replies: readonly { readonly author: string; readonly at: string; readonly text: string }[];
}

/** The annotations of one file. */
export interface ListedFile {
	readonly file: string;
	readonly turns: number;
	readonly verifiedTurns: number;
	readonly words: number;
	readonly verifiedWords: number;
	/** Answers and the like whose annotation is not there, and what a later version wrote. */
	readonly waiting: number;
	readonly unknown: number;
	/** Ids that two different events have. */
	readonly conflicting: readonly string[];
	readonly annotations: readonly ListedAnnotation[];
}

/** Annotations as programs read them. */
export function listingOf(file: string, rows: AnnotationRows, quotes: boolean): ListedFile {
	const { progress, waiting, unknown, conflicting } = rows;
	return {
		file,
		...progress,
		waiting,
		unknown,
		conflicting,
		annotations: rows.rows.map(
			({ id, act, by, author, at, text, range, unsure, resolved, speaker, quote, replies }): ListedAnnotation => ({
				id,
				act,
				by,
				author,
				at,
				text,
				line: range ? range.start.line + 1 : null,
				column: range ? range.start.character + 1 : null,
				endLine: range ? range.end.line + 1 : null,
				endColumn: range ? range.end.character + 1 : null,
				place: range ? (unsure ? 'unsure' : 'found') : 'drifted',
				resolved,
				speaker,
				...(quotes && { quote }),
				replies: replies.map((reply) => ({ author: reply.author, at: reply.at, text: reply.text })),
			}),
		),
	};
}

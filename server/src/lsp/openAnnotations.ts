import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Annotations, annotationsOf } from '../annotations/annotations.ts';
import type { AnnotationEvent } from '../annotations/event.ts';
import { type FollowedPlaces, followEdits } from '../annotations/followEdits.ts';
import { type Standing, standingOf } from '../annotations/standing.ts';
import { annotatedTextOf, rangeOfWords } from '../annotations/words.ts';
import { editsBetween } from '../text/difference.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/position.ts';
import type { DocumentListener } from './documents.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** The annotations of open documents: each follows the edits of its document. */
export interface OpenAnnotations {
	/** Takes all events of a document's annotation files, in place of those known before. */
	set(uri: string, events: readonly AnnotationEvent[]): void;
	/** Places the annotations of a document, open or not: these events, or those that were told. Empty where it has none. */
	of(document: TranscriptDocument, events?: readonly AnnotationEvent[]): Annotations;
	/** True where the place of an event was followed through edits and not looked for. */
	isFollowed(uri: string, id: string): boolean;
	/** Tells that a person said where an annotation stands. */
	confirm(uri: string, id: string, range: Range): void;
	readonly listener: DocumentListener;
}

/** With where each annotation was last seen for sure, moved by every edit since. */
interface Known extends FollowedPlaces {
	readonly standing: Standing;
}

const nothing = standingOf([]);

/** Follows annotations by document. What is known of a closed document is forgotten. */
export function followAnnotations(): OpenAnnotations {
	const known = new Map<string, Known>();
	return {
		set(uri, events) {
			const { places = new Map(), cut = new Map() } = known.get(uri) ?? {};
			const standing = standingOf(events);
			for (const id of places.keys()) if (!standing.byId.has(id)) places.delete(id);
			known.set(uri, { standing, places, cut });
		},
		of({ uri, transcript }, events) {
			const { standing: told, places } = known.get(uri) ?? { standing: nothing, places: new Map<string, Range>() };
			const standing = events ? standingOf(events) : told;
			const text = annotatedTextOf(transcript);
			const annotations = annotationsOf(text, standing, places);
			for (const { event, place } of annotations.list) {
				if (place?.sure && place.turn >= 0) places.set(event.id, rangeOfWords(text, place.from, place.to));
			}
			return annotations;
		},
		isFollowed: (uri, id) => known.get(uri)?.places.has(id) ?? false,
		confirm: (uri, id, range) => void known.get(uri)?.places.set(id, range),
		listener: {
			changed({ uri, transcript }, before, changes) {
				const own = known.get(uri);
				if (!own || own.places.size + own.cut.size === 0) return;
				const lines = (version: TranscriptDocument['transcript']) => version.lines.map(({ text }) => text);
				const edits = isSmall(changes) ? changes.map(toEdit) : wholeChange(lines(before.transcript), lines(transcript));
				followEdits(own, edits, before.transcript.lines);
			},
			closed: (uri) => void known.delete(uri),
		},
	};
}

type RangedChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

/** A replacement of more text than anybody types is a formatter's or a reload: it is made small first. */
const mostTyped = 2_000;

const isSmall = (changes: readonly TextDocumentContentChangeEvent[]): changes is readonly RangedChange[] =>
	changes.every((change) => {
		if (!('range' in change)) return false;
		const { start, end } = change.range;
		return change.text.length <= mostTyped && (change.text === '' || end.line - start.line <= 20);
	});

const toEdit = ({ range, text }: RangedChange): TextEdit => ({ range, newText: text });

/** The differences of two versions, the last first, so that each is one of the text that the others left. */
const wholeChange = (before: readonly string[], after: readonly string[]): readonly TextEdit[] =>
	[...editsBetween(before, after)].reverse();

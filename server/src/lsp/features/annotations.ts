import { type AnchorDue, anchorsDue } from '../../annotations/anchorsDue.ts';
import type { AnnotationEvent, Target } from '../../annotations/event.ts';
import { readEvents } from '../../annotations/readEvents.ts';
import { targetOfSection, targetOfSelection, targetOfTurn, turnAtLine } from '../../annotations/target.ts';
import { type AnnotatedText, annotatedTextOf } from '../../annotations/words.ts';
import { annotationRows } from '../../features/annotations/annotationRows.ts';
import {
	type AnnotationFilesParams,
	type AnnotationsAnswer,
	type AnnotationTargets,
	type AnnotationTargetsParams,
	anchorsRequest,
	annotationFilesNotification,
	annotationsRequest,
	annotationTargetsRequest,
	type ConfirmPlaceParams,
	confirmPlaceNotification,
	type DocumentParams,
} from '../../protocol.ts';
import { appendAll } from '../../text/appendAll.ts';
import { answerRequest, type Feature } from '../feature.ts';
import { NotificationType, RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

const nothing: AnnotationsAnswer = {
	rows: [],
	turns: [],
	progress: { turns: 0, verifiedTurns: 0, words: 0, verifiedWords: 0 },
	waiting: 0,
	unknown: 0,
	conflicting: [],
	unread: [],
	tags: [],
};

/** Annotations of open documents: the client has the files, the server knows where the words stand. */
export const annotations: Feature = {
	capabilities: {},
	register(session) {
		const { connection, documents, annotations: open } = session;
		const unread = new Map<string, AnnotationsAnswer['unread']>();
		documents.listen(open.listener);
		documents.listen({ closed: (uri) => void unread.delete(uri) });
		connection.onNotification(
			new NotificationType<AnnotationFilesParams>(annotationFilesNotification),
			({ textDocument: { uri }, files }) => {
				const events: AnnotationEvent[] = [];
				const left: AnnotationsAnswer['unread'][number][] = [];
				for (const { name, text } of files) {
					const read = readEvents(text);
					appendAll(events, read.events);
					appendAll(
						left,
						read.unread.map((stretch) => ({ ...stretch, file: name })),
					);
				}
				open.set(uri, events);
				unread.set(uri, left);
			},
		);
		connection.onNotification(
			new NotificationType<ConfirmPlaceParams>(confirmPlaceNotification),
			({ textDocument: { uri }, id, range }) => open.confirm(uri, id, range),
		);
		answerRequest(
			session,
			new RequestType<DocumentParams, AnnotationsAnswer, void>(annotationsRequest),
			nothing,
			async ({ textDocument: { uri } }) => {
				const found = await openedAt(session, uri);
				if (!found) return nothing;
				const text = annotatedTextOf(found.document.transcript);
				return {
					...annotationRows(text, open.of(found.document)),
					unread: unread.get(uri) ?? [],
					tags: found.settings.tags,
				};
			},
		);
		answerRequest(
			session,
			new RequestType<AnnotationTargetsParams, AnnotationTargets, void>(annotationTargetsRequest),
			{ targets: [] },
			async ({ textDocument: { uri }, type, ranges }) => {
				const found = await openedAt(session, uri);
				return found ? targetsIn(annotatedTextOf(found.document.transcript), type, ranges) : { targets: [] };
			},
		);
		answerRequest(
			session,
			new RequestType<DocumentParams, readonly AnchorDue[], void>(anchorsRequest),
			[],
			async ({ textDocument: { uri } }) => {
				const found = await openedAt(session, uri);
				if (!found) return [];
				const { list } = open.of(found.document);
				return anchorsDue(annotatedTextOf(found.document.transcript), list, (id) => open.isFollowed(uri, id));
			},
		);
	},
};

function targetsIn(
	text: AnnotatedText,
	type: AnnotationTargetsParams['type'],
	ranges: AnnotationTargetsParams['ranges'],
): AnnotationTargets {
	const targets = type === 'turn' ? turnsIn(text, ranges) : ranges.map((range) => oneTarget(text, type, range));
	const found = targets.filter((target) => target !== undefined);
	if (found.length > 0) return { targets: found };
	if (type === 'section') return { message: 'There is no heading here.' };
	return { message: type === 'turn' ? 'Nobody speaks here.' : 'Select words of one turn.' };
}

const oneTarget = (text: AnnotatedText, type: Target['type'], range: AnnotationTargetsParams['ranges'][number]) =>
	type === 'section' ? targetOfSection(text, range.start.line) : targetOfSelection(text, range);

function turnsIn(text: AnnotatedText, ranges: AnnotationTargetsParams['ranges']): readonly (Target | undefined)[] {
	const touched = new Set<number>();
	for (const { start, end } of ranges) {
		for (let line = start.line; line <= end.line; line++) {
			const turn = turnAtLine(text, line);
			if (turn >= 0) touched.add(turn);
		}
	}
	return [...touched].sort((a, b) => a - b).map((turn) => targetOfTurn(text, turn));
}

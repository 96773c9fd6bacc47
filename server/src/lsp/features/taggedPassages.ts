import { readEvents } from '../../annotations/readEvents.ts';
import { annotatedTextOf } from '../../annotations/words.ts';
import { taggedPassages as passagesOf } from '../../features/annotations/taggedPassages.ts';
import { type AnnotationFilesParams, type TaggedPassages, taggedPassagesRequest } from '../../protocol.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** The passages of a transcript that have a topic; of an open one as it is being edited. */
export const taggedPassages: Feature = sessionFeature(
	new RequestType<AnnotationFilesParams, TaggedPassages, void>(taggedPassagesRequest),
	{},
	{ passages: [] },
	async (session, { textDocument: { uri }, files }) => {
		const found = (await openedAt(session, uri)) ?? (await closedTranscript(session, uri));
		if (!found) return { passages: [] };
		const { document } = found;
		const events = files.flatMap(({ text }) => readEvents(text).events);
		const annotations = session.annotations.of(document, events);
		const place = { document: uri, folders: session.folders.all() };
		return { passages: passagesOf(annotatedTextOf(document.transcript), annotations, place) };
	},
);

import { speakerRows } from '../../features/speakerRows.ts';
import { type DocumentParams, type SpeakerRow, speakersRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Everybody who speaks, for a tree. */
export const speakers: Feature = documentFeature(
	new RequestType<DocumentParams, readonly SpeakerRow[], void>(speakersRequest),
	{},
	[],
	({ document, settings }) => speakerRows(document.transcript, settings.lint),
);

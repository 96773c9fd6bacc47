import { heardTranscript, unheardTranscript, writtenMoments } from '../../features/hearing/heardTranscript.ts';
import { recordingsNamed } from '../../features/hearing/recordingsNamed.ts';
import {
	type HeardAnswer,
	type HeardParams,
	heardRequest,
	type RecordingsNamed,
	type RecordingsParams,
	recordingsRequest,
} from '../../protocol.ts';
import { documentFeature, type Feature, groupedFeatures, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';
import { wordTimesOf } from '../wordTimesOf.ts';

/** Where the recording of a document may be. */
const named: Feature = documentFeature(
	new RequestType<RecordingsParams, RecordingsNamed, void>(recordingsRequest),
	{},
	{ files: [], web: [], folders: [] },
	({ document, place }, { folders }) => recordingsNamed(document.transcript, place, folders),
);

/** When its words are said, with the times of words that lie beside it. */
const heard: Feature = sessionFeature(
	new RequestType<HeardParams, HeardAnswer, void>(heardRequest),
	{},
	null,
	async (session, { textDocument, duration, only }): Promise<HeardAnswer> => {
		if (only) {
			const timed = await openedAt(session, textDocument.uri);
			return timed ? { ...unheardTranscript, times: writtenMoments(timed.document.transcript) } : null;
		}
		const words = await wordTimesOf(session, textDocument.uri);
		const found = await openedAt(session, textDocument.uri);
		return found ? heardTranscript(found.document.transcript, words, duration) : null;
	},
);

export const hearing: Feature = groupedFeatures(named, heard);

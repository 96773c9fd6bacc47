import { timedCuesOf } from '../../facts/captions/timedCues.ts';
import { changeCues } from '../../features/cues/changeCues.ts';
import { cuePlace } from '../../features/cues/cutHere.ts';
import {
	type ChangeCuesParams,
	type ChangeCuesResult,
	type CueAt,
	type CueAtParams,
	changeCuesRequest,
	cueAtRequest,
} from '../../protocol.ts';
import { notOpen } from '../carryOut.ts';
import { type Feature, groupedFeatures, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';
import { wordTimesOf } from '../wordTimesOf.ts';
import { toTextEdits } from '../workspaceEdit.ts';

/** Changes of cues, with the times of words that lie beside the document. */
const change: Feature = sessionFeature(
	new RequestType<ChangeCuesParams, ChangeCuesResult, void>(changeCuesRequest),
	{},
	notOpen,
	async (session, { textDocument, change }): Promise<ChangeCuesResult> => {
		const words = await wordTimesOf(session, textDocument.uri);
		const found = await openedAt(session, textDocument.uri);
		if (!found) return notOpen;
		const { document } = found;
		const outcome = changeCues(document.transcript, change, words);
		if ('message' in outcome) return { message: outcome.message };
		return {
			changes: { [document.uri]: toTextEdits(document, outcome.edits) },
			title: outcome.title.split('; ').map(session.client.say).join('; '),
		};
	},
);

/** What can be done with the cue at a place. */
const at: Feature = sessionFeature(
	new RequestType<CueAtParams, CueAt | null, void>(cueAtRequest),
	{},
	null,
	async (session, { textDocument, position }): Promise<CueAt | null> => {
		const words = await wordTimesOf(session, textDocument.uri);
		const transcript = (await openedAt(session, textDocument.uri))?.document.transcript;
		const cues = transcript ? timedCuesOf(transcript) : [];
		const [first] = cues;
		const last = cues.at(-1);
		if (!transcript || !first || !last) return null;
		const place = cuePlace(transcript, position, words);
		const cut = 'message' in place ? undefined : { time: place.written, by: place.by };
		return { first: first.from, last: last.from, ...(cut && { cut }) };
	},
);

export const cues: Feature = groupedFeatures(change, at);

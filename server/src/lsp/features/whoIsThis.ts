import { whoIsThis as whoIsAt } from '../../features/operations/whoIsThis.ts';
import { type PlaceParams, type WhoIsThis, whoIsThisRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** What is known of the speaker at a place; null where nobody speaks. */
export const whoIsThis: Feature = documentFeature(
	new RequestType<PlaceParams, WhoIsThis | null, void>(whoIsThisRequest),
	{},
	null,
	({ document, client: { say } }, { position }) => {
		const found = whoIsAt(document.transcript, position);
		if (!found) return null;
		return { ...found, candidates: found.candidates.map((one) => ({ ...one, reason: say(one.reason) })) };
	},
);

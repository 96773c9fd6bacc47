import { candidates as candidatesAt } from '../../features/operations/candidates.ts';
import { type Candidates, type CandidatesParams, candidatesRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Who may speak at a place, for pickers. */
export const candidates: Feature = documentFeature(
	new RequestType<CandidatesParams, Candidates, void>(candidatesRequest),
	{},
	{ candidates: [], roster: [], placeholder: 'Unknown' },
	({ document, client: { say } }, { position, question }) => {
		const found = candidatesAt(document.transcript, position, question);
		return { ...found, candidates: found.candidates.map((one) => ({ ...one, reason: say(one.reason) })) };
	},
);

import { candidates as candidatesAt } from '../../features/operations/candidates.ts';
import { type Candidates, type CandidatesParams, candidatesRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Who may speak at a place, for pickers. */
export const candidates: Feature = documentFeature(
	new RequestType<CandidatesParams, Candidates, void>(candidatesRequest),
	{},
	{ candidates: [], roster: [], placeholder: 'Unknown' },
	({ document }, { position, question }) => candidatesAt(document.transcript, position, question),
);

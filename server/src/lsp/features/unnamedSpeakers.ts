import { unnamedSpeakers as unnamedIn } from '../../features/operations/nameSpeakers.ts';
import { type DocumentParams, type NamedLabel, unnamedSpeakersRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Every label that names nobody, and who they seem to be. */
export const unnamedSpeakers: Feature = documentFeature(
	new RequestType<DocumentParams, readonly NamedLabel[], void>(unnamedSpeakersRequest),
	{},
	[],
	({ document, client: { say } }) =>
		unnamedIn(document.transcript).map((one) => ({
			...one,
			suggested: one.suggested && { ...one.suggested, reason: say(one.suggested.reason) },
		})),
);

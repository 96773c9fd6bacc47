import { explainDetection } from '../../parser/labels/explain.ts';
import { type DocumentParams, explainRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Why a document's labels are taken for what they are. */
export const explain: Feature = documentFeature(
	new RequestType<DocumentParams, readonly string[], void>(explainRequest),
	{},
	[],
	({ document, client }) => explainDetection(document.transcript.detection, client.say),
);

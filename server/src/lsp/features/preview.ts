import { preview as previewOf } from '../../features/preview.ts';
import { type DocumentParams, type Preview, previewRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** A document to be read. */
export const preview: Feature = documentFeature(
	new RequestType<DocumentParams, Preview, void>(previewRequest),
	{},
	{ items: [] },
	({ document }) => previewOf(document.transcript),
);

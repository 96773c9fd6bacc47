import { highlights } from '../../features/highlights.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { DocumentHighlightKind, DocumentHighlightRequest } from '../languageServer.ts';

/** Marks the names of the person at the cursor. */
export const documentHighlight: Feature = documentFeature(
	DocumentHighlightRequest.type,
	{ documentHighlightProvider: true },
	[],
	({ document }, { position }) =>
		highlights(document.transcript, position).map(({ range, declares }) => ({
			range,
			kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
		})),
);

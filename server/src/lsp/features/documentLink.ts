import { documentLinks } from '../../features/documentLinks.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { DocumentLinkRequest } from '../languageServer.ts';

/** Recordings, and times as places in them. */
export const documentLink: Feature = documentFeature(
	DocumentLinkRequest.type,
	{ documentLinkProvider: { resolveProvider: false } },
	[],
	({ document, place }) => [...documentLinks(document.transcript, place)],
);

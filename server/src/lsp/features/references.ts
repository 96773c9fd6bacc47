import { references as referencesOf } from '../../features/references.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { ReferencesRequest } from '../languageServer.ts';
import { toLocation } from './location.ts';

/** Every place that names the person at a place. */
export const references: Feature = documentFeature(
	ReferencesRequest.type,
	{ referencesProvider: true },
	[],
	({ document }, { position, context }) =>
		referencesOf(document.transcript, position, context.includeDeclaration).map((found) => toLocation(found, document)),
);

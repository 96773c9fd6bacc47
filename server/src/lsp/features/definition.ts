import { definition as definitionOf } from '../../features/definition.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { type DefinitionLink, DefinitionRequest } from '../languageServer.ts';
import { toLocation } from './location.ts';

/** From a name to where its person is declared. */
export const definition: Feature = documentFeature(
	DefinitionRequest.type,
	{ definitionProvider: true },
	null,
	({ document, client }, { position }) => {
		const found = definitionOf(document.transcript, position);
		if (!found) return null;
		const { uri, range } = toLocation(found.target, document);
		const link: DefinitionLink = {
			originSelectionRange: found.origin,
			targetUri: uri,
			targetRange: range,
			targetSelectionRange: range,
		};
		return client.definitionLinks ? [link] : { uri, range };
	},
);

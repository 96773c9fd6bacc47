import { RequestType } from 'vscode-languageserver';
import { attributionChanges as changesBetween } from '../../features/changes/attributionChanges.ts';
import { parse } from '../../parser/parse.ts';
import { type AttributionChanges, type AttributionChangesParams, attributionChangesRequest } from '../../protocol.ts';
import { splitLines } from '../../text/lines.ts';
import { documentFeature, type Feature } from '../feature.ts';

/** What changed in who said what since another version of an open document. */
export const attributionChanges: Feature = documentFeature(
	new RequestType<AttributionChangesParams, AttributionChanges, void>(attributionChangesRequest),
	{},
	{ changes: [], wordsUnchanged: true },
	({ document, settings }, { before }) =>
		changesBetween(parse(splitLines(before), settings.parse), document.transcript),
);

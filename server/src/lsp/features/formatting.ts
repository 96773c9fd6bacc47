import { formatting as format } from '../../features/formatting.ts';
import { documentFeature, type Feature, groupedFeatures } from '../feature.ts';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from '../languageServer.ts';
import { toTextEdits } from '../workspaceEdit.ts';

/** Formats a document, or what is selected in it. */
export const formatting: Feature = groupedFeatures(
	documentFeature(DocumentFormattingRequest.type, { documentFormattingProvider: true }, [], ({ document, settings }) =>
		toTextEdits(document, format(document.transcript, settings.lint)),
	),
	documentFeature(
		DocumentRangeFormattingRequest.type,
		{ documentRangeFormattingProvider: true },
		[],
		({ document, settings }, { range }) => toTextEdits(document, format(document.transcript, settings.lint, range)),
	),
);

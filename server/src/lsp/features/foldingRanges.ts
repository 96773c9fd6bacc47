import { foldingRanges as folds } from '../../features/foldingRanges.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { type FoldingRange, FoldingRangeRequest } from '../languageServer.ts';

/** What can be folded away. */
export const foldingRanges: Feature = documentFeature(
	FoldingRangeRequest.type,
	{ foldingRangeProvider: true },
	[],
	({ document, client }) =>
		folds(document.transcript, client.foldLimit).map(
			({ line, endLine, kind }): FoldingRange => ({
				startLine: line,
				endLine,
				...(kind !== undefined && { kind }),
			}),
		),
);

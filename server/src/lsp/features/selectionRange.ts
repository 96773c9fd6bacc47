import { selectionRanges } from '../../features/selectionRanges.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { SelectionRange, SelectionRangeRequest } from '../languageServer.ts';

/** What to select when a selection grows. */
export const selectionRange: Feature = documentFeature(
	SelectionRangeRequest.type,
	{ selectionRangeProvider: true },
	[],
	({ document }, { positions }) =>
		positions.map((position) => {
			const [first = { start: position, end: position }, ...larger] = selectionRanges(document.transcript, position);
			let parent: SelectionRange | undefined;
			for (const range of larger.toReversed()) parent = SelectionRange.create(range, parent);
			return SelectionRange.create(first, parent);
		}),
);

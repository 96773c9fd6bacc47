import { linkedEditing } from '../../features/linkedEditing.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { LinkedEditingRangeRequest } from '../languageServer.ts';

/** Names that change together while one is typed, where the user has turned that on. */
export const linkedEditingRange: Feature = documentFeature(
	LinkedEditingRangeRequest.type,
	{ linkedEditingRangeProvider: true },
	null,
	({ document }, { position }) => {
		const found = linkedEditing(document.transcript, position);
		return found ? { ranges: [...found.ranges], wordPattern: found.wordPattern } : null;
	},
);

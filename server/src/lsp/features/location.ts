import type { Location } from 'vscode-languageserver';
import type { Occurrence } from '../../facts/people/occurrences.ts';

/** Where a name stands: in the document, or in the roster beside it. */
export const toLocation = ({ uri, range }: Occurrence, document: { readonly uri: string }): Location => ({
	uri: uri ?? document.uri,
	range,
});

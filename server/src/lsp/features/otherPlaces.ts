import { otherPlaces as placesIn } from '../../features/changes/otherPlaces.ts';
import {
	type Correction,
	type LabelDecisionResult,
	type OtherPlaces,
	otherPlacesRequest,
	type RememberTermParams,
	rememberTermRequest,
} from '../../protocol.ts';
import { configNames } from '../../workspace/config.ts';
import { withTerm } from '../../workspace/configEdits.ts';
import { nameOf, parentOf, relativePath, resolveUri } from '../../workspace/uri.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** How many files are read before others have their turn. */
const batch = 10;

/** Where a slip that was corrected by hand stands in the open document and in every transcript of the open folders. */
export const otherPlaces: Feature = sessionFeature(
	new RequestType<Correction, OtherPlaces, void>(otherPlacesRequest),
	{},
	{ files: [] },
	async (session, { textDocument, wrong, right }, token) => {
		const files: OtherPlaces['files'][number][] = [];
		const uris = new Set([textDocument.uri, ...(await session.files.findTranscripts(token))]);
		for (const [index, uri] of [...uris].entries()) {
			if (token.isCancellationRequested) break;
			const found = (await openedAt(session, uri)) ?? (await closedTranscript(session, uri));
			const edits = found ? placesIn(found.document.transcript, wrong, right) : [];
			if (edits.length > 0) files.push({ uri, edits });
			if (index % batch === batch - 1) await session.runtime.yield();
		}
		return { files };
	},
);

/** The configuration of a document with a corrected term in it, so that the rule house-term finds the slip from now on. */
export const rememberTerm: Feature = sessionFeature(
	new RequestType<RememberTermParams, LabelDecisionResult, void>(rememberTermRequest),
	{},
	{ message: 'This document is not open as a transcript.' },
	async (session, { textDocument: { uri }, wrong, right }): Promise<LabelDecisionResult> => {
		const { config } = await session.projects.of(uri, {});
		const folder = session.folders.all().find((each) => relativePath(each, uri) !== undefined);
		const home = config === undefined ? folder : parentOf(config);
		if (home === undefined) return { message: 'Open the folder of the file: its terms are remembered there.' };
		const place = config ?? resolveUri(home, configNames[0] ?? '');
		const text = config === undefined ? '' : await session.projects.files.readText(config);
		const after = withTerm(text ?? '', wrong, right);
		return after === undefined
			? { message: `${nameOf(place)} cannot be changed as it is. Write "terms" into it by hand.` }
			: { uri: place, text: after };
	},
);

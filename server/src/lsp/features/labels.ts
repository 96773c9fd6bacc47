import { labelsPage } from '../../features/labelsPage.ts';
import {
	type LabelDecisionParams,
	type LabelDecisionResult,
	type LabelsPageParams,
	labelDecisionRequest,
	labelsPageRequest,
} from '../../protocol.ts';
import { configNames } from '../../workspace/config.ts';
import { withLabelDecision } from '../../workspace/configEdits.ts';
import { nameOf, parentOf, relativePath, resolveUri } from '../../workspace/uri.ts';
import { documentFeature, type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** A page that says why a document's labels are taken for what they are. */
export const explainPage: Feature = documentFeature(
	new RequestType<LabelsPageParams, string, void>(labelsPageRequest),
	{},
	'',
	({ document, client }, { command }) =>
		labelsPage(
			document.transcript,
			nameOf(document.uri),
			client.say,
			command === undefined
				? undefined
				: (decision) => `command:${command}?${encodeURIComponent(JSON.stringify([document.uri, decision]))}`,
		),
);

/** Writes what somebody decided of lines that look like labels into the configuration: answered with its new text. */
export const decideLabel: Feature = sessionFeature(
	new RequestType<LabelDecisionParams, LabelDecisionResult, void>(labelDecisionRequest),
	{},
	{ message: 'This document is not open as a transcript.' },
	async (session, { textDocument: { uri }, entry, verdict, scope }): Promise<LabelDecisionResult> => {
		const found = await openedAt(session, uri);
		if (!found) return { message: 'This document is not open as a transcript.' };
		const { config } = await session.projects.of(found.document.uri, {});
		const folder = session.folders.all().find((each) => relativePath(each, found.document.uri) !== undefined);
		const home = config === undefined ? (folder ?? parentOf(found.document.uri)) : parentOf(config);
		if (home === undefined) return { message: 'Save the file in a folder first: the decision is written beside it.' };
		const place = config ?? resolveUri(home, configNames[0] ?? '');
		const files = scope === 'file' ? relativePath(home, found.document.uri) : undefined;
		const text = config === undefined ? '' : await session.projects.files.readText(config);
		const after = withLabelDecision(text ?? '', {
			entry,
			verdict,
			...(files !== undefined && { files: `./${files.replace(/[*?[\]{}()!\\]/g, '\\$&')}` }),
		});
		return after === undefined
			? { message: `${nameOf(place)} cannot be changed as it is. Write "labels" into it by hand.` }
			: { uri: place, text: after };
	},
);

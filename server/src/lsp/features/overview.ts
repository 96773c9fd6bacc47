import { emptyOverview, overview as overviewOf } from '../../features/overview/overview.ts';
import { type DocumentParams, type Overview, overviewRequest } from '../../protocol.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** All of a document at a glance. */
export const overview: Feature = sessionFeature(
	new RequestType<DocumentParams, Overview, void>(overviewRequest),
	{},
	emptyOverview,
	async (session, { textDocument: { uri } }) => {
		const found = await openedAt(session, uri);
		if (!found) return emptyOverview;
		return overviewOf(found.document.transcript, found.settings.lint, session.annotations.of(found.document));
	},
);

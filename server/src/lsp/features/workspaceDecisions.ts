import { openDecisions } from '../../features/openDecisions.ts';
import { type WorkspaceDecisions, workspaceDecisionsRequest } from '../../protocol.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** How many files are read before others have their turn. */
const batch = 10;

/** How many decisions are open in each transcript of the open folders that has any. */
export const workspaceDecisions: Feature = sessionFeature(
	new RequestType<undefined, WorkspaceDecisions, void>(workspaceDecisionsRequest),
	{},
	{ files: [] },
	async (session, _, token) => {
		const files: WorkspaceDecisions['files'][number][] = [];
		for (const [index, uri] of (await session.files.findTranscripts(token)).entries()) {
			if (token.isCancellationRequested) break;
			const found = (await openedAt(session, uri)) ?? (await closedTranscript(session, uri));
			const groups = found ? openDecisions(found.document.transcript, found.settings.lint).groups : [];
			const open = groups.reduce((sum, { items }) => sum + items.length, 0);
			if (open > 0) files.push({ uri, open });
			if (index % batch === batch - 1) await session.runtime.yield();
		}
		return { files };
	},
);

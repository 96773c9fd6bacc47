import { separableFixes } from '../../lint/separableFixes.ts';
import { type WorkspaceFixes, workspaceFixesRequest } from '../../protocol.ts';
import { rules } from '../../rules/index.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** How many files are read before others have their turn. */
const batch = 10;

/** Every fix of form in every transcript of the open folders: whichever of them are made, no spoken word changes. */
export const workspaceFixes: Feature = sessionFeature(
	new RequestType<undefined, WorkspaceFixes, void>(workspaceFixesRequest),
	{},
	{ files: [], rules: {} },
	async (session, _, token) => {
		const files: WorkspaceFixes['files'][number][] = [];
		for (const [index, uri] of (await session.files.findTranscripts(token)).entries()) {
			if (token.isCancellationRequested) break;
			const found = (await openedAt(session, uri)) ?? (await closedTranscript(session, uri));
			const fixes = found ? separableFixes(found.document.transcript, found.settings.lint) : [];
			if (fixes.length > 0) files.push({ uri, fixes });
			if (index % batch === batch - 1) await session.runtime.yield();
		}
		const own = new Set(files.flatMap(({ fixes }) => fixes.map(({ rule }) => rule)));
		const wanted = rules
			.filter(({ id }) => own.has(id))
			.map(({ id, summary }) => [id, session.client.say(`${summary}.`)]);
		return { files, rules: Object.fromEntries(wanted) };
	},
);

import { RequestType } from 'vscode-languageserver';
import { allFixes } from '../../features/fixAll.ts';
import { type WorkspaceFixes, workspaceFixesRequest } from '../../protocol.ts';
import type { TextEdit } from '../../text/edit.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { opened } from '../session.ts';

/** How many files are read before others have their turn. */
const batch = 10;

/** Every fix of form in every transcript of the open folders. */
export const workspaceFixes: Feature = sessionFeature(
	new RequestType<undefined, WorkspaceFixes, void>(workspaceFixesRequest),
	{},
	{ changes: {}, fixed: 0 },
	async (session) => {
		const changes: Record<string, readonly TextEdit[]> = {};
		let fixed = 0;
		for (const [index, uri] of (await session.files.findTranscripts()).entries()) {
			const found = (await opened(session, uri)) ?? (await closedTranscript(session, uri));
			const fixes = found && allFixes(found.document.transcript, found.settings.lint);
			if (fixes) {
				changes[uri] = fixes.edits;
				fixed += fixes.fixed;
			}
			if (index % batch === batch - 1) await session.runtime.yield();
		}
		return { changes, fixed };
	},
);

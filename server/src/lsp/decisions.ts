import type { Connection } from 'vscode-languageserver';
import { type Decisions, decisionsNotification } from '../protocol.ts';
import { uriKey } from '../workspace/uri.ts';

/** What somebody decided of files of the workspace, as the client tells it. */
export interface FileDecisions {
	/** True for a file of which somebody said that it is no transcript. */
	isDeclined(uri: string): boolean;
	/** The addresses of files of which somebody said that they are transcripts. */
	adopted(): readonly string[];
	/** Calls when others are decided of. */
	listen(changed: () => void): void;
}

/** Follows what the client tells; nothing is decided before it does. */
export function followDecisions(connection: Connection): FileDecisions {
	const listeners: (() => void)[] = [];
	let declined: ReadonlySet<string> = new Set();
	let adopted: readonly string[] = [];
	connection.onNotification(decisionsNotification, (decisions: Decisions) => {
		const before = JSON.stringify([[...declined], adopted]);
		declined = new Set(decisions.declined.map(uriKey));
		adopted = decisions.adopted;
		if (JSON.stringify([[...declined], adopted]) === before) return;
		for (const changed of listeners) changed();
	});
	return {
		isDeclined: (uri) => declined.has(uriKey(uri)),
		adopted: () => adopted,
		listen: (changed) => void listeners.push(changed),
	};
}

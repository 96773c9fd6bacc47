import type { CancellationToken, Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnose } from '../lint/diagnose.ts';
import { mayBeTranscript, transcriptExtensions } from '../workspace/transcriptNames.ts';
import { nameOf } from '../workspace/uri.ts';
import { closedTranscript } from './closedTranscript.ts';
import { describeError } from './describeError.ts';
import { toDiagnostic } from './diagnostic.ts';
import { DocumentDiagnosticReportKind } from './languageServer.ts';
import type { Session } from './session.ts';

/** The problems of the transcripts of the open folders that are not open, for as long as the user wants to see them. */
export interface WorkspaceProblems {
	/** Looks into all files, and from then on into each that changes. */
	start(): void;
	/** Forgets all, and looks into no more files. */
	stop(): void;
	/** What differs from what somebody has, by the result ids of documents. */
	since(known: ReadonlyMap<string, string>): readonly WorkspaceDocumentDiagnosticReport[];
	/** Resolves when there is something new, or when nobody waits any more. */
	next(token: CancellationToken): Promise<void>;
}

interface Report {
	readonly resultId: string;
	readonly items: Diagnostic[];
}

/** Fewer files are looked into before anybody could read how far it is. */
const few = 20;

/** Keeps the problems of closed transcripts in step with their files, one file after the other, letting others work. */
export function followWorkspaceProblems(session: Session): WorkspaceProblems {
	const { connection, documents, configuration, decisions, folders, files, runtime, watched } = session;
	const reports = new Map<string, Report>();
	const waiting = new Set<() => void>();
	const stale = new Set<string>();
	const seen = new Set<string>();
	let on = false;
	let working = false;
	let count = 0;

	const look = async (uri: string): Promise<void> => {
		seen.add(uri);
		const items = documents.get(uri) ? [] : await problemsIn(session, uri);
		const before = reports.get(uri)?.items;
		if (!on || JSON.stringify(before ?? []) === JSON.stringify(items)) return;
		reports.set(uri, { resultId: `w${++count}`, items });
		for (const wake of [...waiting]) wake();
	};
	const work = async (): Promise<void> => {
		const all = stale.size;
		const shown =
			all > few && session.client.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
		shown?.begin('Checking transcripts', 0, undefined, true);
		let done = 0;
		for (const uri of stale) {
			if (!on || shown?.token.isCancellationRequested) break;
			stale.delete(uri);
			await runtime.yield();
			await look(uri);
			if (++done % few === 0) shown?.report(Math.min(99, Math.floor((done / all) * 100)), `${done} / ${all}`);
		}
		stale.clear();
		shown?.done();
	};
	const again = (uris: Iterable<string>): void => {
		if (!on) return;
		for (const uri of uris) stale.add(uri);
		if (working || stale.size === 0) return;
		working = true;
		work()
			.catch((error: unknown) => connection.console.error(`closed transcripts: ${describeError(error)}`))
			.finally(() => {
				working = false;
			});
	};
	const everything = (): void => {
		files.findTranscripts().then(
			(found) => again([...seen, ...found]),
			(error: unknown) => connection.console.error(`closed transcripts: ${describeError(error)}`),
		);
	};
	documents.listen({ opened: ({ uri }) => again([uri]), closed: (uri) => again([uri]) });
	configuration.listen(() => again(seen));
	folders.listen(() => on && everything());
	decisions.listen(() => on && everything());
	watched.watch(`**/*.{${transcriptExtensions.join()}}`);
	watched.listen((events) => again(events.map(({ uri }) => uri).filter((uri) => mayBeTranscript(nameOf(uri)))));

	return {
		start() {
			if (on) return;
			on = true;
			everything();
		},
		stop() {
			on = false;
			stale.clear();
			seen.clear();
			reports.clear();
		},
		since: (known) =>
			[...reports]
				.filter(([uri, { resultId }]) => known.get(uri) !== resultId)
				.map(([uri, { resultId, items }]) => ({
					kind: DocumentDiagnosticReportKind.Full,
					uri,
					version: null,
					resultId,
					items,
				})),
		next: (token) =>
			new Promise((resolve) => {
				const wake = (): void => {
					waiting.delete(wake);
					listener.dispose();
					resolve();
				};
				const listener = token.onCancellationRequested(wake);
				waiting.add(wake);
			}),
	};
}

/** What is wrong in a file that nobody has open; nothing in one that is no transcript. */
export async function problemsIn(session: Session, uri: string): Promise<Diagnostic[]> {
	const found = await closedTranscript(session, uri);
	if (!found) return [];
	const { document, settings } = found;
	return diagnose(document.transcript, settings.lint).map((one) => toDiagnostic(one, uri, session.client));
}

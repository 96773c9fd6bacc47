import { isRecord } from '../workspace/values.ts';
import { describeError } from './describeError.ts';
import { answerRequest } from './feature.ts';
import {
	type CancellationToken,
	type Disposable,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	type WorkspaceDiagnosticParams,
	type WorkspaceDiagnosticReport,
	WorkspaceDiagnosticRequest,
	type WorkspaceDocumentDiagnosticReport,
} from './languageServer.ts';
import type { Session } from './session.ts';
import { followWorkspaceProblems, problemsIn, type WorkspaceProblems } from './workspaceProblems.ts';

/** Under this name a client asks for the problems of closed transcripts, once it was told that it may. */
const workspaceIdentifier = 'transcript-workspace';

const none: WorkspaceDiagnosticReport = { items: [] };

/**
 * Answers `workspace/diagnostic`: what is wrong in the transcripts of the open folders that are not open. A client that
 * can learn later what it may ask for is told when the user wants the workspace checked (`transcript.checkWorkspace`),
 * and told otherwise when no more: it then shows them, and clears them, apart from those of open documents. Any other
 * client is answered when it asks.
 */
export function serveWorkspaceDiagnostics(session: Session): void {
	const { connection, client, configuration, initialized } = session;
	const problems = followWorkspaceProblems(session);
	answerRequest(session, WorkspaceDiagnosticRequest.type, none, (params, token) =>
		params.identifier === workspaceIdentifier ? held(session, problems, params, token) : once(session, params, token),
	);
	if (!client.registersDiagnostics) return;
	let registration: Promise<Disposable> | undefined;
	const follow = async (): Promise<void> => {
		await initialized;
		const wanted = await isWanted(session);
		if (wanted && !registration) {
			problems.start();
			registration = connection.client.register(DocumentDiagnosticRequest.type, {
				identifier: workspaceIdentifier,
				// No document is like this: those that are open are asked for by themselves.
				documentSelector: [{ scheme: 'transcript-none' }],
				interFileDependencies: false,
				workspaceDiagnostics: true,
			});
		} else if (!wanted && registration) {
			problems.stop();
			const ended = registration;
			registration = undefined;
			(await ended).dispose();
		}
	};
	let turn = Promise.resolve();
	const soon = (): void => {
		turn = turn
			.then(follow)
			.catch((error: unknown) => connection.console.error(`transcript.checkWorkspace: ${describeError(error)}`));
	};
	configuration.listen(soon);
	soon();
}

/** Whether the user wants closed transcripts checked. */
async function isWanted({ connection, client, folders }: Session): Promise<boolean> {
	const [folder] = folders.all();
	if (!client.configuration || folder === undefined) return false;
	const section: unknown = await connection.workspace.getConfiguration({ scopeUri: folder, section: 'transcript' });
	return isRecord(section) && section.checkWorkspace === true;
}

/** Answers piece by piece for as long as somebody wants to know, as the protocol advises: nothing has to ask again and again. */
async function held(
	{ connection, positions }: Session,
	problems: WorkspaceProblems,
	{ previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
	token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
	const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
	while (!token.isCancellationRequested) {
		const items = [...problems.since(known)];
		if (items.length === 0) await problems.next(token);
		else if (partialResultToken === undefined) return { items };
		else {
			const part = await positions.toSend({ items });
			await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, part);
		}
		for (const { uri, resultId } of items) known.set(uri, resultId ?? '');
	}
	return none;
}

/** Answers a client that asks by itself. */
async function once(
	session: Session,
	{ previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
	token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
	const { connection, documents, files, positions, runtime } = session;
	const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
	const all: WorkspaceDocumentDiagnosticReport[] = [];
	for (const uri of new Set([...known.keys(), ...(await files.findTranscripts(token))])) {
		if (token.isCancellationRequested) break;
		if (documents.get(uri)) continue;
		await runtime.yield();
		const items = await problemsIn(session, uri);
		const resultId = fingerprint(JSON.stringify(items));
		const report: WorkspaceDocumentDiagnosticReport =
			known.get(uri) === resultId
				? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
				: { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
		if (partialResultToken === undefined) all.push(report);
		else {
			const part = await positions.toSend({ items: [report] });
			await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, part);
		}
	}
	return { items: all };
}

/** A short name of a text, so that nothing has to be kept between two answers: two sums of 32 bits, and the length. */
function fingerprint(text: string): string {
	let [low, high] = [0x811c9dc5, 0x01000193];
	for (let index = 0; index < text.length; index++) {
		low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
		high = Math.imul(high ^ text.charCodeAt(index), 0x85ebca6b);
	}
	return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}.${text.length}`;
}

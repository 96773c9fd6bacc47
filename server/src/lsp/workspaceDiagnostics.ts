import {
	type CancellationToken,
	type Diagnostic,
	DocumentDiagnosticReportKind,
	type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnose } from '../lint/diagnose.ts';
import { closedTranscript } from './closedTranscript.ts';
import { describeError } from './describeError.ts';
import { toDiagnostic } from './diagnostic.ts';
import type { Session } from './session.ts';

/** How many files are read before what was found is sent on. */
const batch = 20;

/**
 * Answers `workspace/diagnostic`: what is wrong in the transcripts of the open folders, those that are not open too.
 * A client of ours asks again as soon as it has an answer, so an answer waits until the user wants the workspace checked
 * (`transcript.checkWorkspace`) and something has changed. Other clients ask when they want to know: they are answered at
 * once.
 */
export function serveWorkspaceDiagnostics(session: Session): void {
	const { connection, watched, configuration, documents } = session;
	const sent = new Map<string, { readonly resultId: string; readonly content: string }>();
	const waiting = new Set<() => void>();
	let changes = 1;
	let answered = 0;
	let count = 0;
	const change = (): void => {
		changes++;
		for (const wake of [...waiting]) wake();
	};
	watched.watch('**/*.{transcript,md,txt,vtt,srt}');
	watched.listen(change);
	configuration.listen(change);
	documents.listen({ closed: change });

	const untilChanged = (token: CancellationToken): Promise<void> =>
		new Promise((resolve) => {
			const wake = (): void => {
				waiting.delete(wake);
				listener.dispose();
				resolve();
			};
			const listener = token.onCancellationRequested(wake);
			waiting.add(wake);
		});

	const reportOf = (
		uri: string,
		items: readonly Diagnostic[],
		before: string | undefined,
	): WorkspaceDocumentDiagnosticReport => {
		const content = JSON.stringify(items);
		const known = sent.get(uri);
		const report = known?.content === content ? known : { resultId: `w${++count}`, content };
		sent.set(uri, report);
		const { resultId } = report;
		return before === resultId
			? { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId }
			: { uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
	};

	/** Resolves when it is time to answer, with whether there is anything to look for; undefined when nobody wants to know. */
	const turnOf = async (token: CancellationToken, hasShown: boolean): Promise<Wanted | undefined> => {
		for (;;) {
			const wanted = await wants(session);
			if (wanted === 'answer' || (wanted === 'changes' && answered !== changes) || (wanted === 'nothing' && hasShown)) {
				return wanted;
			}
			await untilChanged(token);
			if (token.isCancellationRequested) return undefined;
		}
	};

	connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
		const before = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
		const shown = params.previousResultIds.filter(({ uri }) => (sent.get(uri)?.content ?? '[]') !== '[]');
		try {
			const wanted = await turnOf(token, shown.length > 0);
			if (wanted === undefined) return { items: [] };
			answered = changes;
			const found = wanted === 'nothing' ? [] : await session.files.findTranscripts(token);
			const items = shown.filter(({ uri }) => !found.includes(uri)).map(({ uri, value }) => reportOf(uri, [], value));
			const showing =
				wanted === 'changes' && found.length > batch ? await connection.window.createWorkDoneProgress() : undefined;
			showing?.begin('Checking transcripts', 0, undefined, true);
			for (const [index, uri] of found.entries()) {
				if (token.isCancellationRequested || showing?.token.isCancellationRequested) break;
				if (!session.documents.get(uri)) items.push(reportOf(uri, await check(session, uri), before.get(uri)));
				if (index % batch < batch - 1) continue;
				if (partial) partial.report({ items: items.splice(0) });
				showing?.report(Math.round((index / found.length) * 100), `${index + 1} of ${found.length}`);
				await session.runtime.yield();
			}
			showing?.done();
			return { items };
		} catch (error) {
			connection.console.error(`workspace/diagnostic: ${describeError(error)}`);
			return { items: [] };
		}
	});
}

/** `nothing`: the user does not want closed files checked. `changes`: whenever something changed. `answer`: when asked. */
type Wanted = 'nothing' | 'changes' | 'answer';

/** Clients that know the setting wait for changes while it is on; those that do not are answered whenever they ask. */
async function wants({ connection, client, folders }: Session): Promise<Wanted> {
	if (!client.configuration) return 'answer';
	const [folder] = folders.all();
	const section: unknown = await connection.workspace.getConfiguration({
		...(folder !== undefined && { scopeUri: folder }),
		section: 'transcript',
	});
	if (typeof section !== 'object' || section === null || !('checkWorkspace' in section)) return 'answer';
	return section.checkWorkspace === true ? 'changes' : 'nothing';
}

/** What is wrong in a file that nobody has open. */
async function check(session: Session, uri: string): Promise<readonly Diagnostic[]> {
	const found = await closedTranscript(session, uri);
	if (!found) return [];
	const { document, settings } = found;
	return diagnose(document.transcript, settings.lint).map((one) => toDiagnostic(one, uri, session.client));
}

import type { Diagnostic, DocumentDiagnosticReport, Range } from 'vscode-languageserver';
import { diagnose } from '../lint/diagnose.ts';
import type { Diagnostic as Found } from '../lint/lint.ts';
import type { Say } from '../text/translate.ts';
import type { Client } from './client.ts';
import { describeError } from './describeError.ts';
import { toDiagnostic } from './diagnostic.ts';
import { mostSevere } from './diagnosticLimit.ts';
import { answerRequest } from './feature.ts';
import { DiagnosticSeverity, DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from './languageServer.ts';
import { type Opened, openedAt, type Session } from './session.ts';
import { isPremature, type Typing, typingAfter } from './typing.ts';

/** How long nothing must be typed until a line counts as finished, in milliseconds. */
const idle = 1000;

/** What `initialize` tells of diagnostics to clients that ask for them. */
export const diagnosticProvider = ({ registersDiagnostics }: Client) => ({
	identifier: 'transcript',
	interFileDependencies: false,
	// A client that can learn of them later would ask for them all the time if it knew of them now.
	workspaceDiagnostics: !registersDiagnostics,
});

/**
 * So often whoever came in behind has a turn before the first problems of a document are looked for: in the first turn the
 * request behind is handed over, in the second it is answered.
 */
const turnsOfOthers = 2;

/** What was last said of a document. */
interface Report {
	readonly resultId: string;
	readonly items: readonly Diagnostic[];
}

/** Most are the very same objects where an edit did not touch their pages; only the others are looked into. */
const areSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
	a.length === b.length &&
	a.every((one, index) => one === b[index] || JSON.stringify(one) === JSON.stringify(b[index]));

/** The last item where there are more findings than editors list. */
const rest = (
	say: Say,
	left: number,
	range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
) => ({
	range,
	severity: DiagnosticSeverity.Information,
	source: 'transcript',
	message: say(
		`${left.toLocaleString('en')} more problems in this file are not listed. Those that are listed matter most.`,
	),
});

/** Answers clients that ask for diagnostics, and sends them unasked to those that do not. */
export function serveDiagnostics(session: Session): void {
	const { connection, client, documents, positions, runtime } = session;
	const typing = new Map<string, Typing>();
	const withheld = new Set<string>();
	/** Documents whose problems were asked for since they were opened. */
	const looked = new Set<string>();
	const timers = new Map<string, () => void>();
	const reports = new Map<string, Report>();
	const written = new WeakMap<Found, Diagnostic>();
	const canSayMoreLater = !client.pullsDiagnostics || client.refreshesDiagnostics;
	let count = 0;

	const find = ({ document, settings }: Opened): Diagnostic[] => {
		const { uri } = document;
		const found = diagnose(document.transcript, settings.lint);
		const typed = typing.get(uri);
		const shown = typed ? found.filter((finding) => !isPremature(finding, typed, settings.lint)) : found;
		if (shown.length < found.length) withheld.add(uri);
		else withheld.delete(uri);
		typed?.rulesBefore(settings.lint);
		const { found: listed, left } = mostSevere(shown);
		const items = listed.map((finding) => {
			const item = written.get(finding) ?? toDiagnostic(finding, uri, client);
			written.set(finding, item);
			return item;
		});
		return left === 0 ? items : [...items, rest(client.say, left, items.at(-1)?.range)];
	};
	/** Where a document was just opened, what an editor asks for to draw it goes first: its outline above all. */
	const letOthersFirst = async (uri: string): Promise<void> => {
		if (looked.has(uri)) return;
		looked.add(uri);
		for (let turn = 0; turn < turnsOfOthers; turn++) await runtime.yield();
	};
	const push = async (uri: string): Promise<void> => {
		await letOthersFirst(uri);
		const found = await openedAt(session, uri);
		if (!found) return;
		const { version } = found.document;
		await connection.sendDiagnostics(await positions.toSend({ uri, version, diagnostics: find(found) }));
	};
	const tell = (uri: string): void => {
		if (client.pullsDiagnostics) return;
		push(uri).catch((error: unknown) => connection.console.error(`diagnostics of ${uri}: ${describeError(error)}`));
	};
	const refresh = (): void => {
		if (!client.pullsDiagnostics) for (const { uri } of documents.all()) tell(uri);
		else if (client.refreshesDiagnostics) {
			connection.languages.diagnostics
				.refresh()
				.catch((error: unknown) => connection.console.error(`workspace/diagnostic/refresh: ${describeError(error)}`));
		}
	};
	const finish = (uri: string): void => {
		timers.get(uri)?.();
		timers.delete(uri);
		typing.delete(uri);
	};
	const show = (uri: string): void => {
		finish(uri);
		if (!withheld.delete(uri)) return;
		if (client.pullsDiagnostics) refresh();
		else tell(uri);
	};

	const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
	answerRequest(session, DocumentDiagnosticRequest.type, empty, async (params): Promise<DocumentDiagnosticReport> => {
		const { uri } = params.textDocument;
		await letOthersFirst(uri);
		const found = await openedAt(session, uri);
		if (!found) return empty;
		const items = find(found);
		const known = reports.get(uri);
		const report = known && areSame(known.items, items) ? known : { resultId: `${++count}`, items };
		reports.set(uri, report);
		const { resultId } = report;
		if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
		return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
	});

	session.configuration.listen(refresh);
	session.index.listen(refresh);
	documents.listen({
		opened: ({ uri }) => tell(uri),
		changed({ uri }, before, changes) {
			const typed = canSayMoreLater ? typingAfter(typing.get(uri), before, changes) : undefined;
			finish(uri);
			if (typed) {
				typing.set(uri, typed);
				timers.set(
					uri,
					runtime.later(idle, () => show(uri)),
				);
			}
			tell(uri);
		},
		saved: ({ uri }) => show(uri),
		closed(uri) {
			finish(uri);
			withheld.delete(uri);
			looked.delete(uri);
			reports.delete(uri);
			if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
		},
	});
}

import type { Say } from '../text/translate.ts';
import { missingRosters } from '../workspace/missingRosters.ts';
import type { Projects } from '../workspace/project.ts';
import { type ProjectFileKind, projectFileKind } from '../workspace/projectFiles.ts';
import type { Problem } from '../yaml/readYaml.ts';
import { describeError } from './describeError.ts';
import { type Diagnostic, DiagnosticSeverity } from './languageServer.ts';
import type { Session } from './session.ts';

/**
 * Tells of what is wrong in configurations and rosters, where it stands, whether or not they are open, and takes it back
 * when it is mended. These are sent unasked to every client: only for transcripts does a client ask.
 */
export function reportProjectProblems(session: Session): void {
	const { connection, documents, positions, projects } = session;
	const kinds = new Map<string, ProjectFileKind>();
	const shown = new Map<string, string>();
	const checked = new WeakMap<Projects, Set<string>>();
	const check = (uri: string, kind: ProjectFileKind): void => {
		const from = projects.current();
		const done = checked.get(from) ?? new Set();
		checked.set(from, done);
		if (done.has(uri)) return;
		done.add(uri);
		kinds.set(uri, kind);
		report(uri, kind, from).catch((error: unknown) =>
			connection.console.error(`problems of ${uri}: ${describeError(error)}`),
		);
	};
	const report = async (uri: string, kind: ProjectFileKind, from: Projects): Promise<void> => {
		const problems = await problemsOf(session, uri, kind, from);
		if (from !== projects.current()) return;
		const content = JSON.stringify(problems);
		if ((shown.get(uri) ?? '[]') === content) return;
		shown.set(uri, content);
		const diagnostics = problems.map((problem) => toDiagnostic(problem, kind, session.client.say));
		await connection.sendDiagnostics(await positions.toSend({ uri, diagnostics }));
	};
	projects.listenRead(({ config, rosters }) => {
		if (config !== undefined) check(config, 'config');
		for (const roster of rosters) check(roster, 'roster');
	});
	projects.listen(() => {
		for (const [uri, kind] of kinds) check(uri, kind);
	});
	documents.listen({
		projectFileChanged(uri) {
			const kind = projectFileKind(uri);
			if (kind) kinds.set(uri, kind);
		},
	});
}

async function problemsOf(
	{ projects: { files, mayRead } }: Session,
	uri: string,
	kind: ProjectFileKind,
	from: Projects,
): Promise<readonly Problem[]> {
	if (kind === 'roster') return (await from.roster(uri))?.problems ?? [];
	const text = await files.readText(uri);
	if (text === undefined) return [];
	return [...((await from.config(uri))?.problems ?? []), ...(await missingRosters(text, uri, files, mayRead))];
}

const toDiagnostic = ({ range, message }: Problem, kind: ProjectFileKind, say: Say): Diagnostic => ({
	range,
	severity: DiagnosticSeverity.Warning,
	source: 'transcript',
	code: kind === 'config' ? 'configuration' : 'roster',
	message: say(message),
});

import { Disposable, LanguageStatusSeverity, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { debounce } from '../debounce.ts';
import { problemsIn } from '../problems.ts';
import { summarize } from '../summary.ts';

/** Shows the active transcript's convention, speakers and problems in the language status of the status bar. */
export function showStatus(client: BaseLanguageClient): Disposable {
	const item = languages.createLanguageStatusItem('transcript.status', { language: 'transcript' });
	item.name = l10n.t('Transcript');
	item.text = l10n.t('Transcript');
	item.command = { command: 'transcript.nextProblem', title: l10n.t('Next problem') };

	const update = async (): Promise<void> => {
		const document = activeTranscript();
		if (!document) return;
		const summary = await summarize(client, document);
		if (document !== activeTranscript()) return;
		const problems = problemsIn(document.uri).length;
		item.text = summary
			? l10n.t('{0}: {1} speakers, {2} turns', summary.convention, summary.speakers, summary.turns)
			: l10n.t('Transcript');
		item.detail = problems === 0 ? l10n.t('no problems') : l10n.t('{0} problems', problems);
		item.severity = problems === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
	};
	const later = debounce(200, () => void update());
	const soon = (uri?: { toString(): string }): void => {
		if (!uri || uri.toString() === activeTranscript()?.uri.toString()) later.soon();
	};
	soon();
	return Disposable.from(
		item,
		later,
		window.onDidChangeActiveTextEditor(() => soon()),
		workspace.onDidOpenTextDocument((document) => soon(document.uri)),
		workspace.onDidChangeTextDocument((change) => soon(change.document.uri)),
		languages.onDidChangeDiagnostics((change) => change.uris.forEach(soon)),
		client.onDidChangeState((change) => change.newState === State.Running && soon()),
	);
}

function activeTranscript(): TextDocument | undefined {
	const document = window.activeTextEditor?.document;
	return document?.languageId === 'transcript' ? document : undefined;
}

import { Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { summarize } from '../documents/summary.ts';
import type { TranscriptFiles } from '../documents/transcriptFiles.ts';
import { countProblems } from '../server/problems.ts';

/** Shows the active transcript's convention, speakers and problems in the language status of the status bar. */
export function showStatus(client: BaseLanguageClient, active: ActiveTranscript, files: TranscriptFiles): Disposable {
	const item = languages.createLanguageStatusItem('transcript.status', files.selector);
	item.name = l10n.t('Transcript');
	item.text = l10n.t('Transcript');
	const update = async (): Promise<void> => {
		const { document } = active;
		// A server that is off finds no problems: that is not to be taken for a clean transcript.
		if (client.state !== State.Running) {
			item.text = l10n.t('Transcript: the language server is not running');
			item.detail = l10n.t('problems are unknown');
			item.severity = LanguageStatusSeverity.Error;
			item.command = { command: 'transcript.restartServer', title: l10n.t('Start') };
			return;
		}
		item.command = { command: 'transcript.explainConvention', title: l10n.t('Why?') };
		if (!document) return;
		const summary = await summarize(client, files, document);
		if (document !== active.document) return;
		const problems = countProblems(document.uri);
		item.text = summary
			? l10n.t('{0}: {1} speakers, {2} turns', summary.convention, summary.speakers, summary.turns)
			: l10n.t('Transcript');
		const clean = problems === 0 && summary !== undefined;
		const none = summary ? l10n.t('no problems') : l10n.t('problems are unknown');
		item.detail = problems === 0 ? none : l10n.t('{0} problems', problems);
		item.severity = clean ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
	};
	void update();
	return Disposable.from(
		item,
		active.onDidChange(() => void update()),
		client.onDidChangeState(() => void update()),
		files.onDidChange(() => {
			item.selector = [...files.selector];
		}),
	);
}

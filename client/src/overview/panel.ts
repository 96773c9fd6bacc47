import { type Disposable, l10n, type TextDocument, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Overview, overviewRequest } from '../../../server/src/protocol.ts';
import { nameOf } from '../adoption/adoptFolder.ts';
import type { KnownAnnotations } from '../annotations/known.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { goToLine } from '../webviews/goToLine.ts';
import { panelBeside } from '../webviews/panelBeside.ts';
import type { FromPage, Shown, ToPage } from './page/messages.ts';
import { overviewWords } from './words.ts';

/** The overview of the active transcript. */
export interface OverviewPanel extends Disposable {
	/** Shows it beside the text; fulfilled once it is drawn. */
	open(): Promise<void>;
	/** What it shows, of the active transcript; undefined where there is none. */
	current(): Promise<Shown | undefined>;
	/** Runs when a button of the page is pressed. */
	onCommand(run: (command: 'copy' | 'save' | 'read') => void): void;
}

/** What an overview is made with. */
export interface OverviewSources {
	readonly client: BaseLanguageClient;
	readonly active: ActiveTranscript;
	readonly annotations: KnownAnnotations;
	readonly colours: SpeakerColours;
	readonly extension: Uri;
}

/** One panel, which follows the active transcript while it is open; closed it costs nothing. */
export function overviewPanel({ client, active, annotations, colours, extension }: OverviewSources): OverviewPanel {
	let runCommand: (command: 'copy' | 'save' | 'read') => void = () => {};

	const shownOf = async (own: TextDocument): Promise<Shown | undefined> => {
		const overview = await ask<Overview>(client, overviewRequest, documentParams(client, own));
		if (!overview) return undefined;
		const of = colours.ofTurns(turnNames(overview));
		const indices = overview.speakers.map(({ name }) => of.get(name) ?? 0);
		return { overview, colours: indices, words: overviewWords(), name: nameOf(own.uri) };
	};
	const tellCaret = (): void => {
		const editor = window.visibleTextEditors.find((one) => one.document === panel.document);
		panel.post({ kind: 'caret', line: editor?.selection.active.line ?? -1 });
	};
	const panel = panelBeside<FromPage, ToPage>(active, extension, {
		type: 'transcript.overview',
		title: l10n.t('Overview'),
		script: 'overview.js',
		styles: ['overview.css', 'speakerColours.css'],
		undrawn: l10n.t('The overview was not drawn.'),
		async draw(document) {
			const shown = await shownOf(document);
			return shown && { title: l10n.t('Overview: {0}', shown.name), message: { kind: 'show', shown } };
		},
		follow: tellCaret,
		received(message) {
			if (message.kind === 'go') void goToLine(panel.document, message.line, message.focus);
			else if (message.kind === 'command') runCommand(message.command);
		},
		listen: (update) => [
			annotations.onDidChange(update),
			window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === panel.document && tellCaret()),
		],
	});
	return {
		open: panel.open,
		async current() {
			const document = active.document ?? panel.document;
			return document && shownOf(document);
		},
		onCommand(run) {
			runCommand = run;
		},
		dispose: () => panel.dispose(),
	};
}

/** Who speaks, run by run, and whoever is in none of them. */
function turnNames({ runs, speakers }: Overview): readonly string[] {
	const byRow = new Map<number, string>();
	for (const { row, name } of speakers) if (!byRow.has(row)) byRow.set(row, name);
	return [...runs.map(({ row }) => byRow.get(row) ?? ''), ...speakers.map(({ name }) => name)].filter(
		(name) => name !== '',
	);
}

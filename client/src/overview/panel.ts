import { Disposable, l10n, type TextDocument, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Overview, overviewRequest } from '../../../server/src/protocol.ts';
import { nameOf } from '../adoption/adoptFolder.ts';
import type { KnownAnnotations } from '../annotations/known.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { framePage, pageRoots } from '../webviews/frame.ts';
import { goToLine } from '../webviews/goToLine.ts';
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

/** How long a page may take to be drawn, in milliseconds: a window that is not looked at draws none. */
const patience = 30_000;

/** One panel, which follows the active transcript while it is open; closed it costs nothing. */
export function overviewPanel({ client, active, annotations, colours, extension }: OverviewSources): OverviewPanel {
	let panel: WebviewPanel | undefined;
	let listeners = Disposable.from();
	/** The transcript that is shown: the active one, or the last that was. */
	let document: TextDocument | undefined;
	let isStale = false;
	let onDrawn: (() => void) | undefined;
	let runCommand: (command: 'copy' | 'save' | 'read') => void = () => {};

	const shownOf = async (own: TextDocument): Promise<Shown | undefined> => {
		const overview = await ask<Overview>(client, overviewRequest, documentParams(client, own));
		if (!overview) return undefined;
		const of = colours.ofTurns(turnNames(overview));
		const indices = overview.speakers.map(({ name }) => of.get(name) ?? 0);
		return { overview, colours: indices, words: overviewWords(), name: nameOf(own.uri) };
	};
	const post = (message: ToPage): void => void panel?.webview.postMessage(message);
	const tellCaret = (): void => {
		const editor = window.visibleTextEditors.find((one) => one.document === document);
		post({ kind: 'caret', line: editor?.selection.active.line ?? -1 });
	};
	const update = async (): Promise<void> => {
		document = active.document ?? document;
		if (!panel || !document) return;
		isStale = !panel.visible;
		if (isStale) return;
		const own = document;
		const shown = await shownOf(own);
		if (!shown || own !== document || !panel) return;
		panel.title = l10n.t('Overview: {0}', shown.name);
		post({ kind: 'show', shown });
		tellCaret();
	};
	const received = (message: FromPage): void => {
		if (message.kind === 'ready') void update();
		else if (message.kind === 'drawn') onDrawn?.();
		else if (message.kind === 'go') void goToLine(document, message.line, message.focus);
		else if (message.kind === 'command') runCommand(message.command);
	};
	const create = (): WebviewPanel => {
		const made = window.createWebviewPanel(
			'transcript.overview',
			l10n.t('Overview'),
			{ viewColumn: ViewColumn.Beside, preserveFocus: true },
			{ enableScripts: true, enableFindWidget: true, localResourceRoots: [...pageRoots(extension)] },
		);
		listeners = Disposable.from(
			made.webview.onDidReceiveMessage(received),
			made.onDidChangeViewState(() => isStale && void update()),
			active.onDidChange(() => void update()),
			annotations.onDidChange(() => void update()),
			window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === document && tellCaret()),
		);
		made.onDidDispose(() => {
			listeners.dispose();
			panel = undefined;
		});
		made.webview.html = framePage(made.webview, extension, {
			title: l10n.t('Overview'),
			script: 'overview.js',
			styles: ['overview.css', 'speakerColours.css'],
		});
		return made;
	};
	return {
		open() {
			document = active.document ?? document;
			const drawn = new Promise<void>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(l10n.t('The overview was not drawn.'))), patience);
				onDrawn = () => {
					clearTimeout(timer);
					resolve();
				};
			});
			if (panel) {
				panel.reveal(undefined, true);
				void update();
			} else panel = create();
			return drawn;
		},
		async current() {
			document = active.document ?? document;
			return document && shownOf(document);
		},
		onCommand(run) {
			runCommand = run;
		},
		dispose: () => panel?.dispose(),
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

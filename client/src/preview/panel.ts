import {
	Disposable,
	l10n,
	Range,
	type TextDocument,
	TextEditorRevealType,
	type Uri,
	ViewColumn,
	type WebviewPanel,
	window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Preview, previewRequest } from '../../../server/src/protocol.ts';
import { nameOf } from '../adoption/adoptFolder.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { framePage, pageRoots } from '../webviews/frame.ts';
import { goToLine } from '../webviews/goToLine.ts';
import type { FromPreview, ToPreview } from './page/messages.ts';

/** The preview of the active transcript. */
export interface PreviewPanel extends Disposable {
	/** Shows it beside the text; fulfilled once it is drawn. */
	open(): Promise<void>;
}

/** What a preview is made with. */
export interface PreviewSources {
	readonly client: BaseLanguageClient;
	readonly active: ActiveTranscript;
	readonly colours: SpeakerColours;
	readonly extension: Uri;
}

/** How long the other side may go on scrolling after it was told to, in milliseconds. */
const settling = 200;

/** One panel, which follows the active transcript while it is open, and scrolls in step with it. */
export function previewPanel({ client, active, colours, extension }: PreviewSources): PreviewPanel {
	let panel: WebviewPanel | undefined;
	let document: TextDocument | undefined;
	let onDrawn: (() => void) | undefined;
	let isStale = false;
	let quietUntil = 0;

	const post = (message: ToPreview): void => void panel?.webview.postMessage(message);
	const editor = () => window.visibleTextEditors.find((one) => one.document === document);
	const tellPlace = (): void => {
		const own = editor();
		if (own?.visibleRanges[0] && Date.now() > quietUntil)
			post({ kind: 'scroll', line: own.visibleRanges[0].start.line });
	};
	const tellCaret = (): void => {
		const own = editor();
		if (own) post({ kind: 'caret', line: own.selection.active.line });
	};
	const update = async (): Promise<void> => {
		document = active.document ?? document;
		isStale = panel?.visible === false;
		if (!panel || !document || isStale) return;
		const own = document;
		const preview = await ask<Preview>(client, previewRequest, documentParams(client, own));
		if (!preview || own !== document || !panel) return;
		const names = preview.items.flatMap((item) => (item.kind === 'label' && item.name !== '' ? [item.name] : []));
		const name = nameOf(own.uri);
		panel.title = l10n.t('Preview: {0}', name);
		post({
			kind: 'show',
			preview,
			name,
			colours: Object.fromEntries([...colours.ofTurns(names)].map(([speaker, index]) => [speaker, index + 1])),
			nobody: l10n.t('Without a label'),
			empty: l10n.t('Nobody is found who speaks in this file.'),
		});
		tellPlace();
		tellCaret();
	};
	const received = (message: FromPreview): void => {
		if (message.kind === 'ready') void update();
		else if (message.kind === 'drawn') onDrawn?.();
		else if (message.kind === 'go') void goToLine(document, message.line, true);
		else if (message.kind === 'scrolled' && Number.isFinite(message.line)) {
			const line = Math.max(0, Math.floor(message.line));
			quietUntil = Date.now() + settling;
			editor()?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
		}
	};
	const create = (): WebviewPanel => {
		const made = window.createWebviewPanel(
			'transcript.preview',
			l10n.t('Preview'),
			{ viewColumn: ViewColumn.Beside, preserveFocus: true },
			{ enableScripts: true, enableFindWidget: true, localResourceRoots: [...pageRoots(extension)] },
		);
		const listeners = Disposable.from(
			made.webview.onDidReceiveMessage(received),
			made.onDidChangeViewState(() => isStale && void update()),
			active.onDidChange(() => void update()),
			window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => textEditor.document === document && tellPlace()),
			window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === document && tellCaret()),
		);
		made.onDidDispose(() => {
			listeners.dispose();
			panel = undefined;
		});
		made.webview.html = framePage(made.webview, extension, {
			title: l10n.t('Preview'),
			script: 'preview.js',
			styles: ['preview.css'],
		});
		return made;
	};
	return {
		open() {
			document = active.document ?? document;
			const drawn = new Promise<void>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(l10n.t('The preview was not drawn.'))), 30_000);
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
		dispose: () => panel?.dispose(),
	};
}

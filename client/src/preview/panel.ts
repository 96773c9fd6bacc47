import { type Disposable, l10n, Range, TextEditorRevealType, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Preview, previewRequest } from '../../../server/src/protocol.ts';
import { nameOf } from '../adoption/adoptFolder.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { goToLine } from '../webviews/goToLine.ts';
import { panelBeside } from '../webviews/panelBeside.ts';
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
	let quietUntil = 0;

	const editor = () => window.visibleTextEditors.find((one) => one.document === panel.document);
	const tellPlace = (): void => {
		const own = editor();
		if (own?.visibleRanges[0] && Date.now() > quietUntil)
			panel.post({ kind: 'scroll', line: own.visibleRanges[0].start.line });
	};
	const tellCaret = (): void => {
		const own = editor();
		if (own) panel.post({ kind: 'caret', line: own.selection.active.line });
	};
	const panel = panelBeside<FromPreview, ToPreview>(active, extension, {
		type: 'transcript.preview',
		title: l10n.t('Preview'),
		script: 'preview.js',
		styles: ['preview.css'],
		undrawn: l10n.t('The preview was not drawn.'),
		async draw(document) {
			const preview = await ask<Preview>(client, previewRequest, documentParams(client, document));
			if (!preview) return undefined;
			const names = preview.items.flatMap((item) => (item.kind === 'label' && item.name !== '' ? [item.name] : []));
			const name = nameOf(document.uri);
			return {
				title: l10n.t('Preview: {0}', name),
				message: {
					kind: 'show',
					preview,
					name,
					colours: Object.fromEntries([...colours.ofTurns(names)].map(([speaker, index]) => [speaker, index + 1])),
					nobody: l10n.t('Without a label'),
					empty: l10n.t('Nobody is found who speaks in this file.'),
				},
			};
		},
		follow() {
			tellPlace();
			tellCaret();
		},
		received(message) {
			if (message.kind === 'go') void goToLine(panel.document, message.line, true);
			else if (message.kind === 'scrolled' && Number.isFinite(message.line)) {
				const line = Math.max(0, Math.floor(message.line));
				quietUntil = Date.now() + settling;
				editor()?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
			}
		},
		listen: () => [
			window.onDidChangeTextEditorVisibleRanges(
				({ textEditor }) => textEditor.document === panel.document && tellPlace(),
			),
			window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === panel.document && tellCaret()),
		],
	});
	return { open: panel.open, dispose: () => panel.dispose() };
}

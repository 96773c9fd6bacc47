import { Disposable, type TextDocument, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { framePage, type PageFrame, pageRoots } from './frame.ts';

/** What every page says: that its script runs, and that it has drawn what it was told. */
interface PageMessage {
	readonly kind: string;
}

/** What one kind of panel is. */
export interface PanelParts<FromPage extends PageMessage, ToPage> extends PageFrame {
	/** As VS Code knows panels of its kind. */
	readonly type: string;
	/** What is said where the page does not draw. */
	readonly undrawn: string;
	/** What to show of a transcript, and the panel's title then; undefined where that cannot be told. */
	draw(document: TextDocument): Promise<{ readonly title: string; readonly message: ToPage } | undefined>;
	/** Right behind what was drawn. */
	follow(): void;
	/** What else the page says. */
	received(message: FromPage): void;
	/** What it listens to while it is open. */
	listen(update: () => void): readonly Disposable[];
}

/** A panel beside the text that follows the active transcript while it is open; closed it costs nothing. */
export interface PanelBeside<ToPage> extends Disposable {
	/** The transcript that is shown: the active one, or the last that was. */
	readonly document: TextDocument | undefined;
	/** Shows it; fulfilled once the page has drawn, refused where it does not. */
	open(): Promise<void>;
	/** Tells the page, where there is one. */
	post(message: ToPage): void;
}

/** How long a page may take to be drawn, in milliseconds: a window that is not looked at draws none. */
const patience = 30_000;

/** Makes a panel; there is one page of each kind at a time. */
export function panelBeside<FromPage extends PageMessage, ToPage>(
	active: ActiveTranscript,
	extension: Uri,
	parts: PanelParts<FromPage, ToPage>,
): PanelBeside<ToPage> {
	let panel: WebviewPanel | undefined;
	let document: TextDocument | undefined;
	let onDrawn: (() => void) | undefined;
	let isStale = false;

	const post = (message: ToPage): void => void panel?.webview.postMessage(message);
	const update = async (): Promise<void> => {
		document = active.document ?? document;
		isStale = panel?.visible === false;
		if (!panel || !document || isStale) return;
		const own = document;
		const drawn = await parts.draw(own);
		if (!drawn || own !== document || !panel) return;
		panel.title = drawn.title;
		post(drawn.message);
		parts.follow();
	};
	const received = (message: FromPage): void => {
		if (message.kind === 'ready') void update();
		else if (message.kind === 'drawn') onDrawn?.();
		else parts.received(message);
	};
	const create = (): WebviewPanel => {
		const made = window.createWebviewPanel(
			parts.type,
			parts.title,
			{ viewColumn: ViewColumn.Beside, preserveFocus: true },
			{ enableScripts: true, enableFindWidget: true, localResourceRoots: [...pageRoots(extension)] },
		);
		const listeners = Disposable.from(
			made.webview.onDidReceiveMessage(received),
			made.onDidChangeViewState(() => isStale && void update()),
			active.onDidChange(() => void update()),
			...parts.listen(() => void update()),
		);
		made.onDidDispose(() => {
			listeners.dispose();
			panel = undefined;
		});
		made.webview.html = framePage(made.webview, extension, parts);
		return made;
	};
	return {
		get document() {
			return document;
		},
		post,
		open() {
			document = active.document ?? document;
			const drawn = new Promise<void>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(parts.undrawn)), patience);
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

import {
	type Disposable,
	type Event,
	EventEmitter,
	env,
	l10n,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from 'vscode';
import { fileName } from '../documents/transfer.ts';
import type { RecordingFile } from './findRecording.ts';
import type { FromPanel, Playing, ToPanel } from './page/messages.ts';
import { panelPage } from './panelPage.ts';
import { endingOf } from './recordingNames.ts';

/** The panel beside the text. It is made when it is first needed; whoever closes it ends the sound. */
export interface RecordingPanel extends Disposable {
	readonly isOpen: boolean;
	readonly onDidSay: Event<FromPanel>;
	readonly onDidClose: Event<void>;
	/** Opens a recording: only the files of its folder can be read from the panel. */
	open(file: RecordingFile, playing: Playing, peaks: Uint8Array | 'coming' | undefined): Promise<void>;
	/** Says why there is nothing to hear. */
	nothing(text: string, choose: boolean): Promise<void>;
	tell(message: ToPanel): void;
	reveal(): void;
}

/** How long a page may take to load, in milliseconds. */
const longestLoad = 30_000;

/** Makes the one panel of a window; `extension` is the folder of the extension. */
export function recordingPanel(extension: Uri): RecordingPanel {
	const said = new EventEmitter<FromPanel>();
	const closed = new EventEmitter<void>();
	let panel: WebviewPanel | undefined;
	let folder = '';
	let ready: Promise<void> = Promise.resolve();
	let script: Promise<string> | undefined;
	const readScript = async (): Promise<string> => {
		const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'client', 'hearing.js'));
		return new TextDecoder().decode(bytes);
	};
	const made = async (root: Uri | undefined): Promise<WebviewPanel> => {
		script ??= readScript();
		const text = await script;
		const own = panel ?? create();
		const wanted = root?.toString() ?? '';
		if (own.webview.html === '' || wanted !== folder) {
			folder = wanted;
			ready = new Promise((resolve) => {
				// A page that cannot load must not hold a command for ever.
				setTimeout(resolve, longestLoad);
				const listener = said.event(({ kind }) => {
					if (kind !== 'ready') return;
					listener.dispose();
					resolve();
				});
			});
			own.webview.options = { enableScripts: true, localResourceRoots: root ? [root] : [] };
			own.webview.html = panelPage(text, own.webview.cspSource, env.language, l10n);
		}
		await ready;
		return own;
	};
	const create = (): WebviewPanel => {
		const own = window.createWebviewPanel(
			'transcript.recording',
			l10n.t('Recording'),
			{ viewColumn: ViewColumn.Beside, preserveFocus: true },
			{ enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [] },
		);
		own.webview.onDidReceiveMessage((message: FromPanel) => said.fire(message));
		own.onDidDispose(() => {
			panel = undefined;
			folder = '';
			closed.fire();
		});
		own.iconPath = {
			dark: Uri.joinPath(extension, 'client', 'media', 'recording-dark.svg'),
			light: Uri.joinPath(extension, 'client', 'media', 'recording-light.svg'),
		};
		panel = own;
		return own;
	};
	const tell = (message: ToPanel): void => void panel?.webview.postMessage(message);
	return {
		get isOpen() {
			return panel !== undefined;
		},
		onDidSay: said.event,
		onDidClose: closed.event,
		async open({ uri, size }, playing, peaks) {
			const { webview } = await made(Uri.joinPath(uri, '..'));
			const name = fileName(uri);
			const src = webview.asWebviewUri(uri).toString();
			tell({ kind: 'open', recording: { src, name, ending: endingOf(name), size, ...(peaks && { peaks }) }, playing });
		},
		async nothing(text, choose) {
			await made(undefined);
			tell({ kind: 'nothing', text, choose });
		},
		tell,
		reveal: () => panel?.reveal(undefined, true),
		dispose() {
			panel?.dispose();
			said.dispose();
			closed.dispose();
		},
	};
}

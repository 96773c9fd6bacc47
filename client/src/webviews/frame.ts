import { env, type Uri, Uri as Uris, type Webview } from 'vscode';
import { framedPage } from './framedPage.ts';

/** What a page is made of that comes from files of the extension. */
export interface PageFrame {
	/** For readers of the screen, and their tabs. */
	readonly title: string;
	/** The script, from `dist/client/`. */
	readonly script: string;
	/** Style sheets beside `page.css`, from `client/media/`. */
	readonly styles: readonly string[];
}

/** The folders that a page may load from: scripts and style sheets of the extension. */
export const pageRoots = (extension: Uri): readonly Uri[] => [
	Uris.joinPath(extension, 'dist', 'client'),
	Uris.joinPath(extension, 'client', 'media'),
];

/**
 * A page that runs the one script given and nothing else: what is put into it later, by anybody, can neither run nor load
 * anything. The script finds an empty `main`.
 */
export function framePage(webview: Webview, extension: Uri, { title, script, styles }: PageFrame): string {
	const address = (...path: readonly string[]): string => `${webview.asWebviewUri(Uris.joinPath(extension, ...path))}`;
	return framedPage({
		title,
		language: env.language,
		body: '<main></main>',
		styleSheets: ['page.css', ...styles].map((style) => address('client', 'media', style)),
		script: { address: address('dist', 'client', script) },
		policy: { 'style-src': webview.cspSource },
	});
}

import { env, type Uri, Uri as Uris, type Webview } from 'vscode';
import { escaped } from './page/markup.ts';

/** What a page of a webview is made of. */
export interface PageFrame {
	/** For readers of the screen, and their tabs. */
	readonly title: string;
	/** The script, from `dist/client/`. */
	readonly script: string;
	/** Style sheets beside `page.css`, from `client/media/`. */
	readonly styles: readonly string[];
	/** What the policy allows besides, by directive: `{ 'media-src': 'blob:' }`. */
	readonly allowed?: Readonly<Record<string, string>>;
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
export function framePage(
	webview: Webview,
	extension: Uri,
	{ title, script, styles, allowed = {} }: PageFrame,
): string {
	const nonce = crypto.randomUUID().replaceAll('-', '');
	const address = (...path: readonly string[]): string =>
		escaped(`${webview.asWebviewUri(Uris.joinPath(extension, ...path))}`);
	const policy = {
		'default-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'script-src': `'nonce-${nonce}'`,
		'style-src': webview.cspSource,
		...allowed,
	};
	const csp = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
	return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(csp.join('; '))}">
<title>${escaped(title)}</title>
${['page.css', ...styles].map((style) => `<link rel="stylesheet" href="${address('client', 'media', style)}">`).join('\n')}
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${address('dist', 'client', script)}"></script>
</body>
</html>`;
}

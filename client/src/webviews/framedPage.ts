import { escaped } from './page/markup.ts';

/** What the page of a panel is made of. Whatever is no text of our own goes in by messages, never in here. */
export interface PageParts {
	readonly title: string;
	/** As `vscode.env.language`. */
	readonly language: string;
	/** HTML. */
	readonly body: string;
	/** A style sheet of the page's own. */
	readonly style?: string;
	/** Addresses of style sheets; `policy` has to allow where they come from. */
	readonly styleSheets?: readonly string[];
	/** The script that the page runs: the text itself, or where it comes from. */
	readonly script: string | { readonly address: string };
	/** What the policy allows besides its own style and script, by directive: `{ 'media-src': 'blob:' }`. */
	readonly policy?: Readonly<Record<string, string>>;
}

/** The HTML of a panel. Nothing in it runs or loads but its own style and script, which carry a nonce made for it. */
export function framedPage({ title, language, body, style, styleSheets = [], script, policy = {} }: PageParts): string {
	const nonce = newNonce();
	const allowed = {
		'default-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'style-src': `'nonce-${nonce}'`,
		'script-src': `'nonce-${nonce}'`,
		...policy,
	};
	const csp = Object.entries(allowed).map(([name, value]) => `${name} ${value}`);
	const head = [
		...styleSheets.map((address) => `<link rel="stylesheet" href="${escaped(address)}">`),
		...(style === undefined ? [] : [`<style nonce="${nonce}">${style}</style>`]),
	];
	const scriptElement =
		typeof script === 'string'
			? `<script nonce="${nonce}" data-worker>${script.replaceAll('</script', '<\\/script')}</script>`
			: `<script nonce="${nonce}" src="${escaped(script.address)}"></script>`;
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(csp.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head.join('\n')}
</head>
<body>
${body}
${scriptElement}
</body>
</html>`;
}

/** A word that nobody can guess. */
function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes));
}

/** What the page of a panel is made of. Whatever is no text of our own goes in by messages, never in here. */
export interface PageParts {
	readonly title: string;
	/** As `vscode.env.language`. */
	readonly language: string;
	/** HTML. */
	readonly body: string;
	readonly style: string;
	readonly script: string;
	/** More of the policy: `media-src …`. Without it the page loads nothing at all. */
	readonly sources?: readonly string[];
}

/** The HTML of a panel. Nothing in it runs or loads but its own style and script, which carry a nonce made for it. */
export function framedPage({ title, language, body, style, script, sources = [] }: PageParts): string {
	const nonce = newNonce();
	const policy = ["default-src 'none'", `style-src 'nonce-${nonce}'`, `script-src 'nonce-${nonce}'`, ...sources];
	return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script nonce="${nonce}" data-worker>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
}

/** A text as it stands in HTML, between tags or in an attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A word that nobody can guess. */
function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes));
}

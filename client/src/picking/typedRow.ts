import type { QuickPickItem } from 'vscode';

/**
 * The row of a picker for what is typed and not known yet; it belongs below what is known. The text is no part of the
 * label: VS Code moves rows to the top whose label has what is typed, and Enter would make somebody new of `muller` where
 * Zoë Müller is meant. `icon` is an id of the product icons, `said` is what the row is.
 */
export const typedRow = (icon: string, text: string, said: string): QuickPickItem => ({
	label: `$(${icon})`,
	description: text,
	detail: said,
	alwaysShow: true,
});

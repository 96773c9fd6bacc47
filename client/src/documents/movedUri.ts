import { Uri } from 'vscode';

/** Where a file stands now that `from`, the file itself or a folder above it, is `to`; undefined for one that did not move. */
export function movedUri(uri: string, from: Uri, to: Uri): Uri | undefined {
	const own = Uri.parse(uri);
	if (own.scheme !== from.scheme || own.authority !== from.authority) return undefined;
	if (own.path === from.path) return to;
	if (!own.path.startsWith(`${from.path}/`)) return undefined;
	return to.with({ path: `${to.path}${own.path.slice(from.path.length)}` });
}

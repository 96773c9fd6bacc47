import { FileType, type Uri, workspace } from 'vscode';

/** The names of the files in a folder; none where it may not be listed, or is no more. */
export async function namesIn(folder: Uri): Promise<readonly string[]> {
	try {
		const entries = await workspace.fs.readDirectory(folder);
		return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
	} catch {
		// Nothing is known to stand in it.
		return [];
	}
}

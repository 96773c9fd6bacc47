import { ConfigurationTarget, l10n, type Uri, window, workspace } from 'vscode';
import { endingOf, folderGlobs } from './folderGlobs.ts';

/** A file's or folder's own name, for people. */
export const nameOf = (uri: Uri): string => uri.path.split('/').findLast((name) => name !== '') ?? '';

/** Adopts the folders of some files, for their kinds of files. */
export async function adoptFolders(uris: readonly Uri[]): Promise<void> {
	await include(uris.flatMap((uri) => folderGlobs(pathOf(parentOf(uri)), [endingOf(nameOf(uri))])));
}

/** Adopts all texts of a folder. */
export async function adoptFolder(folder: Uri, endings: readonly string[]): Promise<void> {
	await include(folderGlobs(pathOf(folder), endings));
}

const parentOf = (uri: Uri): Uri => uri.with({ path: uri.path.replace(/\/[^/]*$/, '') });

/** From the workspace folder's own name on: globs are held against whole paths. */
function pathOf(folder: Uri): string {
	const root = workspace.getWorkspaceFolder(folder)?.uri;
	return root ? nameOf(root) + folder.path.slice(root.path.replace(/\/$/, '').length) : folder.path.replace(/^\//, '');
}

async function include(globs: readonly string[]): Promise<void> {
	const settings = workspace.getConfiguration('transcript');
	const before = settings.get<readonly string[]>('include', []);
	const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
	await settings.update('include', [...new Set([...before, ...globs])], target);
	window.setStatusBarMessage(l10n.t('Used as transcripts: {0}', globs.join(', ')), 8000);
}

import { extensions, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { nameOf } from '../adoption/adoptFolder.ts';

/** An older version of a document. */
export interface OlderText {
	/** What it is, for people. */
	readonly title: string;
	readonly text: string;
	/** Where it can be looked at; undefined for one that is no longer there. */
	readonly uri?: Uri;
}

/** Asks with what a document is to be compared: the last commit, the saved file or another file. */
export async function pickOlder(document: TextDocument): Promise<OlderText | undefined> {
	const items = [
		...(extensions.getExtension('vscode.git') && document.uri.scheme === 'file'
			? [{ label: l10n.t('The Last Commit'), description: 'HEAD', read: () => headOf(document) }]
			: []),
		...(document.isUntitled
			? []
			: [{ label: l10n.t('The Saved File'), description: nameOf(document.uri), read: () => savedOf(document) }]),
		{ label: l10n.t('Another File…'), description: '', read: pickFile },
	];
	const item = await window.showQuickPick(items, { title: l10n.t('What changed since …') });
	if (!item) return undefined;
	try {
		return await item.read();
	} catch {
		// Not in the commit, or a file that cannot be read as text: there is nothing to compare with.
		window.showInformationMessage(l10n.t('There is no such version of this file.'));
		return undefined;
	}
}

/** As the Git extension shows it. */
async function headOf({ uri }: TextDocument): Promise<OlderText> {
	const query = JSON.stringify({ path: uri.fsPath, ref: 'HEAD' });
	const older = uri.with({ scheme: 'git', query });
	return { title: 'HEAD', text: (await workspace.openTextDocument(older)).getText(), uri: older };
}

async function savedOf({ uri }: TextDocument): Promise<OlderText> {
	return { title: l10n.t('the saved file'), text: await workspace.decode(await workspace.fs.readFile(uri), { uri }) };
}

async function pickFile(): Promise<OlderText | undefined> {
	const [uri] = (await window.showOpenDialog({ title: l10n.t('Compare with Which File?') })) ?? [];
	return uri && olderFile(uri);
}

/** Another file as an older version. */
export async function olderFile(uri: Uri): Promise<OlderText> {
	return { title: nameOf(uri), text: (await workspace.openTextDocument(uri)).getText(), uri };
}

import { type Disposable, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { sidecarsOf } from '../../../server/src/protocol.ts';
import { plainMessage } from '../server/plainMessage.ts';
import { namesIn } from './namesIn.ts';

/**
 * When a transcript is deleted here, its annotations and word times are left behind, of no use to anybody: offers to delete
 * them too. They go where the user lets deleted files go, and one undo brings them back. What another file needs stays.
 */
export function followDeletions(): Disposable {
	return workspace.onDidDeleteFiles(async ({ files }) => {
		for (const uri of files) await offerToDelete(uri);
	});
}

async function offerToDelete(transcript: Uri): Promise<void> {
	const folder = Uri.joinPath(transcript, '..');
	const own = transcript.path.slice(transcript.path.lastIndexOf('/') + 1);
	const beside = await namesIn(folder);
	if (beside.includes(own)) return;
	const left = sidecarsOf(own, own, beside, []).filter(({ shared }) => !shared);
	if (left.length === 0) return;
	const names = left.map(({ from }) => from);
	const deleteToo = l10n.t('Delete Too');
	const answer = await window.showInformationMessage(
		plainMessage(l10n.t('{0} is deleted. What belongs to it is still there: {1}', own, names.join(', '))),
		deleteToo,
		l10n.t('Keep'),
	);
	if (answer !== deleteToo) return;
	const edit = new WorkspaceEdit();
	for (const name of names) edit.deleteFile(Uri.joinPath(folder, name), { ignoreIfNotExists: true });
	if (!(await workspace.applyEdit(edit))) {
		window.showWarningMessage(plainMessage(l10n.t('These could not be deleted: {0}', names.join(', '))));
	}
}

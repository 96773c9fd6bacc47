import { type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { sidecarsOf } from '../../../server/src/protocol.ts';
import type { ChosenConventions } from './chosenConventions.ts';
import { namesIn } from './namesIn.ts';
import type { TranscriptFiles } from './transcriptFiles.ts';

/**
 * When a transcript is renamed or moved here, its annotations and word times go with it, and so does what somebody decided
 * about it. Nothing is written over; what cannot be moved is told of and stays where it is.
 */
export function followRenames(files: TranscriptFiles, conventions: ChosenConventions): Disposable {
	return workspace.onDidRenameFiles(async (event) => {
		for (const { oldUri, newUri } of event.files) {
			await files.moved(oldUri, newUri);
			await conventions.moved(oldUri, newUri);
			await moveSidecars(oldUri, newUri);
		}
	});
}

async function moveSidecars(oldUri: Uri, newUri: Uri): Promise<void> {
	const [from, to] = [Uri.joinPath(oldUri, '..'), Uri.joinPath(newUri, '..')];
	const beside = await namesIn(from);
	const taken = from.toString() === to.toString() ? beside : await namesIn(to);
	for (const sidecar of sidecarsOf(nameOf(oldUri), nameOf(newUri), beside, taken)) {
		const [own, target] = [Uri.joinPath(from, sidecar.from), Uri.joinPath(to, sidecar.to)];
		try {
			if (sidecar.shared) await workspace.fs.copy(own, target, { overwrite: false });
			else await workspace.fs.rename(own, target, { overwrite: false });
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			window.showWarningMessage(l10n.t('{0} stays where it is: {1}', sidecar.from, reason));
		}
	}
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

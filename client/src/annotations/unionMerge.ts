import { type Disposable, FileSystemError, FileType, l10n, type Memento, Uri, window, workspace } from 'vscode';

const line = '*.annotations.jsonl text eol=lf merge=union';
const key = 'transcript.unionMerge';

/**
 * Offers to have git merge annotation files line by line, once, when there is a first one in a repository whose
 * `.gitattributes` does not say so. Nothing is written without an answer.
 */
export function offerUnionMerge(memory: Memento): Disposable {
	let isAsking = false;
	const offer = async (file: Uri): Promise<void> => {
		const root = workspace.getWorkspaceFolder(file)?.uri;
		if (isAsking || !root || memory.get(key) || !(await isRepository(root))) return;
		isAsking = true;
		try {
			const attributes = Uri.joinPath(root, '.gitattributes');
			const before = await textOf(attributes);
			if (before.includes('*.annotations.jsonl')) return;
			const [add, never] = [l10n.t('Add the Line'), l10n.t('Never Here')];
			const answer = await window.showInformationMessage(
				l10n.t(
					'Shall git merge annotations of one writer from two branches line by line? A line in .gitattributes says so.',
				),
				add,
				never,
			);
			if (answer === never) await memory.update(key, true);
			if (answer !== add) return;
			const now = await textOf(attributes);
			const start = now === '' || now.endsWith('\n') ? now : `${now}\n`;
			await workspace.fs.writeFile(attributes, new TextEncoder().encode(`${start}${line}\n`));
		} finally {
			isAsking = false;
		}
	};
	const watcher = workspace.createFileSystemWatcher('**/*.annotations.jsonl', false, true, true);
	const listener = watcher.onDidCreate((file) => void offer(file));
	return { dispose: () => [listener, watcher].map((own) => own.dispose()) };
}

async function isRepository(root: Uri): Promise<boolean> {
	try {
		return ((await workspace.fs.stat(Uri.joinPath(root, '.git'))).type & (FileType.Directory | FileType.File)) !== 0;
	} catch {
		// There is none.
		return false;
	}
}

/** Empty for a file that is not there. */
async function textOf(uri: Uri): Promise<string> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
		throw error;
	}
}

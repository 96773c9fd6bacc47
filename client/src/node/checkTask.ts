import { type Disposable, ProcessExecution, Task, tasks, type Uri, type WorkspaceFolder, workspace } from 'vscode';

/** What a task of ours may say in `tasks.json`. */
interface Definition {
	readonly type: 'transcript';
	/** Files, folders or globs, from the folder on; the whole folder where left out. */
	readonly files?: readonly string[];
}

/**
 * Tasks that run `transcript check` with what the extension brings along, its findings in Problems. Only where there are
 * processes: not in a browser.
 */
export function provideCheckTasks(cli: Uri): Disposable {
	const make = (definition: Definition, folder: WorkspaceFolder): Task => {
		const files = definition.files ?? ['.'];
		const execution = new ProcessExecution(process.execPath, [cli.fsPath, 'check', ...files], {
			cwd: folder.uri.fsPath,
			// VS Code's own binary is Node when told so; a Node takes no notice.
			env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
		});
		return new Task({ ...definition }, folder, 'check', 'transcript', execution, '$transcript');
	};
	return tasks.registerTaskProvider('transcript', {
		provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => make({ type: 'transcript' }, folder)),
		resolveTask: ({ definition, scope }) => {
			const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
			const files: unknown = definition.files;
			const named = Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
			return folder && make({ type: 'transcript', ...(named && { files: named }) }, folder);
		},
	});
}

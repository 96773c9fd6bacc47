import { commands, Disposable, window } from 'vscode';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';

/** Tells VS Code's menus and key bindings, as `transcript.active`, whether a transcript is in the active editor. */
export function markActive(active: ActiveTranscript): Disposable {
	let was: boolean | undefined;
	const update = (): void => {
		const is = active.document !== undefined;
		if (is === was) return;
		was = is;
		void commands.executeCommand('setContext', 'transcript.active', is);
	};
	update();
	return Disposable.from(window.onDidChangeActiveTextEditor(update), active.onDidChange(update));
}

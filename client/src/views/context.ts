import { commands, Disposable, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { mayHoldTranscript } from '../adoption/guises.ts';
import type { Likeness } from '../adoption/likeness.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';

/**
 * Tells VS Code's menus, key bindings and welcome texts what the active editor shows: `transcript.active`, a transcript;
 * `transcript.adoptable`, a text that could be used as one; `transcript.likely`, one that looks like a transcript. And
 * `transcript.off`: the language server is not running.
 */
export function markActive(client: BaseLanguageClient, active: ActiveTranscript, likeness: Likeness): Disposable {
	const told = new Map<string, boolean>();
	const tell = (name: string, value: boolean): void => {
		if (told.get(name) === value) return;
		told.set(name, value);
		void commands.executeCommand('setContext', `transcript.${name}`, value);
	};
	const update = (): void => {
		const document = window.activeTextEditor?.document;
		const isActive = active.document !== undefined;
		tell('active', isActive);
		tell('adoptable', !isActive && document !== undefined && mayHoldTranscript(document));
		tell('likely', !isActive && document !== undefined && likeness.document === document);
		tell('off', client.state === State.Stopped);
	};
	update();
	return Disposable.from(
		window.onDidChangeActiveTextEditor(update),
		active.onDidChange(update),
		likeness.onDidChange(update),
		client.onDidChangeState(update),
	);
}

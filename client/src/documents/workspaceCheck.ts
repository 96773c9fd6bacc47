import { type Disposable, type Memento, workspace } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';

/** Whether closed transcripts of the workspace are checked, as a command said: over the setting, and without writing one. */
export interface WorkspaceCheck {
	/** Turns the check on or off for this workspace. */
	turn(client: BaseLanguageClient, on: boolean): Promise<void>;
	/** What was said, as a setting. */
	settings(): { readonly checkWorkspace?: boolean };
	/** Forgets what a command said as soon as somebody changes the setting itself: who spoke last is right. */
	yieldToSetting(): Disposable;
}

const key = 'transcript.checkWorkspace';

/** What a workspace remembers; nothing where nobody said anything, and the setting counts. */
export const workspaceCheck = (memory: Memento): WorkspaceCheck => ({
	async turn(client, on) {
		await memory.update(key, on);
		await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	},
	settings: () => {
		const said = memory.get<boolean>(key);
		return said === undefined ? {} : { checkWorkspace: said };
	},
	yieldToSetting: () =>
		workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration(key)) void memory.update(key, undefined);
		}),
});

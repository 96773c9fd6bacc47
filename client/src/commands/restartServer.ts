import { State } from 'vscode-languageclient';
import type { Command } from './command.ts';

/** Ends the language server and starts it anew. */
export const restartServer: Command = {
	id: 'transcript.restartServer',
	async run({ client }) {
		if (client.state === State.Running) await client.stop();
		await client.start();
	},
};

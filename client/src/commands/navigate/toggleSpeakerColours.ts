import { ConfigurationTarget, workspace } from 'vscode';
import type { Command } from '../command.ts';

/** Turns the colours of speakers off or on, for the user. */
export const toggleSpeakerColours: Command = {
	id: 'transcript.toggleSpeakerColours',
	async run() {
		const settings = workspace.getConfiguration('transcript');
		const on = settings.get('speakerColours.enabled', true);
		await settings.update('speakerColours.enabled', !on, ConfigurationTarget.Global);
	},
};

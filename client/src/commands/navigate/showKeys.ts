import { l10n, commands as registry, window } from 'vscode';
import { type Chord, chordsOf } from '../../navigation/chords.ts';
import type { Command } from '../command.ts';

/**
 * Shows what may follow `F9`, and runs what is chosen or typed. Every letter that has no meaning behind `F9` leads here
 * with itself as the argument, and is told that it has none.
 */
export const showKeys: Command = {
	id: 'transcript.showKeys',
	async run({ extension }, ...args) {
		const chosen = await choose(chordsOf(extension.packageJSON), typeof args[0] === 'string' ? args[0] : undefined);
		if (chosen)
			await registry.executeCommand(chosen.command, ...(chosen.argument === undefined ? [] : [chosen.argument]));
	},
};

function choose(chords: readonly Chord[], wrong: string | undefined): Promise<Chord | undefined> {
	const pick = window.createQuickPick<{
		readonly label: string;
		readonly description: string;
		readonly chord: Chord;
	}>();
	const nothing = (key: string): string => l10n.t('F9 {0} does nothing. These keys do:', key.toUpperCase());
	pick.title = wrong === undefined ? l10n.t('What may follow F9') : nothing(wrong);
	pick.placeholder = l10n.t('Press the key, or choose');
	pick.matchOnDescription = true;
	pick.items = chords.map((chord) => ({ label: chord.key, description: chord.title, chord }));
	return new Promise((resolve) => {
		const close = (chord: Chord | undefined): void => {
			resolve(chord);
			pick.dispose();
		};
		pick.onDidChangeValue((value) => {
			const chord = chords.find(({ key }) => key.toLowerCase() === value.toLowerCase());
			if (chord) close(chord);
			else if (/^\p{L}$/u.test(value)) pick.title = nothing(value);
		});
		pick.onDidAccept(() => close(pick.activeItems[0]?.chord));
		pick.onDidHide(() => close(undefined));
		pick.show();
	});
}

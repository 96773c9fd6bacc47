import { type InputBoxOptions, l10n, window } from 'vscode';
import { typedSeconds } from './clock.ts';

/** Asks for a time; undefined when nothing was typed. */
export async function askForTime(options: InputBoxOptions, signed = false): Promise<number | undefined> {
	const typed = await window.showInputBox({
		...options,
		validateInput: (text) =>
			typedSeconds(text, signed) === undefined ? l10n.t('A time in seconds, or like 00:01:12.500') : undefined,
	});
	return typed === undefined ? undefined : typedSeconds(typed, signed);
}

import { type QuickPickItem, window } from 'vscode';
import { matching } from '../picking/matchNames.ts';

/** Somebody who can be chosen. */
export interface PersonItem extends QuickPickItem {
	/** Every name by which the person is found. */
	readonly names: readonly string[];
}

/** Lets somebody choose a person; names are found without their accents, the best match first. */
export function pickPerson<Item extends PersonItem>(items: readonly Item[], title: string): Promise<Item | undefined> {
	const picker = window.createQuickPick<Item>();
	picker.title = title;
	const show = (typed: string): void => {
		picker.items = matching(items, ({ names }) => names, typed).map((item) => ({ ...item, alwaysShow: true }));
	};
	show('');
	return new Promise((resolve) => {
		let chosen: Item | undefined;
		picker.onDidChangeValue(show);
		picker.onDidAccept(() => {
			chosen = picker.selectedItems[0];
			picker.hide();
		});
		picker.onDidHide(() => {
			picker.dispose();
			resolve(chosen);
		});
		picker.show();
	});
}

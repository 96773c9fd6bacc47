import { l10n, type QuickPickItem, window } from 'vscode';
import { matching } from '../picking/matchNames.ts';
import { typedRow } from '../picking/typedRow.ts';

/** Lets a person choose one of several texts, `first` and then the commonest first, or type another. Undefined where nothing was chosen. */
export function pickOrType(
	title: string,
	known: readonly string[],
	first: readonly string[] = [],
): Promise<string | undefined> {
	const counts = new Map<string, number>(first.map((text, index) => [text, Number.MAX_SAFE_INTEGER - index]));
	for (const text of known) if (!first.includes(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
	const items: readonly QuickPickItem[] = [...counts].sort((a, b) => b[1] - a[1]).map(([label]) => ({ label }));
	const picker = window.createQuickPick();
	picker.title = title;
	picker.placeholder = l10n.t('Choose, or type a new one');
	picker.items = items;
	picker.onDidChangeValue((value) => {
		const typed = value.trim();
		const found = matching(items, ({ label }) => [label], typed).map((item) => ({ ...item, alwaysShow: true }));
		const isNew = typed !== '' && !counts.has(typed);
		picker.items = isNew ? [...found, typedRow('add', typed, l10n.t('new'))] : found;
	});
	return new Promise((resolve) => {
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			resolve(item && counts.has(item.label) ? item.label : picker.value.trim() || undefined);
			picker.dispose();
		});
		picker.onDidHide(() => {
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
	});
}

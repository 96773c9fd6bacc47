import { l10n, window } from 'vscode';
import type { AnnotationRow } from '../../../../server/src/protocol.ts';
import type { Command } from '../command.ts';

/** Takes an annotation back: the one of the view, or one of those at the cursor. Its event stays in the file, undone. */
export const removeAnnotation: Command = {
	id: 'transcript.removeAnnotation',
	async run({ annotations }, chosen) {
		const { document, answer } = annotations.current ?? {};
		if (!document || !answer) return;
		const row = answer.rows.find(({ id }) => id === idOf(chosen)) ?? (await pick(answer.rows));
		if (row) await annotations.add(document, [{ act: 'undo', to: [row.id] }]);
	},
};

const idOf = (chosen: unknown): unknown =>
	typeof chosen === 'object' && chosen !== null && 'id' in chosen ? chosen.id : undefined;

async function pick(rows: readonly AnnotationRow[]): Promise<AnnotationRow | undefined> {
	const line = window.activeTextEditor?.selection.active.line ?? -1;
	const here = rows.filter(({ range }) => range && range.start.line <= line && line <= range.end.line);
	const items = here.map((row) => ({ label: row.text || row.act, description: row.author, detail: row.quote, row }));
	if (items.length === 0) window.setStatusBarMessage(l10n.t('No annotation is here'), 5000);
	return items.length === 0 ? undefined : (await window.showQuickPick(items, { title: l10n.t('Take Back') }))?.row;
}

import { l10n, window } from 'vscode';
import { chooseUnplaced, placeAt, unplaced } from '../../annotations/places.ts';
import { fromRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/** Confirms that an annotation, of which it is not sure, stands where it is shown: the one of the view, or those at the cursor. */
export const confirmPlace: Command = {
	id: 'transcript.confirmPlace',
	async run({ annotations, client }, chosen) {
		const { line } = window.activeTextEditor?.selection.active ?? { line: -1 };
		const id = typeof chosen === 'object' && chosen !== null && 'id' in chosen ? chosen.id : undefined;
		const rows = unplaced(annotations).filter((row) =>
			id === undefined ? row.range && row.range.start.line <= line && line <= row.range.end.line : row.id === id,
		);
		for (const row of rows) if (row.range) await placeAt(client, annotations, row, row.range);
		if (rows.length === 0) window.setStatusBarMessage(l10n.t('No annotation is here'), 5000);
	},
};

/** Says that an annotation which was not found again, or not surely, belongs to the selected words or the turn at the cursor. */
export const placeAnnotation: Command = {
	id: 'transcript.placeAnnotation',
	async run({ annotations, client }, chosen) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const id = typeof chosen === 'object' && chosen !== null && 'id' in chosen ? chosen.id : undefined;
		const row = unplaced(annotations).find((own) => own.id === id) ?? (await chooseUnplaced(annotations, editor));
		if (row) await placeAt(client, annotations, row, fromRange(editor.selection));
	},
};

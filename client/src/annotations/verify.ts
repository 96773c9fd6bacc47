import { l10n, window } from 'vscode';
import type { TurnRow } from '../../../server/src/protocol.ts';
import { goTo } from '../navigation/move.ts';
import { toRange } from '../server/convert.ts';
import type { KnownAnnotations } from './known.ts';

/**
 * Verifies the turns at the cursor or selection that are not verified. Where all of them are, one's own marks are taken
 * back, unless they are to be kept. False where nothing could be done.
 */
export async function verifyAt(known: KnownAnnotations, { keep = false } = {}): Promise<boolean> {
	const editor = window.activeTextEditor;
	if (!editor) return false;
	await known.refresh();
	const turns = (known.current?.answer.turns ?? []).filter((turn) =>
		editor.selections.some((selection) => selection.intersection(toRange(turn.range)) !== undefined),
	);
	if (turns.length === 0) {
		window.setStatusBarMessage(l10n.t('Nobody speaks here'), 5000);
		return false;
	}
	const open = turns.filter(({ state }) => state !== 'verified');
	if (open.length > 0) return known.annotate(editor.document, 'turn', open.map(firstLine), { act: 'verify' });
	const own = turns.flatMap(({ verifications }) => verifications).filter((id) => known.row(id)?.by === known.writer.id);
	if (keep || own.length === 0) return true;
	return known.add(editor.document, [{ act: 'undo', to: own }]);
}

const firstLine = ({ range: { start } }: TurnRow) => ({ start, end: start });

/** Puts the cursor on the next turn that is not verified, from the top again behind the last. */
export async function goToUnverified(known: KnownAnnotations): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	await known.refresh();
	const open = (known.current?.answer.turns ?? []).filter(({ state }) => state !== 'verified');
	const { line } = editor.selection.active;
	const next = open.find(({ range }) => range.start.line > line) ?? open[0];
	if (next) goTo(editor, toRange(next.range).start);
	else window.setStatusBarMessage(l10n.t('Every turn is verified'), 5000);
}

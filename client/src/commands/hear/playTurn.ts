import { l10n, type TextEditor, window } from 'vscode';
import { editorAtHand } from '../../hearing/editorAtHand.ts';
import type { Hearing } from '../../hearing/hearing.ts';
import { secondAt, turnAtLine } from '../../hearing/places.ts';
import type { Command } from '../command.ts';

/** Plays the turn at the cursor and stops at its end. */
export const playTurn: Command = {
	id: 'transcript.playTurn',
	async run({ hearing }) {
		const editor = editorAtHand(hearing);
		if (editor) await playTurnAt(hearing, editor, editor.selection.active.line);
	},
};

/** Plays from the word at the cursor on. */
export const playFromCursor: Command = {
	id: 'transcript.playFromCursor',
	async run({ hearing }) {
		const editor = editorAtHand(hearing);
		if (!editor || !(await hearing.open(editor.document))) return;
		const heard = await hearing.heard(editor.document);
		const from = heard && secondAt(heard, editor.selection.active);
		if (from === undefined) sayNoTimes();
		else hearing.play(from);
	},
};

/** Plays the turn at a line (zero-based). */
export async function playTurnAt(hearing: Hearing, { document }: TextEditor, line: number): Promise<void> {
	if (!(await hearing.open(document))) return;
	const heard = await hearing.heard(document);
	const turn = heard && turnAtLine(heard, line);
	if (turn) hearing.play(turn.from, turn.to);
	else sayNoTimes();
}

function sayNoTimes(): void {
	window.setStatusBarMessage(l10n.t('Nobody speaks here'), 5000);
}

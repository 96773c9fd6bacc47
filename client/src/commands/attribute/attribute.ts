import { l10n, Selection, type TextEditor, window } from 'vscode';
import { fromPosition, type PlainRange, toPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { speakerAt, speakersIn } from '../../speakers/ofLabel.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Asks whose the speech at the cursor is: the likeliest first, each with its reason, or a name that is typed. */
export const attribute: Command = {
	id: 'transcript.attribute',
	async run({ client }, place) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		goToPlace(editor, place);
		const own = speakerAt(await speakersIn(client, editor), editor);
		const title = own ? l10n.t('Who says this instead of {0}?', own.name) : l10n.t('Who says this?');
		const position = fromPosition(editor.selection.active);
		const speaker = await pickSpeaker(client, editor, { title, ...(own && { except: own.name }) });
		if (speaker)
			await operate(client, editor, { kind: 'attribute', range: { start: position, end: position }, speaker });
	},
};

/** Puts the cursor where a menu says, or into the first turn of a row of the Speakers view. */
export function goToPlace(editor: TextEditor, place: unknown): void {
	const start = isPlace(place) ? place : firstTurnOf(place);
	if (!start) return;
	const position = toPosition(start);
	editor.selection = new Selection(position, position);
}

const firstTurnOf = (row: unknown): PlainRange['start'] | undefined => {
	const turns = typeof row === 'object' && row !== null && 'turns' in row ? row.turns : undefined;
	const first: unknown = Array.isArray(turns) ? turns[0] : undefined;
	const label = typeof first === 'object' && first !== null && 'label' in first ? first.label : undefined;
	const start = typeof label === 'object' && label !== null && 'start' in label ? label.start : undefined;
	return isPlace(start) ? start : undefined;
};

const isPlace = (value: unknown): value is PlainRange['start'] =>
	typeof value === 'object' &&
	value !== null &&
	'line' in value &&
	'character' in value &&
	typeof value.line === 'number' &&
	typeof value.character === 'number';

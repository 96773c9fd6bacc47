import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { speakerAt, speakersIn } from './ofLabel.ts';

/**
 * The speaker that a command is about: the row of the Speakers view that it was called on, as it is by now, or else
 * whoever speaks at the cursor. Says so where that is nobody.
 */
export async function rowFrom(
	client: BaseLanguageClient,
	editor: TextEditor,
	clicked: unknown,
): Promise<SpeakerRow | undefined> {
	const rows = await speakersIn(client, editor);
	const name = isNamed(clicked) ? clicked.name : undefined;
	const row = name === undefined ? speakerAt(rows, editor) : rows.find((own) => own.name === name);
	if (!row) window.showInformationMessage(l10n.t('Nobody speaks here. Put the cursor into a turn.'));
	return row;
}

const isNamed = (value: unknown): value is { readonly name: string } =>
	typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

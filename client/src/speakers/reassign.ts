import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Operation } from '../../../server/src/protocol.ts';
import { fromRange } from '../server/convert.ts';
import { operate } from '../server/operate.ts';
import { speakerAt, speakersIn } from './ofLabel.ts';
import { pickSpeaker } from './pick.ts';

/** How far a reassignment goes. */
export type Scope = Extract<Operation, { kind: 'reassign' }>['scope'];

/** Asks for a speaker and gives turns to them. */
export async function reassign(
	client: BaseLanguageClient,
	editor: TextEditor,
	scope: Scope,
	title: string,
): Promise<void> {
	const range = fromRange(editor.selection);
	const own = scope === 'selection' ? undefined : speakerAt(await speakersIn(client, editor), editor);
	const speaker = await pickSpeaker(client, editor, { title, ...(own && { except: own.name }) });
	if (speaker) await operate(client, editor, { kind: 'reassign', range, scope, speaker });
}

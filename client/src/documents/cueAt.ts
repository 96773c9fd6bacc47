import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CueAt, cueAtRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, fromPosition } from '../server/convert.ts';

/** What can be done with the cue at the cursor; undefined outside of captions. */
export const cueAt = async (client: BaseLanguageClient, editor: TextEditor): Promise<CueAt | undefined> =>
	(await ask<CueAt | null>(client, cueAtRequest, {
		...documentParams(client, editor.document),
		position: fromPosition(editor.selection.active),
	})) ?? undefined;

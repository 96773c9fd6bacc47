import { type TextEditor, window } from 'vscode';
import type { Hearing } from './hearing.ts';

/** The editor with the keyboard; while the panel has it, the one that shows what is heard. */
export const editorAtHand = (hearing: Hearing): TextEditor | undefined =>
	window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document === hearing.document);

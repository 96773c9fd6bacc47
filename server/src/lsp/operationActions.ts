import { type OfferedOperation, offeredOperations } from '../features/operations/offered.ts';
import { operate } from '../features/operations/operate.ts';
import type { Operation } from '../features/operations/operation.ts';
import { applyEditCommand, operationCommands } from './commands.ts';
import type { Asked } from './feature.ts';
import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
	type Command,
} from './languageServer.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

const kindOf = (kind: OfferedOperation['kind']): CodeActionKind => `${CodeActionKind.RefactorRewrite}.${kind}`;

/** The kinds of {@link operationActions}. */
export const operationKinds: readonly CodeActionKind[] = (
	['split', 'merge', 'reassign', 'swap', 'attributeWords', 'insertLabel', 'notSpeech'] as const
).map(kindOf);

/**
 * Splits, mergers and reassignments for editors that have no commands of ours, each with its people chosen. They run a
 * command when they are chosen, so that nothing is worked out for a menu; a client that takes no edits from a server gets
 * the edit itself.
 */
export function operationActions(asked: Asked, { range, context }: CodeActionParams): readonly CodeAction[] {
	const { document, client } = asked;
	if (client.hasCommands || (client.codeActions === 'either' && !client.appliesEdits)) return [];
	if (context.triggerKind === CodeActionTriggerKind.Automatic && !context.only) return [];
	return offeredOperations(document.transcript, range).flatMap(({ title, kind, operation }): readonly CodeAction[] => {
		const own = { title: client.say(title), kind: kindOf(kind) };
		if (client.appliesEdits || client.codeActions === 'commands')
			return [{ ...own, command: commandFor(asked, own.title, operation) }];
		const outcome = operate(document.transcript, operation);
		return 'edits' in outcome ? [{ ...own, edit: toWorkspaceEdit(document, outcome.edits, client) }] : [];
	});
}

function commandFor({ document: { uri, version } }: Asked, title: string, operation: Operation): Command {
	const { kind, ...rest } = operation;
	return { title, command: operationCommands[kind], arguments: [{ textDocument: { uri, version }, ...rest }] };
}

/** An action as a command that does the same: the server hands its edit back to the client when that is run. */
export function asCommand({ document: { uri, version }, client }: Asked, action: CodeAction): Command {
	const { title, edit, command = { title, command: applyEditCommand } } = action;
	const given = command.arguments ?? [{ textDocument: { uri, version }, title, edit }];
	const own = { title, command: command.command, arguments: given };
	return client.codeActions === 'either' ? { ...action, ...own } : own;
}

import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import { isRecord } from '../../workspace/values.ts';
import { carryOut } from '../carryOut.ts';
import {
	applyEditCommand,
	commandNames,
	documentIn,
	type Given,
	operationOf,
	positionIn,
	renameCommand,
} from '../commands.ts';
import { describeError } from '../describeError.ts';
import { type Feature, refusalOf, sessionFeature } from '../feature.ts';
import {
	ErrorCodes,
	ExecuteCommandRequest,
	MessageType,
	ResponseError,
	ShowDocumentRequest,
	ShowMessageNotification,
	type WorkspaceEdit,
} from '../languageServer.ts';
import { renameEdit } from '../renameEdit.ts';
import type { Session } from '../session.ts';
import { editOf } from '../workspaceEdit.ts';

/** What a command is answered with when the client has taken its edit; null where somebody called it off. */
interface Answer {
	/** `3 turns are now Ann Lee’s` */
	readonly title?: string;
	/** Where the cursor belongs, in the new text. */
	readonly cursor?: Position;
}

/**
 * Every change of who spoke as a command that any editor can run: its one argument names the document, the place and the
 * speaker, and the server has the client apply the edit. An error says in plain words why nothing was changed.
 */
export const executeCommand: Feature = sessionFeature(
	ExecuteCommandRequest.type,
	({ hasCommands }) => (hasCommands ? {} : { executeCommandProvider: { commands: [...commandNames] } }),
	null,
	async (session, { command, arguments: given = [] }): Promise<Answer | null> => answer(session, command, given[0]),
);

async function answer(session: Session, command: string, given: unknown): Promise<Answer | null> {
	if (!commandNames.includes(command)) throw unfit(`There is no command ${command}.`);
	const document = isRecord(given) ? documentIn(given) : undefined;
	if (!isRecord(given) || !document) throw unfit(`${command}: an object with textDocument is needed.`);
	const open = session.documents.get(document.uri);
	if (open && document.version !== undefined && document.version !== open.version)
		throw refusalOf('The transcript has been edited meanwhile: nothing was changed.');
	if (command === applyEditCommand) return applyGiven(session, given);
	if (command === renameCommand) return rename(session, document.uri, given);
	const operation = operationOf(command, given);
	if (typeof operation === 'string') throw unfit(`${command}: ${operation}`);
	const result = await carryOut(session, document.uri, operation);
	if ('message' in result) throw refusalOf(result.message);
	const { changes, title, cursor } = result;
	const files = Object.entries(changes).map(([uri, edits]) => ({
		uri,
		version: session.documents.get(uri)?.version ?? null,
		endOfLine: '\n',
		edits,
	}));
	const place = cursor && inClientUnits(session, document.uri, changes[document.uri] ?? [], cursor);
	await apply(session, title, editOf(files, session.client));
	await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: title });
	if (place) await moveCursor(session, document.uri, place);
	return { title, ...(place && { cursor: place }) };
}

const unfit = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

async function apply({ connection, positions }: Session, label: string, edit: WorkspaceEdit): Promise<void> {
	const { applied, failureReason } = await connection.workspace.applyEdit({
		label,
		edit: await positions.toSend(edit),
	});
	if (!applied) throw refusalOf(`The editor did not take the change${failureReason ? `: ${failureReason}` : ''}.`);
}

async function applyGiven(session: Session, { edit, title }: Given): Promise<Answer> {
	if (!isRecord(edit)) throw unfit(`${applyEditCommand}: edit is needed.`);
	const label = typeof title === 'string' ? title : 'Transcript';
	await apply(session, label, edit);
	return { title: label };
}

async function rename(session: Session, uri: string, given: Given): Promise<Answer | null> {
	const position = positionIn(given.position);
	const { newName } = given;
	if (!position || typeof newName !== 'string') throw unfit(`${renameCommand}: position and newName are needed.`);
	const edit = await renameEdit(session, { textDocument: { uri }, position, newName });
	if (!edit) return null;
	await apply(session, `Rename to ${newName}`, edit);
	return {};
}

/** A place in the text that edits leave, in the client's units. */
function inClientUnits(
	{ documents, positions }: Session,
	uri: string,
	edits: readonly TextEdit[],
	{ line, character }: Position,
): Position | undefined {
	const document = documents.get(uri);
	if (!document) return undefined;
	const after = applyEdits(
		document.transcript.lines.map(({ text }) => text),
		edits,
	)[line];
	return { line, character: positions.ofLine(after ?? '', character) };
}

async function moveCursor({ client, connection }: Session, uri: string, cursor: Position): Promise<void> {
	if (!client.showsDocuments) return;
	try {
		const selection = { start: cursor, end: cursor };
		await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection });
	} catch (error) {
		connection.console.error(`${ShowDocumentRequest.method} ${uri}: ${describeError(error)}`);
	}
}

import { type DeclareOperation, declareInRoster, placeOf } from '../features/operations/declare.ts';
import { operate } from '../features/operations/operate.ts';
import type { Operation, Outcome } from '../features/operations/operation.ts';
import type { OperationResult } from '../protocol.ts';
import { type Opened, openedAt, type Session } from './session.ts';
import { wordTimesOf } from './wordTimesOf.ts';
import { toTextEdits } from './workspaceEdit.ts';

/** What is said of a document that the client has not open. */
export const notOpen = { message: 'This document is not open as a transcript.' };

/** Works an operation out: edits of the document or of its roster, or in plain words why there are none. */
export async function carryOut(session: Session, uri: string, operation: Operation): Promise<OperationResult> {
	const words = operation.kind === 'split' && operation.cut ? await wordTimesOf(session, uri) : undefined;
	const found = await openedAt(session, uri);
	if (!found) return notOpen;
	if (operation.kind === 'declare' || operation.kind === 'declare-alias') return declare(session, found, operation);
	const { uri: own, endOfLine, transcript } = found.document;
	return toResult(session, own, endOfLine, operate(transcript, operation, words));
}

/** Declarations go into the roster beside the document where there is one. */
async function declare(
	session: Session,
	{ document, settings }: Opened,
	operation: DeclareOperation,
): Promise<OperationResult> {
	const { transcript, uri, endOfLine } = document;
	const place = placeOf(transcript, operation, settings.rosters);
	if ('message' in place) return place;
	if (place.roster === undefined) return toResult(session, uri, endOfLine, operate(transcript, operation));
	const text = await session.projects.files.readText(place.roster);
	if (text === undefined) return { message: `The roster ${place.roster} cannot be read.` };
	const outcome = declareInRoster(transcript, operation, { uri: place.roster, text });
	return toResult(session, place.roster, /\r\n|\r|\n/.exec(text)?.[0] ?? '\n', outcome);
}

function toResult({ client }: Session, uri: string, endOfLine: string, outcome: Outcome): OperationResult {
	if ('message' in outcome) return outcome;
	const { edits, title, cursor } = outcome;
	return { changes: { [uri]: toTextEdits({ endOfLine }, edits) }, title: client.say(title), ...(cursor && { cursor }) };
}

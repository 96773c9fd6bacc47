import { type OperationParams, type OperationResult, operationRequest } from '../../protocol.ts';
import { carryOut, notOpen } from '../carryOut.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** Changes who is said to have spoken, or who is declared: answered with edits, or in plain words why there are none. */
export const operation: Feature = sessionFeature(
	new RequestType<OperationParams, OperationResult, void>(operationRequest),
	{},
	notOpen,
	(session, { textDocument, operation }) => carryOut(session, textDocument.uri, operation),
);

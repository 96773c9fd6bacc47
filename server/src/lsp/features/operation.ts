import { RequestType } from 'vscode-languageserver';
import { operate } from '../../features/operations/operate.ts';
import { type OperationParams, type OperationResult, operationRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { toTextEdits } from '../workspaceEdit.ts';

/** Changes who is said to have spoken: answered with edits, or in plain words why there are none. */
export const operation: Feature = documentFeature(
	new RequestType<OperationParams, OperationResult, void>(operationRequest),
	{},
	{ message: 'This document is not open as a transcript.' },
	({ document }, { operation }): OperationResult => {
		const outcome = operate(document.transcript, operation);
		if ('message' in outcome) return outcome;
		const { edits, title, cursor } = outcome;
		return { changes: { [document.uri]: toTextEdits(document, edits) }, title, ...(cursor && { cursor }) };
	},
);

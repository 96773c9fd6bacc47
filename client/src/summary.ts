import type { TextDocument } from 'vscode';
import { type BaseLanguageClient, ResponseError, State } from 'vscode-languageclient';
import { type Summary, type SummaryParams, summaryRequest } from '../../server/src/protocol.ts';

/** LSP's code for a request that a server does not know. */
const methodNotFound = -32601;

/** What the server makes of a document; undefined when it is not running or knows no such request. */
export async function summarize(client: BaseLanguageClient, document: TextDocument): Promise<Summary | undefined> {
	if (client.state !== State.Running) return undefined;
	const open = document.languageId === 'transcript';
	const params: SummaryParams = open
		? { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }
		: { text: document.getText() };
	try {
		return await client.sendRequest<Summary>(summaryRequest, params);
	} catch (error) {
		if (error instanceof ResponseError && error.code === methodNotFound) return undefined;
		if (client.state !== State.Running) return undefined;
		client.error('The server did not say what the document is.', error, false);
		return undefined;
	}
}

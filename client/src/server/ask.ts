import { type BaseLanguageClient, ResponseError, State } from 'vscode-languageclient';

/** LSP's code for a request that a server does not know. */
const methodNotFound = -32601;

/** Asks the server; undefined when it is not running or knows no such request, or when the answer failed (logged). */
export async function ask<Result>(
	client: BaseLanguageClient,
	method: string,
	params: unknown,
): Promise<Result | undefined> {
	if (client.state !== State.Running) return undefined;
	try {
		return await client.sendRequest<Result>(method, params);
	} catch (error) {
		if (error instanceof ResponseError && error.code === methodNotFound) return undefined;
		if (client.state !== State.Running) return undefined;
		client.error(`${method} was not answered.`, error, false);
		return undefined;
	}
}

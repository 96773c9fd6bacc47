import type { LinkPlace } from '../text/linkTarget.ts';
import type { Client } from './client.ts';
import { describeError } from './describeError.ts';
import {
	type CancellationToken,
	LSPErrorCodes,
	type RequestType,
	ResponseError,
	type ServerCapabilities,
	type TextDocumentIdentifier,
} from './languageServer.ts';
import { openProjectFile, type ProjectFile } from './projectFile.ts';
import { openedAt, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** What `initialize` tells of a feature; a function where that depends on what the client can do. */
type Capabilities = Readonly<ServerCapabilities> | ((client: Client) => Readonly<ServerCapabilities>);

/** What a client is told of a feature. */
export const capabilitiesFor = (client: Client, { capabilities }: Feature): Readonly<ServerCapabilities> =>
	typeof capabilities === 'function' ? capabilities(client) : capabilities;

/** A request that the server answers. */
export interface Feature {
	/** What `initialize` tells of it to a client. */
	readonly capabilities: Capabilities;
	register(session: Session): void;
}

/** What a feature of a document answers from. */
export interface Asked {
	readonly document: TranscriptDocument;
	readonly settings: Settings;
	readonly client: Client;
	/** Where the document stands, for links in the answer. */
	readonly place: LinkPlace;
}

/**
 * A request about one document. `empty` answers for a document that is not open, and where the answer fails;
 * `inProjectFile` answers in a configuration or roster.
 */
export const documentFeature = <Params extends { textDocument: TextDocumentIdentifier }, Result, Problem>(
	type: RequestType<Params, Result, Problem>,
	capabilities: Capabilities,
	empty: NoInfer<Result>,
	answer: (asked: Asked, params: Params) => NoInfer<Result>,
	inProjectFile?: (file: ProjectFile, params: Params, client: Client) => NoInfer<Result>,
): Feature => ({
	capabilities,
	register(session) {
		answerRequest(session, type, empty, async (params) => {
			const file = inProjectFile && openProjectFile(session.documents, params.textDocument.uri);
			if (file) return inProjectFile(file, params, session.client);
			const found = await openedAt(session, params.textDocument.uri);
			if (!found) return empty;
			const place = { document: found.document.uri, folders: session.folders.all() };
			return answer({ ...found, client: session.client, place }, params);
		});
	},
});

/** A request about no document or several. */
export const sessionFeature = <Params, Result, Problem>(
	type: RequestType<Params, Result, Problem>,
	capabilities: Capabilities,
	empty: NoInfer<Result>,
	answer: (session: Session, params: Params, token: CancellationToken) => NoInfer<Result> | Promise<NoInfer<Result>>,
): Feature => ({
	capabilities,
	register(session) {
		answerRequest(session, type, empty, (params, token) => answer(session, params, token));
	},
});

/** Several requests that belong together, as one feature. */
export const groupedFeatures = (...features: readonly Feature[]): Feature => ({
	capabilities: (client) => Object.assign({}, ...features.map((feature) => capabilitiesFor(client, feature))),
	register(session) {
		for (const feature of features) feature.register(session);
	},
});

/** An answer that says in plain words why there is none: the editor shows it. */
export const refusalOf = (message: string): ResponseError<void> =>
	new ResponseError(LSPErrorCodes.RequestFailed, message);

/** The answer to a request that nobody waits for any more. */
const cancelled = (): ResponseError<void> =>
	new ResponseError(LSPErrorCodes.RequestCancelled, 'The client took the request back.');

/**
 * Every request is answered here: a fault in one feature is logged and answered as if there were nothing, a refusal is
 * passed on, and so is that the client took a request back, before the work where it is known in time. What says in plain
 * words why nothing was done says so in the user's language.
 */
export function answerRequest<Params, Result, Problem>(
	{
		connection,
		positions,
		client,
	}: Pick<Session, 'connection' | 'positions'> & { readonly client: Pick<Client, 'say'> },
	type: RequestType<Params, Result, Problem>,
	empty: Result,
	answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): void {
	connection.onRequest(type.method, async (params: Params, token: CancellationToken): Promise<unknown> => {
		try {
			if (token.isCancellationRequested) throw cancelled();
			const asked = positions.received(params);
			const result = await answer(asked instanceof Promise ? await asked : asked, token);
			if (token.isCancellationRequested) throw cancelled();
			return await positions.toSend(inWordsOf(client, result), addressIn(params));
		} catch (error) {
			if (error instanceof ResponseError) throw new ResponseError(error.code, client.say(error.message), error.data);
			connection.console.error(`${type.method} ${addressIn(params) ?? ''}: ${describeError(error)}`);
			return empty;
		}
	});
}

function inWordsOf<Result>({ say }: Pick<Client, 'say'>, result: Result): Result {
	const told =
		typeof result === 'object' && result !== null && 'message' in result && typeof result.message === 'string';
	return told ? { ...result, message: say(String(result.message)) } : result;
}

function addressIn(params: unknown): string | undefined {
	const { textDocument } = (params ?? {}) as { textDocument?: { uri?: string } };
	return textDocument?.uri;
}

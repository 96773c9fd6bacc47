import type { Connection } from 'vscode-languageserver';
import { ErrorCodes, Message, type MessageStrategy, type RequestMessage, ResponseError } from './languageServer.ts';

/** What a request becomes that comes at the wrong time: the error that the specification names for it. */
const untimely = '$/transcript/untimely';

/** Where a connection stands between its first message and its last. */
type Stage = 'new' | 'running' | 'shut down';

/**
 * Holds a client to the order that the specification sets: `initialize` once and first, `exit` alone after `shutdown`.
 * Requests at the wrong time are answered with an error, notifications are passed over. For `createConnection`.
 */
export function orderOfMessages(): { readonly messageStrategy: MessageStrategy } {
	let stage: Stage = 'new';
	const handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
		if (Message.isRequest(message)) {
			const error = errorOf(stage, message.method);
			if (error) return next({ ...message, method: untimely, params: error } as RequestMessage);
			if (message.method === 'initialize') stage = 'running';
			if (message.method === 'shutdown') stage = 'shut down';
		} else if (Message.isNotification(message) && stage !== 'running' && message.method !== 'exit') {
			return undefined;
		}
		return next(message);
	};
	return { messageStrategy: { handleMessage } };
}

interface Untimely {
	readonly code: number;
	readonly message: string;
}

function errorOf(stage: Stage, method: string): Untimely | undefined {
	if (stage === 'new') {
		if (method === 'initialize') return undefined;
		return { code: ErrorCodes.ServerNotInitialized, message: `${method} before initialize.` };
	}
	if (stage === 'shut down') return { code: ErrorCodes.InvalidRequest, message: `${method} after shutdown.` };
	return method === 'initialize'
		? { code: ErrorCodes.InvalidRequest, message: 'initialize a second time.' }
		: undefined;
}

/** Answers what {@link orderOfMessages} found to come at the wrong time. */
export function refuseUntimely(connection: Connection): void {
	connection.onRequest(untimely, ({ code, message }: Untimely) => new ResponseError(code, message));
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { built } from './built.ts';
import { type ClientOptions, connect, type LanguageClient } from './languageClient.ts';

/** Starts the built language server as an editor does, with arguments. */
export const startServer = (...args: readonly string[]): ChildProcessWithoutNullStreams =>
	spawn(process.execPath, [built('server/node.js'), ...args]);

/** A client of the built language server, over its standard streams; `stop` ends both. */
export async function connectOverStdio(
	options: ClientOptions = {},
): Promise<{ readonly server: ChildProcessWithoutNullStreams; readonly client: LanguageClient }> {
	const server = startServer('--stdio');
	const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
	const client = await connect(createProtocolConnection(...streams), options);
	const stop = async () => {
		await client.stop();
		server.kill();
	};
	return { server, client: { ...client, stop } };
}

/** With what a process ends. */
export async function exitCode(server: ChildProcessWithoutNullStreams): Promise<unknown> {
	const [code] = await once(server, 'exit');
	return code;
}

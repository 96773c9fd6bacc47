import { Disposable, l10n, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient';
import { pingRequest } from '../../../server/src/protocol.ts';
import { countRestarts } from './restarts.ts';
import { interval, watchdog } from './watchdog.ts';

/** Errors of the connection after which it is given up. */
const mostErrors = 3;

/** Keeps a language server running. */
export interface KeepAlive {
	/** What the client is to do where the server ends. */
	readonly errorHandler: ErrorHandler;
	/** Watches a client until it is disposed of. */
	watch(client: BaseLanguageClient): Disposable;
	/** Starts the server anew because somebody asked for it. */
	restart(client: BaseLanguageClient): Promise<void>;
}

/**
 * Starts a server anew that ended or does not answer, five times in three minutes at most: then it says so, with a button,
 * as without it there would be no problems to see, as in a perfect transcript. `hangingIsFine` is for debugging, where a
 * server may stand still.
 */
export function keepAlive(hangingIsFine: boolean): KeepAlive {
	const restarts = countRestarts(() => Date.now());
	let client: BaseLanguageClient | undefined;
	const restart = async (own: BaseLanguageClient): Promise<void> => {
		await stopped(own);
		await own.start();
	};
	const byHand = (own: BaseLanguageClient): Promise<void> => {
		restarts.forget();
		return restart(own);
	};
	const giveUp = async (): Promise<void> => {
		const again = l10n.t('Start Again');
		const log = l10n.t('Show Log');
		const message = l10n.t(
			'Transcript’s language server ended or stood still six times in three minutes and stays off. Until it runs, problems, outline and fixes are missing, and nothing says whether a transcript is clean.',
		);
		const choice = await window.showErrorMessage(message, again, log);
		if (choice === log) client?.outputChannel.show();
		if (choice === again && client) await byHand(client);
	};
	const hangs = async (own: BaseLanguageClient): Promise<void> => {
		own.error('The language server does not answer.', undefined, false);
		if (restarts.next()) return restart(own);
		await stopped(own);
		await giveUp();
	};
	return {
		restart: byHand,
		errorHandler: {
			error: (_error, _message, count) => ({
				action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
			}),
			closed() {
				if (restarts.next()) return { action: CloseAction.Restart, handled: true };
				void giveUp();
				return { action: CloseAction.DoNotRestart, handled: true };
			},
		},
		watch(own) {
			client = own;
			const look = watchdog({
				isRunning: () => own.state === State.Running,
				ping: () => own.sendRequest(pingRequest),
				hangs: () => {
					hangs(own).catch((error: unknown) => own.error('The language server could not be started.', error, 'force'));
				},
			});
			const timer = hangingIsFine ? undefined : setInterval(look, interval);
			return new Disposable(() => clearInterval(timer));
		},
	};
}

/** Ends the server. One that does not answer to that either is ended by force. */
async function stopped(client: BaseLanguageClient): Promise<void> {
	if (client.state !== State.Running) return;
	try {
		await client.stop();
	} catch (error) {
		client.error('The language server did not end by itself.', error, false);
	}
}

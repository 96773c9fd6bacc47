import { type TextDocument, workspace } from 'vscode';
import type { CueLimits } from '../../../server/src/protocol.ts';

/** What a cue of a document may hold, as the settings say; the server takes its usual limit for what is none. */
export function cueLimits(document: TextDocument): Partial<CueLimits> {
	const settings = workspace.getConfiguration('transcript.captions', document);
	const names: readonly (keyof CueLimits)[] = ['lines', 'lineLength', 'charactersPerSecond', 'shortest', 'longest'];
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = settings.get<number>(name);
			return value === undefined ? [] : [[name, value] as const];
		}),
	);
}

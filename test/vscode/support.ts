import { type Event, type TextEditor, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import * as assert from './assert.ts';

/** The extension that is tested. */
export const extensionId = 'transcript-tools.vscode-transcript';

/** The folder that the window has open: samples/. */
export function folder(): WorkspaceFolder {
	const first = workspace.workspaceFolders?.[0];
	assert.ok(first, 'the window has no folder open');
	return first;
}

/** Shows a text as a transcript, in a document of no file. */
export async function openText(content: string, language = 'transcript'): Promise<TextEditor> {
	return window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/** Shows a file of samples/. */
export async function openSample(name: string): Promise<TextEditor> {
	return window.showTextDocument(Uri.joinPath(folder().uri, name));
}

/** A new file with a text, in a place where tests may write. */
export async function writeFile(name: string, content: string): Promise<Uri> {
	const virtual = folder().uri.scheme === 'vscode-test-web';
	const uri = virtual ? Uri.joinPath(folder().uri, name) : Uri.joinPath(folder().uri, '..', 'out', 'scratch', name);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
	return uri;
}

/** A new file in a folder of the workspace that a test makes for itself, and deletes. */
export async function writeInWorkspace(path: string, content: string): Promise<Uri> {
	const uri = Uri.joinPath(folder().uri, path);
	await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
	await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
	return uri;
}

/**
 * Waits until a value is there. It is looked for at once and whenever one of the events fires or a moment has passed,
 * as not everything that VS Code works out is announced.
 */
export async function until<T>(
	what: string,
	look: () => T | undefined | false | Promise<T | undefined | false>,
	events: readonly Event<unknown>[] = [],
	patience = 10_000,
): Promise<T> {
	const limit = Date.now() + patience;
	for (;;) {
		const found = await look();
		if (found !== undefined && found !== false) return found;
		if (Date.now() > limit) throw new Error(`Waited in vain for ${what}`);
		await anyOf(events, 50);
	}
}

/** Waits for the first of some events, or for `milliseconds`. */
function anyOf(events: readonly Event<unknown>[], milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => {
			clearTimeout(timer);
			for (const listener of listeners) listener.dispose();
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		const listeners = events.map((event) => event(done));
	});
}

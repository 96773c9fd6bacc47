import { EndOfLine, FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import {
	type PseudonymiseParams,
	type PseudonymiseResult,
	pseudonymiseRequest,
} from '../../../../server/src/protocol.ts';
import { nameOf } from '../../adoption/adoptFolder.ts';
import { ask } from '../../server/ask.ts';
import { documentParams } from '../../server/convert.ts';
import { plainMessage } from '../../server/plainMessage.ts';
import type { Command } from '../command.ts';

/**
 * Writes the active transcript with pseudonyms into another file, and who is who into a key file of its own. What may have
 * been missed is listed. Nothing is written over but a key that goes on. `given` may name both files.
 */
export const pseudonymise: Command = {
	id: 'transcript.pseudonymise',
	async run({ client }, given) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		const places = askedFor(given) ?? (await choose(document.uri));
		if (!places) return;
		const { target, key } = places;
		if ((await textAt(target)) !== undefined) {
			window.showErrorMessage(l10n.t('{0} is there already, and nothing is written over.', nameOf(target)));
			return;
		}
		const params: PseudonymiseParams = { ...documentParams(client, document), key: (await textAt(key)) ?? '' };
		const made = await ask<PseudonymiseResult>(client, pseudonymiseRequest, params);
		if (!made || 'message' in made) {
			window.showErrorMessage(
				made ? plainMessage(made.message) : l10n.t('The language server did not answer. Try again in a moment.'),
			);
			return;
		}
		const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
		await workspace.fs.writeFile(key, encode(made.key));
		await workspace.fs.writeFile(
			target,
			encode(document.eol === EndOfLine.CRLF ? made.text.replaceAll('\n', '\r\n') : made.text),
		);
		await window.showTextDocument(target);
		const lines = made.misses.map(({ line, text, why }) => `${nameOf(target)}:${line}: “${text}” ${why}`);
		const head = l10n.t(
			'{0} names were replaced. What may still tell who somebody is: {1}',
			made.replaced,
			lines.length,
		);
		if (lines.length > 0) {
			const content = [head, '', ...lines].join('\n');
			await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }), {
				preserveFocus: true,
				viewColumn: -2,
			});
		}
		window.showInformationMessage(`${head} ${l10n.t('Keep the key {0} apart from the texts.', nameOf(key))}`);
	},
};

interface Places {
	readonly target: Uri;
	readonly key: Uri;
}

function askedFor(given: unknown): Places | undefined {
	if (typeof given !== 'object' || given === null || !('target' in given) || !('key' in given)) return undefined;
	const { target, key } = given;
	return target instanceof Uri && key instanceof Uri ? { target, key } : undefined;
}

async function choose(uri: Uri): Promise<Places | undefined> {
	const ending = /(?:\.transcript)?\.[^./]+$/.exec(uri.path)?.[0] ?? '.md';
	const folder = Uri.joinPath(uri, '..');
	const target = await window.showSaveDialog({
		title: l10n.t('Where is the text without names to be written?'),
		defaultUri: Uri.joinPath(folder, `pseudonyms${ending}`),
	});
	if (!target) return undefined;
	const key = await window.showSaveDialog({
		title: l10n.t('In which file is the key, who is who? One that is there goes on.'),
		defaultUri: Uri.joinPath(folder, 'key.yaml'),
		filters: { YAML: ['yaml', 'yml'] },
	});
	return key && { target, key };
}

/** Undefined for a file that is not there. */
async function textAt(uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
		throw error;
	}
}

import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import {
	formatsRequest,
	type ImportParams,
	type ImportResult,
	importRequest,
	type KnownFormats,
} from '../../../../server/src/protocol.ts';
import { knownConventions } from '../../documents/knownConventions.ts';
import { bareName, charactersOf, fileName, freeName } from '../../documents/transfer.ts';
import { ask } from '../../server/ask.ts';
import { plainMessage } from '../../server/plainMessage.ts';
import type { Command, CommandContext } from '../command.ts';

/** A larger file holds a day of words with their times; in bytes. */
const largest = 50_000_000;

/** Makes a transcript of a file of another program, beside it, with the times of its words; one of the explorer or a chosen one. */
export const importTranscript: Command = {
	id: 'transcript.importTranscript',
	async run(context, clicked) {
		const source = clicked instanceof Uri ? clicked : await chooseSource(context);
		if (!source) return;
		const form = await chooseForm(context);
		if (!form) return;
		const params = await paramsOf(source, form);
		if (typeof params === 'string') {
			window.showErrorMessage(params);
			return;
		}
		const made = await ask<ImportResult>(context.client, importRequest, params);
		if (!made) window.showWarningMessage(l10n.t('The language server did not answer. Try again in a moment.'));
		else if ('message' in made) window.showErrorMessage(plainMessage(made.message));
		else await write(source, form.to, made);
	},
};

type Form = Pick<ImportParams, 'to' | 'convention'>;

async function chooseSource({ client }: CommandContext): Promise<Uri | undefined> {
	const formats = await ask<KnownFormats>(client, formatsRequest, {});
	const filters = formats && {
		[l10n.t('Recordings and transcripts')]: [...formats.imports],
		[l10n.t('All files')]: ['*'],
	};
	const chosen = await window.showOpenDialog({
		title: l10n.t('Import Transcript'),
		openLabel: l10n.t('Import'),
		...(filters && { filters }),
	});
	return chosen?.[0];
}

/** What the transcript is to look like; undefined when nothing was chosen. */
async function chooseForm({ extension }: CommandContext): Promise<Form | undefined> {
	const conventions = knownConventions(extension).filter(({ id }) => id !== 'voice-cue');
	const items: readonly (QuickPickItem & { readonly form?: Form })[] = [
		...conventions.map(({ id, title }) => ({
			label: title,
			description: l10n.t('{0}, in a transcript of Markdown', id),
			form: { to: 'md', convention: id } as const,
		})),
		{ label: '', kind: QuickPickItemKind.Separator },
		{ label: l10n.t('WebVTT captions'), description: '.vtt', form: { to: 'vtt' } },
		{ label: l10n.t('SRT captions'), description: '.srt', form: { to: 'srt' } },
	];
	const title = l10n.t('How shall it say who speaks?');
	return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.form;
}

/** What is asked of the server, or why the file cannot be read. */
async function paramsOf(source: Uri, form: Form): Promise<ImportParams | string> {
	const name = fileName(source);
	try {
		const { size } = await workspace.fs.stat(source);
		if (size > largest) return l10n.t('{0} is too large: {1} MB, and 50 are read.', name, Math.round(size / 1_000_000));
		const bytes = await workspace.fs.readFile(source);
		if (/\.docx$/i.test(name)) return { name, binary: charactersOf(bytes), ...form };
		return { name, text: await workspace.decode(bytes, { uri: source }), ...form };
	} catch (error) {
		return l10n.t('{0} cannot be read: {1}', name, error instanceof Error ? error.message : String(error));
	}
}

const endings = { md: '.transcript.md', vtt: '.vtt', srt: '.srt' } as const;

/** Writes the transcript and its word times beside the source, under a name that is free, and shows it. */
async function write(
	source: Uri,
	to: Form['to'],
	{ text, words, notes }: Extract<ImportResult, { text: string }>,
): Promise<void> {
	const folder = Uri.joinPath(source, '..');
	const ending = endings[to];
	const name = await freeName(folder, bareName(fileName(source)), [ending, '.words.json']);
	const target = Uri.joinPath(folder, `${name}${ending}`);
	const encoder = new TextEncoder();
	try {
		if (words !== undefined)
			await workspace.fs.writeFile(Uri.joinPath(folder, `${name}.words.json`), encoder.encode(words));
		await workspace.fs.writeFile(target, encoder.encode(text));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		window.showErrorMessage(l10n.t('{0} cannot be written: {1}', fileName(target), reason));
		return;
	}
	await window.showTextDocument(target);
	if (notes.length > 0) window.showInformationMessage(`${fileName(source)}: ${notes.join('; ')}`);
}

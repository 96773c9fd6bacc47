import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import {
	type ExportParams,
	type ExportResult,
	exportRequest,
	formatsRequest,
	type KnownFormat,
	type KnownFormats,
	type SpeakerRow,
	speakersRequest,
} from '../../../../server/src/protocol.ts';
import { bareName, bytesOf, fileName } from '../../documents/transfer.ts';
import { ask } from '../../server/ask.ts';
import { documentParams } from '../../server/convert.ts';
import { plainMessage } from '../../server/plainMessage.ts';
import type { Command, CommandContext } from '../command.ts';

/**
 * Writes the active transcript in another format: which one, whose words and with what is asked, and where. `given` may
 * name a `format` by its id, and a `target`.
 */
export const exportTranscript: Command = {
	id: 'transcript.exportTranscript',
	async run({ client }, given) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		const { format: id, target: place } = askedFor(given);
		const formats = (await ask<KnownFormats>(client, formatsRequest, {}))?.exports ?? [];
		const format = formats.find((one) => one.id === id) ?? (await chooseFormat(formats));
		if (!format) return;
		const parts = await chooseParts({ client }, documentParams(client, document));
		if (!parts) return;
		const params: ExportParams = { ...documentParams(client, document), to: format.id, ...parts };
		const made = await ask<ExportResult>(client, exportRequest, params);
		if (!made) {
			window.showWarningMessage(l10n.t('The language server did not answer. Try again in a moment.'));
			return;
		}
		if ('message' in made) {
			window.showErrorMessage(plainMessage(made.message));
			return;
		}
		const target = place ?? (await window.showSaveDialog({ defaultUri: suggested(document.uri, format) }));
		if (target) await write(target, made);
	},
};

function askedFor(given: unknown): { readonly format?: string; readonly target?: Uri } {
	if (typeof given !== 'object' || given === null) return {};
	const format = 'format' in given && typeof given.format === 'string' ? given.format : undefined;
	const target = 'target' in given && given.target instanceof Uri ? given.target : undefined;
	return { ...(format !== undefined && { format }), ...(target && { target }) };
}

async function chooseFormat(formats: readonly KnownFormat[]): Promise<KnownFormat | undefined> {
	const items = formats.map((format) => ({ label: format.title, description: format.extension, format }));
	const title = l10n.t('In which format?');
	return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.format;
}

type Parts = Pick<ExportParams, 'speakers' | 'sections' | 'times'>;

/** Whose words, and whether headings and times: all are picked at first. Undefined when nothing was chosen. */
async function chooseParts(
	{ client }: Pick<CommandContext, 'client'>,
	document: ReturnType<typeof documentParams>,
): Promise<Parts | undefined> {
	const rows = (await ask<readonly SpeakerRow[]>(client, speakersRequest, document)) ?? [];
	const part = (label: string, own: object, description = ''): QuickPickItem & object => ({
		label,
		description,
		picked: true,
		...own,
	});
	const items: (QuickPickItem & { readonly part?: 'sections' | 'times'; readonly name?: string })[] = [
		part(l10n.t('Headings'), { part: 'sections' }),
		part(l10n.t('Times'), { part: 'times' }, l10n.t('where the format can be without')),
		...(rows.length > 0 ? [{ label: l10n.t('Speakers'), kind: QuickPickItemKind.Separator }] : []),
		...rows.map(({ name }) => part(name, { name })),
	];
	const picked = await window.showQuickPick(items, { title: l10n.t('What shall it hold?'), canPickMany: true });
	if (!picked) return undefined;
	const names = picked.flatMap(({ name }) => name ?? []);
	return {
		sections: picked.some((item) => item.part === 'sections'),
		times: picked.some((item) => item.part === 'times'),
		...(names.length < rows.length && { speakers: names }),
	};
}

function suggested(uri: Uri, { extension }: KnownFormat): Uri {
	const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
	const name = `${bareName(fileName(uri))}${extension}`;
	return folder ? Uri.joinPath(folder, name) : Uri.file(name);
}

async function write(target: Uri, made: Extract<ExportResult, { text: string }>): Promise<void> {
	const { text, binary, notes, leftOut } = made;
	try {
		await workspace.fs.writeFile(target, binary === undefined ? new TextEncoder().encode(text) : bytesOf(binary));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		window.showErrorMessage(l10n.t('{0} cannot be written: {1}', fileName(target), reason));
		return;
	}
	const lost = leftOut > 0 ? [l10n.t('{0} words are left out: no time tells when to show them', leftOut)] : [];
	const said = [...lost, ...notes];
	if (said.length > 0) window.showWarningMessage(`${fileName(target)}: ${said.join('; ')}`);
	else window.setStatusBarMessage(l10n.t('{0} was written', fileName(target)), 8000);
}

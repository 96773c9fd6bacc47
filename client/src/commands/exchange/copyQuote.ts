import { env, l10n, window } from 'vscode';
import { type QuoteAnswer, type QuoteFormat, type QuoteParams, quoteRequest } from '../../../../server/src/protocol.ts';
import { ask } from '../../server/ask.ts';
import { documentParams, fromRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/**
 * Copies the selected words, or the turn at the cursor, as a quotation: with speaker, section, time and a link into the
 * recording. A key binding may hand over the format (`"args": { "format": "html" }`).
 */
export const copyQuote: Command = {
	id: 'transcript.copyQuote',
	async run({ client }, given) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const format = askedFor(given) ?? (await choose());
		if (!format) return;
		const { document, selection } = editor;
		const params: QuoteParams = { ...documentParams(client, document), range: fromRange(selection), format };
		const text = (await ask<QuoteAnswer>(client, quoteRequest, params))?.text;
		if (text === undefined) {
			window.showInformationMessage(l10n.t('Nothing is said here.'));
			return;
		}
		await env.clipboard.writeText(text);
		window.setStatusBarMessage(l10n.t('Quotation copied'), shownFor);
	},
};

/** Milliseconds. */
const shownFor = 3000;

const formats: readonly QuoteFormat[] = ['markdown', 'plain', 'html'];

const askedFor = (given: unknown): QuoteFormat | undefined =>
	typeof given === 'object' && given !== null && 'format' in given
		? formats.find((format) => format === given.format)
		: undefined;

async function choose(): Promise<QuoteFormat | undefined> {
	const labels = { markdown: l10n.t('Markdown'), plain: l10n.t('Plain text'), html: l10n.t('HTML') };
	const items = formats.map((format) => ({ label: labels[format], format }));
	return (await window.showQuickPick(items, { title: l10n.t('Copy the quotation as') }))?.format;
}

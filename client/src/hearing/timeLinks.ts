import { DocumentLink, l10n, type TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { type HeardAnswer, type HeardParams, heardRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, toRange } from '../server/convert.ts';
import type { Hearing } from './hearing.ts';

/**
 * Makes the times of a text play where it has a recording at hand. Links that lead into the web stay what they are.
 * `parts` is there once the client is.
 */
export const timeLinks = (
	parts: () => { readonly client: BaseLanguageClient; readonly hearing: Hearing } | undefined,
): Middleware => ({
	async provideDocumentLinks(document, token, next) {
		const links = (await next(document, token)) ?? [];
		const known = parts();
		if (!known) return links;
		const params: HeardParams = { ...documentParams(known.client, document), only: 'times' };
		const heard = await ask<HeardAnswer>(known.client, heardRequest, params);
		// To look for the recording costs more than to see that there are no times.
		if (!heard || heard.times.length === 0 || !(await known.hearing.recordingOf(document))) return links;
		const stay = links.filter(({ target, tooltip }) => isWeb(target) || !tooltip?.startsWith('Play from'));
		const plays = heard.times
			.map(({ range, seconds }) => linkTo(document, toRange(range), seconds))
			.filter(({ range }) => !stay.some((other) => other.range.intersection(range)));
		return [...stay, ...plays];
	},
});

const isWeb = (target: Uri | undefined): boolean => target?.scheme === 'http' || target?.scheme === 'https';

function linkTo(document: TextDocument, range: DocumentLink['range'], seconds: number): DocumentLink {
	const args = encodeURIComponent(JSON.stringify([document.uri.toString(), seconds]));
	const link = new DocumentLink(range, Uri.parse(`command:transcript.hearTime?${args}`));
	link.tooltip = l10n.t('Hear it');
	return link;
}

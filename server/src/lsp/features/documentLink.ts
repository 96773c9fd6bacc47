import { DocumentLinkRequest } from 'vscode-languageserver';
import { documentLinks } from '../../features/documentLinks.ts';
import { parentOf, resolveUri } from '../../workspace/uri.ts';
import { documentFeature, type Feature } from '../feature.ts';

/** Recordings, and times as places in them. */
export const documentLink: Feature = documentFeature(
	DocumentLinkRequest.type,
	{ documentLinkProvider: { resolveProvider: false } },
	[],
	({ document }) => {
		const folder = parentOf(document.uri) ?? document.uri;
		return documentLinks(document.transcript).map(({ range, target, tooltip }) => ({
			range,
			tooltip,
			target: resolved(folder, target),
		}));
	},
);

/** A path may have a fragment, which is no part of a file's name. */
function resolved(folder: string, target: string): string {
	if (/^[a-z][\w+.-]+:/i.test(target)) return target;
	const [path = '', ...fragment] = target.split('#');
	return [resolveUri(folder, path), ...fragment].join('#');
}

import { extensions, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Leaves completion and hover in configurations and rosters to the YAML extension where there is one: it knows these
 * files by the schemas that ours contributes, and would say everything a second time.
 */
export const yamlMiddleware: Middleware = {
	provideCompletionItem: (document, position, context, token, next) =>
		isLeft(document) ? undefined : next(document, position, context, token),
	provideHover: (document, position, token, next) => (isLeft(document) ? undefined : next(document, position, token)),
};

const isLeft = ({ languageId }: TextDocument): boolean =>
	languageId === 'yaml' && extensions.getExtension('redhat.vscode-yaml') !== undefined;

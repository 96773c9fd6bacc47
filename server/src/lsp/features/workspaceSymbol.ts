import { workspaceSymbols } from '../../features/workspaceSymbols.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { SymbolKind, WorkspaceSymbolRequest } from '../languageServer.ts';

/** People and sections of every transcript in the open folders. */
export const workspaceSymbol: Feature = sessionFeature(
	WorkspaceSymbolRequest.type,
	{ workspaceSymbolProvider: true },
	[],
	async ({ index }, { query }) =>
		workspaceSymbols(await index.whole(), query).map(({ kind, name, container, uri, range }) => ({
			name,
			kind: kind === 'speaker' ? SymbolKind.String : SymbolKind.Namespace,
			containerName: container,
			location: { uri, range },
		})),
);

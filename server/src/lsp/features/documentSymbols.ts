import { type OutlineSymbol, documentSymbols as outline } from '../../features/documentSymbols.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from '../languageServer.ts';

/** The icons by which outlines tell entries apart. */
const kinds: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
	title: SymbolKind.File,
	section: SymbolKind.Namespace,
	header: SymbolKind.Object,
	exchange: SymbolKind.Event,
	turn: SymbolKind.Interface,
	unattributed: SymbolKind.Null,
};

/** The outline, as a tree or, for clients that know no trees, as a list. */
export const documentSymbols: Feature = documentFeature(
	DocumentSymbolRequest.type,
	{ documentSymbolProvider: { label: 'Transcript' } },
	[],
	({ document, client }) => {
		const symbols = outline(document.transcript, client.say);
		return client.symbolTrees ? symbols.map(toTree) : symbols.flatMap((symbol) => [...toList(symbol, document.uri)]);
	},
);

const toTree = ({ kind, name, detail, range, selection, children }: OutlineSymbol): DocumentSymbol => ({
	name,
	detail,
	kind: kinds[kind],
	range,
	selectionRange: selection,
	children: children.map(toTree),
});

function* toList(symbol: OutlineSymbol, uri: string, containerName?: string): Generator<SymbolInformation> {
	const { kind, name, range, children } = symbol;
	yield { name, kind: kinds[kind], location: { uri, range }, ...(containerName !== undefined && { containerName }) };
	for (const child of children) yield* toList(child, uri, name);
}

import type { ClientCapabilities, CodeActionClientCapabilities } from 'vscode-languageserver';
import type { ClientExtras } from '../protocol.ts';
import type { PositionEncoding } from '../text/positionEncoding.ts';
import { type Say, sayIn, type Texts } from '../text/translate.ts';

/** What the client can do, as far as answers depend on it. */
export interface Client {
	/** What positions count. */
	readonly positionEncoding: PositionEncoding;
	/** Answers `workspace/configuration`. */
	readonly configuration: boolean;
	/** Can be asked to tell of changed settings. */
	readonly configurationNotices: boolean;
	/** Asks for diagnostics by itself. */
	readonly pullsDiagnostics: boolean;
	/** Can be told later that it may ask for those of files that are not open. */
	readonly registersDiagnostics: boolean;
	/** Shows how far work is that it did not ask for. */
	readonly showsProgress: boolean;
	/** Asks for them anew when told to. */
	readonly refreshesDiagnostics: boolean;
	readonly relatedInformation: boolean;
	readonly symbolTrees: boolean;
	/** How many folds it takes; all where undefined. */
	readonly foldLimit: number | undefined;
	readonly markdown: boolean;
	/** Takes edits of a stated version of a document. */
	readonly versionedEdits: boolean;
	/** Renames files when an edit says so. */
	readonly renamesFiles: boolean;
	/** Asks its user before it applies edits that say so. */
	readonly confirmsEdits: boolean;
	/** Takes a definition with the range that it was asked for. */
	readonly definitionLinks: boolean;
	/** Asks what would be renamed before it asks for a new name. */
	readonly preparesRename: boolean;
	/** Asks anew for what it shows in the text, when told to. */
	readonly refreshesInlayHints: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly refreshesSemanticTokens: boolean;
	/** Can have edits made that it did not ask for. */
	readonly appliesEdits: boolean;
	/** Opens documents and moves the cursor when told to. */
	readonly showsDocuments: boolean;
	/**
	 * What it takes as code actions: literals with edits, or commands alone. One that says nothing of code actions is a
	 * program that talks with the server by hand: it gets commands that can be read as literals too.
	 */
	readonly codeActions: 'literals' | 'commands' | 'either';
	/** Has commands of its own for every change of who spoke: the server's would be in their way. */
	readonly hasCommands: boolean;
	/** Reads and finds files for us. */
	readonly files: boolean;
	/** The user trusts the open folders, or the client knows no such question. */
	readonly trusted: boolean;
	/** Says something in the language of the user, as far as the client brought it along. */
	readonly say: Say;
	/** Has our extension's commands, for a second step of a menu. */
	readonly menus: boolean;
	/** Can be asked to tell of files that change. */
	readonly watchesFiles: boolean;
	/** Watches files outside of its open folders, where a pattern says from where it starts. */
	readonly relativePatterns: boolean;
}

/** Reads the capabilities of `initialize`; what a client does not mention it cannot do. */
export const readClient = ({
	workspace = {},
	textDocument = {},
	general = {},
	window = {},
	experimental,
}: ClientCapabilities): Client => ({
	positionEncoding: general.positionEncodings?.find(isKnown) ?? 'utf-16',
	configuration: workspace.configuration ?? false,
	configurationNotices: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
	pullsDiagnostics: textDocument.diagnostic !== undefined,
	registersDiagnostics: textDocument.diagnostic?.dynamicRegistration ?? false,
	showsProgress: window.workDoneProgress ?? false,
	refreshesDiagnostics: workspace.diagnostics?.refreshSupport ?? false,
	relatedInformation:
		textDocument.diagnostic?.relatedInformation ?? textDocument.publishDiagnostics?.relatedInformation ?? false,
	symbolTrees: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
	foldLimit: textDocument.foldingRange?.rangeLimit,
	markdown: textDocument.hover?.contentFormat?.[0] === 'markdown',
	versionedEdits: workspace.workspaceEdit?.documentChanges ?? false,
	renamesFiles:
		(workspace.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('rename')) ??
		false,
	confirmsEdits:
		(workspace.workspaceEdit?.documentChanges && workspace.workspaceEdit.changeAnnotationSupport !== undefined) ??
		false,
	preparesRename: textDocument.rename?.prepareSupport ?? false,
	definitionLinks: textDocument.definition?.linkSupport ?? false,
	refreshesInlayHints: workspace.inlayHint?.refreshSupport ?? false,
	refreshesSemanticTokens: workspace.semanticTokens?.refreshSupport ?? false,
	refreshesCodeLenses: workspace.codeLens?.refreshSupport ?? false,
	appliesEdits: workspace.applyEdit ?? false,
	showsDocuments: window.showDocument?.support ?? false,
	codeActions: codeActionsOf(textDocument.codeAction),
	hasCommands: extrasOf(experimental).commands ?? false,
	files: extrasOf(experimental).files ?? false,
	trusted: extrasOf(experimental).trusted ?? true,
	say: sayIn(textsOf(extrasOf(experimental).texts)),
	menus: extrasOf(experimental).menus ?? false,
	watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
	relativePatterns: workspace.didChangeWatchedFiles?.relativePatternSupport ?? false,
});

function codeActionsOf(codeAction: CodeActionClientCapabilities | undefined): Client['codeActions'] {
	if (!codeAction) return 'either';
	return codeAction.codeActionLiteralSupport ? 'literals' : 'commands';
}

/** The client names the one that it likes best first. */
const isKnown = (encoding: string): encoding is PositionEncoding =>
	encoding === 'utf-8' || encoding === 'utf-16' || encoding === 'utf-32';

/** Whatever a client sends as texts, those that are. */
const textsOf = (texts: unknown): Texts =>
	typeof texts === 'object' && texts !== null
		? Object.fromEntries(
				Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
			)
		: {};

function extrasOf(experimental: unknown): ClientExtras {
	const { transcript } = (experimental ?? {}) as { transcript?: ClientExtras };
	return transcript ?? {};
}

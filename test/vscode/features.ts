import {
	CodeAction,
	commands,
	type Diagnostic,
	DiagnosticSeverity,
	type DocumentSymbol,
	type FoldingRange,
	type Hover,
	languages,
	MarkdownString,
	type Position,
	Range,
	type TextDocument,
	workspace,
} from 'vscode';
import * as assert from './assert.ts';
import { until } from './support.ts';

/** What the editor shows of a document by way of the language server. */

/** The outline, once it is there. */
export const outlineOf = (document: TextDocument): Promise<readonly DocumentSymbol[]> =>
	until('the outline', async () => {
		const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		return symbols && symbols.length > 0 && symbols;
	});

/** The outline as indented names. */
export const drawn = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] =>
	symbols.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...drawn(children, depth + 1)]);

/** What can be folded, as `first-last`, lines counted from one. */
export async function foldsOf(document: TextDocument): Promise<readonly string[]> {
	const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
	return folds.map(({ start, end }) => `${start + 1}-${end + 1}`);
}

/** The text of the hover at a place, whoever gives it. */
export async function hoverAt(document: TextDocument, place: Position): Promise<string> {
	const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
	const texts = hovers.flatMap(({ contents }) => contents);
	return texts.map((text) => (text instanceof MarkdownString ? text.value : String(text))).join('\n');
}

/** Our findings of a document, in order. */
export const findingsOf = (document: TextDocument): readonly Diagnostic[] =>
	languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === 'transcript')
		.sort((a, b) => a.range.start.compareTo(b.range.start));

/** A finding as `line rule`, counted from one. */
export const described = ({ range, code }: Diagnostic): string =>
	`${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`;

/** Waits until the warnings, and what cuts paragraphs, are just these: `18 unattributed`. */
export async function findings(document: TextDocument, expected: readonly string[]): Promise<void> {
	const found = (): readonly string[] =>
		findingsOf(document)
			.map((finding) => ({ finding, line: described(finding) }))
			.filter(
				({ finding, line }) => finding.severity <= DiagnosticSeverity.Warning || line.endsWith(' broken-paragraph'),
			)
			.map(({ line }) => line);
	const agree = (): boolean => found().join() === expected.join();
	try {
		await until('the findings', agree, [languages.onDidChangeDiagnostics]);
	} catch {
		assert.deepEqual(found(), expected, 'Other findings than expected');
	}
}

/**
 * The code actions of a kind at a place, their edits with them. They are asked for until there are some: the editor
 * takes a question back when it has to ask anew, as when its lamp asks for the same place.
 */
export const actionsAt = (document: TextDocument, place: Position, kind: string): Promise<readonly CodeAction[]> =>
	until('code actions', async () => {
		const asked = commands.executeCommand<unknown[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new Range(place, place),
			kind,
			100,
		);
		const answered = await Promise.resolve(asked).catch((fault: unknown): unknown[] => {
			if (fault instanceof Error && fault.name === 'Canceled') return [];
			throw fault;
		});
		const actions = answered.filter((action): action is CodeAction => action instanceof CodeAction);
		return actions.length > 0 && actions;
	});

/** Applies a code action. */
export async function apply(action: CodeAction | undefined): Promise<void> {
	assert.ok(action?.edit, 'an action with an edit');
	assert.ok(await workspace.applyEdit(action.edit), 'the edit was applied');
}

/** Where a text stands in a document for the first time. */
export function placeOf(document: TextDocument, text: string): Position {
	const offset = document.getText().indexOf(text);
	assert.ok(offset >= 0, `"${text}" stands in the document`);
	return document.positionAt(offset);
}

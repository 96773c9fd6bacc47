import {
	commands,
	type DocumentHighlight,
	type Location,
	type LocationLink,
	Position,
	type Range,
	type TextDocument,
	type WorkspaceEdit,
	workspace,
} from 'vscode';
import * as assert from './assert.ts';
import { openText, until } from './support.ts';

const text =
	'**Ann Lee (CNN):** Good morning.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** And now?\n\n**Bob Kay:** Now, Ann Lee.\n';
const onAnn = new Position(4, 4);

const at = <T>(command: string, document: TextDocument, ...args: readonly unknown[]): Promise<T> =>
	Promise.resolve(commands.executeCommand<T>(command, document.uri, ...args));

suite('names of speakers', () => {
	test('lead to where the speaker is declared', async () => {
		const { document } = await openText(text);
		const [found] = await until('a definition', async () => {
			const places = await at<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document, onAnn);
			return places.length > 0 && places;
		});
		assert.ok(found);
		assert.equal(('range' in found ? found.range : found.targetRange).start.line, 0);
	});

	test('are found everywhere, affiliation or not, and not in speech', async () => {
		const { document } = await openText(text);
		const places = await at<Location[]>('vscode.executeReferenceProvider', document, onAnn);
		assert.deepEqual(
			places.map(({ range }) => document.getText(range)),
			['Ann Lee', 'Ann Lee'],
		);
		const marked = await at<DocumentHighlight[]>('vscode.executeDocumentHighlights', document, onAnn);
		assert.deepEqual(
			marked.map(({ range }) => range.start.line),
			[0, 4],
		);
	});

	test('are renamed in every label, and one undo takes it back', async () => {
		const { document } = await openText(text);
		const target = await at<{ range: Range; placeholder: string }>('vscode.prepareRename', document, onAnn);
		assert.equal(target.placeholder, 'Ann Lee');
		const edit = await at<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document, onAnn, 'Cy Day');
		assert.ok(await workspace.applyEdit(edit));
		assert.equal(document.getText(), text.replaceAll('**Ann Lee', '**Cy Day'));
		await commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('are not renamed to what would be no label', async () => {
		const { document } = await openText(text);
		const refused = await at<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document, onAnn, 'A: B').then(
			() => '',
			(error: unknown) => String(error),
		);
		assert.ok(/would not be read/.test(refused), refused);
	});
});

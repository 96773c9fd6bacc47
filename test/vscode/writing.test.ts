import {
	type CodeLens,
	type CompletionList,
	commands,
	type DocumentLink,
	type InlayHint,
	Position,
	Range,
	Selection,
	type SelectionRange,
	type SemanticTokens,
	type SemanticTokensLegend,
	type TextDocument,
	workspace,
} from 'vscode';
import * as assert from './assert.ts';
import { openText, until } from './support.ts';

const head = '---\nmedia: https://youtu.be/abc\n---\n\n';
const talk = `${head}**Ann Lee (CNN):** [00:01:02] Good morning.\n\nAnd welcome. Sit down.\n\n**Bob Kay:** Thank [inaudible] you.\n\n**Ann Lee (CNN):** And now?\n\n**Speaker 1:** Now.\n\n`;
const whole = (document: TextDocument): Range => new Range(0, 0, document.lineCount, 0);
const ask = <T>(command: string, document: TextDocument, ...args: readonly unknown[]): Promise<T> =>
	Promise.resolve(commands.executeCommand<T>(command, document.uri, ...args));

async function withSetting<T>(name: string, value: unknown, run: () => Promise<T>): Promise<T> {
	const settings = workspace.getConfiguration('transcript');
	await settings.update(name, value, true);
	try {
		return await run();
	} finally {
		await settings.update(name, undefined, true);
	}
}

suite('writing and reading', () => {
	test('labels are completed at the start of a line, whoever is likely next first', async () => {
		const editor = await openText(talk);
		const end = new Position(editor.document.lineCount - 1, 0);
		const list = await until('completions', async () => {
			const found = await ask<CompletionList>('vscode.executeCompletionItemProvider', editor.document, end);
			return found.items.length > 0 && found;
		});
		const texts = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
		assert.ok(texts.includes('Ann Lee') && texts.includes('Bob Kay'), texts.join());
	});

	test('typing the beginning of a name and taking it writes the whole label', async () => {
		const editor = await openText(talk);
		const end = new Position(editor.document.lineCount - 1, 0);
		editor.selection = new Selection(end, end);
		await commands.executeCommand('type', { text: 'B' });
		await commands.executeCommand('type', { text: 'o' });
		const written = `${talk}**Bob Kay:** `;
		await until('the label', async () => {
			if (editor.document.getText() === written) return true;
			await commands.executeCommand('editor.action.triggerSuggest');
			await new Promise((resolve) => setTimeout(resolve, 200));
			await commands.executeCommand('acceptSelectedSuggestion');
			return editor.document.getText() === written;
		});
		assert.equal(editor.document.getText(), written);
	});

	test('nothing is completed in the middle of speech', async () => {
		const { document } = await openText(talk);
		const found = await ask<CompletionList>(
			'vscode.executeCompletionItemProvider',
			document,
			new Position(6, 'And w'.length),
		);
		assert.deepEqual(
			found.items.map(({ label }) => label),
			[],
		);
	});

	test('formatting writes labels as the document does, and one undo takes it back', async () => {
		const { document } = await openText(`${talk}**Bob Kay: **Yes.\n`);
		const before = document.getText();
		await until('the formatted text', async () => {
			await commands.executeCommand('editor.action.formatDocument');
			return document.getText() === `${talk}**Bob Kay:** Yes.\n`;
		});
		await commands.executeCommand('undo');
		assert.equal(document.getText(), before);
	});

	test('selections grow from a word to the sentence and on', async () => {
		const { document } = await openText(talk);
		const [first] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document, [
			new Position(6, 14),
		]);
		const steps: string[] = [];
		for (let step = first; step; step = step.parent as SelectionRange) steps.push(document.getText(step.range));
		assert.ok(steps.includes('Sit') && steps.includes('Sit down.') && steps.includes('And welcome. Sit down.'));
	});

	test('times lead into the recording', async () => {
		const { document } = await openText(talk);
		const links = await until('links', async () => {
			const found = await ask<DocumentLink[]>('vscode.executeLinkProvider', document, 10);
			return found.some(({ range }) => range.start.line === 4) && found;
		});
		const link = links.find(({ range }) => range.start.line === 4);
		assert.equal(link?.target?.toString(true), 'https://youtu.be/abc?t=62');
	});

	test('names are coloured as speakers, placeholders as such', async () => {
		const { document } = await openText(talk);
		const legend = await until('a legend', () =>
			ask<SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document),
		);
		const tokens = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens', document);
		const types = Array.from(
			{ length: tokens.data.length / 5 },
			(_, index) => legend.tokenTypes[tokens.data[index * 5 + 3] ?? 0],
		);
		assert.deepEqual(types, [
			'speaker',
			'affiliation',
			'timestamp',
			'speaker',
			'audioTag',
			'speaker',
			'affiliation',
			'placeholderSpeaker',
		]);
	});

	test('hints name the speaker who goes on, when they are turned on', async () => {
		const { document } = await openText(talk);
		const hints = () => ask<InlayHint[]>('vscode.executeInlayHintProvider', document, whole(document));
		assert.deepEqual(await hints(), []);
		await withSetting('inlayHints.continuingSpeaker', true, () =>
			until('hints', async () => {
				const [first] = await hints();
				return first?.label === 'Ann Lee:' && first.position.line === 6;
			}),
		);
	});

	test('figures stand above first turns, when they are turned on', async () => {
		const { document } = await openText(talk);
		await withSetting('codeLens.enabled', true, () =>
			until('lenses', async () => {
				const lenses = await ask<CodeLens[]>('vscode.executeCodeLensProvider', document, 9);
				return lenses.some(({ command }) => /^Ann Lee: 2 turns, \d+ words/.test(command?.title ?? ''));
			}),
		);
	});
});

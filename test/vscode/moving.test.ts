import {
	commands,
	Disposable,
	EventEmitter,
	type FileSystemProvider,
	FileType,
	type SemanticTokens,
	Uri,
	WorkspaceEdit,
	window,
	workspace,
} from 'vscode';
import * as assert from './assert.ts';
import { drawn, findings, findingsOf, outlineOf } from './features.ts';
import { until, writeFile } from './support.ts';

const broken = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
const talk = `# Office hours

**Ann Lee:** Good morning, and welcome to our office hours.

**Bob Kay:** Good morning! Thank you for having me.

**Ann Lee:** What have you been working on lately?

**Bob Kay:**
`;

const event = '{"id":"01HZX3K9Q2M4N5P6R7S8T9V0W1","act":"note","at":"2026-01-01T00:00:00Z","by":"k3f9a2qx"}\n';

suite('moving', () => {
	test('annotations and word times go with a transcript', async () => {
		const before = await writeFile('moving/talk.transcript', broken);
		const folder = Uri.joinPath(before, '..');
		await writeFile('moving/talk.transcript.k3f9a2qx.annotations.jsonl', event);
		await writeFile('moving/talk.words.json', '{"version":1,"words":[]}\n');
		await writeFile('moving/talking.words.json', '{}');
		const { document } = await window.showTextDocument(before);
		await findings(document, ['7 empty-turn']);
		await move(before, Uri.joinPath(folder, 'hours.transcript'));
		const moved = ['hours.transcript', 'hours.transcript.k3f9a2qx.annotations.jsonl', 'hours.words.json'];
		await until('the files that belong to it', async () => {
			const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
			return JSON.stringify(names) === JSON.stringify([...moved, 'talking.words.json']);
		});
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(folder, { recursive: true });
	});

	test('what was decided of a file holds under its new name', async () => {
		const before = await writeFile('decided.md', talk);
		const { document } = await window.showTextDocument(before);
		await commands.executeCommand('transcript.useAsTranscript');
		await findings(document, ['9 empty-turn']);
		const after = Uri.joinPath(before, '..', 'still-decided.md');
		await move(before, after);
		const shown = await until('the renamed document', () =>
			workspace.textDocuments.find(({ uri }) => uri.toString() === after.toString()),
		);
		await findings(shown, ['9 empty-turn']);
		assert.equal(shown.languageId, 'markdown', 'it was to be served in place, and still is');
		await commands.executeCommand('transcript.stopUsingAsTranscript');
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(after);
	});

	test('a transcript that is deleted while it is open leaves no problems behind', async () => {
		const uri = await writeFile('gone.transcript', broken);
		const { document } = await window.showTextDocument(uri);
		await findings(document, ['7 empty-turn']);
		await workspace.fs.delete(uri);
		await commands.executeCommand('workbench.action.closeAllEditors');
		await until('no problems of it', () => findingsOf(document).length === 0);
	});

	test('what belongs to a transcript that is deleted stays for as long as nobody says otherwise', async () => {
		const uri = await writeFile('belonging.transcript', broken);
		const marks = await writeFile('belonging.transcript.k3f9a2qx.annotations.jsonl', '');
		const words = await writeFile('belonging.words.json', '{}');
		const edit = new WorkspaceEdit();
		edit.deleteFile(uri);
		assert.ok(await workspace.applyEdit(edit));
		assert.ok(!(await exists(uri)));
		for (const own of [marks, words]) {
			assert.ok(await exists(own), `${own} is deleted by an answer alone`);
			await workspace.fs.delete(own);
		}
	});

	test('the older side of a comparison has its outline and colours, and no problems', async () => {
		const uri = await writeFile('compared.transcript', broken);
		const past = Uri.from({ scheme: 'transcript-past', path: '/compared.transcript' });
		const provider = workspace.registerFileSystemProvider('transcript-past', pastOf(broken), { isReadonly: true });
		try {
			await commands.executeCommand('vscode.diff', past, uri, 'Then and now');
			const side = await until('the older side', () =>
				workspace.textDocuments.find(({ uri }) => uri.toString() === past.toString()),
			);
			const now = await workspace.openTextDocument(uri);
			await findings(now, ['7 empty-turn']);
			assert.deepEqual(drawn(await outlineOf(side)), ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay']);
			const colours = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', past);
			assert.ok(colours.data.length > 0);
			assert.deepEqual(findingsOf(side), []);
			await commands.executeCommand('workbench.action.closeAllEditors');
		} finally {
			provider.dispose();
		}
		await workspace.fs.delete(uri);
	});
});

const exists = async (uri: Uri): Promise<boolean> => {
	try {
		await workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
};

async function move(from: Uri, to: Uri): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.renameFile(from, to, { overwrite: true });
	assert.ok(await workspace.applyEdit(edit));
}

/** A file system of one text that cannot be changed. */
function pastOf(text: string): FileSystemProvider {
	const bytes = new TextEncoder().encode(text);
	const refuse = (): never => {
		throw new Error('The past cannot be changed.');
	};
	return {
		onDidChangeFile: new EventEmitter<never>().event,
		watch: () => new Disposable(() => {}),
		stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
		readDirectory: () => [],
		readFile: () => bytes,
		createDirectory: refuse,
		writeFile: refuse,
		delete: refuse,
		rename: refuse,
	};
}

import { commands, type Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { openText, until, writeFile } from './support.ts';

const words = (text: string, from: number) =>
	text
		.split(' ')
		.map((word, index) => ({ word, start: from + index * 0.5, end: from + index * 0.5 + 0.4, probability: 0.9 }));
const whisper = JSON.stringify({
	segments: [
		{ start: 1, end: 2, text: 'Good morning.', words: words('Good morning.', 1) },
		{ start: 3, end: 5, text: 'Good morning to you.', words: words('Good morning to you.', 3) },
	],
});

const textOf = async (uri: Uri): Promise<string | undefined> => {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch {
		// There is none.
		return undefined;
	}
};

/** Part of a file's name that no other file has. */
const unused = (): string => crypto.randomUUID();

suite('other formats', () => {
	test('a recording is imported beside its file, with its word times, and never over another', async () => {
		const source = await writeFile(`import-${unused()}.json`, whisper);
		const beside = (ending: string): Uri => source.with({ path: source.path.replace(/\.json$/, ending) });
		for (const ending of ['', ' 2']) {
			await finish(commands.executeCommand('transcript.importTranscript', source));
			const made = await textOf(beside(`${ending}.transcript.md`));
			assert.ok(made?.includes('Good morning to you.'), made);
			assert.ok((await textOf(beside(`${ending}.words.json`)))?.includes('"w":"morning."'));
		}
		assert.equal(window.activeTextEditor?.document.uri.path, beside(' 2.transcript.md').path);
	});

	test('what is no recording is refused, and nothing is written', async () => {
		const source = await writeFile(`refused-${unused()}.json`, '{"x":1}');
		await finish(commands.executeCommand('transcript.importTranscript', source));
		assert.equal(await textOf(source.with({ path: source.path.replace(/\.json$/, '.transcript.md') })), undefined);
	});

	test('a transcript is exported', async () => {
		await openText('**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n');
		const target = await writeFile(`export-${unused()}.csv`, '');
		await finish(commands.executeCommand('transcript.exportTranscript', { format: 'csv', target }));
		assert.ok((await textOf(target))?.includes('Bob Kay'));
	});

	test('a transcript is written with pseudonyms into another file, and nothing is written over', async () => {
		const own = `**Ann Lee:** Good morning, Bob Kay.\n\n**Bob Kay:** Good morning to you, Ann.\n`;
		const { document } = await openText(own);
		const base = await writeFile(`pseudonyms-${unused()}.txt`, '');
		const [target, key] = ['.transcript.md', '.key.yaml'].map((end) => base.with({ path: `${base.path}${end}` }));
		assert.ok(target && key);
		await finish(commands.executeCommand('transcript.pseudonymise', { target, key }));
		const written = (await textOf(target)) ?? '';
		assert.ok(/^\*\*\S.*:\*\* Good morning, /.test(written) && !/Ann|Lee|Bob|Kay/.test(written), written);
		assert.ok(/Ann Lee/.test((await textOf(key)) ?? ''), 'the key tells who is who');
		assert.equal(document.getText(), own);
		await workspace.fs.writeFile(target, new TextEncoder().encode('mine'));
		await window.showTextDocument(document);
		await finish(commands.executeCommand('transcript.pseudonymise', { target, key }));
		assert.equal(await textOf(target), 'mine');
	});
});

/** Takes the first choice of every list that a command shows, until it is done. */
async function finish(command: Thenable<unknown>): Promise<void> {
	let done = false;
	void command.then(() => {
		done = true;
	});
	await until('the command to end', async () => {
		if (done) return true;
		await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		return false;
	});
}

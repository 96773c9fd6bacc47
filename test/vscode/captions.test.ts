import { commands, Selection, type TextEditor } from 'vscode';
import * as assert from './assert.ts';
import { openText, until } from './support.ts';

const text = [
	'WEBVTT',
	'',
	'00:00:01.000 --> 00:00:05.000 align:start',
	'<v Ann Lee>Good morning. Shall we begin with the bridge, or is it too early for you today?',
	'',
	'00:00:05.000 --> 00:00:05.500',
	'<v Bob Kay>Not at',
	'',
	'00:00:05.500 --> 00:00:07.000',
	'<v Bob Kay>all.',
	'',
].join('\n');

/** Every command of cues: where the cursor is, what is typed, and what the changed text must hold. */
const cases: readonly (readonly [command: string, character: number, holds: (changed: string) => boolean])[] = [
	['transcript.splitCue', 25, (changed) => changed.includes('align:start\n<v Ann Lee>Good morning.\n\n00:00:')],
	[
		'transcript.splitTurn',
		25,
		(changed) => /align:start\n<v Ann Lee>Good morning\.\n\n00:00:.*\n<v (?!Ann)/.test(changed),
	],
	['transcript.joinShortCues', 25, (changed) => changed.includes('00:00:05.000 --> 00:00:07.000\n<v Bob Kay>Not at\n')],
	['transcript.splitLongCues', 25, (changed) => changed.includes('Shall we begin with the\nbridge')],
];

suite('cues of captions', () => {
	for (const [command, character, holds] of cases) {
		test(`${command}, and one undo takes it back`, async () => {
			const editor = await openText(text);
			await known(editor);
			editor.selection = new Selection(3, character, 3, character);
			const before = editor.document.version;
			const done = commands.executeCommand(command);
			await until(`${command} to change the text`, async () => {
				if (editor.document.version !== before) return true;
				await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				return false;
			});
			await done;
			const changed = editor.document.getText();
			assert.ok(holds(changed), changed);
			await commands.executeCommand('undo');
			assert.equal(editor.document.getText(), text, 'one undo');
		});
	}
});

/** Until the server knows the text. */
async function known(editor: TextEditor): Promise<void> {
	await until('the outline', async () => {
		const symbols = await commands.executeCommand<readonly unknown[] | undefined>(
			'vscode.executeDocumentSymbolProvider',
			editor.document.uri,
		);
		return (symbols?.length ?? 0) > 0;
	});
}

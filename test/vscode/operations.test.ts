import { commands, Selection, type TextEditor } from 'vscode';
import * as assert from './assert.ts';
import { openText, until } from './support.ts';

const text = [
	'**Ann Lee:** Good morning. Shall we begin?',
	'',
	'**Bob Kay (CNN):** Thank you, Ann. When do you open? And why so late?',
	'',
	'**Ann Lee:** On Monday.',
	'',
	'We open at nine.',
	'',
	'**Speaker 1:** Will there be lunch?',
	'',
	'**Ann Lee:** There will.',
	'',
	'**Speaker 1:** Thank you.',
	'',
	'**Bob Kay (CNN):** And music?',
	'',
	'**Ann Lee:** No music.',
	'',
].join('\n');

/** Every command that says who spoke: where the cursor is, and what the changed text must hold. */
const cases: readonly (readonly [
	command: string,
	selection: readonly [number, number, number, number],
	holds: (changed: string) => boolean,
	args?: unknown,
])[] = [
	['transcript.reassignTurn', [8, 20, 8, 20], (changed) => count(changed, 'Speaker 1') === 1],
	['transcript.reassignLabel', [8, 20, 8, 20], (changed) => count(changed, 'Speaker 1') === 0],
	['transcript.reassignFromHere', [12, 20, 12, 20], (changed) => count(changed, 'Speaker 1') === 1],
	['transcript.reassignSelectedTurns', [8, 0, 12, 10], (changed) => count(changed, 'Speaker 1') === 0],
	['transcript.attributeSelection', [6, 0, 6, 16], (changed) => /^\*\*[^*]+\*\* We open at nine\.$/m.test(changed)],
	['transcript.splitTurn', [2, 53, 2, 53], (changed) => /^\*\*[^*]+\*\* And why so late\?$/m.test(changed)],
	['transcript.mergeTurns', [8, 20, 8, 20], (changed) => labels(changed) === labels(text) - 1],
	['transcript.markAsNotSpeech', [6, 2, 6, 2], (changed) => /[([*]+We open at nine\.[)\]*]+/.test(changed)],
	['transcript.swapSpeakers', [0, 4, 0, 4], (changed) => !changed.startsWith('**Ann Lee:** Good')],
	['transcript.insertLabel', [17, 0, 17, 0], (changed) => labels(changed) === labels(text) + 1],
	['transcript.insertNextSpeaker', [17, 0, 17, 0], (changed) => labels(changed) === labels(text) + 1],
	['transcript.whoIsThis', [8, 20, 8, 20], (changed) => count(changed, 'Speaker 1') < 2],
	[
		'transcript.addToRoster',
		[2, 30, 2, 30],
		(changed) => changed.startsWith('---\nspeakers:\n') && changed.includes('Bob Kay\n'),
	],
	[
		'transcript.declareAlias',
		[8, 20, 8, 20],
		(changed) => /^---\nspeakers:[\s\S]*Speaker 1[\s\S]*\n---\n/.test(changed),
	],
	['transcript.mergeSpeakers', [8, 20, 8, 20], (changed) => count(changed, 'Speaker 1') === 0],
];

suite('who spoke', () => {
	for (const [command, [line, character, endLine, end], holds, ...args] of cases) {
		test(`${command}, and one undo takes it back`, async () => {
			const editor = await openText(text);
			await ready(editor);
			editor.selection = new Selection(line, character, endLine, end);
			await run(editor, command, args);
			const changed = editor.document.getText();
			assert.ok(holds(changed), changed);
			assert.equal(spoken(changed), spoken(text), 'the spoken words are what they were');
			await commands.executeCommand('undo');
			assert.equal(editor.document.getText(), text, 'one undo');
		});
	}

	test('a digit inserts the label of that place in the roster', async () => {
		const editor = await openText(text);
		await ready(editor);
		editor.selection = new Selection(17, 0, 17, 0);
		await commands.executeCommand('transcript.insertNextSpeaker', 2);
		assert.equal(count(editor.document.getText(), 'Bob Kay'), 3);
	});
});

/** Until the server knows the text: its names are what completes and is listed. */
async function ready(editor: TextEditor): Promise<void> {
	await until('the outline', async () => {
		const symbols = await commands.executeCommand<readonly unknown[] | undefined>(
			'vscode.executeDocumentSymbolProvider',
			editor.document.uri,
		);
		return (symbols?.length ?? 0) > 0;
	});
}

/** Runs a command and takes the first choice of every list that it shows, until the text has changed. */
async function run(editor: TextEditor, command: string, args: readonly unknown[]): Promise<void> {
	const before = editor.document.version;
	const done = commands.executeCommand(command, ...args);
	await until(`${command} to change the text`, async () => {
		if (editor.document.version !== before) return true;
		await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		return false;
	});
	await done;
}

const count = (text: string, name: string): number => text.split(`**${name}`).length - 1;
const labels = (text: string): number => text.split('\n').filter((line) => /^\*\*[^*]+\*\*/.test(line)).length;
const spoken = (text: string): string =>
	text
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/^\*\*[^*]+\*\*/gm, '')
		.replace(/[()[\]*]/g, ' ')
		.split(/\s+/)
		.filter(Boolean)
		.join(' ');

import { commands, Diagnostic, languages, Range, type TextEditor } from 'vscode';
import * as assert from './assert.ts';
import { openText } from './support.ts';

suite('moving from problem to problem', () => {
	test('forward and round the end, past what other extensions find', async () => {
		const editor = await openText('one\ntwo\nthree\nfour\n', 'plaintext');
		const found = languages.createDiagnosticCollection();
		found.set(editor.document.uri, [finding(2, 'transcript'), finding(1, 'spelling'), finding(0, 'transcript')]);
		const stops: number[] = [];
		for (let moves = 0; moves < 3; moves++) stops.push(await lineAfter('transcript.nextProblem', editor));
		stops.push(await lineAfter('transcript.previousProblem', editor));
		found.dispose();
		assert.deepEqual(stops, [2, 0, 2, 0]);
	});

	test('stays where it is when there is none', async () => {
		const editor = await openText('one\ntwo\n', 'plaintext');
		assert.equal(await lineAfter('transcript.nextProblem', editor), 0);
	});
});

function finding(line: number, source: string): Diagnostic {
	const diagnostic = new Diagnostic(new Range(line, 0, line, 3), 'something is wrong');
	diagnostic.source = source;
	return diagnostic;
}

async function lineAfter(command: string, editor: TextEditor): Promise<number> {
	await commands.executeCommand(command);
	return editor.selection.active.line;
}

import { ConfigurationTarget, commands, Selection, type TextEditor, workspace } from 'vscode';
import * as assert from './assert.ts';
import {
	actionsAt,
	apply,
	described,
	drawn,
	findings,
	findingsOf,
	foldsOf,
	hoverAt,
	outlineOf,
	placeOf,
} from './features.ts';
import { openSample, openText } from './support.ts';

const all = [
	'18 unattributed',
	'32 broken-paragraph',
	'50 malformed-label',
	'52 placeholder-speaker',
	'56 placeholder-speaker',
	'56 unstyled-label',
];

/** The sample in a document of no file, so that it can be edited. */
async function editableSample(): Promise<TextEditor> {
	const sample = await openSample('press-conference.transcript.md');
	return openText(sample.document.getText());
}

suite('the sample', () => {
	test('outline: title, header, opening statement, exchanges, turns', async () => {
		const { document } = await openSample('press-conference.transcript.md');
		const symbols = await outlineOf(document);
		assert.deepEqual(drawn(symbols).slice(0, 8), [
			'Press conference by Harbour Director Ingrid Solheim on the opening of the tidal gate',
			'  Header',
			'  Opening statement (unattributed)',
			'  Nadia Benali (Coast Gazette)',
			'    Port Spokesperson',
			'    Nadia Benali',
			'    Harbour Director',
			'  Pieter de Wit (Radio Noord)',
		]);
		const turn = symbols[0]?.children[2]?.children[1];
		assert.ok(turn?.detail.startsWith('Director, the gate was to cost forty million.'), turn?.detail);
		assert.deepEqual(document.getText(turn?.selectionRange), '**Nadia Benali (Coast Gazette):**');
	});

	test('folds: title, header, opening statement, exchanges, long turns', async () => {
		const { document } = await openSample('press-conference.transcript.md');
		await outlineOf(document);
		const folds = await foldsOf(document);
		for (const fold of ['3-58', '5-16', '18-26', '28-34']) assert.ok(folds.includes(fold), `${fold} in ${folds}`);
	});

	test('hovers: who speaks, what is said in a section, what a tag means', async () => {
		const { document } = await openSample('press-conference.transcript.md');
		await outlineOf(document);
		const speaker = await hoverAt(document, placeOf(document, 'Harbour Director:** They were'));
		assert.ok(speaker.includes('Also written Harbour Director Ingrid Solheim'), speaker);
		assert.ok(speaker.includes('Turn 2 of 5'), speaker);
		assert.ok(speaker.includes(`First turn: [line 32](<${document.uri}#L32>)`), speaker);
		const title = await hoverAt(document, placeOf(document, 'Press conference'));
		assert.ok(title.includes('14 turns by 7 people'), title);
		const tag = await hoverAt(document, placeOf(document, 'inaudible'));
		assert.ok(tag.includes('could not understand'), tag);
	});

	test('problems: every one, each with its rule’s page', async () => {
		const { document } = await openSample('press-conference.transcript.md');
		await findings(document, all);
		const [first] = findingsOf(document);
		const page = first && typeof first.code === 'object' ? first.code.target.path : '';
		assert.ok(page.endsWith('/docs/rules/unattributed.md'), page);
	});

	test('the first fix of the opening statement names the byline’s person; undo takes it back', async () => {
		const { document } = await editableSample();
		await findings(document, all);
		const before = document.getText();
		const [first] = await actionsAt(document, placeOf(document, 'Good morning'), 'quickfix');
		await apply(first);
		assert.ok(document.getText().includes('\n**Harbour Director:** Good morning'), first?.title);
		await findings(document, all.slice(1));
		await commands.executeCommand('undo');
		assert.equal(document.getText(), before);
		await findings(document, all);
	});

	test('attribute gives a turn to somebody else', async () => {
		const { document } = await editableSample();
		await findings(document, all);
		const place = placeOf(document, 'Will the gate be open');
		const offered = await actionsAt(document, place, 'refactor.rewrite.attribute');
		const clara = offered.find(({ title }) => title.includes('Clara Vos'));
		await apply(clara);
		assert.ok(document.getText().includes('**Clara Vos (Evening Post):** Will the gate'), document.getText());
		await findings(
			document,
			all.filter((finding) => finding !== '52 placeholder-speaker'),
		);
	});

	test('fix all changes form only and leaves what a person decides', async () => {
		const editor = await editableSample();
		const { document } = editor;
		await findings(document, all);
		await commands.executeCommand('transcript.fixAll');
		await findings(document, ['18 unattributed', '50 placeholder-speaker', '54 placeholder-speaker']);
		assert.ok(document.getText().includes('**Port Spokesperson:** One more, at the back.\n'));
		assert.ok(document.getText().includes('out of its own reserve.'));
	});

	test('editing while diagnostics run ends with those of the last text', async () => {
		const editor = await editableSample();
		const { document } = editor;
		for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
			assert.ok(await editor.edit((edit) => edit.insert(placeOf(document, '**Nadia'), `And ${word}.\n\n`)));
		}
		await findings(
			document,
			all.map((finding) => {
				const [line, rule] = finding.split(' ');
				return Number(line) < 30 ? finding : `${Number(line) + 12} ${rule}`;
			}),
		);
	});

	test('a line is not flagged while it is being typed, and is when typing has paused', async () => {
		const editor = await openText('**Ann Lee:** Good morning.\n\n**Bob Kay:** Good day.\n\n**Ann Lee:** Well.\n\n');
		const { document } = editor;
		await outlineOf(document);
		editor.selection = new Selection(6, 0, 6, 0);
		for (const letter of '**Bob Kay:**') await commands.executeCommand('type', { text: letter });
		await commands.executeCommand('transcript.nextTurn');
		assert.deepEqual(findingsOf(document).map(described), []);
		await findings(document, ['7 empty-turn']);
	});

	test('from turn to turn', async () => {
		const editor = await openSample('press-conference.transcript.md');
		await outlineOf(editor.document);
		editor.selection = new Selection(0, 0, 0, 0);
		const stops: number[] = [];
		for (let moves = 0; moves < 3; moves++) {
			await commands.executeCommand('transcript.nextTurn');
			stops.push(editor.selection.active.line + 1);
		}
		await commands.executeCommand('transcript.previousTurn');
		stops.push(editor.selection.active.line + 1);
		assert.deepEqual(stops, [18, 28, 30, 28]);
	});

	test('a setting turns a rule off', async () => {
		const { document } = await openText('**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n');
		await findings(document, ['7 empty-turn']);
		await setRule('off');
		try {
			await findings(document, []);
		} finally {
			await setRule(undefined);
		}
		await findings(document, ['7 empty-turn']);
	});
});

const setRule = (severity: string | undefined): Thenable<void> =>
	workspace.getConfiguration('transcript.rules').update('empty-turn', severity, ConfigurationTarget.Global);

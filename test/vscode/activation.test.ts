import { commands, extensions } from 'vscode';
import * as assert from './assert.ts';
import { extensionId, openText, until } from './support.ts';

suite('activation', () => {
	test('opening a transcript starts the extension', async () => {
		await openText('Ada Lovelace: Good morning.\n');
		assert.ok(await until('the extension to be active', () => extensions.getExtension(extensionId)?.isActive));
	});

	test('every command of the manifest is there', async () => {
		const manifest: { contributes: { commands: { command: string }[] } } =
			extensions.getExtension(extensionId)?.packageJSON;
		const known = new Set(await commands.getCommands(true));
		const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
		assert.deepEqual(missing, []);
	});
});

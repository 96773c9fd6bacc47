import { extensions } from 'vscode';
import * as assert from './assert.ts';
import { extensionId } from './support.ts';

suite('installed', () => {
	test('the extension comes from the package', () => {
		const path = extensions.getExtension(extensionId)?.extensionPath ?? '';
		assert.ok(/extensions[\\/]transcript-tools\.vscode-transcript-/.test(path), `it runs from ${path}`);
	});
});

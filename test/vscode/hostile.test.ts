import { commands, type DocumentLink, type Hover, MarkdownString, Position, type TextDocument } from 'vscode';
import * as assert from './assert.ts';
import { described, findingsOf } from './features.ts';
import { openText, until } from './support.ts';

/** Addresses that a stranger's transcript may have where a time is a link. */
const addresses = [
	'command:workbench.action.terminal.new',
	'command:workbench.action.terminal.sendSequence?%5B%7B%22text%22%3A%22id%5Cn%22%7D%5D',
	'javascript:alert(1)',
	'vscode://vscode.git/clone?url=https://a.example',
	'data:text/html,hi',
	'file:///etc/passwd',
	'../../../etc/passwd',
	'//host/share',
];

const linksOf = (document: TextDocument): Thenable<DocumentLink[]> =>
	commands.executeCommand('vscode.executeLinkProvider', document.uri, 100);

suite('a hostile transcript', () => {
	test('no time is a link that runs or reads anything', async () => {
		const text = addresses.map((address) => `[0:12](${address}) **Ann Lee:** Hello.`).join('\n\n');
		const { document } = await openText(`${text}\n\n[0:14](https://a.example/?t=14) **Bob Kay:** Ho.\n`);
		const links = await linksOf(document);
		assert.ok(links.some(({ target }) => `${target}`.startsWith('https://a.example')));
		// The addresses themselves VS Code makes links of, in any text: those begin behind the time.
		const dangerous = links.filter(({ range }) => range.start.line < 16 && range.start.character < 7);
		assert.deepEqual(
			dangerous.map(({ target }) => `${target}`),
			[],
		);
	});

	test('no hover has a command or HTML that its text brought', async () => {
		const name = 'Ann [run](command:workbench.action.terminal.new) <img src=x onerror=alert(1)>';
		const { document } = await openText(`**${name}:** Hello.\n\n**Bob Kay:** Ho.\n\n**${name}:** Yes.\n`);
		const hovers: Hover[] = await commands.executeCommand(
			'vscode.executeHoverProvider',
			document.uri,
			new Position(0, 4),
		);
		for (const content of hovers.flatMap(({ contents }) => contents)) {
			if (!(content instanceof MarkdownString)) continue;
			assert.ok(!content.isTrusted && !content.supportHtml);
			assert.ok(!/\]\(command:/.test(content.value), content.value);
		}
	});

	test('lines that once never ended and YAML that once stalled are answered', async () => {
		const lines = [
			'---',
			...Array.from({ length: 400 }, () => 'a: &a [*a,*a]'),
			`b: ${'{'.repeat(400)}`,
			'---',
			'',
			`<v${'.'.repeat(45)} x`,
			'',
			`<v ${'a.'.repeat(2000)}`,
			'',
			'**Ann Lee:** Hello.',
			'',
			'**Bob Kay:**',
		];
		const { document } = await openText(lines.join('\n'));
		await until('the problem of the last line', () =>
			findingsOf(document).some((finding) => described(finding) === `${lines.length} empty-turn`),
		);
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import {
	CodeActionRequest,
	CodeLensRequest,
	CompletionRequest,
	DocumentLinkRequest,
	DocumentSymbolRequest,
	HoverRequest,
	InlayHintRequest,
} from 'vscode-languageserver/node';
import { formats } from '../../server/src/formats/index.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { connectInMemory } from '../support/languageClient.ts';

/** Where a link would harm whoever clicks on it, and what hides such places. */
const hostile = fc
	.tuple(
		fc.constantFrom('', ' ', '\t', '\u0001', '\u00a0', '<', '%20'),
		fc.constantFrom(
			'command:workbench.action.terminal.new',
			'CoMmAnD:a?%5B1%5D',
			'javascript:alert(1)',
			'vscode:extension/a.b',
			'data:text/html,<script>a</script>',
			'file:///etc/passwd',
			'file://host/share',
			'../../../etc/passwd',
			'..%2f..%2f..%2fetc/passwd',
			'%2e%2e/%2e%2e/%2e%2e/etc/a.mp3',
			'..\\..\\..\\a.mp3',
			'//host/share/a.mp3',
			'\\\\host\\share',
			'https://example.org/a.mp3',
			'https:\\\\host',
			'audio/a.mp3',
			'mailto:a@example.org',
		),
		fc.constantFrom('', '.mp3', '#t=1', '>', '"', ')'),
	)
	.map((parts) => parts.join(''));

/** Names and words that want to be more than text. */
const names = fc.oneof(
	hostile.map((target) => `Ann [x](${target}) Lee`),
	hostile.map((target) => `Ann ![x](${target})`),
	hostile.map((target) => `<a href="${target}">Ann</a>`),
	fc.constantFrom(
		'Ann <img src=x onerror=alert(1)>',
		'Ann </title><script>alert(1)</script>',
		'"><u onmouseover="a">',
		'Ann `x` [y](command:a)',
		'Ann\\[x\\](command:a)',
		'www.example.org',
		'ann@example.org',
		'<command:a>',
		'$(alert) Ann',
		'- Ann',
		'# Ann',
		'1. Ann',
		'Ann Lee',
	),
);

const texts = fc.record({ media: hostile, link: hostile, name: names, other: names, role: names, heading: names }).map(
	({ media, link, name, other, role, heading }) => `---
title: ${JSON.stringify(heading)}
media: ${JSON.stringify(media)}
speakers:
  - name: ${JSON.stringify(name)}
    role: ${JSON.stringify(role)}
    aliases: [${JSON.stringify(other)}]
    link: ${JSON.stringify(link)}
    affiliation: ${JSON.stringify(other)}
---

# ${heading}

[0:12](${link}) **${name}:** Hello [inaudible] there.

**${other}** [0:15](${media}): \\[0:16\\] Yes, ${name}.

**${name}:** So?

**Ann Lee** (0:20): (${other}) No.
`,
);

/** Fails for what may not be clicked on. Nothing of ours decides: the platform's own reading of addresses does. */
function harmless(address: string): void {
	const { protocol, host, pathname } = new URL(address);
	if (protocol === 'http:' || protocol === 'https:') return;
	assert.equal(protocol, 'file:', address);
	assert.equal(host, '', address);
	const path = decodeURIComponent(pathname);
	assert.ok(path.startsWith('/ws/') && !path.split(/[\\/]/).includes('..'), address);
}

function checkTokens(tokens: readonly Token[]): void {
	marked.walkTokens([...tokens], (token) => {
		assert.ok(!['html', 'image', 'list', 'heading', 'code', 'table', 'blockquote'].includes(token.type), token.raw);
		if (token.type === 'link') harmless(token.href);
	});
}

/** Every address and every Markdown in an answer, however deep. */
function check(value: unknown): void {
	if (Array.isArray(value)) value.forEach(check);
	else if (typeof value === 'object' && value !== null) {
		const fields: Readonly<Record<string, unknown>> = { ...value };
		assert.notEqual(fields.isTrusted, true);
		if (fields.kind === 'markdown') checkTokens(marked.lexer(String(fields.value)));
		for (const [key, field] of Object.entries(fields)) {
			if (typeof field === 'string' && ['target', 'href', 'uri', 'targetUri'].includes(key)) harmless(field);
			else check(field);
		}
	}
}

test('whatever a text names, no answer of the server leads to it but the web and files of the workspace', async () => {
	const client = await connectInMemory({
		folders: ['file:///ws'],
		capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
	});
	let count = 0;
	await fc.assert(
		fc.asyncProperty(texts, async (text) => {
			const uri = await client.open(text, `file:///ws/talks/${count++}.transcript.md`);
			const textDocument = { uri };
			const lines = text.split('\n');
			const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
			const { connection } = client;
			check(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }));
			check(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }));
			check(await connection.sendRequest(CodeLensRequest.type, { textDocument }));
			check(await connection.sendRequest(InlayHintRequest.type, { textDocument, range }));
			check(
				await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
			);
			check(await client.pull(uri));
			for (const [line, written] of lines.entries()) {
				for (let character = 0; character <= written.length; character += 4) {
					const position = { line, character };
					check(await connection.sendRequest(HoverRequest.type, { textDocument, position }));
				}
				const position = { line, character: Math.min(3, written.length) };
				check(await connection.sendRequest(CompletionRequest.type, { textDocument, position }));
			}
			await client.close(uri);
		}),
		{ numRuns: 25 },
	);
	assert.deepEqual(client.logged, []);
	await client.stop();
});

/** All that exports may write between angle brackets: what they mark up themselves. */
const ownMarkup =
	/<!doctype html>|<\?xml [^<>]*\?>|<\/?(?:TEI|teiHeader|fileDesc|titleStmt|title|publicationStmt|sourceDesc|profileDesc|particDesc|listPerson|person|persName|affiliation|text|timeline|when|body|div|head|u|seg|incident|desc|note|p|html|meta|style|main|h[1-6]|details|summary|ul|li|strong|span|time|v)(?: [\w:-]+="[^"<>]*")*\s*\/?>/g;

test('exports hold no markup and no address of attributes that a text brings along', () => {
	fc.assert(
		fc.property(texts, (text) => {
			for (const { id, write } of formats) {
				const written = write('a.md', parse(splitLines(text)));
				if ('problem' in written || (id !== 'html' && id !== 'tei')) continue;
				assert.ok(!written.text.replace(ownMarkup, '').includes('<'), written.text.replace(ownMarkup, ''));
				for (const [, name] of written.text.matchAll(/<\w[^<>]*? (on\w+|style)=/g)) assert.fail(name);
				for (const [, address = ''] of written.text.matchAll(/ (?:href|src|target|url)="([^"]*)"/g)) harmless(address);
			}
		}),
	);
});

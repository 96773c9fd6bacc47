import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { rawGrammar, speakerSpan, tokeniser } from '../support/tokens.ts';

/** As much of VS Code's Markdown grammar as an injection meets. */
const stub = JSON.stringify({
	scopeName: 'text.html.markdown',
	patterns: [{ include: '#block' }],
	repository: {
		block: {
			patterns: [
				{ match: '^#+ .*$', name: 'markup.heading.markdown' },
				{ begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
				{
					begin: '(^|\\G) {0,3}(>) ?',
					while: '(^|\\G) {0,3}(>) ?',
					name: 'markup.quote.markdown',
					patterns: [{ include: '#block' }],
				},
				{
					begin: '(^|\\G)([*+-])([ \\t])',
					while: '((^|\\G) {2,4})|(^[ \\t]*$)',
					name: 'markup.list.unnumbered.markdown',
					patterns: [{ include: '#block' }],
				},
				{
					begin: '(^|\\G) {0,3}(?=[^ \\t\\n])',
					while: '(^|\\G)((?=\\s*[^\\s#`>*+-])| {0,3}(?=[^ \\t\\n#`>+-]))',
					name: 'meta.paragraph.markdown',
					patterns: [
						{ match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
						{ match: '(\\*\\*).+?(\\*\\*)', name: 'markup.bold.markdown' },
						{ match: '\\[[^\\]]+\\]\\([^)]+\\)', name: 'meta.link.inline.markdown' },
					],
				},
			],
		},
	},
});

const grammars = { 'a small grammar of Markdown': stub, ...installed() };

for (const [about, text] of Object.entries(grammars)) {
	describe(about, async () => {
		const tokenise = await tokeniser('text.html.markdown', { 'text.html.markdown': rawGrammar(text) });
		const speakers = (text: string): readonly (string | undefined)[] =>
			text.split('\n').map((line, index, lines) => {
				const span = speakerSpan(tokenise(lines)[index] ?? []);
				return span && line.slice(span.start, span.end);
			});
		const scopesOf = (text: string, piece: string): readonly string[] =>
			tokenise(text.split('\n'))
				.flat()
				.find((token) => token.text === piece)?.scopes ?? [];

		test('labels of a strong shape are coloured', () => {
			assert.deepEqual(speakers('**Ann Lee:** Thank **you**.'), ['Ann Lee']);
			assert.deepEqual(speakers('**Ann Lee (Daily Post)**: Thanks.\n**Bob Kay:** Yes.'), ['Ann Lee', 'Bob Kay']);
			assert.deepEqual(speakers('> **Bob Kay:** Yes.'), ['Bob Kay']);
			assert.deepEqual(speakers('Ann Lee  1:12\nThank you.'), ['Ann Lee', undefined]);
			assert.deepEqual(speakers('**Ann** [1:53](https://a.org?t=113): Thanks.'), ['Ann']);
		});

		test('what is common in other documents is left alone', () => {
			const others =
				'**Note:** a\n\n**Installation:** b\n\n- **Quick Start:** c\n\n# Ann Lee: d\n\n```\n**Ann Lee:** e\n```';
			assert.deepEqual(speakers(others).filter(Boolean), []);
			assert.deepEqual(speakers('See this: no. And `**Ann Lee:** x`.').filter(Boolean), []);
		});

		test('audio tags and times are coloured, code and links stay', () => {
			assert.ok(scopesOf('and [inaudible] so', '[inaudible]').includes('keyword.control.audio-tag.transcript'));
			assert.ok(scopesOf('and [00:01:12] so', '00:01:12').includes('constant.numeric.timestamp.transcript'));
			assert.ok(!scopesOf('and `[inaudible]` so', '[inaudible]').some((scope) => scope.includes('transcript')));
		});

		test('Markdown goes on after a label', () => {
			const you = tokenise(['**Ann Lee:** Thank **you**.'])
				.flat()
				.find(({ text }) => text.includes('you'));
			assert.ok(you?.scopes.includes('markup.bold.markdown'), you?.scopes.join(' '));
		});
	});
}

/** The real grammar, where a VS Code was installed for the other tests. */
function installed(): Record<string, string> {
	const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vscode-transcript');
	const inside = 'node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json';
	const found = (existsSync(cache) ? readdirSync(cache) : []).map((name) => join(cache, name, inside)).find(existsSync);
	return found === undefined ? {} : { 'the grammar of Markdown in VS Code': readFileSync(found, 'utf8') };
}

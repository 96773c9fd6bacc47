import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { markSpeakers } from '../../client/src/preview/markdownPlugin.ts';
import { previewPage } from '../../client/src/preview/page/document.ts';
import { preview } from '../../server/src/features/preview.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const bad = '"\'><img src=x onerror=alert(1)><b>[x](javascript:alert(3))';
const documentOf = (html: string): Document => new JSDOM(`<main>${html}</main>`).window.document;
const pageOf = (text: string, colours: Readonly<Record<string, number>> = {}) =>
	documentOf(
		previewPage({
			kind: 'show',
			preview: preview(parse(splitLines(text))),
			name: 'talk',
			colours,
			nobody: 'Nobody',
			empty: 'Empty',
		}),
	);

test('a page to read: names, colours, headings and lines, and no marks of the file', () => {
	const page = pageOf(
		'# The gate\n\n**Ann Lee (CNN):** When will you\nopen *it*?\n\nAnd why?\n\n**Bob Kay:** On Monday.\n\n(Laughter.)\n\n### Rest\n\n**Ann Lee (CNN):** Thank you.\n',
		{ 'Ann Lee': 3 },
	);
	assert.deepEqual(
		[...page.querySelectorAll('[data-line]')].map((own) => [
			own.tagName,
			own.getAttribute('data-line'),
			own.className,
			own.tagName === 'DIV' ? '' : own.textContent,
		]),
		[
			['H1', '0', '', 'The gate'],
			['DIV', '2', 'turn t3', ''],
			['P', '2', '', 'When will you open it?'],
			['P', '5', '', 'And why?'],
			['DIV', '7', 'turn t0', ''],
			['P', '7', '', 'On Monday.'],
			['P', '9', 'event', '(Laughter.)'],
			['H2', '11', '', 'Rest'],
			['DIV', '13', 'turn t3', ''],
			['P', '13', '', 'Thank you.'],
		],
	);
	assert.equal(page.querySelector('.speaker')?.textContent, 'Ann Lee CNN');
});

test('captions are read without their times and numbers', () => {
	const page = pageOf(
		'WEBVTT\n\n1\n00:01.000 --> 00:04.000\n<v Ann Lee>When will\nyou open it?\n\n2\n00:05.000 --> 00:06.000\n<v Bob Kay>Now.\n',
	);
	assert.deepEqual(
		[...page.querySelectorAll('.turn')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
		['Ann Lee 0:01 When will you open it?', 'Bob Kay 0:05 Now.'],
	);
});

test('a hostile text is shown and runs nothing', () => {
	const page = documentOf(
		previewPage({
			kind: 'show',
			preview: {
				title: bad,
				items: [
					{ kind: 'label', line: 0, name: '__proto__', written: bad, affiliation: bad },
					{ kind: 'paragraph', line: 0, text: bad },
					{ kind: 'heading', line: 1, level: 9, text: bad },
					{ kind: 'event', line: 2, text: bad },
				],
			},
			name: bad,
			colours: {},
			nobody: '',
			empty: '',
		}),
	);
	assert.deepEqual([...page.querySelectorAll('img, b, a, script')], []);
	assert.equal(page.querySelector('.turn')?.className, 'turn t0');
	assert.equal(page.querySelectorAll('h1').length, 1);
	assert.equal(page.body.textContent?.split('<img src=x').length, 7);
});

test('in Markdown’s own preview the label’s speaker colours the paragraphs up to the next label or heading', () => {
	const engine = new MarkdownIt();
	const colours = new Map([
		['Ann Lee', 2],
		['Bob Kay', 0],
	]);
	markSpeakers((name, env) => (env === 'talk.md' ? colours.get(name) : undefined))(engine);
	const text = [
		'Before.',
		'**Ann Lee (CNN):** When, **now**?',
		'And why?',
		'[0:12] Bob Kay: Now.',
		'**Ann Lee**',
		'Note: no name.',
		'# Rest',
		'After.',
	].join('\n\n');
	// VS Code reads a text once, without saying which, and draws it whenever it is looked at.
	const tokens = engine.parse(text, {});
	const drawn = (document: string): readonly string[] =>
		engine.renderer
			.render(tokens, engine.options, document)
			.split('\n')
			.map((line) => line.replace(/<\/?(?:p|strong|h1)>/g, ''));
	const plain = ['Before.', 'Ann Lee (CNN): When, now?', 'And why?', '[0:12] Bob Kay: Now.', 'Ann Lee'];
	assert.deepEqual(drawn('other.md').slice(0, 5), plain);
	const marked = [
		'Before.',
		'<p class="transcript-turn transcript-c3"><strong class="transcript-label">Ann Lee (CNN): When, now?',
		'<p class="transcript-turn transcript-c3">And why?',
		'<p class="transcript-turn transcript-c1">[0:12] Bob Kay: Now.',
		'<p class="transcript-turn transcript-c3"><strong class="transcript-label">Ann Lee',
		'<p class="transcript-turn transcript-c3">Note: no name.',
		'Rest',
		'After.',
		'',
	];
	assert.deepEqual(drawn('talk.md'), marked);
	assert.deepEqual(drawn('talk.md'), marked, 'drawn again');
	assert.deepEqual(drawn('other.md').slice(0, 5), plain, 'what was read stays as it is');
});

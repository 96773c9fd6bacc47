import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
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

/** A paragraph as markdown-it has it, and what is joined to its class. */
function paragraph(content: string, type = 'paragraph_open') {
	const classes: string[] = [];
	const token = (kind: string, text = '', children: readonly unknown[] | null = null) => ({
		type: kind,
		level: 0,
		content: text,
		children,
		attrJoin: (_: string, value: string) => void classes.push(value),
	});
	const children = content.startsWith('**') ? [token('strong_open')] : [];
	return { classes, tokens: [token(type), token('inline', content, children), token(type.replace('open', 'close'))] };
}

test('in Markdown’s own preview the label’s speaker colours the paragraphs up to the next label or heading', () => {
	const rules: ((state: never) => void)[] = [];
	markSpeakers((name) =>
		new Map([
			['Ann Lee', 2],
			['Bob Kay', 0],
		]).get(name),
	)({
		core: { ruler: { push: (_: string, own: (state: never) => void) => void rules.push(own) } },
	});
	const texts = [
		'Before.',
		'**Ann Lee (CNN):** When?',
		'And why?',
		'[0:12] Bob Kay: Now.',
		'**Ann Lee**',
		'Note: no name.',
	];
	const parts = [...texts.map((text) => paragraph(text)), paragraph('Rest', 'heading_open'), paragraph('After.')];
	rules[0]?.({ tokens: parts.flatMap(({ tokens }) => tokens) } as never);
	assert.deepEqual(
		parts.map(({ classes }) => classes.join(' ')),
		[
			'',
			'transcript-turn transcript-c3 transcript-label',
			'transcript-turn transcript-c3',
			'transcript-turn transcript-c1',
			'transcript-turn transcript-c3 transcript-label',
			'transcript-turn transcript-c3',
			'',
			'',
		],
	);
});

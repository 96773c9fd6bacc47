import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { overviewCsv } from '../../client/src/overview/csv.ts';
import { overviewImage } from '../../client/src/overview/image.ts';
import { type AxisKind, axisOf } from '../../client/src/overview/page/axis.ts';
import { pageOf, turnsTable } from '../../client/src/overview/page/document.ts';
import type { Shown } from '../../client/src/overview/page/messages.ts';
import { rowsOf, runAt } from '../../client/src/overview/page/plot.ts';
import { overviewText } from '../../client/src/overview/text.ts';
import { hostile, shownOf } from '../support/overview.ts';

const talk = shownOf(
	'# The gate\n\n## Opening\n\n**Ann Lee (CNN):** When will you open it?\n\n**Bob Kay:** On Monday. And I mean this Monday.\n\n## Rest\n\n**Ann Lee (CNN):** Thank you.\n',
);
const captions = shownOf(
	'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>When will you open it?\n\n00:03.500 --> 00:06.000\n<v Bob Kay>On Monday.\n\n01:16.000 --> 01:18.000\n<v Ann Lee>Thank you.\n',
);
const axis = (shown: Shown, kind: AxisKind = 'words') => axisOf(shown.overview, kind, 'en');
const documentOf = (html: string): Document =>
	new JSDOM(`<!DOCTYPE html><html lang="en"><title>o</title><main>${html}</main>`).window.document;

test('a row of rectangles for everybody, as wide as their words', () => {
	const page = documentOf(pageOf(talk, axis(talk)));
	const paths = [...page.querySelectorAll('.run')].map((path) => path.getAttribute('d'));
	assert.deepEqual(paths, ['M0 26h3571v12h-3571zM8571 26h1429v12h-1429z', 'M3571 46h5000v12h-5000z']);
	assert.deepEqual(
		[...page.querySelectorAll('.names ol .name')].map(({ textContent }) => textContent),
		['Ann Lee', 'Bob Kay'],
	);
	assert.deepEqual(
		[...page.querySelectorAll('.bands text')].map(({ textContent }) => textContent),
		['Opening', 'Rest'],
	);
});

test('by time where there are times: two at once lie above each other', () => {
	const page = documentOf(pageOf(captions, axis(captions, 'time')));
	const [ann, bob] = [...page.querySelectorAll('.run')].map((path) => path.getAttribute('d') ?? '');
	assert.match(ann ?? '', /^M0 4h390/);
	assert.match(bob ?? '', /^M325 24h324/);
	assert.equal(page.querySelector('#time')?.getAttribute('aria-pressed'), 'true');
	assert.equal(documentOf(pageOf(talk, axis(talk, 'time'))).querySelector('#time'), null, 'no times, no choice');
});

test('estimated time is not mixed with measured time', () => {
	const cells = (shown: Shown) => {
		const page = documentOf(pageOf(shown, axis(shown)));
		const texts = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
		const column = texts('table thead th').findIndex((head) => head === 'Measured' || head === 'Estimated') + 1;
		return [texts(`table th:nth-child(${column})`)[0], ...texts(`table td:nth-child(${column})`)];
	};
	assert.deepEqual(cells(talk), ['Estimated', '0:03', '0:03']);
	assert.deepEqual(cells(captions), ['Measured', '0:05', '0:02']);
	const mixed = shownOf('[0:10] Ann Lee: When is it?\n\n[0:20] Bob Kay: On Monday.\n\n[0:30] Ann Lee: Thank you.\n');
	const page = documentOf(pageOf(mixed, axis(mixed)));
	assert.deepEqual(
		[...page.querySelectorAll('table tbody tr')].map((row) =>
			[...row.querySelectorAll('td')].slice(3, 5).map(({ textContent }) => textContent),
		),
		[
			['0:10', '0:01'],
			['0:10', '–'],
		],
		'two numbers, and no sum of them',
	);
});

test('speech without a label has no colour of a speaker', () => {
	const { overview } = talk;
	const shown = {
		...talk,
		overview: { ...overview, speakers: overview.speakers.map((own) => ({ ...own, name: '' })) },
	};
	const page = documentOf(pageOf(shown, axis(shown)));
	assert.deepEqual(
		[...page.querySelectorAll('.run')].map((run) => run.classList.contains('c0')),
		[true, true],
	);
});

test('the cursor is in the run that holds its line', () => {
	const { runs } = talk.overview;
	assert.deepEqual(
		[0, 4, 5, 6, 7, 10, 99].map((line) => runAt(runs, line)),
		[-1, 0, 0, 1, 1, 2, 2],
	);
});

test('hostile names, headings and notes inject nothing, wherever they are written', () => {
	const shown = hostile();
	for (const html of [pageOf(shown, axis(shown)), turnsTable(shown), overviewImage(shown, axis(shown))]) {
		const page = documentOf(html);
		assert.deepEqual([...page.querySelectorAll('script, img, iframe, a, foreignObject, b')], []);
		for (const element of page.querySelectorAll('*')) {
			for (const { name, value } of element.attributes) {
				assert.ok(!/^on|^(?:xlink:)?href$/i.test(name), `${element.tagName} ${name}="${value}"`);
			}
		}
		assert.ok(page.body.textContent?.includes('<img src=x onerror=alert(1)>'), 'it is shown as it is written');
	}
	const rendered = documentOf(marked.parse(overviewText(shown), { async: false }));
	assert.deepEqual([...rendered.querySelectorAll('script, img, iframe, a, b')], []);
	assert.ok(rendered.body.textContent?.includes('<img src=x onerror=alert(1)>'));
});

test('CSV is read back as it was, and no cell is a formula', () => {
	const shown = hostile();
	const [people = '', runs = ''] = overviewCsv(shown).split('\r\n\r\n');
	const rows: readonly Record<string, string>[] = parseCsv(people, { columns: true });
	assert.equal(rows.length, shown.overview.speakers.length);
	assert.ok(rows.every(({ speaker }) => !/^[=+@-]/.test(speaker ?? '')));
	assert.ok(rows.some(({ speaker }) => speaker === "'=SUM(1)"));
	assert.equal(parseCsv(runs, { columns: true }).length, shown.overview.runs.length);
	const [ann]: readonly Record<string, string>[] = parseCsv(overviewCsv(captions).split('\r\n\r\n')[0] ?? '', {
		columns: true,
	});
	assert.deepEqual([ann?.measured_seconds, ann?.estimated_seconds], ['5', '']);
	const mixed = shownOf('[0:10] Ann Lee: When is it?\n\n[0:20] Bob Kay: On Monday.\n\n[0:30] Ann Lee: Thank you.\n');
	const both: readonly Record<string, string>[] = parseCsv(overviewCsv(mixed).split('\r\n\r\n')[0] ?? '', {
		columns: true,
	});
	assert.deepEqual(
		both.map(({ measured_seconds: measured, estimated_seconds: estimated }) => [measured, estimated !== '']),
		[
			['10', true],
			['10', false],
		],
	);
});

test('the image is a whole SVG file', () => {
	const svg = new JSDOM(overviewImage(talk, axis(talk)), { contentType: 'image/svg+xml' }).window.document;
	assert.equal(svg.documentElement.tagName, 'svg');
	assert.equal(svg.querySelectorAll('.run').length, 2);
	assert.match(svg.querySelector('style')?.textContent ?? '', /\.c12\{fill:#/);
});

test('the text says what the page says', () => {
	const text = overviewText(captions);
	for (const part of ['Ann Lee', 'Bob Kay', '0:05', '0:02', '0:06–1:16', '0:03–0:04'])
		assert.ok(text.replaceAll('\\', '').includes(part), part);
});

test('rows are there only for what there is', () => {
	assert.equal(rowsOf(captions.overview).sections, undefined);
	assert.equal(rowsOf(talk.overview).annotations, undefined);
	assert.equal(rowsOf(talk.overview).sections, 0);
});

test('the page has no fault that axe finds, and its style sheets use no colour of their own', async () => {
	const { default: axe } = await import('axe-core');
	for (const shown of [talk, captions, hostile()]) {
		const { window } = new JSDOM(
			`<!DOCTYPE html><html lang="en"><title>o</title><body><main>${pageOf(shown, axis(shown))}</main>`,
			{ runScripts: 'outside-only', pretendToBeVisual: true },
		);
		window.eval(axe.source);
		const run = window.eval.bind(window) as (code: string) => Promise<AxeResults>;
		const { violations } = await run('axe.run(document, { rules: { "color-contrast": { enabled: false } } })');
		assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`).join(), '');
		window.close();
	}
	for (const sheet of ['page', 'overview', 'speakerColours']) {
		const css = readFileSync(new URL(`../../client/media/${sheet}.css`, import.meta.url), 'utf8');
		assert.doesNotMatch(css, /#[\da-f]{3,8}\b|rgb|hsl/i, sheet);
	}
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { formatOf } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { importFile } from '../../server/src/imports/index.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { unknownToTei } from '../support/teiGuidelines.ts';
import { captions, meeting, read, written } from './meeting.ts';

/** Of each kind: with and without headings, times, labels, speech. */
const all = [
	meeting,
	captions,
	'',
	'Prose.\n',
	'# Alone\n',
	'(Laughter.)\n\n**A:** (Laughter.)\n\n**B:**\n',
	'**Ann Lee:** (-0:10) One.\n\n**Bob Kay:** (-0:05) Two.\n\n**Ann Lee:** (0:00) Three.\n',
];

describe('TEI', () => {
	const schema = process.env.TEI_ALL ?? fileURLToPath(new URL('tei.rnc', import.meta.url));
	const hasJing = spawnSync('jing', [], { encoding: 'utf8' }).error === undefined;

	test('is valid', { skip: hasJing ? false : 'jing is not installed (Debian: apt-get install jing)' }, () => {
		const folder = mkdtempSync(join(tmpdir(), 'transcript-tei-'));
		try {
			const files = all.map((text, index) => {
				const file = join(folder, `${index}.xml`);
				writeFileSync(file, written('tei', read(text)));
				return file;
			});
			const { stdout, status } = spawnSync('jing', [...(schema.endsWith('.rnc') ? ['-c'] : []), schema, ...files], {
				encoding: 'utf8',
			});
			assert.equal(stdout, '');
			assert.equal(status, 0);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('every element and attribute stands where the guidelines have it', () => {
		for (const text of all) assert.deepEqual(unknownToTei(written('tei', read(text))), []);
		assert.deepEqual(
			unknownToTei('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text n="1"><u colour="red"/></text></TEI>'),
			['text/u', 'u@colour'],
		);
	});

	test('no interval is zero or below: what begins with the recording points to its origin', () => {
		const xml = written('tei', read(captions));
		assert.match(xml, /<u who="#s1" start="#t0" end="#t2">/);
		for (const text of all) {
			for (const [, interval] of written('tei', read(text)).matchAll(/interval="([^"]*)"/g))
				assert.ok(Number(interval) > 0);
		}
	});
});

describe('HTML', () => {
	test('axe finds nothing to complain of', async () => {
		for (const text of all) {
			const { window } = new JSDOM(written('html', read(text)), { runScripts: 'outside-only' });
			window.eval(axeSource);
			const found: unknown = window.eval(
				// Colours are the reader's own, and nothing is laid out here.
				"axe.run(document, { rules: { 'color-contrast': { enabled: false } } })",
			);
			const { violations } = Object(await found);
			assert.equal(JSON.stringify(violations, undefined, 1), '[]');
			window.close();
		}
	});

	test('links lead to sections, headings skip no level, the language is said', () => {
		const { document } = new JSDOM(written('html', read(meeting))).window;
		const links = [...document.querySelectorAll('nav a')];
		assert.deepEqual(
			links.map(({ textContent }) => textContent),
			['Boats', 'Money', 'Goodbye'],
		);
		for (const link of links)
			assert.ok(document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')));
		assert.deepEqual(
			[...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => tagName),
			['H1', 'H2', 'H3', 'H2'],
		);
		assert.equal(document.documentElement.lang, 'en');
	});

	test('addresses of turns survive edits elsewhere and another speaker', () => {
		const idOf = (text: string, words: string) =>
			[...new JSDOM(written('html', read(text))).window.document.querySelectorAll('.turn')].find(({ textContent }) =>
				textContent?.includes(words),
			)?.id;
		const before = idOf(meeting, 'How much?');
		const edited = meeting
			.replace(
				'**Bob Kay:** \\[0:20\\] The boat is late.',
				'**Bob Kay:** \\[0:20\\] Well.\n\n**Ann Lee:** \\[0:30\\] Really?',
			)
			.replace('**Ann Lee:** \\[0:45\\]', '**Carl Moe:** \\[0:45\\]');
		assert.match(before ?? '', /^turn-/);
		assert.equal(idOf(edited, 'How much?'), before);
	});
});

test('CSV is read by another reader as the same turns', () => {
	const rows: readonly Record<string, string>[] = parseCsv(written('csv', read(meeting)), { columns: true });
	assert.deepEqual(
		rows.map(({ speaker, text }) => [speaker, text]),
		recordOf('', read(meeting)).turns.map(({ speaker, text }) => [speaker, text]),
	);
});

describe('Word', () => {
	const bytesOf = (text: string): Uint8Array => {
		const result = formatOf('docx')?.write('a.md', read(text));
		assert.ok(result && 'bytes' in result && result.bytes);
		return result.bytes;
	};

	test('is read by another reader: headings, names, every word', async () => {
		const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytesOf(meeting)) });
		assert.deepEqual(
			messages.filter(({ type }) => type === 'error'),
			[],
		);
		assert.ok(value.includes('<h1>The ferry</h1>'));
		assert.ok(value.includes('<h3>Boats</h3><p><strong>Bob Kay:</strong> [00:00:20] The boat is late.</p>'));
		assert.ok(value.includes('<em>(Laughter.)</em>'));
	});

	test('comes back as the same turns', () => {
		const imported = importFile({ name: 'a.docx', bytes: bytesOf(meeting), text: undefined });
		const result = transcriptOf(imported, { to: 'md' });
		assert.ok('text' in result, JSON.stringify(result));
		const turns = (text: string) =>
			recordOf('', read(text)).turns.map(({ label, affiliation, start, text: said }) => [
				label,
				affiliation,
				start,
				said,
			]);
		assert.deepEqual(turns(result.text), turns(meeting));
	});

	test('the same transcript gives the same bytes', () => {
		assert.deepEqual(bytesOf(meeting), bytesOf(meeting));
	});
});

const axeSource = (await import('axe-core')).default.source;

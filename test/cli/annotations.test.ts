import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { targetOfTurn } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { folderOf, transcript } from '../support/commandLine.ts';
import { unknownToTei } from '../support/teiGuidelines.ts';

const talk = `**Ann Lee:** We built the gate in May, and it held all winter long, as we had hoped.

**Bob Kay:** How many people were there on the first day of it, and who counted them?

**Ann Lee:** Two hundred, as far as anybody could count them in the rain that day.
`;

const text = annotatedTextOf(parse(splitLines(talk)));
const [first, second, third] = [0, 1, 2].map((turn) => targetOfTurn(text, turn) ?? assert.fail());
let count = 0;
const line = (event: object): string =>
	`${JSON.stringify({ id: `01HZX3K9Q2M4N5P6R7S8T9V0${String(count++).padStart(2, '0')}`, at: '2026-03-01T10:00:00.000Z', by: 'k3f9a2qx', ...event })}\n`;
const note = line({ act: 'note', target: second, body: '=Who?' });
const noted = (JSON.parse(note) as { readonly id: string }).id;
const annotations = [
	line({ act: 'writer', name: 'Cy Day', v: 1 }),
	line({ act: 'verify', target: first }),
	note,
	line({ act: 'reply', to: noted, body: 'The porter.' }),
].join('');
const others = line({ act: 'tag', by: 'aaaa1111', target: third, tag: 'rain' });
const files = {
	'talk.md': talk,
	'talk.md.k3f9a2qx.annotations.jsonl': annotations,
	'talk.md.aaaa1111.annotations.jsonl': `${others}not an event\n`,
	'plain.md': talk,
};

test('annotations of every writer are listed where they stand, and what is none is told of', () => {
	const cwd = folderOf(files);
	const { status, stdout, stderr } = transcript(['annotations', 'talk.md'], { cwd });
	assert.equal(status, 0, stderr);
	assert.match(stdout, /^talk\.md: 1 of 3 turns verified \(3\d % of words\), 3 annotations$/m);
	assert.match(stdout, /^ {2}talk\.md:1:1\d? verify by Cy Day, 2026-03-01: “We built the gate/m);
	assert.match(stdout, /^ {2}talk\.md:3:\d+ note by Cy Day, 2026-03-01: =Who\? “How many/m);
	assert.match(stdout, /^ {4}Cy Day, 2026-03-01: The porter\.$/m);
	assert.match(stdout, /tag by Somebody \(aaaa\)/);
	assert.match(stderr, /talk\.md\.aaaa1111\.annotations\.jsonl:2: this is no annotation: not an event/);
	const found = transcript(['annotations', '.', '--without-quotes'], { cwd });
	assert.ok(!found.stdout.includes('plain.md') && !found.stdout.includes('gate'), 'no file without any, no words');
});

test('as JSON and CSV, also after words were edited', () => {
	const changed = talk
		.replace('held all winter', 'held through the winter')
		.replace('**Bob', '**Dee Ray:** Yes.\n\n**Bob');
	const cwd = folderOf({ ...files, 'talk.md': changed });
	const [file] = JSON.parse(transcript(['annotations', 'talk.md', '--format', 'json'], { cwd }).stdout);
	assert.equal(file.verifiedTurns, 0, 'the words are not those that were verified');
	assert.deepEqual(
		file.annotations.map((one: { act: string; line: number }) => [one.act, one.line]),
		[
			['verify', 1],
			['note', 5],
			['tag', 7],
		],
	);
	const { stdout } = transcript(['annotations', 'talk.md', '--format', 'csv'], { cwd });
	const rows: readonly Readonly<Record<string, string>>[] = parseCsv(stdout, { columns: true });
	assert.deepEqual(
		rows.map(({ act, replies }) => [act, replies]),
		[
			['verify', ''],
			['note', 'Cy Day: The porter.'],
			['tag', ''],
		],
	);
	assert.equal(rows[1]?.text, "'=Who?", 'no formula in a table');
});

test('as a page of the Web Annotation Data Model', () => {
	const cwd = folderOf(files);
	const page = JSON.parse(transcript(['annotations', 'talk.md', '--format', 'web-annotation'], { cwd }).stdout);
	assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
	assert.equal(page.type, 'AnnotationPage');
	const motivations = page.items.map(({ motivation }: { motivation: string }) => motivation);
	assert.deepEqual(motivations, ['assessing', 'commenting', 'replying', 'tagging']);
	const [verified, noteItem, reply] = page.items;
	const [words, lines] = verified.target.selector;
	assert.equal(words.type, 'TextQuoteSelector');
	assert.match(words.exact, /^We built the gate/);
	assert.equal(lines.value, 'line=0,1');
	assert.match(verified.target.source, /^file:\/\/\/.*talk\.md$/);
	assert.equal(reply.target, noteItem.id);
	const bare = transcript(['annotations', 'talk.md', '--format', 'web-annotation', '--without-quotes'], { cwd }).stdout;
	assert.ok(!bare.includes('gate'));
});

test('check --require-verified refuses turns that nobody has verified as they are', () => {
	const cwd = folderOf(files);
	const refused = transcript(['check', 'talk.md', '--require-verified'], { cwd });
	assert.equal(refused.status, 1);
	assert.match(refused.stderr, /^talk\.md: 2 turns not verified \(lines 3, 5\)$/m);
	const rest = [second, third].map((target) => line({ act: 'verify', target })).join('');
	const whole = folderOf({ ...files, 'talk.md.k3f9a2qx.annotations.jsonl': annotations + rest });
	assert.equal(transcript(['check', 'talk.md', '--require-verified'], { cwd: whole }).status, 0);
	assert.equal(transcript(['check', 'plain.md', '--require-verified'], { cwd: whole }).status, 1);
	assert.equal(transcript(['check', 'plain.md'], { cwd: whole }).status, 0);
	assert.equal(transcript(['check', '.', '--require-verified', '--cache'], { cwd: whole }).status, 2);
});

test('as TEI that stands off: well-formed whatever is written, with the lines where the words stand now', () => {
	const bad = line({ act: 'note', target: third, body: '</note><x y="&">]]>\u0001' });
	const cwd = folderOf({ ...files, 'talk.md.bbbb2222.annotations.jsonl': bad.replace('k3f9a2qx', 'bbbb2222') });
	const { status, stdout, stderr } = transcript(['annotations', '.', '--format', 'tei'], { cwd });
	assert.equal(status, 0, stderr);
	const document = new JSDOM(stdout, { contentType: 'application/xml' }).window.document;
	const found = [...document.querySelectorAll('TEI > standOff > listAnnotation > annotation')];
	assert.deepEqual(
		found.map((one) => [
			one.getAttribute('motivation'),
			one.getAttribute('target')?.replace(/^file:.*\//, ''),
			one.querySelector('note')?.textContent,
		]),
		[
			['assessing', 'talk.md#line=0,1', first?.exact],
			['commenting', 'talk.md#line=2,3', '=Who?'],
			['replying', `#a${noted}`, 'The porter.'],
			['tagging', 'talk.md#line=4,5', 'rain'],
			['commenting', 'talk.md#line=4,5', '</note><x y="&">]]>\ufffd'],
		],
	);
	assert.deepEqual(unknownToTei(stdout), []);
	const bare = transcript(['annotations', '.', '--format', 'tei', '--without-quotes'], { cwd }).stdout;
	assert.ok(!bare.includes('Two hundred'));
});

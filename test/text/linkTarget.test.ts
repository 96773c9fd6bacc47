import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lineTarget, linkTarget } from '../../server/src/text/linkTarget.ts';

const place = { document: 'file:///ws/talks/a.md', folders: ['file:///ws', 'file:///other%20one'] };
const target = (written: string) => linkTarget(written, place);

describe('what a link may lead to', () => {
	for (const [written, leadsTo] of [
		['https://example.org/?t=113', 'https://example.org/?t=113'],
		['HTTP://example.org', 'HTTP://example.org'],
		['http://[::1]:8080/a', 'http://[::1]:8080/a'],
		['https://example.org/<b>"', 'https://example.org/%3Cb%3E%22'],
		['audio.mp3', 'file:///ws/talks/audio.mp3'],
		['audio/talk%20one.mp3#t=12', 'file:///ws/talks/audio/talk%20one.mp3#t=12'],
		['100%.mp3', 'file:///ws/talks/100%25.mp3'],
		['..\\audio\\a.mp3', 'file:///ws/audio/a.mp3'],
		['/other one/a.mp3', undefined],
		['/other%20one/a.mp3', 'file:///other%20one/a.mp3'],
		['a.mp3#<script>', 'file:///ws/talks/a.mp3'],
	] as const) {
		test(written, () => assert.equal(target(written), leadsTo));
	}
});

describe('what a link may not lead to', () => {
	for (const written of [
		'command:workbench.action.terminal.new',
		'COMMAND:a',
		'javascript:alert(1)',
		'java\tscript:alert(1)',
		' javascript:alert(1)',
		'\u0001javascript:alert(1)',
		'vscode:extension/a.b',
		'vscode-insiders://a.b/c',
		'data:text/html,a',
		'file:///ws/talks/a.mp3',
		'file:///etc/passwd',
		'C:\\Windows\\a.exe',
		'//host/share',
		'\\\\host\\share',
		'/\\host/share',
		'../../../etc/passwd',
		'../../etc/passwd',
		'/etc/passwd',
		'..%2f..%2f..%2fetc/passwd',
		'%2e%2e/%2e%2e/%2e%2e/etc/passwd',
		'.. /.. /etc',
		'..%20/..%20/etc',
		'%2e',
		'a%00.mp3',
		'http://',
		'http:///etc/passwd',
		'http:\\\\host',
		'https://example.org\\@host',
		'https://example.org/\u202egpj.exe',
		'mailto:ann@example.org',
		'ftp://example.org',
		'#t=1',
		'',
		'..',
		'/ws',
		'/ws/..%5c..',
		'\ud800',
	]) {
		test(JSON.stringify(written), () => assert.equal(target(written), undefined));
	}
	test('a path, of a text that stands nowhere', () =>
		assert.equal(linkTarget('a.mp3', { document: 'untitled:Untitled-1', folders: ['file:///ws'] }), undefined));
});

test('lines of the document, and of files that stand where links may lead', () => {
	assert.equal(
		lineTarget('untitled:Untitled-1', 0, { document: 'untitled:Untitled-1', folders: [] }),
		'untitled:Untitled-1#L1',
	);
	assert.equal(lineTarget('file:///ws/speakers.yaml', 2, place), 'file:///ws/speakers.yaml#L3');
	assert.equal(lineTarget('file:///etc/speakers.yaml', 2, place), undefined);
	assert.equal(lineTarget('file://host/ws/speakers.yaml', 2, place), undefined);
	assert.equal(lineTarget('file:///ws/%2e%2e/etc/speakers.yaml', 2, place), undefined);
});

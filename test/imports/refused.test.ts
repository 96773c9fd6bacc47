import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importFile } from '../../server/src/imports/index.ts';
import type { Imported, ImportSource } from '../../server/src/imports/recording.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { shapes } from './shapes.ts';

const sourceOf = (name: string, text: string): ImportSource => ({ name, bytes: Buffer.from(text), text });
const problemOf = (name: string, text: string): string => {
	const found: Imported = importFile(sourceOf(name, text));
	return 'problem' in found ? found.problem : JSON.stringify(found);
};

describe('what cannot be read', () => {
	test('is told in plain words, with what was expected', () => {
		assert.match(problemOf('a.json', '{"a":1}'), /none of the known shapes: whisper\.cpp \(transcription/);
		assert.match(problemOf('a.json', '{"segments":[{"start":NaN}]}'), /no valid JSON/);
		assert.match(problemOf('a.json', ''), /no valid JSON/);
		assert.match(problemOf('a.xyz', 'Hello.'), /no known format\. These can be read: Word/);
		assert.match(problemOf('a.eaf', '<html></html>'), /root is <html>/);
		assert.match(problemOf('a.ttml', '<tt><body>'), /no well-formed XML/);
		assert.match(problemOf('a.TextGrid', 'no'), /begins with File type/);
		assert.match(problemOf('a.cha', 'no'), /no CHAT/);
		assert.match(problemOf('a.ass', 'no'), /begins with \[Script Info\]/);
		assert.match(problemOf('a.sbv', 'no'), /begins with a line such as/);
		assert.match(problemOf('a.srt', 'no'), /no cues/);
		assert.match(problemOf('a.docx', 'no'), /no Word document/);
		assert.match(problemOf('a.json', '{"segments":[{"start":0,"end":1,"text":" "}]}'), /nobody says a word/);
	});

	test('times that are none are refused, times that are missing are not', () => {
		const at = (start: unknown, end: unknown) => JSON.stringify({ segments: [{ start, end, text: 'Hello there.' }] });
		for (const odd of ['NaN', -1, 1e300, 'soon', true, {}])
			assert.match(problemOf('a.json', at(odd, 1)), /the time of “Hello there\.” is none/);
		const open = transcriptOf(importFile(sourceOf('a.json', at(0, null))), { to: 'md' });
		assert.ok('text' in open && open.text.includes('Hello there.'));
		assert.match(
			problemOf('a.TextGrid', (shapes['TextGrid, short']?.text ?? '').replace('2.5', 'NaN')),
			/is none|no times/,
		);
		assert.match(problemOf('a.ttml', (shapes.TTML?.text ?? '').replace('begin="0s"', 'begin="NaN"')), /is none/);
	});

	test('no entity grows, nothing is nested without end', () => {
		const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
		const bomb = `<?xml version="1.0"?><!DOCTYPE tt [<!ENTITY l0 "lol">${lol}]><tt><body><p begin="0s">&l9;</p></body></tt>`;
		assert.match(problemOf('a.ttml', bomb), /entities of its own/);
		assert.match(
			problemOf('a.ttml', '<!DOCTYPE tt SYSTEM "file:///etc/passwd"><tt><body><p begin="0s">&x;</p></body></tt>'),
			/no well-formed XML/,
		);
		assert.match(problemOf('a.eaf', `<ANNOTATION_DOCUMENT>${'<a>'.repeat(200_000)}`), /nested more than/);
		assert.match(problemOf('a.json', '['.repeat(1_000_000)), /no valid JSON/);
		assert.match(problemOf('a.json', `${'['.repeat(5000)}${']'.repeat(5000)}`), /none of the known shapes/);
	});

	test('one sign without end is read or refused in a moment', () => {
		// A pattern that goes back over what it has read would take minutes.
		for (const sign of [
			' ',
			'<',
			'{',
			'"',
			'\\',
			'(',
			'*',
			'>',
			'\u0015',
			'<a ',
			'{\\p1',
			'0:00:01.000,',
			'&amp;',
			'[x',
		]) {
			const long = sign.repeat(Math.floor(200_000 / sign.length));
			const event = `Dialogue: 0,0:00:01.00,0:00:02.00,D,A,0,0,0,,${long}`;
			const files = {
				'a.otr': JSON.stringify({ text: long, media: '', 'media-time': 1 }),
				'a.cha': `@UTF8\n@Begin\n*ANN:\t${long}\n`,
				'a.ass': `[Script Info]\n[Events]\n${event}\n`,
				'a.sbv': `0:00:01.000,0:00:02.000\n${long}\n`,
				'a.TextGrid': `"ooTextFile"\n"TextGrid"\n0 1 <exists> 1 "IntervalTier" "a" 0 1 1 0 1 "${long}`,
				'a.ttml': `<tt><body><p begin="0s">${long}`,
			};
			for (const [name, text] of Object.entries(files)) assert.ok(importFile(sourceOf(name, text)), `${name} ${sign}`);
		}
	});
});

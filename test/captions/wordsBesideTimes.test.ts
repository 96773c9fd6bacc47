import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatOf } from '../../server/src/formats/index.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { foundIn, readFile, saidIn, srtOf, vttOf, type WriteCue, wholeTalk } from '../support/captions.ts';

const named: WriteCue = (name, text) => `${name}: ${text}`;
const { settings } = readSettings({});

/** The words of cues on the line of their times: of all cues, or of the one with this number. */
const beside = (text: string, only?: number): string => {
	let cue = 0;
	return text.replace(/(-->.*)\n(?=\S)/g, (whole, times: string) =>
		only === undefined || ++cue === only ? `${times} ` : whole,
	);
};

const flaw = (text: string, file: string) =>
	diagnose(readFile(text, file), settings).find(({ rule }) => rule.id === 'cue-timing');

describe('words on the line of the times of a cue', () => {
	for (const [file, text] of [
		['a.srt', srtOf(named)],
		['a.vtt', vttOf((name, said) => `<v ${name}>${said}`)],
	] as const) {
		for (const only of [undefined, 3] as const) {
			const broken = beside(text, only);
			const about = `${only === undefined ? 'all cues' : 'one cue'} of ${file}`;
			test(`${about}: told once, and exports say what they leave out`, () => {
				const found = flaw(broken, file);
				assert.equal(1 + (found?.related?.length ?? 0), only === undefined ? 6 : 1);
				const all = saidIn(broken, file).join(' ');
				for (const said of wholeTalk) assert.ok(all.includes(said.replace(/^[^:]+: /, '')), said);
				const other = file === 'a.srt' ? 'vtt' : 'srt';
				const result = formatOf(other)?.write(file, readFile(broken, file));
				assert.ok((result && 'leftOut' in result && (result.leftOut ?? 0) > 0) || (result && !('text' in result)));
			});
			test(`${about}: the fix puts them below`, () => {
				const found = flaw(broken, file);
				assert.ok(found);
				const [fix] = fixesOf(found, readFile(broken, file));
				assert.ok(fix);
				const lines = broken.split('\n');
				const fixed = applyEdits(lines, fix.edits).join('\n');
				assert.deepEqual(saidIn(fixed, file), wholeTalk);
				assert.ok(!foundIn(fixed, file).includes('cue-timing'));
			});
		}
	}
	test('above other words of the cue: told, and those keep their time', () => {
		const text = srtOf(named, '00:00:10,000 --> 00:00:14,250 Default');
		assert.deepEqual(saidIn(text, 'a.srt'), wholeTalk);
		assert.deepEqual(foundIn(text, 'a.srt'), ['cue-timing']);
	});
	for (const settingOfCue of [
		'align:start',
		'position:50%,middle align:left',
		'X1:100 X2:200 Y1:3',
		'D:vertical',
		'{\\an8}',
		'// late',
		'size=50%',
		'snap-to-lines:false',
		'<c.red>',
	])
		test(`settings are no words: ${settingOfCue}`, () => {
			assert.deepEqual(foundIn(srtOf(named, `00:00:10,000 --> 00:00:14,250 ${settingOfCue}`), 'a.srt'), []);
		});
	test('an empty line behind each changes nothing', () => {
		const doubled = (text: string) => text.replaceAll('\n', '\n\n');
		const text = doubled(srtOf(named, '00:00:10,000 --> 00:00:14,250 Default'));
		assert.deepEqual(saidIn(text, 'a.srt'), wholeTalk);
		const written = formatOf('vtt')?.write('a', readFile(text, 'a.srt'));
		assert.ok(written && 'text' in written && (written.leftOut ?? 0) === 0);
	});
	test('one such line above a text makes no captions of it, and above captions leaves them captions', () => {
		const first = '00:00:01.000 --> 00:00:04.000 it was in May.';
		assert.deepEqual(saidIn(`${first}\n\n**Mia Horn:** Now I see.`, 'a.txt').at(-1), 'Mia Horn: Now I see.');
		assert.equal(readFile(`${first}\n\n**Mia Horn:** Now I see.`, 'a.txt').captions, false);
		assert.equal(readFile(`${first}\n\n${vttOf(named, '')}`, 'a.txt').captions, true);
	});
	test('a text whose lines begin with two times is no caption file', () => {
		const lines = beside(srtOf(named))
			.split('\n')
			.filter((line) => line.includes('-->'));
		assert.deepEqual(saidIn(lines.join('\n'), 'a.txt'), wholeTalk);
		assert.deepEqual(saidIn(lines.join('\n\n'), 'a.md'), wholeTalk);
		const bare = lines.map((line) => `${line.replace(/ (?:Mia Horn|Ole Vik):/, '')} I think so, and you know why.`);
		const said = saidIn(bare.join('\n'), 'a.txt').join(' ');
		for (const own of wholeTalk) assert.ok(said.includes(own.replace(/^[^:]+: /, '')), own);
		assert.ok(foundIn(bare.join('\n'), 'a.txt').includes('unlabelled-document'));
	});
});

test('events of an ASS file are words of nobody, and told of', () => {
	const text = `[Script Info]\n\n[Events]\n${wholeTalk
		.map((said, index) => `Dialogue: 0,0:00:${10 + index}.00,0:00:${11 + index}.00,Default,,0,0,0,,${said}`)
		.join('\n')}\n`;
	assert.deepEqual(foundIn(text, 'a.txt'), ['unlabelled-document']);
	const said = saidIn(text, 'a.txt').join(' ');
	for (const own of wholeTalk) assert.ok(said.includes(own), own);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixedText, foundIn, saidIn, srtOf, vttOf, type WriteCue, wholeTalk } from '../support/captions.ts';

const named: WriteCue = (name, text) => `${name}: ${text}`;
const voiced: WriteCue = (name, text) => `<v ${name}>${text}</v>`;
const third =
	(special: WriteCue, others: WriteCue): WriteCue =>
	(name, text, index) =>
		(index === 2 ? special : others)(name, text, index);
const upper = wholeTalk.map((said) => said.replace(/^[^:]+/, (name) => name.toUpperCase()));

/** What is read of captions as people and tools write them: the whole talk, but where something else is said. */
const kinds: readonly (readonly [about: string, file: string, text: string, said?: readonly string[]])[] = [
	['times without thousandths', 'a.srt', srtOf(named, '00:00:10 --> 00:00:14')],
	['a colon before the thousandths', 'a.srt', srtOf(named, '00:00:10:000 --> 00:00:14:250')],
	['a semicolon before the thousandths', 'a.srt', srtOf(named, '00:00:10;000 --> 00:00:14;250')],
	['four digits of a fraction', 'a.srt', srtOf(named, '00:00:10,0000 --> 00:00:14,2500')],
	['spaces inside the times', 'a.srt', srtOf(named, '00: 00: 10,000 -> 00: 00: 14,250')],
	['a cue without an end', 'a.srt', srtOf(named, '00:00:10,000 -->')],
	['another arrow', 'a.srt', srtOf(named, '00:00:10,000 → 00:00:14,250')],
	['hours above 99', 'a.vtt', vttOf(voiced).replace('00:00:25.000 --> 00:00:29', '125:00:25.000 --> 125:00:29')],
	['settings without a space', 'a.vtt', vttOf(voiced).replaceAll('.250', '.250align:start line:0')],
	['CR CR LF', 'a.srt', srtOf(named).replaceAll('\n', '\r\r\n')],
	['CR CR LF in WebVTT', 'a.vtt', vttOf(voiced).replaceAll('\n', '\r\r\n')],
	['CR alone', 'a.srt', srtOf(named).replaceAll('\n', '\r')],
	['no empty lines between cues', 'a.srt', srtOf(named).replaceAll('\n\n', '\n')],
	['a space on the line between cues', 'a.srt', srtOf(named).replaceAll('\n\n', '\n \n')],
	['the first times directly below WEBVTT', 'a.vtt', vttOf(voiced, 'WEBVTT\n')],
	['no WEBVTT at all, by the name of the file', 'a.vtt', vttOf(voiced, '')],
	[
		'SBV',
		'a.sbv',
		srtOf(named)
			.replace(/^\d+\n/gm, '')
			.replaceAll(' --> ', ',')
			.replace(/,(\d{3})\b/g, '.$1'),
	],
	[
		'hundredths between commas, as SubViewer has its times',
		'a.txt',
		srtOf(named)
			.replace(/^\d+\n/gm, '')
			.replace(/,(\d\d)\d --> /g, '.$1,')
			.replace(/,(\d\d)\d$/gm, '.$1'),
	],
	[
		'a head with text, Kind, STYLE, REGION, NOTE',
		'a.vtt',
		vttOf(
			voiced,
			'WEBVTT - Talk\nKind: captions\n\nSTYLE\n::cue(v) { color: lime }\n\nREGION\nid:low\n\nNOTE\nMia Horn: no\n\n',
		),
	],
	['an override before the label', 'a.srt', srtOf((name, text) => `{\\an8}${name}: ${text}`)],
	['a font around one cue', 'a.srt', srtOf(third((name, text) => `<font color="#ff0">${name}: ${text}</font>`, named))],
	['italics around one cue', 'a.srt', srtOf(third((name, text) => `<i>${name}: ${text}</i>`, named))],
	['a class around the voice', 'a.vtt', vttOf(third((name, text) => `<c.loud><v ${name}>${text}</v></c>`, voiced))],
	['a class of the voice', 'a.vtt', vttOf((name, text) => `<v.loud.first ${name}>${text}`)],
	['dashes without a space', 'a.srt', srtOf((name, text) => `-${name}: ${text}`)],
	['dashes', 'a.srt', srtOf((name, text) => `- ${name}: ${text}`)],
	['arrows', 'a.srt', srtOf((name, text) => `>> ${name.toUpperCase()}: ${text}`), upper],
	['arrows as entities', 'a.vtt', vttOf((name, text) => `&gt;&gt; ${name.toUpperCase()}: ${text}`), upper],
	['a mark of direction', 'a.vtt', vttOf((name, text) => `&lrm;${name}: ${text}`)],
	['a mark of direction as it is', 'a.srt', srtOf((name, text) => `\u202a${name}: ${text}`)],
	['the label on a line above', 'a.srt', srtOf((name, text) => `${name.toUpperCase()}:\n${text}`), upper],
	['the voice on a line above', 'a.vtt', vttOf((name, text) => `<v ${name}>\n${text}`)],
	['a sound above the label', 'a.srt', srtOf((name, text) => `[${name.split(' ')[0]} laughs]\n${name}: ${text}`)],
	['a name in parentheses', 'a.srt', srtOf((name, text) => `(${name}) ${text}`)],
	['a name in brackets', 'a.srt', srtOf((name, text) => `[${name}] ${text}`)],
	[
		'an entity in a name',
		'a.vtt',
		vttOf((_, text) => `<v R&amp;D>${text}`),
		[`R&D: ${wholeTalk.map((said) => said.replace(/^[^:]+: /, '')).join(' ')}`],
	],
	['times of words', 'a.vtt', vttOf((name, text) => `<v ${name}>${text.replace(/ /g, ' <00:00:00.500>')}`)],
	[
		'times of words and classes',
		'a.vtt',
		vttOf((name, text) => `<v ${name}>${text.replace(/ (\S+)/g, '<00:00:00.500><c> $1</c>')}</v>`),
	],
	[
		'a number among the words',
		'a.srt',
		srtOf((name, text, index) => `${name}: ${text}${index === 2 ? '\n1.567.202\n42' : ''}`),
		wholeTalk.map((said, index) => (index === 2 ? `${said} 1.567.202 42` : said)),
	],
	[
		'a time among the words',
		'a.vtt',
		vttOf(third((name, text) => `<v ${name}>${text}\n10:30`, voiced)),
		wholeTalk.map((said, index) => (index === 2 ? `${said} 10:30` : said)),
	],
	[
		'less-than, as an entity and as it is',
		'a.vtt',
		vttOf(third((name, text) => `<v ${name}>${text} 1 &lt; 2 < 3`, voiced)),
		wholeTalk.map((said, index) => (index === 2 ? `${said} 1 < 2 < 3` : said)),
	],
];

describe('captions as they are', () => {
	for (const [about, file, text, said = wholeTalk] of kinds)
		test(about, () => assert.deepEqual(saidIn(text, file), said));
});

describe('more than one speaker in a cue', () => {
	const one = (text: string) => saidIn(`WEBVTT\n\n00:01.000 --> 00:04.000\n${text}\n`, 'a.vtt');
	const srt = (text: string) => srtOf((name, words, index) => (index === 2 ? text : `${name}: ${words}`));

	test('two voices on two lines', () => {
		assert.deepEqual(one('<v Mia>When?\n<v Ole>Now.'), ['Mia: When?', 'Ole: Now.']);
	});
	test('two voices on one line', () => {
		assert.deepEqual(one('<v Mia>When?</v> <v Ole>Now.</v>'), ['Mia: When?', 'Ole: Now.']);
		assert.deepEqual(one('<v Mia>When? <v Ole>Now. <v Mia>Oh.'), ['Mia: When?', 'Ole: Now.', 'Mia: Oh.']);
	});
	test('words before the first voice, and behind a voice that is closed, are nobody’s', () => {
		assert.deepEqual(one('So. <v Mia>When?</v> Now.'), ['?: So.', 'Mia: When?', '?: Now.']);
	});
	test('one voice twice is one turn, its words in their order', () => {
		assert.deepEqual(one('<v Mia>When?</v>\n<v Mia>Now?</v> <v Mia>Today?</v>'), ['Mia: When? Now? Today?']);
	});
	test('one voice over several cues', () => {
		const cues =
			'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mia>When\n\n00:05.000 --> 00:08.000\nis it?</v>\n\n00:08.000 --> 00:09.000\n<v Ole>Now.\n';
		assert.deepEqual(saidIn(cues, 'a.vtt'), ['Mia: When is it?', 'Ole: Now.']);
	});
	test('dashes with names', () => {
		const said = saidIn(srt('- Mia Horn: When?\n- Ole Vik: Now.'), 'a.srt');
		assert.deepEqual(said.slice(2, 4), ['Mia Horn: When?', 'Ole Vik: Now. It opens in the spring.']);
	});
	test('dashes without names are by nobody, not by whoever spoke last', () => {
		assert.deepEqual(saidIn(srt('- When?\n- Now.'), 'a.srt').slice(2, 4), ['?: When?', '?: Now.']);
		assert.deepEqual(saidIn(srt('- When? - Now.'), 'a.srt').slice(2, 4), ['?: When?', '?: Now.']);
	});
	test('a dash before a small letter goes on with a sentence', () => {
		assert.equal(
			saidIn(
				srtOf((name, words, index) => (index === 3 ? '- and so on.' : `${name}: ${words}`)),
				'a.srt',
			)[2],
			'Mia Horn: Tell me about the bridge. - and so on. And who pays for it?',
		);
	});
	test('arrows without a name', () => {
		const said = saidIn(
			srtOf((name, words, index) => (index === 3 ? `>> ${words}` : `${name.toUpperCase()}: ${words}`)),
			'a.srt',
		);
		assert.equal(said[3], '?: It opens in the spring.');
	});
	test('arrows in captions that name nobody', () => {
		assert.equal(
			saidIn(
				srtOf((_, words, index) => (index % 2 ? `>> ${words}` : words)),
				'a.srt',
			).length,
			4,
		);
	});
	test('a label on a later line of each cue', () => {
		const said = saidIn(
			srtOf((name, text) => `Is it so?\n${name.toUpperCase()}: ${text}`),
			'a.srt',
		);
		assert.equal(said.filter((turn) => /^(?:MIA HORN|OLE VIK): /.test(turn)).length, 6);
	});
	test('a name that stands elsewhere, in the middle of a line', () => {
		const text = srtOf((name, words, index) => `${name}: ${words}${index === 3 ? ' Mia Horn: Really?' : ''}`);
		assert.deepEqual(foundIn(text, 'a.srt'), ['inline-label']);
		assert.match(fixedText(text, 'a.srt'), /spring\.\nMia Horn: Really\?\n/);
	});
	test('words with a colon are no label', () => {
		const said = saidIn(
			srtOf((name, words, index) => (index === 3 ? 'Cause of delay: ice.' : `${name}: ${words}`)),
			'a.srt',
		);
		assert.equal(said[2], 'Mia Horn: Tell me about the bridge. Cause of delay: ice. And who pays for it?');
	});
});

describe('words that stand in no cue', () => {
	const cut = vttOf(third((name, text) => `<v ${name}>${text}\n\nThe old bridge.`, voiced));
	test('are nobody’s, and told of', () => {
		assert.equal(saidIn(cut, 'a.vtt')[3], '?: The old bridge.');
		assert.ok(foundIn(cut, 'a.vtt').includes('cue-text'));
		assert.ok(!foundIn(cut, 'a.vtt').includes('unattributed'));
	});
	test('a line of a space ends no cue of WebVTT', () => {
		const text =
			'WEBVTT\nKind: captions\n\n00:00.030 --> 00:05.720 align:start\n \nhow<00:00:00.719><c> nice</c>\n\n00:05.720 --> 00:08.000\nit is\n';
		assert.deepEqual(saidIn(text, 'a.vtt'), ['?: how nice it is']);
	});
	test('below times that cannot be read at all', () => {
		const text = srtOf(named, '0:0o:10 --> soon');
		assert.deepEqual(foundIn(text, 'a.srt'), ['cue-timing']);
		assert.ok(saidIn(text, 'a.srt').some((said) => said.includes('Tell me about the bridge.')));
	});
	test('a second paragraph below the times of a text without a telling name', () => {
		const text = vttOf((name, words, index) => `${name}:\n${words}${index === 2 ? '\n\nIt is long.' : ''}`, '');
		assert.ok(foundIn(text, 'a.txt').includes('cue-text'));
	});
});

describe('a file is captions by its name or its first lines', () => {
	const turns = wholeTalk.map((said) => said.replace(/^([^:]+):/, '**$1:**'));
	test('one line that looks like times in the middle', () => {
		const text = [...turns.slice(0, 2), '00:00:08.000 --> 00:00:11.000', ...turns.slice(2)].join('\n\n');
		assert.deepEqual(saidIn(text, 'a.md'), wholeTalk);
		assert.deepEqual(foundIn(text, 'a.md'), ['cue-timing']);
	});
	test('times as a note above turns', () => {
		const text = turns
			.map((turn, index) => (index % 2 ? turn : `00:00:0${index}.500 --> 00:00:09.000\n\n${turn}`))
			.join('\n\n');
		assert.deepEqual(saidIn(text, 'a.md'), wholeTalk);
		assert.deepEqual(foundIn(text, 'a.md'), []);
	});
	test('WEBVTT in the middle', () => {
		assert.deepEqual(
			saidIn([...turns, 'WEBVTT', '00:01.000 --> 00:02.000'].join('\n\n'), 'a.md').slice(0, 5),
			wholeTalk.slice(0, 5),
		);
	});
	test('a name says it where the first lines do not', () => {
		const odd = `${srtOf(named, undefined).replace(/^.*\n.*\n/, '')}`;
		assert.equal(saidIn(odd, 'a.srt').length, 6);
	});
});

test('fixes write voices into WebVTT and nowhere else', () => {
	const text =
		'1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n\n2\n00:00:02,000 --> 00:00:03,000\n<i>Ole Vik: Good morning to you.</i>\n\n3\n00:00:05,000 --> 00:00:06,000\nWell.\n';
	assert.equal(fixedText(text, 'a.srt'), text);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import { preview } from '../../server/src/features/preview.ts';
import { formatOf, formats } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const read = (text: string) => parse(splitLines(text));
const written = (id: string, text: string): string => {
	const result = formatOf(id)?.write('a.md', read(text));
	assert.ok(result && 'text' in result, JSON.stringify(result));
	return result.text;
};
/** What a round trip must keep. */
const turns = (text: string) =>
	recordOf('', read(text)).turns.map((turn) => [turn.label, turn.affiliation, turn.text] as const);

const captions = `WEBVTT

NOTE made by hand

00:00:01.000 --> 00:00:02.500 align:start
<v Ann Lee>Good <i>morning</i> &amp; welcome,</v>

00:00:02.500 --> 00:00:04.000
<v Ann Lee>everybody.

00:00:05.000 --> 00:00:06.250
<v R&amp;D Team>Is 1 &lt; 2?

00:00:07.000 --> 00:00:08.000
<v Ann Lee>Yes.
`;

const press = `# A morning

## Part one

**Ann Lee (Daily Post):** Is "1 < 2" & so on,
or *not*?

And =this?

(Laughter.)

Well, yes.

**Bob Kay:** Yes, it is.

## Part two

**Ann Lee:** Good.

**Bob Kay:** Very good.
`;

const timed =
	'Ann Lee  0:05\nHello there, how are you?\n\nBob Kay  0:15\nFine.\n\nAnn Lee  0:17\nGood.\n\nBob Kay  0:19\nYes.\n';

describe('captions', () => {
	test('WebVTT to WebVTT keeps voices, times and words', () => {
		const again = written('vtt', captions);
		assert.deepEqual(turns(again), turns(captions));
		const times = (text: string) => text.match(/^[\d:.]+ --> [\d:.]+/gm);
		assert.deepEqual(times(again), times(captions));
		assert.equal(written('vtt', again), again);
	});

	test('a timed transcript becomes captions and comes back', () => {
		for (const id of ['vtt', 'srt']) {
			const back = recordOf('', read(written(id, timed))).turns;
			assert.deepEqual(
				back.map(({ speaker, start, text }) => [speaker, start, text]),
				recordOf('', read(timed)).turns.map(({ speaker, start, text }) => [speaker, start, text]),
			);
		}
	});

	test('SubRip: numbers, commas, a name where the speaker changes', () => {
		assert.equal(
			written('srt', captions).split('\n').slice(0, 11).join('\n'),
			'1\n00:00:01,000 --> 00:00:02,500\nAnn Lee: Good <i>morning</i> & welcome,\n\n2\n00:00:02,500 --> 00:00:04,000\neverybody.\n\n3\n00:00:05,000 --> 00:00:06,250\nR&D Team: Is 1 < 2?',
		);
	});

	test('an arrow in speech never ends a cue', () => {
		const text = timed.replace('Hello there,', 'Hello --> 00:00:09.000');
		assert.ok(written('vtt', text).includes('Hello --&gt;'));
		assert.ok(!/Hello -->/.test(written('srt', text)));
	});

	test('Podcasting 2.0: who says what from when to when', () => {
		const { version, segments } = JSON.parse(written('podcast', captions));
		assert.equal(version, '1.0.0');
		assert.deepEqual(segments[2], { speaker: 'R&D Team', startTime: 5, endTime: 6.25, body: 'Is 1 < 2?' });
	});

	test('without times there are no captions', () => {
		for (const id of ['vtt', 'srt', 'podcast']) {
			const result = formatOf(id)?.write('a.md', read(press));
			assert.ok(result && 'problem' in result && /no times/.test(result.problem));
		}
	});
});

describe('documents', () => {
	test('plain text reads back as the same turns', () => {
		assert.deepEqual(turns(written('text', press)), turns(press));
		assert.match(
			written('text', press),
			/^A morning\n=========\n\nPart one\n--------\n\nAnn Lee \(Daily Post\): Is "1 < 2"/,
		);
	});

	test('CSV: a row for each turn, quoted where needed', () => {
		const rows = written('csv', press).split('\r\n');
		assert.equal(rows[0], 'turn,speaker,personName,office,label,affiliation,role,line,endLine,start,end,words,text');
		assert.match(
			rows[1] ?? '',
			/^1,Ann Lee,Ann Lee,,Ann Lee,Daily Post,,5,12,,,11,"Is ""1 < 2"" & so on, or not\?\n\nAnd =this\?/,
		);
		assert.equal(rows[2], '2,Bob Kay,Bob Kay,,Bob Kay,,,14,14,,,3,"Yes, it is."');
	});

	test('CSV and TEI: a name, an office and a role where they can be told apart', () => {
		const text =
			'---\nspeakers:\n  - name: Harbour Director Ann Lee\n    role: moderator\n---\n\n**Harbour Director Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n';
		assert.ok(
			written('csv', text)
				.split('\r\n')[1]
				?.startsWith('1,Harbour Director Ann Lee,Ann Lee,Harbour Director,Harbour Director Ann Lee,,moderator,'),
		);
		assert.ok(
			written('tei', text).includes(
				'<persName>Ann Lee</persName><persName type="alias">Harbour Director Ann Lee</persName><occupation>Harbour Director</occupation><note type="role">moderator</note></person>',
			),
		);
	});

	for (const id of ['tei', 'html']) {
		test(`${id}: every tag is closed, everything is escaped`, () => {
			for (const text of [
				press,
				timed,
				captions,
				'',
				'Prose.',
				'# A <b>\u0000\ud800\n\n**A & "B":** <c>\n\n**D:** e\n',
			]) {
				assertBalanced(written(id, text));
			}
		});
	}

	test('TEI: people, divisions, utterances, incidents, a timeline', () => {
		const xml = written('tei', press);
		assert.ok(
			xml.includes('<person xml:id="s1"><persName>Ann Lee</persName><affiliation>Daily Post</affiliation></person>'),
		);
		assert.ok(
			xml.includes(
				'<div><head>A morning</head>\n<div><head>Part one</head>\n<u who="#s1"><seg>Is &quot;1 &lt; 2&quot;',
			),
		);
		assert.ok(xml.includes('<incident><desc>(Laughter.)</desc></incident><seg>Well, yes.</seg></u>'));
		const spoken = written('tei', captions);
		assert.ok(spoken.includes('<when xml:id="t2" interval="4" since="#t0"/>'));
		assert.ok(
			spoken.includes('<u who="#s1" start="#t1" end="#t2"><seg>Good morning &amp; welcome, everybody.</seg></u>'),
		);
	});

	test('plain text names who goes on behind a heading or an event once', () => {
		const text = written(
			'text',
			'**Ann Lee:** Shall we?\n\n(Laughter.)\n\n## Part two\n\nWe shall.\n\n**Bob Kay:** Good.\n',
		);
		assert.equal(text, 'Ann Lee: Shall we?\n\n(Laughter.)\n\nPart two\n--------\n\nWe shall.\n\nBob Kay: Good.\n');
	});

	test('an office below a name stands beside it where a reader sees names', () => {
		const turn = (name: string, said: string) =>
			`${name}\n*${name === 'Ann Lee' ? 'Chief Engineer' : 'Head of Locks'}*\n\n${said}\n\n`;
		const text = `${turn('Ann Lee', 'Shall we begin?')}${turn('Bob Kay', 'I think we should.')}${turn('Ann Lee', 'Why not?')}`;
		assert.ok(
			written('text', text).startsWith('Ann Lee (Chief Engineer): Shall we begin?\n\nBob Kay (Head of Locks): '),
		);
		assert.ok(
			written('html', text).includes(
				'<strong class="speaker">Ann Lee</strong> <span class="affiliation">(Chief Engineer)</span>: Shall we begin?',
			),
		);
		const file = formatOf('docx')?.write('a.md', read(text));
		const zipped = file && 'bytes' in file ? file.bytes : undefined;
		assert.ok(zipped);
		const page = strFromU8(unzipSync(zipped)['word/document.xml'] ?? new Uint8Array());
		assert.ok(page.includes('Ann Lee (Chief Engineer):'));
		const [label] = preview(read(text)).items;
		assert.ok(label?.kind === 'label' && label.affiliation === 'Chief Engineer');
	});

	test('HTML: one first heading, names before speech, nothing from elsewhere', () => {
		const page = written('html', press);
		assert.equal(page.match(/<h1>/g)?.length, 1);
		assert.ok(page.includes('<h2 id="section-part-one">Part one</h2>'));
		assert.ok(
			page.includes(
				'<p><strong class="speaker">Ann Lee</strong> <span class="affiliation">(Daily Post)</span>: Is &quot;1',
			),
		);
		assert.ok(page.includes('<p class="event">(Laughter.)</p>\n<p>Well, yes.</p>'));
		assert.ok(!/src=|href="(?!#)|<script/.test(page));
		assert.match(written('html', `---\nlang: de\n---\n${press}`), /^<!doctype html>\n<html lang="de">/);
		assert.ok(written('html', timed).includes('<time datetime="PT5S">00:00:05</time>'));
	});

	test('a turn that a heading cuts goes on without its name', () => {
		const text = '**Ann Lee:** One.\n\n**Bob Kay:** Two.\n\n# Between\n\nThree.\n\n**Ann Lee:** Four.\n';
		assert.equal(speakersOf(read(text)).length, 2);
		assert.equal(written('html', text).match(/Bob Kay<\/strong>/g)?.length, 1);
	});
});

test('every format takes any text', () => {
	for (const { id, write } of formats) {
		for (const text of ['', '\n', 'WEBVTT\n', '**A:**\n\n**B:**\n', '---\ntitle: [\n---\n', '\u0000']) {
			const result = write('x', read(text));
			assert.ok('text' in result || result.problem !== '', id);
		}
	}
});

const empty = new Set(['meta']);

function assertBalanced(markup: string): void {
	const body = markup.replace(/^<\?xml[^>]*>|^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '');
	const open: string[] = [];
	const rest = body.replace(
		/<(\/?)([a-zA-Z][\w]*)((?: [\w:-]+="[^"<>]*")*)(\/?)>/g,
		(_, closes, name, _attributes, self) => {
			if (closes) assert.equal(open.pop(), name);
			else if (!self && !empty.has(name)) open.push(name);
			return '';
		},
	);
	assert.deepEqual(open, []);
	assert.ok(!/[<>\u0000]|&(?!amp;|lt;|gt;|quot;)/.test(rest), rest);
	assert.equal(Buffer.from(rest).toString(), rest);
}

test('csv: a cell that a spreadsheet would run as a formula is text', () => {
	const text = written('csv', '**Ann Lee:** =cmd|"/c calc"!A1\n\n**Bob Kay:** @SUM(1)\n\n**Ann Lee:** -1 is it.\n');
	const cells = text.split('\r\n').map((row) => row.split(',').slice(12).join(','));
	assert.deepEqual(cells.slice(1, 4), [`"'=cmd|""/c calc""!A1"`, "'@SUM(1)", "'-1 is it."]);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shownText } from '../../server/src/captions/cueText.ts';
import { writtenCues } from '../../server/src/formats/captions/cuePieces.ts';
import { readFile, vttOf } from '../support/captions.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { cuesByW3c } from '../support/webvttParser.ts';

/** The cues of a file as we read them, in the shape of W3C's parser: a voice holds for its cue alone. */
function cuesByUs(text: string) {
	const cues = writtenCues(readFile(text, 'a.vtt')).map(({ cue: { from, to }, pieces }) => {
		const runs: [string, string][] = [];
		for (const piece of pieces) {
			const voice = piece.label?.name ?? (piece.begins ? '' : (runs.at(-1)?.[0] ?? ''));
			const last = runs.at(-1);
			const words = shownText(piece.text);
			if (last && last[0] === voice) last[1] += ` ${words}`;
			else runs.push([voice, words]);
		}
		const said = runs.map(([voice, words]) => [voice, words.replace(/\s+/g, ' ').trim()] as const);
		return { from, to, said: said.filter(([, words]) => words !== '') };
	});
	return cues.sort((a, b) => a.from - b.from || b.to - a.to);
}

const one = (cue: string) => `WEBVTT\n\n00:01.000 --> 00:04.000\n${cue}\n\n00:05.000 --> 00:06.000\n<v Ole>Yes.\n`;

/** Texts of our own, one for each thing that the specification says of reading. */
const texts: readonly (readonly [about: string, text: string])[] = [
	['voices', vttOf((name, words) => `<v ${name}>${words}</v>`)],
	['voices left open', vttOf((name, words) => `<v ${name}>${words}`)],
	[
		'a byte-order mark and text behind WEBVTT',
		vttOf((name, words) => `<v ${name}>${words}`, '\ufeffWEBVTT – a talk\n\n'),
	],
	['a tab behind WEBVTT', vttOf((name, words) => `<v ${name}>${words}`, 'WEBVTT\tkind\n\n')],
	['the first times directly below', vttOf((name, words) => `<v ${name}>${words}`, 'WEBVTT\n')],
	[
		'a head of several lines',
		vttOf((name, words) => `<v ${name}>${words}`, 'WEBVTT\nKind: captions\nLanguage: en\n\n'),
	],
	['CR', vttOf((name, words) => `<v ${name}>${words}`).replaceAll('\n', '\r')],
	['CR LF', vttOf((name, words) => `<v ${name}>${words}`).replaceAll('\n', '\r\n')],
	['no line end at the end', vttOf((name, words) => `<v ${name}>${words}`).trimEnd()],
	[
		'notes and styles',
		one('a').replace('WEBVTT\n\n', 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnot said\n\nNOTE nor this\n\n'),
	],
	['identifiers', one('a').replace('\n00:01', '\nfirst\n00:01').replace('\n00:05', '\n--\n00:05')],
	['hours, and hours above 99', one('a').replace('00:01.000 --> 00:04.000', '00:00:01.000 --> 123:00:04.000')],
	['settings', one('a').replace('04.000', '04.000 align:start position:10%,line-left size:50%\tline:-1')],
	['settings without a space', one('a').replace('04.000', '04.000align:start')],
	['no space around the arrow', one('a').replace(' --> ', '-->')],
	['tabs around the arrow', one('a').replace(' --> ', '\t-->\t')],
	['a line of a space within a cue', one(' \nwhat is up')],
	['several lines', one('<v Mia>Good\nmorning.\n  Ole!')],
	['no empty line before the next times', one('<v Mia>Good morning.').replace('\n\n00:05', '\n00:05')],
	['a cue without text', one('')],
	['nested tags', one('<b>so <i>it</i> <u>is</u></b>')],
	['a class on each tag', one('<c.a.b>so</c> <b.c>it</b> <v.x.y Mia>is</v>')],
	['a voice within a class', one('<c.loud><v Mia Horn>so it is</v></c>')],
	['two voices on two lines', one('<v Mia>When?\n<v Ole>Now.')],
	['two voices on one line', one('<v Mia>When?</v> <v Ole>Now.</v>')],
	['words around a voice', one('so <v Mia>it</v> is')],
	['the same voice twice', one('<v Mia>so</v>\n<v Mia>it is</v>')],
	['ruby and languages', one('<ruby>so<rt>it</rt></ruby> <lang en-GB>is</lang>')],
	['times of words', one('<v Mia>so <00:00:02.000>it <00:03.000>is')],
	['entities', one('<v Mia>1 &lt; 2 &amp; 3 &gt; 2&nbsp;&lrm;so')],
	['an entity in a name', one('<v R&amp;D>so')],
	['spaces in a name', one('<v   Mia   Horn  >so')],
	['times that are none', one('a').replace('00:01.000', '00:0x.000').replace('04.000\na', '04.000')],
];

describe('WebVTT as W3C’s parser reads it: texts of our own', () => {
	for (const [about, text] of texts) {
		test(about, () => {
			assert.deepEqual(cuesByUs(text), cuesByW3c(text));
		});
	}
});

const shared = sharedTranscripts().filter(({ name }) => name.endsWith('.vtt'));

describe('WebVTT as W3C’s parser reads it: shared captions', {
	skip: shared.length === 0 && 'no shared captions',
}, () => {
	for (const { name, text } of shared) test(name, () => assert.deepEqual(cuesByUs(text), cuesByW3c(text)));
});

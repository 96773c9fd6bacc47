import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatOf } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { importFile } from '../../server/src/imports/index.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { fixedText, readFile } from '../support/captions.ts';

/** Each word is another one, and says whose it is: `mia3`, `ole4`; `nobody5` where nobody is named. */
type Piece = { readonly who: string | undefined; readonly how: number };

const names: Readonly<Record<string, string>> = { mia: 'Mia Horn', ole: 'Ole Vik', eva: 'Eva Lund' };

const piece: fc.Arbitrary<Piece> = fc.record({ who: fc.constantFrom('mia', 'ole', 'eva', undefined), how: fc.nat(7) });
const cues = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 14 });

/** In SRT a name that stands once is as well a word with a colon: these stand three times. */
const known: readonly (readonly Piece[])[] = ['mia', 'ole', 'eva', 'mia', 'ole', 'eva', 'mia', 'ole', 'eva'].map(
	(who) => [{ who, how: 0 }],
);

/** A WebVTT file in which each cue begins with a voice, and the words that it is made of. */
function captionsOf(written: readonly (readonly Piece[])[]): string {
	let count = 0;
	const text = written.map((pieces, index) => {
		const parts = pieces.map(({ who, how }) => {
			const own = who ?? 'nobody';
			const open = how === 1 ? '<i>' : '';
			const close = how === 1 ? '</i>' : '';
			const words = `You ${own}${count++} I ${open}${own}${count++}${close}${how === 2 ? '<00:00:01.000>' : ''} &amp; we ${own}${count++}.`;
			const said = how === 3 ? words.replace(' &amp;', '\n&amp;') : words;
			return who === undefined
				? `- ${said}`
				: `${how === 4 ? '<c.loud>' : ''}<v ${names[who]}>${said}</v>${how === 4 ? '</c>' : ''}`;
		});
		return `${index % 3 === 0 ? `cue ${index}\n` : ''}00:00:${String(index * 2).padStart(2, '0')}.000 --> 00:00:${String(index * 2 + 1).padStart(2, '0')}.500${index % 4 === 0 ? ' align:start' : ''}\n${parts.join('\n')}\n`;
	});
	return `WEBVTT\n\nNOTE of ours\n\n${text.join('\n')}`;
}

/** Every word with whom it is given to: `mia3` of Mia Horn is in its place. */
function wordsOf(text: string, file: string): readonly string[] {
	return recordOf(file, readFile(text, file)).turns.flatMap(({ label, text: said }) =>
		(said.match(/\p{L}+\d+/gu) ?? []).map((word) => `${word} ${label ?? '?'}`),
	);
}

const given = (word: string): string => names[/^[a-z]+/.exec(word)?.[0] ?? ''] ?? '?';
const timings = (text: string) => text.match(/^.*-->.*$/gm) ?? [];

function written(text: string, file: string, to: 'vtt' | 'srt'): string {
	const result = formatOf(to)?.write(file, readFile(text, file));
	assert.ok(result && 'text' in result);
	assert.equal(result.leftOut ?? 0, 0);
	return result.text;
}

describe('no word of a cue is lost or changes hands', () => {
	const holds = (check: (text: string) => void) =>
		fc.assert(
			fc.property(cues, (all) => check(captionsOf([...known, ...all]))),
			{ numRuns: 60, seed: 12 },
		);
	test('by reading', () => {
		holds((text) => {
			const words = wordsOf(text, 'a.vtt');
			assert.equal(words.length, text.match(/(?:mia|ole|eva|nobody)\d+/gi)?.length);
			for (const word of words) assert.equal(word.split(' ').slice(1).join(' '), given(word), text);
		});
	});
	test('by export to WebVTT, to SRT and back', () => {
		holds((text) => {
			const words = wordsOf(text, 'a.vtt');
			const vtt = written(text, 'a.vtt', 'vtt');
			assert.deepEqual(wordsOf(vtt, 'a.vtt'), words);
			assert.deepEqual(timings(vtt), timings(text));
			const srt = written(text, 'a.vtt', 'srt');
			assert.deepEqual(wordsOf(srt, 'a.srt'), words, srt);
			assert.deepEqual(wordsOf(written(srt, 'a.srt', 'vtt'), 'a.vtt'), words);
			assert.equal(timings(srt).length, timings(text).length);
		});
	});
	test('by fixes of form', () => {
		holds((text) => {
			const srt = written(text, 'a.vtt', 'srt');
			assert.deepEqual(wordsOf(fixedText(text, 'a.vtt'), 'a.vtt'), wordsOf(text, 'a.vtt'));
			assert.deepEqual(wordsOf(fixedText(srt, 'a.srt'), 'a.srt'), wordsOf(srt, 'a.srt'));
		});
	});
	test('by import into a transcript and into captions', () => {
		holds((text) => {
			for (const to of ['md', 'vtt', 'srt'] as const) {
				const source = { name: 'a.vtt', bytes: new Uint8Array(), text };
				const made = transcriptOf(importFile(source), { to });
				assert.ok('text' in made, JSON.stringify(made));
				const words = wordsOf(made.text, `a.${to}`).map((word) => word.replace(/ Unknown speaker$/i, ' ?'));
				assert.deepEqual(words, wordsOf(text, 'a.vtt'), made.text);
			}
		});
	});
});

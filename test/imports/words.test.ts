import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordOf } from '../../server/src/formats/record.ts';
import { importFile } from '../../server/src/imports/index.ts';
import { oneLine } from '../../server/src/imports/join.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { wordsOf } from '../../server/src/text/words.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const names = ['Ann Lee', 'Bob Kay', 'SPEAKER_02'] as const;
const plain = fc.constantFrom('yes', 'No,', 'we', 'said.', 'Zürich', '12', "isn't", 'A-B', 'end?', 'Dr.', 'Mr.', 'I');
const odd = fc.constantFrom(
	'#',
	'-',
	'>',
	'**x**',
	'_y_',
	'<b>',
	'<!--',
	'-->',

	'(0:05)',
	'Note:',
	'Q.',
	'|',
	'```',
	'&amp;',
	'\\*',
	'1.',
	'[a](b)',
	'0:30',
);
const text = fc
	.array(fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 12 })
	.map((words) => words.join(' '));
const segments = fc.array(fc.record({ speaker: fc.constantFrom(...names), text }), { minLength: 4, maxLength: 14 });

/** Who says what, words in a row by one person as one. */
function hands(turns: readonly { readonly who: string | null; readonly text: string }[]): readonly string[] {
	const said: string[] = [];
	let last: string | null | undefined;
	for (const { who, text: spoken } of turns) {
		const words = wordsOf(spoken).join(' ');
		if (words === '') continue;
		if (who === last) said[said.length - 1] += ` ${words}`;
		else said.push(`${who}: ${words}`);
		last = who;
	}
	return said;
}

test('every word comes out, in its place and in the hands of who said it, or nothing does', () => {
	let written = 0;
	let tried = 0;
	fc.assert(
		fc.property(
			segments,
			fc.constantFrom('bold-name', 'timed-name', 'plain-name', 'bold-name-own-line'),
			(all, convention) => {
				const recorded = all.map(({ speaker, text: said }, at) => ({
					start: at * 4,
					end: at * 4 + 3,
					text: ` ${said}`,
					speaker,
				}));
				const imported = importFile({
					name: 'a.json',
					bytes: new Uint8Array(),
					text: JSON.stringify({ segments: recorded }),
				});
				const result = transcriptOf(imported, { to: 'md', convention });
				tried++;
				// A refusal is an answer, but no common one.
				if ('problem' in result) return;
				written++;
				const { turns } = recordOf('', parse(splitLines(result.text), { convention }));
				assert.deepEqual(
					hands(turns.map(({ label, text: said }) => ({ who: label, text: said }))),
					hands(all.map(({ speaker, text: said }) => ({ who: speaker, text: oneLine(said) }))),
				);
			},
		),
		{ seed: 12, numRuns: 300 },
	);
	assert.ok(written >= tried * 0.85, `${written} of ${tried} could be written`);
});

test('captions hold every word of a recording, and one voice a cue', () => {
	fc.assert(
		fc.property(segments, fc.constantFrom('vtt', 'srt'), (all, to) => {
			const recorded = all.map(({ speaker, text: said }, at) => ({
				start: at * 4,
				end: at * 4 + 3,
				text: said,
				speaker,
			}));
			const imported = importFile({
				name: 'a.json',
				bytes: new Uint8Array(),
				text: JSON.stringify({ segments: recorded }),
			});
			const result = transcriptOf(imported, { to });
			if ('problem' in result) return;
			const payload = result.text
				.replace(/^WEBVTT$|^(?:\d+\n)?[\d:.,]+ --> .*$/gm, '')
				.split('\n')
				.map((line) => line.replace(/^<v [^>]*>/, ''))
				.join(' ')
				.replace(/&(lt|gt|quot|amp);/g, (whole, name) => (to === 'vtt' ? (entities[name] ?? whole) : whole));
			const spoken = wordsOf(all.map(({ text: said }) => said).join(' '));
			const found = wordsOf(payload.replace(/(?:Ann Lee|Bob Kay|SPEAKER_02): /g, ' '));
			assert.deepEqual(found, spoken);
		}),
		{ seed: 5, numRuns: 200 },
	);
});

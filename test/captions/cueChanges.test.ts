import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CueChange, changeCues } from '../../server/src/features/cues/changeCues.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readFile, saidIn, srtOf, vttOf } from '../support/captions.ts';
import { randomFrom } from '../support/random.ts';

const files: readonly (readonly [file: string, text: string])[] = [
	[
		'a.vtt',
		vttOf((name, words, index) => `<v ${name}>${words}</v>${index % 2 ? ' <v Eva Lund>I see, and you?</v> So.' : ''}`),
	],
	[
		'a.vtt',
		vttOf((name, words, index) =>
			index % 3 === 1 ? `- ${words}\n- I do not.` : `<v.loud ${name}>${words} <00:00:02.000>You\nknow.`,
		),
	],
	['a.srt', srtOf((name, words, index) => `${index % 2 ? '' : `{\\an8}${name}: `}<i>${words}</i>\nYou know.`)],
	['a.srt', srtOf((name, words, index) => `-${name}: ${words}${index % 2 ? '\n- I do not.' : ''}`)],
	[
		'a.sbv',
		srtOf((name, words) => `${name}: ${words}`)
			.replace(/^\d+\n/gm, '')
			.replaceAll(' --> ', ',')
			.replace(/,(\d{3})\b/g, '.$1'),
	],
];

/** Two cues in a row by each speaker. */
const inTwos = (index: number) => (index % 4 < 2 ? 'Mia Horn' : 'Ole Vik');
const joinable: typeof files = [
	['a.vtt', vttOf((_, words, index) => `<v ${inTwos(index)}>${words}</v>`)],
	['a.vtt', vttOf((_, words, index) => `<v ${inTwos(index)}><i>${words}</i>`)],
	['a.srt', srtOf((_, words, index) => `${inTwos(index)}: ${words}`)],
	['a.srt', srtOf((_, words, index) => `${index % 2 ? '' : `${inTwos(index).toUpperCase()}: `}${words}`)],
];

const anyOf = (from: typeof files, random: (below: number) => number) => from[random(from.length)] ?? ['', ''];

test('changes at random lose no word and give none to others, and no other time changes', () => {
	const random = randomFrom(12);
	const counts: Record<string, number> = {};
	let refused = 0;
	for (let round = 0; round < 300; round++) {
		const [file, text] = random(2) ? anyOf(files, random) : anyOf(joinable, random);
		const transcript = readFile(text, file);
		const line = random(transcript.lines.length);
		const limits = { lines: 1 + random(3), lineLength: 10 + random(40), shortest: random(7), longest: 1 + random(30) };
		const changes: readonly CueChange[] = [
			{ kind: 'cut', position: { line, character: random((transcript.lines[line]?.text.length ?? 0) + 1) } },
			{ kind: 'shift', seconds: random(9000) / 7 },
			{ kind: 'join', limits: { ...limits, lines: 2 + random(2), shortest: 5, longest: 9 + random(9) } },
			{ kind: 'split', limits: { ...limits, charactersPerSecond: 1000 } },
		];
		const change = changes[random(changes.length)];
		const outcome = change && changeCues(transcript, change);
		if (!change || !outcome) continue;
		if ('message' in outcome) {
			if (/would change/.test(outcome.message)) refused++;
			continue;
		}
		counts[change.kind] = (counts[change.kind] ?? 0) + 1;
		const after = applyEdits(
			transcript.lines.map((own) => own.text),
			outcome.edits,
		).join('\n');
		const told = (all: string) =>
			saidIn(all, file)
				.join(' ')
				.replace(/(?<=\s)- /g, '');
		assert.equal(told(after), told(text), `${JSON.stringify(change)}\n${text}\n---\n${after}`);
		const timings = (all: string) => all.split('\n').filter((own) => /^[\d:.,]+(?: --> |,)[\d:.,]+/.test(own));
		const kept = timings(after).filter((own) => timings(text).includes(own)).length;
		const [old, fresh] = [timings(text).length, timings(after).length];
		// A cut leaves all but its own cue, whose first and last time stay where they are.
		if (change.kind === 'cut') assert.deepEqual([fresh - old, old - kept], [1, 1]);
		if (change.kind === 'join') assert.ok(fresh - kept <= old - fresh);
		if (change.kind === 'split') assert.ok(old - kept <= fresh - old);
	}
	for (const kind of ['cut', 'shift', 'join', 'split']) assert.ok((counts[kind] ?? 0) > 12, `${kind}: ${counts[kind]}`);
	// Labels of one word a line are not always read as such in so short a file.
	assert.ok(refused <= 20, `${refused} refused`);
});

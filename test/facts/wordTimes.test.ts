import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { alignRecognised } from '../../server/src/facts/wordTimes/align.ts';
import { timesOfWords } from '../../server/src/facts/wordTimes/timesOfWords.ts';
import {
	readWordTimes,
	type TimedWord,
	wordTimesName,
	writeWordTimes,
} from '../../server/src/facts/wordTimes/wordTimes.ts';

/** Numbers that are the same in every run. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

/** As people speak: few words stand very often, many hardly ever. */
const spoken = (count: number, roll: (sides: number) => number): readonly string[] =>
	Array.from({ length: count }, () => `w${Math.floor(3000 ** (roll(1000) / 1000))}`);

describe('word times', () => {
	test('after 200 edits 99 of 100 words that stayed have their very time', () => {
		for (const seed of [1, 2, 3]) {
			const roll = dice(seed);
			const words = spoken(9000, roll).map((w, at): TimedWord => ({ w, s: at, e: at + 0.5 }));
			// Each word carries where it came from, so that the test knows what stayed.
			const edited: { w: string; from: number | undefined }[] = words.map(({ w }, from) => ({ w, from }));
			for (let edit = 0; edit < 200; edit++) {
				const at = roll(edited.length);
				const added = Array.from({ length: roll(5) }, () => ({ w: `w${roll(2000)}`, from: undefined }));
				edited.splice(at, roll(6), ...added);
			}
			const times = timesOfWords(
				words,
				edited.map(({ w }) => w),
			);
			const stayed = edited.flatMap(({ from }, at) => (from === undefined ? [] : [times[at]?.start === from]));
			const kept = stayed.filter(Boolean).length;
			assert.ok(kept >= 0.99 * stayed.length, `${kept} of ${stayed.length}`);
			assert.ok(stayed.length > 8000);
		}
	});

	test('case and punctuation are no edits, new words share the time between their neighbours', () => {
		const words = [
			{ w: 'Good', s: 1, e: 2 },
			{ w: 'morning,', s: 2, e: 3 },
			{ w: 'Bob.', s: 7, e: 8 },
		];
		const times = timesOfWords(words, ['Well,', 'good', 'Morning', 'to', 'you', 'Bob', 'again']);
		assert.deepEqual(
			times.map((time) => time && [time.start, time.end]),
			[undefined, [1, 2], [2, 3], [3, 5], [5, 7], [7, 8], undefined],
		);
	});

	test('places rise, and only equal words are paired', () => {
		const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 60 });
		fc.assert(
			fc.property(list, list, (old, fresh) => {
				const places = alignRecognised(old, fresh)
					.map((place, at) => ({ place, at }))
					.filter(({ place }) => place >= 0);
				assert.ok(
					places.every(({ place, at }, index) => old[place] === fresh[at] && place > (places[index - 1]?.place ?? -1)),
				);
			}),
			{ seed: 4 },
		);
		assert.deepEqual(alignRecognised(['a', 'b', 'c'], ['a', 'x', 'c']), [0, -1, 2]);
	});

	test('texts of which nothing is left are aligned in a moment', () => {
		// Word by word this would be 10,000,000,000 comparisons.
		const one = Array.from({ length: 100_000 }, (_, at) => (at % 2 ? 'yes' : 'no'));
		const other = Array.from({ length: 100_000 }, (_, at) => (at % 3 ? 'no' : 'well'));
		assert.equal(alignRecognised(one, other).length, other.length);
	});

	test('the file is read as it was written, and refused where it is none', () => {
		const times = {
			version: 1,
			media: 'a "b".mp3',
			words: [{ w: 'Hi,', s: 0, e: 0.5, c: 0.9, speaker: 'A' }],
		} as const;
		assert.deepEqual(readWordTimes(writeWordTimes(times)), times);
		for (const odd of [
			'',
			'[]',
			'{"version":2,"words":[]}',
			'{"version":1,"words":[{"w":"a","s":"0","e":1}]}',
			'{"version":1,"words":[{"w":"a","s":-1,"e":1}]}',
		]) {
			assert.ok('problem' in readWordTimes(odd), odd);
		}
		assert.deepEqual(['a/talk.transcript.md', 'talk.vtt', 'talk'].map(wordTimesName), [
			'a/talk.words.json',
			'talk.words.json',
			'talk.words.json',
		]);
	});
});

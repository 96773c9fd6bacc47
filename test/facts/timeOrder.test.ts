import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { misplacedTimes } from '../../server/src/facts/times/misplaced.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { randomFrom } from '../support/random.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (seconds: number): string =>
	`${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** The times that are found misplaced in a transcript with these times in its labels. */
function found(times: readonly string[]): readonly string[] {
	const turns = times.map((time, index) => `**${index % 2 === 0 ? 'Ann Lee' : 'Bob Kay'}** (${time}): Well then.`);
	return misplacedTimes(parse(turns.join('\n\n').split('\n')), 1).map(({ entry }) => entry.text);
}

/** Times that go forward by up to two minutes. */
function forward(random: (n: number) => number, count: number, start = 0): number[] {
	const times: number[] = [start];
	for (let at = 1; at < count; at++) times.push((times[at - 1] ?? 0) + 1 + random(120));
	return times;
}

describe('Times', () => {
	test('that go forward are left alone, whatever their steps', () => {
		const random = randomFrom(1);
		for (let run = 0; run < 40; run++) assert.deepEqual(found(forward(random, 12).map(clock)), []);
	});

	test('that count anew in each part are left alone', () => {
		const random = randomFrom(2);
		for (let run = 0; run < 40; run++) {
			const parts = [0, 1, 2].flatMap(() => forward(random, 5 + random(5), random(30)));
			assert.deepEqual(found(parts.map(clock)), [], parts.map(clock).join(' '));
		}
	});

	test('of minutes and seconds may begin anew with each hour', () => {
		const hours = [3300, 3420, 3560, 3640, 3700, 3822, 4001].map((seconds) => clock(seconds % 3600).slice(3));
		assert.deepEqual(found(hours), []);
	});

	test('with one wrong digit are found', () => {
		const random = randomFrom(3);
		let slips = 0;
		let hits = 0;
		for (let run = 0; run < 60; run++) {
			const times = forward(random, 12, 1800).map(clock);
			const at = 3 + random(6);
			const right = times[at] ?? '';
			const place = [0, 1, 3, 4, 6, 7][random(6)] ?? 0;
			const wrong = `${right.slice(0, place)}${random(6)}${right.slice(place + 1)}`;
			const stays = wrong >= (times[at - 1] ?? '') && wrong <= (times[at + 1] ?? '');
			if (stays) continue;
			slips++;
			if (found(times.with(at, wrong)).length > 0) hits++;
		}
		assert.ok(slips > 20 && hits >= slips * 0.9, `${hits} of ${slips}`);
	});
});

test('two or three times in a row that lack their hours are all told of', () => {
	const before = ['01:10:00', '01:11:00'];
	const after = ['01:14:00', '01:15:00', '01:16:00'];
	for (const wrong of [['00:12:00'], ['00:12:00', '00:13:00'], ['00:12:00', '00:13:00', '00:13:30']])
		assert.deepEqual(found([...before, ...wrong, ...after]), wrong);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedSeconds, writtenClock } from '../../client/src/documents/clock.ts';

test('times as people type them', () => {
	assert.deepEqual(
		['2.5', '1:12', '00:01:12,500', ' 3 ', '01:00:00'].map((text) => typedSeconds(text)),
		[2.5, 72, 72.5, 3, 3600],
	);
	assert.deepEqual(
		[typedSeconds('-2.5', true), typedSeconds('+1:00', true), typedSeconds('-2.5')],
		[-2.5, 60, undefined],
	);
	for (const text of ['', 'soon', '1:2:3:4', '1..2', '--1']) assert.equal(typedSeconds(text, true), undefined, text);
});

test('and as they are shown', () => {
	assert.deepEqual([0, 72.5, 3725.0009].map(writtenClock), ['00:00:00.000', '00:01:12.500', '01:02:05.001']);
});

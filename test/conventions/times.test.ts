import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanStamp, scanTime, secondsOf } from '../../server/src/conventions/times.ts';

test('times are read in all the ways in which they are written', () => {
	const seconds: Readonly<Record<string, number | undefined>> = {
		'1:53': 113,
		'0:01:12': 72,
		'00:01:12.4': 72.4,
		'00:00:01,500': 1.5,
		'123:45': 7425,
		'1412:05': 51125,
		'02:03:44:59': 186_299,
		'04 06 45 40': 369_940,
		'-00:03:00': -180,
		'1h2m3s': 3723,
		'12.5s': 12.5,
		'0.12': 0.12,
		'12:': undefined,
		':12': undefined,
		'1::2': undefined,
		'1:2.': undefined,
		'': undefined,
		ann: undefined,
	};
	for (const [text, wanted] of Object.entries(seconds)) assert.equal(secondsOf(text), wanted, text);
});

test('a time is found where it begins, in brackets of all kinds and in emphasis', () => {
	for (const time of [
		'1:12',
		'[1:12]',
		'\\[1:12\\]',
		'(1:12)',
		'{1:12}',
		'<1:12>',
		'#1:12#',
		'*1:12*',
		'__1:12__',
		'`1:12`',
	])
		assert.equal(scanTime(`Ann ${time} so`, 4)?.seconds, 72, time);
	assert.equal(scanTime('−1:12', 0)?.seconds, -72);
	assert.equal(scanTime('Ann 1:12', 0), undefined);
	assert.equal(scanTime('Ann', 3), undefined);
	assert.equal(scanStamp('Mar 1, 2026, 10:05 AM', 0)?.seconds, 36_300);
	assert.equal(scanStamp('Mar 1, 2026, and so on', 0), undefined);
});

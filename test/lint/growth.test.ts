import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { growthTexts } from '../bench/growthTexts.ts';
import { cpuTime } from '../support/cpuTime.ts';

const { settings } = readSettings({});

/** Turns of the shorter text; the longer has four times as many. */
const size = 500;

/** Work below so many milliseconds is too little to tell how it grows. */
const least = 4;

/** Processor time of reading and of finding, each the least of some runs. */
function costs(lines: readonly string[]): readonly number[] {
	const runs = Array.from({ length: 3 }, () => {
		const start = cpuTime();
		const transcript = parse(lines);
		const read = cpuTime();
		diagnose(transcript, settings);
		return [read - start, cpuTime() - read];
	});
	return [0, 1].map((step) => Math.max(least, Math.min(...runs.map((run) => run[step] ?? 0))));
}

for (const { about, text } of growthTexts) {
	test(`time grows with the text: ${about}`, () => {
		const [short, long] = [text(size).split('\n'), text(size * 4).split('\n')];
		let growth: readonly number[] = [];
		// Other processes and the collector slow some measurements down, not a dozen in a row.
		for (let attempt = 0; attempt < 12; attempt++) {
			const before = costs(short);
			growth = costs(long).map((cost, step) => Math.log2(cost / (before[step] ?? 1)) / 2);
			if (growth.every((exponent) => exponent <= 1.2)) return;
		}
		assert.fail(`exponents of reading and of finding: ${growth.map((exponent) => exponent.toFixed(2)).join(', ')}`);
	});
}

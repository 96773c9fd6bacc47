import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { growthTexts } from '../bench/growthTexts.ts';
import { growthOf } from '../support/growth.ts';

const { settings } = readSettings({});

/** Turns of the shorter text; the longer has four times as many. */
const size = 500;
const most = 1.2;

for (const { about, text } of growthTexts) {
	test(`time grows with the text: ${about}`, () => {
		const reading = (turns: number) => {
			const lines = text(turns).split('\n');
			let transcript: Parsed | undefined;
			const read = () => {
				transcript = parse(lines);
			};
			return [read, () => transcript && diagnose(transcript, settings)];
		};
		const growth = growthOf(reading, size, most);
		assert.ok(
			growth.every((exponent) => exponent <= most),
			`exponents of reading and of finding: ${growth.map((exponent) => exponent.toFixed(2)).join(', ')}`,
		);
	});
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../server/src/imports/index.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { importTexts } from '../bench/importTexts.ts';
import { growthOf } from '../support/growth.ts';

const most = 1.25;

for (const { about, file, text, pack } of importTexts) {
	test(`time grows with the file: ${about}`, () => {
		const work = (count: number) => {
			const made = text(count);
			const source = pack
				? { name: file, bytes: pack(made), text: undefined }
				: { name: file, bytes: new Uint8Array(), text: made };
			const make = (to: 'md' | 'vtt') => transcriptOf(importFile(source), { to });
			return [() => make('md'), () => make('vtt')];
		};
		const growth = growthOf(work, 1000, most);
		assert.ok(
			growth.every((exponent) => exponent <= most),
			`exponents to text and to captions: ${growth.map((exponent) => exponent.toFixed(2)).join(', ')}`,
		);
	});
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationsOf } from '../../server/src/annotations/annotations.ts';
import { standingOf } from '../../server/src/annotations/standing.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { annotationRows } from '../../server/src/features/annotations/annotationRows.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { markedTexts } from '../bench/markedTexts.ts';
import { growthOf } from '../support/growth.ts';

const most = 1.25;

for (const [index, { about }] of markedTexts(100).entries()) {
	test(`time grows with the annotations: ${about}`, () => {
		const work = (count: number) => {
			const marked = markedTexts(count * 5)[index] ?? assert.fail();
			const events = marked.events(count);
			const transcript = parse(splitLines(marked.text));
			return [
				() => {
					const text = annotatedTextOf(transcript);
					return annotationRows(text, annotationsOf(text, standingOf(events)));
				},
			];
		};
		const [growth = 0] = growthOf(work, 4000, most);
		assert.ok(growth <= most, `exponent: ${growth.toFixed(2)}`);
	});
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everySection, sectionAt, sectionsOf } from '../../server/src/facts/conversation/sections.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { randomFrom } from '../support/random.ts';

test('the section of a line is the innermost of those that hold it', () => {
	const random = randomFrom(5);
	for (let round = 0; round < 60; round++) {
		const lines = Array.from({ length: 40 }, (_, index) =>
			random(3) === 0 ? `${'#'.repeat(1 + random(6))} Part ${index}` : random(2) === 0 ? '' : 'Ann Lee: It was so.',
		);
		const transcript = parse(lines);
		const sections = [...everySection(sectionsOf(transcript))];
		for (let line = 0; line <= lines.length; line++) {
			const holding = sections.filter((section) => section.line <= line && line <= section.endLine);
			assert.equal(sectionAt(transcript, line), holding.at(-1), `line ${line} of\n${lines.join('\n')}`);
		}
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '../../server/src/parser/parse.ts';
import { malformedLabel } from '../../server/src/rules/malformedLabel.ts';

/** Whether the mending of a damaged label is safe. */
function isSafe(damaged: string): boolean | undefined {
	const text = `**Ann Lee:** I think so.\n\n**Bob Kay:** Do you?\n\n${damaged}, thank you.\n\n**Bob Kay:** Good.\n\n**Ann Lee:** Yes, we do.\n`;
	const transcript = parse(text.split('\n'));
	const [found] = [...malformedLabel.check(transcript, {})];
	return found?.fixes?.(transcript)[0]?.safe;
}

describe('A damaged label before which the name stands again', () => {
	for (const [once, twice] of [
		['**Ann Lee;** I do', '**Ann Lee;** Ann Lee: I do'],
		['**Ann Lee:* I do', '**Ann Lee:* Ann Lee: I do'],
		['**Ann Lee::** I do', '**Ann Lee::** Ann Lee: I do'],
	] as const) {
		test(`${twice}: the second name would become speech, which a person must see`, () => {
			assert.equal(isSafe(once), true);
			assert.equal(isSafe(twice), false);
		});
	}
});

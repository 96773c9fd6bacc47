import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../server/src/lint/lint.ts';
import { mostSevere } from '../../server/src/lsp/diagnosticLimit.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import { onLine } from '../../server/src/text/position.ts';

const [rule] = rules;
const finding = (line: number, severity: Severity): Diagnostic => {
	assert.ok(rule);
	return { rule, severity, message: '', range: onLine(line, { start: 0, end: 1 }) };
};

test('of too many findings the most severe are shown, in the order of the text, and the others counted', () => {
	const found = ['hint', 'warning', 'error', 'hint', 'warning', 'error'].map((severity, line) =>
		finding(line, severity as Severity),
	);
	const { found: shown, left } = mostSevere(found, 4);
	assert.deepEqual(
		shown.map(({ range }) => range.start.line),
		[1, 2, 5],
	);
	assert.equal(left, 3);
	assert.equal(mostSevere(found, 6).left, 0);
});

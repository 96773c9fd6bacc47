import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lostBackslash } from '../scripts/regexes/lost.ts';
import { slowness } from '../scripts/regexes/timing.ts';

describe('What takes more than linear time is found', () => {
	const slow = [
		/<v(?:\.[^\s>]{0,40})*[ \t]+x/,
		/^(?:a+)+$/,
		/^(?:a|a)*$/,
		/\s+$/,
		/^\s*\s*x$/,
		/\[[^\]]*\]\(/g,
		/^\d*.*\d*!/,
		/(?<=a.*)b/,
	];
	for (const pattern of slow) test(String(pattern), () => assert.ok(slowness(pattern)));
	const linear = [/(?<!\s)\s+$/, /^(?:a|b)*$/, /\[[^[\]]*\]\(/g, /[\w.-]{1,60}@x/, /^\s*x$/];
	for (const pattern of linear) test(String(pattern), () => assert.equal(slowness(pattern), undefined));
});

test('lost backslashes are found', () => {
	for (const source of ['p{L}+', '[p{L}p{N}]', '\\\\p{Lu}', '\\p{L}', '\\u{1f600}'])
		assert.ok(lostBackslash(new RegExp(source)), source);
	for (const source of ['\\p{L}+', '[\\p{Script=Greek}]', 'p{2}', '\\\\\\p{L}'])
		assert.equal(lostBackslash(new RegExp(source, 'u')), undefined, source);
});

test('every regular expression of the source takes linear time and has its backslashes', () => {
	// A process of its own: patterns that are put together are seen only where nothing is loaded yet.
	const main = fileURLToPath(new URL('../scripts/regexes/main.ts', import.meta.url));
	const said = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', main], { encoding: 'utf8' });
	assert.match(said, /^\d{3,} regular expressions, 0 at fault$/m);
});

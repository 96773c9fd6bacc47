import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../server/src/formats/index.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('SubRip becomes WebVTT with its first letter, its bold and its entities, and without fonts', () => {
	const lines = ['1', '00:00:01,000 --> 00:00:02,000', 'We <font color="red">did</font> <b>so</b> & more.', ''];
	const result = formatOf('vtt')?.write('a.srt', parse(lines, { file: 'a.srt' }));
	assert.ok(result && 'text' in result);
	assert.match(result.text, /^We did <b>so<\/b> &amp; more\.$/m);
});

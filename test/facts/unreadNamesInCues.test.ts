import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../server/src/text/edit.ts';
import { found, said } from '../support/unread.ts';

describe('cues that begin with the name of somebody who speaks', () => {
	const cuesWith = (odd: string, write: (name: string, text: string) => string, before = said[0] ?? '') => {
		const time = (index: number) => `00:00:${String(index * 3 + 10)}.000 --> 00:00:${String(index * 3 + 12)}.500`;
		const texts = Array.from({ length: 14 }, (_, at) => {
			const spoken = at === 6 ? before : (said[at % 6] ?? '');
			return [time(at), ...(at === 7 ? odd.split('\n') : [write(at % 2 === 0 ? 'Ann Lee' : 'Bob Kay', spoken)]), ''];
		});
		return ['WEBVTT', '', ...texts.flat()];
	};
	const voice = (name: string, text: string) => `<v ${name}>${text}</v>`;
	const colon = (name: string, text: string) => `${name}: ${text}`;
	for (const odd of [
		'Bob Kay, It was in May, I think.',
		'Bob Kay said: It was in May, I think.',
		'Bob Kay -> It was in May, I think.',
		'“Bob Kay”: It was in May, I think.',
		'<Bob Kay>: It was in May, I think.',
		'Bob Kay| It was\nin May, I think.',
	])
		test(odd, () => {
			const texts = cuesWith(odd, voice);
			const [only, ...others] = found(texts);
			assert.equal(others.length, 0);
			assert.equal(only?.line, 24);
			const mended = applyEdits(texts, only.fixes[0]?.edits ?? [])[24] ?? '';
			assert.equal(mended, `<v Bob Kay>${odd.split('\n')[0]?.replace(/^.*?(?=It)/, '') ?? ''}`);
			assert.equal(found(cuesWith(odd, colon)).length, 1);
		});
	test('a line of captions ends anywhere', () => {
		assert.deepEqual(found(cuesWith('Bob Kay. It was in May, I think.', voice)), []);
		assert.deepEqual(found(cuesWith('Bob Kay said: It was in May.', voice, 'and then, as I remember,')), []);
		assert.deepEqual(found(cuesWith('Bob Kay, I think that it was in May.', voice)), []);
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayIn } from '../../server/src/text/translate.ts';

const say = sayIn({
	'{0} names nobody.': '{0} nennt niemanden.',
	'{0} names nobody in {1} turns.': 'In {1} Beiträgen nennt {0} niemanden.',
	'Say who it is.': 'Sagen Sie, wer es ist.',
	'Write it as {0}.': 'Schreiben Sie {0}.',
	'Join the paragraphs': 'Absätze verbinden',
});

test('places are filled, in whatever order the other language has them', () => {
	assert.equal(say('Speaker 2 names nobody in 3 turns.'), 'In 3 Beiträgen nennt Speaker 2 niemanden.');
	assert.equal(say('Join the paragraphs'), 'Absätze verbinden');
});

test('a message of several texts is said text by text, and a title in a name ends none', () => {
	assert.equal(say('MR. LEE names nobody. Say who it is.'), 'MR. LEE nennt niemanden. Sagen Sie, wer es ist.');
	assert.equal(say('??? names nobody. Write it as **Ann Lee:**.'), '??? nennt niemanden. Schreiben Sie **Ann Lee:**.');
});

test('what nobody has translated stays English, whole', () => {
	for (const text of ['', 'Something else.', 'X names nobody. Something else.', 'a'.repeat(10_000)]) {
		assert.equal(say(text), text);
	}
	assert.equal(sayIn({})('Join the paragraphs'), 'Join the paragraphs');
});

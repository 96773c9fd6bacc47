import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAt } from '../../server/src/text/sentences.ts';
import { cpuTime } from '../support/cpuTime.ts';

const sentencesOf = (text: string): readonly string[] => {
	const found: string[] = [];
	for (let at = 0; at < text.length; at++) {
		const { start, end } = sentenceAt(text, at);
		const sentence = text.slice(start, end);
		if (found.at(-1) !== sentence) found.push(sentence);
	}
	return found;
};

test('titles, initials and names of states end no sentence', () => {
	assert.deepEqual(sentencesOf('I met Mr. Lee. Dr. J. R. Kay of the U.S. Embassy came. So we left the U.S. We flew.'), [
		'I met Mr. Lee.',
		'Dr. J. R. Kay of the U.S. Embassy came.',
		'So we left the U.S.',
		'We flew.',
	]);
});

test('a question in quotes belongs to the sentence about it', () => {
	assert.deepEqual(sentencesOf('“Why?” he said. “Now!”'), ['“Why?” he said.', '“Now!”']);
});

test('sentences of other scripts', () => {
	assert.deepEqual(sentencesOf('你好。今天好吗？'), ['你好。', '今天好吗？']);
});

test('a text of megabytes without an end is answered at once', () => {
	const text = 'word '.repeat(500_000);
	const start = cpuTime();
	const { start: from, end } = sentenceAt(text, 1_000_000);
	assert.ok(from < 1_000_000 && end > 1_000_000 && cpuTime() - start < 200);
});

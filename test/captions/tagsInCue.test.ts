import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsInCue } from '../../server/src/features/cues/tagsInCue.ts';
import { readFile } from '../support/captions.ts';

const transcript = readFile(
	'WEBVTT\n\n00:01.000 --> 00:09.000\n<v Ann><i>One</i> two <b>three\n<v Bob>four</b> five <i>six\n',
	'a.vtt',
);
const cue = { textLine: 3, endLine: 5 };
const at = (line: number, word: string) => ({
	line,
	character: (transcript.lines[line]?.text ?? '').indexOf(word),
});
const open = (tags: ReturnType<typeof tagsInCue>, line: number, word: string) =>
	tags
		.openAt(at(line, word))
		.map(({ text }) => text)
		.join('');

test('the tags that are open at a place; a voice ends the one before it', () => {
	const tags = tagsInCue(transcript, cue);
	assert.equal(open(tags, 3, 'One'), '<v Ann><i>');
	assert.equal(open(tags, 3, 'two'), '<v Ann>');
	assert.equal(open(tags, 3, 'three'), '<v Ann><b>');
	assert.equal(open(tags, 4, 'four'), '<b><v Bob>');
	assert.equal(open(tags, 4, 'six'), '<v Bob><i>');
	// A place above the last one that was asked for.
	assert.equal(open(tags, 3, 'One'), '<v Ann><i>');
});

test('a tag is closed behind a place where its end comes before it is opened again', () => {
	const tags = tagsInCue(transcript, cue);
	assert.ok(tags.isClosedBehind('i', at(3, 'One')));
	assert.ok(!tags.isClosedBehind('i', at(3, 'two')));
	assert.ok(tags.isClosedBehind('b', at(3, 'three')));
	assert.ok(!tags.isClosedBehind('b', at(4, 'five')));
	assert.ok(!tags.isClosedBehind('v', at(3, 'One')));
});

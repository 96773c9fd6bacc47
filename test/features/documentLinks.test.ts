import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { playFrom } from '../../server/src/facts/times/media.ts';
import { links } from '../support/links.ts';

const talk = (media: string) => `---\ntitle: Talk\n${media}\n---\n\n`;

describe('links', () => {
	test('times lead into the video that the front matter names', () => {
		links(
			`${talk('media: https://www.youtube.com/watch?v=abc&t=1s')}Ann Lee (00:01:02):\nHi. \\[02:03\\] So.\n\nBob Kay (1:00:00):\nYes.`,
			['00:01:02', 'https://www.youtube.com/watch?v=abc&t=62'],
			['02:03', 'https://www.youtube.com/watch?v=abc&t=123'],
			['1:00:00', 'https://www.youtube.com/watch?v=abc&t=3600'],
		);
	});

	test('a file beside the transcript is a link, and times are places in it', () => {
		links(
			`${talk('audio: "audio/talk one.mp3"\nmedia: audio/talk.mp3')}Ann Lee (00:01:02):\nHi.\n\nBob Kay (00:01:03.5):\nYes.`,
			['audio/talk.mp3', 'file:///talks/audio/talk.mp3'],
			['00:01:02', 'file:///talks/audio/talk.mp3#t=62'],
			['00:01:03.5', 'file:///talks/audio/talk.mp3#t=63.5'],
		);
	});

	test('a linked time leads where it says', () => {
		links(
			'**Ann Lee** [1:53](https://example.org/?t=113): Hi.\n\n**Bob Kay** [1:59](https://example.org/?t=119): Yes.',
			['1:53', 'https://example.org/?t=113'],
			['1:59', 'https://example.org/?t=119'],
		);
	});

	test('a source that is an article is no recording', () => {
		links(`${talk('source: https://example.org/article')}Ann Lee (00:01:02):\nHi.\n\nBob Kay (00:01:03):\nYes.`);
	});

	test('without a recording times lead nowhere', () => links('Ann Lee (00:01:02):\nHi.\n\nBob Kay (00:01:03):\nYes.'));
});

test('places in a recording', () => {
	assert.equal(playFrom('https://youtu.be/abc', 61.9), 'https://youtu.be/abc?t=61');
	assert.equal(playFrom('https://vimeo.com/123', 61), 'https://vimeo.com/123#t=61s');
	assert.equal(playFrom('https://example.org/a.mp3#t=5', 61.25), 'https://example.org/a.mp3#t=61.25');
	assert.equal(playFrom('https://example.org/a.mp3', -3), 'https://example.org/a.mp3#t=0');
});

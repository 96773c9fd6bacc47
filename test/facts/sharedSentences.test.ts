import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedSentencesIn } from '../../server/src/facts/speech/sharedSentences.ts';
import { pagesOf } from '../../server/src/model/page.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { sentenceAcrossTurns } from '../../server/src/rules/sentenceAcrossTurns.ts';

const talk = (...turns: readonly string[]) =>
	parse(turns.flatMap((text, index) => [`**${index % 2 === 0 ? 'Ann Lee' : 'Bob Kay'}:** ${text}`, '']));

const found = (...turns: readonly string[]) => {
	const transcript = talk(...turns);
	return [...sharedSentencesIn(transcript)].map(({ start, over }) => [
		start.line,
		start.character,
		over.line,
		over.character,
	]);
};

test('a sentence that is cut again and again', () =>
	assert.equal(
		found(
			'Welcome to the show. How are',
			'you? I am fine, thanks.',
			'Tell me about the',
			'ferry that you build. It sails on the first day of',
			'spring. And how many people?',
			'Two hundred people.',
		).length,
		3,
	));

test('who breaks in begins anew', () => {
	for (const [first, second] of [
		['We went down to the', 'it’s not there any more.'],
		['We went down to the', 'the I’m sure it was shut.'],
		['We went down to the', 'you know why I like the harbour.'],
		['We went down to the shop', 'why did you go?'],
		['We went down to the shop', 'yes. And then?'],
		['We went down to the shop', 'Nobody did.'],
		['We went down to the shop. But', 'yeah, that would be fine.'],
		['We went down to the shop, it was late,', 'somebody should have told us.'],
		['We went down to the shop. And I', 'bakery.'],
	] as const)
		assert.deepEqual(found(first, second, 'It was shut.', 'I see.', 'So we left.'), [], second);
});

test('behind a comma captions are cut wherever the time is, and others begin anew', () => {
	const turns = [
		'We went down to the shop, the old one,',
		'near the mill. I went',
		'home. It was late,',
		'too late for tea.',
	];
	const cues = turns.map((text, index) => {
		const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;
		return `${time(index * 4)} --> ${time(index * 4 + 3)}\n<v ${index % 2 === 0 ? 'Ann' : 'Bob'}>${text}\n`;
	});
	const captions = parse(['WEBVTT', '', ...cues.join('\n').split('\n')]);
	assert.equal([...sharedSentencesIn(captions)].length, 3);
	assert.equal(found(...turns).length, 1);
});

test('a house in which people break in now and then', () => {
	const cut = cutAt(-2).map((text, turn) =>
		turn % 4 === 1 ? `dry. ${text}` : turn % 4 === 0 ? `${text} It is` : text,
	);
	const broken = cut.map((text, turn) => (turn % 12 === 3 ? `${text} Like we` : text));
	assert.equal(found(...cut).length, 20);
	assert.equal(found(...broken).length, 20);
	const chat = cut.map((text, turn) => (turn % 4 === 3 ? `${text} Like we` : text));
	assert.deepEqual(found(...chat), []);
});

test('in captions it is told, and moved by hand', () => {
	const cue = (at: number, text: string) => [`00:00:${10 + at}.000 --> 00:00:${11 + at}.000`, text, ''];
	const transcript = parse([
		'WEBVTT',
		'',
		...cue(0, '<v Ann>Welcome to the show. How are'),
		...cue(1, '<v Bob>you? I am fine.'),
		...cue(2, '<v Ann>Tell me of the ferry.'),
		...cue(3, '<v Bob>It sails in May.'),
	]);
	const findings = [...sentenceAcrossTurns.check(transcript, {})];
	assert.match(findings[0]?.message ?? '', /goes on in the turn of Bob: “How are \| you\?”/);
	assert.deepEqual(findings[0]?.fixes?.(transcript), []);
});

const things = ['ferry', 'harbour', 'lock', 'pump', 'crane', 'jetty', 'tide'];

/** Eighty turns; one sentence runs over from a turn to the next. */
const cutAt = (cut: number) =>
	Array.from({ length: 80 }, (_, turn) => {
		const said = `We looked at ${things[turn % 7]} number ${turn} in June.`;
		return `${turn === cut + 1 ? 'was quite dry. ' : ''}${said}${turn === cut ? ' The basin' : ''}`;
	});

test('a sentence is found wherever a page of the document ends', () => {
	assert.ok(pagesOf(talk(...cutAt(-2))).length > 3);
	for (let cut = 0; cut < 79; cut++)
		assert.deepEqual(
			found(...cutAt(cut)).map(([start, , over]) => [start, over]),
			[[cut * 2, cut * 2 + 2]],
			`turn ${cut}`,
		);
});

test('a house without full stops and capitals cuts none', () => {
	const turns = cutAt(-2).map((text) => text.replace('We looked', 'looked').replaceAll('.', ''));
	assert.deepEqual(found(...turns), []);
});

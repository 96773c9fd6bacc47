import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Speech } from '../../scripts/accuracy/houses/house.ts';
import { findIn, settings } from '../../scripts/accuracy/houses/index.ts';
import { speechIn } from '../../server/src/facts/speech/spokenText.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import type { Range } from '../../server/src/text/position.ts';

/** One conversation, with all that can be taken for a label where lines are broken. */
const conversation: readonly (readonly [speaker: string, ...paragraphs: string[]])[] = [
	['a', 'Hello, everybody. Thank you for coming. Let us begin: who has the map?'],
	['b', 'I do. It was made in 1921, and it shows three quays: the old one, the new one, and one that nobody built.'],
	['a', 'And which of them do you like?'],
	[
		'b',
		'You see, my father used to say: “Captain: never trust a quay.” He worked there for ten years, from 9:30 in the morning until 5:00 at night.',
		'Then there was the flood. We lost two boats. The third is in the shed, and you can see it if you like.',
		'Mr. Lee came by and asked for it. We said no.',
	],
	['c', 'May I ask something?'],
	['a', 'Please do.'],
	['c', 'Who pays for the new one? I have read that the city does, but the mayor told us: not now, not ever.'],
	['b', 'Well, one half is ours. As to the other: I don’t know. Ask him.'],
	[
		'd',
		'We have three options. First: wait. Second: build. Third: move away. I would not like the third.',
		'But I may be wrong.',
	],
	['a', 'Thank you. That was short. Does anybody else have a question about this — or about anything else?'],
	['c', 'Yes. See https://example.org/map for what I mean: there is a wall on it.'],
	['b', 'There was. Mrs. Marsh took it down. (Laughter.)'],
	['a', 'When was that?'],
	[
		'b',
		'In the year of the flood, I think. Or was it the year after? No: it was the same year, because we had no roof.',
	],
	['d', 'I remember. It rained, and rained, and rained; we sat in the mill and sang.'],
	['a', 'What did you sing?'],
	['d', 'Hymns, mostly. [laughs] You would not know them.'],
	['c', 'Try me!'],
	['b', 'Please don’t.'],
	[
		'a',
		'All right. We have ten minutes left. Let me sum up: the map is old, the quay is older, and nobody knows who pays.',
	],
	['c', 'That’s about it.'],
	['d', 'I agree.'],
	['b', 'One thing: we never sold the boats. So thank you for having us.'],
	['d', 'To be honest: I was against it; I still am.'],
	['a', 'Let me be clear: nobody sells anything here. Is that all right?'],
	['b', 'First of all: yes. And who would buy them?'],
	['c', 'A question: would you, if you could?'],
	['d', 'My answer is simple: no.'],
	['a', 'Acme: that is the name on the boats, I believe.'],
	['c', 'Smith & Sons: they built them.'],
	['b', 'They came last week, both of them, and they liked the boats.'],
	['d', 'The mayor, Ida Lund: she told us.'],
	['a', 'Thank you all. Good night.'],
];

const speeches: readonly Speech[] = conversation.map(([speaker, ...paragraphs]) => ({ speaker, paragraphs }));

const header = [
	'# A talk about quays',
	'',
	'Date: 3 June 2019',
	'Location: The old mill',
	'',
	'Note: the recording begins late.',
	'',
];

describe('one conversation, as each house writes it', () => {
	for (const [name, set] of settings) {
		test(name, () => {
			const { right, found, gold, misses } = findIn(set(speeches));
			assert.deepEqual(misses, []);
			assert.deepEqual([right, found], [gold, gold]);
		});
	}
});

describe('the same below a header', () => {
	for (const [name, set] of settings) test(name, () => assert.deepEqual(findIn(set(speeches, header)).misses, []));
});

const below = ({ start, end }: Range, lines: number): Range => ({
	start: { ...start, line: start.line + lines },
	end: { ...end, line: end.line + lines },
});
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('no word that is said becomes a part of a label', () => {
	const said = wordsOf(conversation.flatMap(([, ...paragraphs]) => paragraphs).join(' '));
	for (const [name, set] of settings)
		test(name, () => {
			const transcript = parse(set(speeches).lines);
			const turns = [...locatedBlocks(transcript, 'turn')];
			const spoken = wordsOf(
				turns
					.flatMap(({ block, line }) => block.paragraphs.map(({ range }) => speechIn(transcript, below(range, line))))
					.join(' '),
			);
			let at = 0;
			const lost = said.filter((word) => {
				const found = spoken.indexOf(word, at);
				if (found >= 0) at = found + 1;
				return found < 0;
			});
			assert.deepEqual(lost, []);
		});
});

/** Eight rounds, so that there are enough labels alike for what is usual in a document. */
const longTalk = Array.from({ length: 8 }, () => speeches).flat();
const { settings: rules } = readSettings({});

describe('nothing is said against labels that are all written in one way', () => {
	for (const [name, set] of settings)
		test(name, () => {
			const transcript = parse(set(longTalk).lines);
			const found = diagnose(transcript, rules).filter(({ rule }) => rule.id === 'malformed-label');
			assert.deepEqual(
				found.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
				[],
			);
		});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../server/src/imports/index.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { said } from './said.ts';
import { shapes } from './shapes.ts';

const read = (name: string, text: string) => importFile({ name, bytes: Buffer.from(text), text });
const tier = (name: string, ...intervals: readonly string[]) =>
	`"IntervalTier" "${name}" 0 2 ${intervals.length} ${intervals.join(' ')}`;
/** What is read of a TextGrid of two seconds. */
const gridOf = (...tiers: readonly string[]) =>
	read('a.TextGrid', `"ooTextFile"\n"TextGrid"\n0 2 <exists> ${tiers.length} ${tiers.join(' ')}`);

test('of two tiers of words of one speaker the first has the words of what is said', () => {
	const early = tier('Ann Lee - words', '0 0.5 "Good"', '0.5 2 "morning."');
	const late = tier('Ann Lee - words', '0 1 "Good"', '1 2 "morning."');
	const starts = (...words: readonly string[]) => {
		const made = gridOf(tier('Ann Lee', '0 2 "Good morning."'), ...words);
		return 'segments' in made ? made.segments[0]?.words.map(({ start }) => start) : made;
	};
	assert.deepEqual(starts(early, late), [0, 0.5]);
	assert.deepEqual(starts(late, early), [0, 1]);
});

test('the one tier that is spoken names nobody by what tiers are called, with its words or without', () => {
	const words = tier('words', '0 1 "Good"', '1 2 "morning."');
	const speaker = (...tiers: readonly string[]) => {
		const made = gridOf(...tiers);
		return 'segments' in made ? made.segments.map((own) => own.speaker) : made;
	};
	const spoken = (name: string) => tier(name, '0 2 "Good morning."');
	assert.deepEqual(speaker(spoken('utterances')), [undefined]);
	assert.deepEqual(speaker(spoken('utterances'), words), [undefined]);
	assert.deepEqual(speaker(spoken('Ann Lee'), words), ['Ann Lee']);
	assert.deepEqual(speaker(spoken('tier 1'), spoken('tier 2')), ['tier 1', 'tier 2']);
});

test('a tier below another with the same text in as many parts does not hold its words', () => {
	const text = (shapes.EAF?.text ?? '').replace(/<TIER [^>]*TIER_ID="B words">.*\n/, '').replace('greets', said[1]);
	const made = transcriptOf(read('talk.eaf', text), { to: 'md' });
	assert.ok('text' in made);
	assert.equal(made.words, undefined);
	assert.deepEqual(made.notes, ['left out, as they are said of other tiers: “B gloss”']);
});

import { isCourtesy } from '../../languages/all/courtesies.ts';
import { cueOf } from '../naming/cue.ts';
import type { Cue } from '../naming/mention.ts';
import { sentencesIn } from '../naming/sentences.ts';
import { callsIn } from './calls.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';

/** Somebody known whom a sentence names, and how the name stands in it. */
interface Named {
	readonly people: readonly number[];
	readonly text: string;
	readonly cue: Cue;
}

/** How known people are named in the sentences right before and behind, and by a heading between. */
export function cueEvidence(gap: Gap, put: Put): void {
	const { conversation, saidBefore, saidAfter, heading, before, after } = gap;
	const { callers } = conversation;
	const above = lineName(saidBefore?.endLine ?? 0);
	// Who accompanies a witness stands behind.
	const [{ people: announced, text: name } = { people: [], text: '' }] = callsIn(heading, callers);
	for (const person of announced)
		put('named in a heading', person, 1 / announced.length, () => `the heading above names ${name} (${above})`);
	for (const { people, text, cue } of namedIn(sentencesIn(saidBefore?.tail ?? '').at(-1) ?? '', gap)) {
		const others = people.filter((person) => person !== before[0]);
		if (cue !== 'handed') continue;
		for (const person of others)
			put(
				'given the floor last',
				person,
				1 / others.length,
				() => `the speaker before hands over to ${text} (${above})`,
			);
	}
	const below = lineName(saidAfter?.line ?? 0);
	for (const { people, text, cue } of namedIn(sentencesIn(saidAfter?.head ?? '')[0] ?? '', gap)) {
		const others = people.filter((person) => person !== after[0]);
		if (cue !== 'thanked') continue;
		for (const person of others)
			put('thanked by the next', person, 1 / others.length, () => `the next speaker says “${text}” to them (${below})`);
	}
}

const withCourtesy = /(?:^|[\s(“"])((\p{L}{2,12})\.?\s)$/u;

/** The people whom a sentence names: `Ann Lee` once, `Mr. Lee` with what he is called. */
function namedIn(sentence: string, { conversation }: Gap): readonly Named[] {
	const spans: { people: readonly number[]; start: number; end: number; courtesy: string }[] = [];
	for (const { people, text, at } of callsIn(sentence, conversation.callers)) {
		const last = spans.at(-1);
		const both = last && at - last.end < 3 ? last.people.filter((person) => people.includes(person)) : [];
		if (last && both.length > 0) {
			spans.splice(-1, 1, { ...last, people: both, end: at + text.length });
			continue;
		}
		const [, written = '', word = ''] = withCourtesy.exec(sentence.slice(Math.max(0, at - 16), at)) ?? [];
		const courtesy = isCourtesy(word.toLowerCase()) ? word : '';
		spans.push({ people, start: courtesy === '' ? at : at - written.length, end: at + text.length, courtesy });
	}
	return spans.map(({ people, start, end, courtesy }) => {
		const text = sentence.slice(start, end);
		const possessive = /^['’]s/.test(sentence.slice(end));
		return { people, text, cue: cueOf(sentence, { start, end, courtesy, possessive, words: [text] }) };
	});
}

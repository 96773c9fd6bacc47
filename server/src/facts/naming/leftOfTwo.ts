import { foldWord } from '../../languages/all/gather.ts';
import { namesForShort } from '../../languages/all/shortNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Speaker } from '../people/speakers.ts';
import type { Named } from './named.ts';
import { namesAheadIn } from './namedAhead.ts';

/** Of a hundred such names so many are right, at a guess: a title may name whom a talk is about. */
const likelihood = 0.85;

/**
 * Of two voices, the one that is left: `Interview with Ann Lee` above a talk of Bob Kay and somebody. Nothing where neither
 * or both have a name, or where more than one other person stands in the title.
 */
export function leftOfTwo(
	transcript: Transcript,
	speakers: readonly Speaker[],
	named: ReadonlyMap<Speaker, Named>,
): readonly [Speaker, Named] | undefined {
	const [one, two, ...more] = speakers;
	if (!one || !two || more.length > 0) return undefined;
	const nameOf = (speaker: Speaker) => (speaker.placeholder ? named.get(speaker)?.name : speaker.name);
	const [first, second] = [nameOf(one), nameOf(two)];
	const other = first ?? second;
	if (other === undefined || (first !== undefined && second !== undefined)) return undefined;
	const all = namesAheadIn(transcript);
	const titled = all.filter((own) => own.titled);
	const [left, ...others] = (titled.length > 0 ? titled : all).filter(({ name }) => !isSamePerson(name, other));
	if (!left || others.length > 0) return undefined;
	const reason = `“${left.quote}” (line ${left.line + 1}), and the other voice is ${other}`;
	return [first === undefined ? one : two, { name: left.name, likelihood, sure: false, reason }];
}

/** True where one name is a part of the other. */
const isSamePerson = (one: string, other: string): boolean => {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	return b.some((word) => a.includes(word) || namesForShort(word).some((own) => a.includes(own)));
};

const wordsOf = (name: string): readonly string[] =>
	foldWord(name.toLowerCase())
		.split(/[\s.]+/)
		.filter(Boolean);

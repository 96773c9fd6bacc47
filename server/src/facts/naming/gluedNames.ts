import { allPhrases, madeOnce, oneOf, wordList } from '../../languages/all/gather.ts';
import { beginsWithSurname, isNoNameWord } from '../../languages/all/introductions.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import { hasSentenceSigns } from '../../languages/all/sentences.ts';
import { languages } from '../../languages/index.ts';
import type { Cue } from './mention.ts';

/** A name in a sentence of a script without capitals, and how it stands there. */
export interface GluedName {
	readonly name: string;
	/** `さん`; empty for none. */
	readonly courtesy: string;
	readonly cue: Cue;
}

const letters = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}々ー]`;
const glued = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const phrasesOf = (field: 'before' | 'behind'): readonly string[] =>
	[...allPhrases(({ handingOver }) => handingOver?.[field])].filter((phrase) => glued.test(phrase));

const patterns = madeOnce(() => {
	const courtesies = oneOf(languages.flatMap(({ courtesiesBehind }) => wordList(courtesiesBehind)));
	const before = oneOf(phrasesOf('before'));
	const behind = oneOf(phrasesOf('behind'));
	return {
		/** `次は山田さん、どうぞ`, `김하나 님, 말씀해 주세요`. */
		courteous: new RegExp(
			String.raw`(?:(?<lead>${before})[、,，]?\s?|(?<=^|[\s、。，,]))(?<name>${letters}{2,5}?)\s?(?<courtesy>${courtesies})(?<behind>[、,，]?\s?${behind})?(?=(?<end>[、，,。.！!?？]|$)?)`,
			'gu',
		),
		/** `请林小安发言`. */
		plain: new RegExp(
			String.raw`(?<lead>${before})[、,，]?\s?(?<name>${letters}{2,4}?)[、,，]?\s?(?:${behind}|(?=[。，,！!]|$))`,
			'gu',
		),
	};
});

/** Names in a sentence of a script without capitals: before a courtesy, or where the floor is given. */
export function gluedNamesIn(sentence: string): readonly GluedName[] {
	if (!glued.test(sentence)) return [];
	const found = new Map<string, GluedName>();
	const { courteous, plain } = patterns();
	for (const { groups = {}, index } of sentence.matchAll(courteous)) {
		const { name = '', courtesy = '', lead, behind, end } = groups;
		if (!mayBeName(name)) continue;
		const cue =
			lead !== undefined || behind !== undefined
				? 'handed'
				: end === undefined
					? 'told'
					: index === 0
						? 'called'
						: 'last';
		found.set(name, { name, courtesy, cue });
	}
	for (const { groups = {} } of sentence.matchAll(plain)) {
		const { name = '' } = groups;
		if (mayBeName(name) && beginsWithSurname(name) && !found.has(name))
			found.set(name, { name, courtesy: '', cue: 'handed' });
	}
	return [...found.values()];
}

const mayBeName = (name: string): boolean => !hasSentenceSigns(name) && !isNoNameWord(name) && !saysWhat(name);

import { articlePattern, withoutArticle } from '../../languages/all/articles.ts';
import { betweenPattern } from '../../languages/all/callingNames.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { behindNamePattern, fromPattern } from '../../languages/all/introductions.ts';
import { joinsNames } from '../../languages/all/namesTogether.ts';
import { isHouseWord, isOffice, isOfficeParticle } from '../../languages/all/offices.ts';
import { countryWords } from '../../languages/all/places.ts';
import { joinsBody } from '../../languages/all/sentences.ts';
import { foldName } from '../misspellings/foldName.ts';
import { isPost } from './posts.ts';

/** Whom somebody speaks for, as it stands in speech. */
export interface SpokenAffiliation {
	readonly text: string;
	/** UTF-16, zero-based, not included. */
	readonly end: number;
	/** True where a word such as “from” leads to it; else a comma or a dash does. */
	readonly linked: boolean;
	/** True where a word of it names a paper, a firm or a body, or it is an abbreviation. */
	readonly body: boolean;
	/** True for a country: where one is, rather than whom one speaks for. */
	readonly place: boolean;
}

const linkAt = madeOnce(
	() =>
		new RegExp(
			String.raw`(?:,?\s{1,3}(?:I['’]\p{Ll}\s)?(?:${behindNamePattern()}\s|${betweenPattern()}\s)?${fromPattern()}\s{1,3}|,\s{1,3}|\s{1,3}[-–—]\s{1,3})(?:${articlePattern()}\s)?`,
			'uy',
		),
);
const tokenAt = /\s{0,3}([\p{L}\p{M}\d&'’@+/-]{1,40}(?:\.\p{L}{1,20}){0,4}\.?)/uy;
const longest = 9;
const leads = (word: string): boolean => isOfficeParticle(word) && !joinsNames(word);

/** `Acme Labs` of `CEO of Acme Labs`. */
function withoutPost(phrase: string): string {
	const words = phrase.split(' ');
	const post = words.slice(0, 6).findIndex((word, index) => isOffice(word) && leads(words[index + 1] ?? ''));
	if (post < 0) return phrase;
	return withoutArticle(words.slice(post + 2).join(' '));
}

/** The affiliation that begins at an offset, right behind a name: `, CNN`, ` with the Daily Post`. */
export function affiliationAt(text: string, at: number): SpokenAffiliation | undefined {
	const leading = linkAt();
	leading.lastIndex = at;
	const link = leading.exec(text)?.[0];
	if (link === undefined) return undefined;
	const start = at + link.length;
	const words: string[] = [];
	let end = start;
	tokenAt.lastIndex = start;
	for (let count = 0; count < longest; count++) {
		const token = tokenAt.exec(text)?.[1] ?? '';
		const abbreviated = /^(?:\p{L}\.){2,}$/u.test(token);
		const word = abbreviated ? token : token.replace(/\.$/, '');
		if (/^[\p{Lu}\p{Lo}\d@]/u.test(word) && !/^I(?:['’]\p{L}{1,2})?$/u.test(word)) {
			words.push(foldName(word).replace(/[.'’]/g, ''));
			end = tokenAt.lastIndex - (token.length - word.length);
			if (word !== token) break;
		} else if (!joinsBody(word) || words.length === 0) break;
	}
	if (words.length === 0 || words.every(isPost)) return undefined;
	const whole = text.slice(start, end);
	const phrase = withoutPost(whole);
	return {
		text: phrase,
		end,
		linked: /\p{L}/u.test(link),
		body:
			phrase !== whole ||
			/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})|\p{Ll}\p{Lu}/u.test(phrase) ||
			words.some((word) => isHouseWord(word)),
		place: words.every((word) => countryWords.has(word)),
	};
}

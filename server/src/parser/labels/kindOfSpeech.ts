import { madeOnce } from '../../languages/all/gather.ts';
import { joiningWords } from '../../languages/all/namesTogether.ts';
import { nameParticlePattern } from '../../languages/all/sentences.ts';
import { nothingPattern, unitPattern } from '../../languages/all/values.ts';

/** What a label on its line would label: words, a bare link, or a short value as in a header. */
export type KindOfSpeech = 'words' | 'link' | 'value';

const onlyLink =
	/^<{0,2}(?:(?:https?:\/\/|www\.|[^\s@]+@(?=\S*\.\w))\S+(?:\s+[.,;]?)?|\[[^\]]*\]\([^)]*\)>{0,2}[\s.,;]*)(?:\(.{0,40}\))?$/;
/** What headers hold: a date, a clock, a duration, a count, nothing. */
const onlyValue = madeOnce(
	() =>
		new RegExp(
			String.raw`^(?:[\d/.:,\s-]+(?:UTC|GMT|[AP]\.?M\.?|E[SD]T|CET|${unitPattern()}|h|m|s|k?g|ml){0,3}\.?|(?:\p{L}+\s)?\d{1,2}(?:st|nd|rd|th|\.)?(?:\s(?:de\s)?\p{L}+)?,?\s(?:de\s)?\d{4}.{0,30}|\d{4}年.{0,12}|${nothingPattern()}\.?)$`,
			'iu',
		),
);
/** `Author: Ann Lee`, `Absent: Ann Lee, Bob de Kay`: two capitalised words or more and no end of a sentence. */
const onlyNames = madeOnce(
	() =>
		new RegExp(
			String.raw`^\s*\p{Lu}[\p{L}_.'’-]*(?:,? (?:${joiningWords()}|${nameParticlePattern()}(?= \p{L})|\p{Lu}[\p{L}_.'’-]*|\([^()]{1,40}\))){1,24}(?<![.!?])\s*$`,
			'u',
		),
);

/** `宋小华（Barry Song）`: a name, and in brackets how it is written elsewhere. */
const onlyNameInHan = /^[\p{Script=Han}·]{2,8}[（(]\p{Lu}[\p{L} .'’-]{1,40}[)）]$/u;

/** What a line, or what stands on it behind a label, holds. Whatever is long is words. */
export function kindOfSpeech(text: string): KindOfSpeech {
	if (text.length > 400) return 'words';
	const bare = text.trim();
	if (onlyLink.test(bare)) return 'link';
	return (text.length < 60 && (onlyValue().test(bare) || onlyNameInHan.test(bare))) ||
		(text.length < 120 && onlyNames().test(text))
		? 'value'
		: 'words';
}

/** `"We have no choice."`: quotes open and close what stands there, and nothing stands between two of them. */
export const isQuoted = (text: string): boolean =>
	/^\s*(?:"[^"]{1,2000}"|“[^“”]{1,2000}”|«[^«»]{1,2000}»|„[^„“”]{1,2000}[“”])[.,]?\s*$/u.test(text);

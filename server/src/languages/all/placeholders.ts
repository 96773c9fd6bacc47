import { withoutArticle } from './articles.ts';
import { allPhrases, allWords, isAscii, madeOnce, oneOf } from './gather.ts';

/** `1`, `_01`, ` A`; in a script without spaces also `１` and `甲`. */
const number = String.raw`[\s_#-]{0,4}(?:\d{1,3}|[０-９]{1,3})`;
const letter = String.raw`[\s_#-]{1,4}[a-z]`;
const gluedNumber = '[a-zａ-ｚ一二三四五六七八九十甲乙丙丁]';

const voices = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.voices));
const parts = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.parts));
const followUps = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.followUps));
const alone = madeOnce(() => new Set([...allPhrases(({ placeholders }) => placeholders?.alone), ...followUps()]));
const qualities = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.qualities));
const glued = madeOnce(() => allWords(({ placeholders }) => placeholders?.gluedQualities));

/** What programs write: `S00`, `R_S2`; signs of any length. */
const written = String.raw`(?:\p{L}_)?s0\d|\p{L}_s\d{1,2}|xx+|[?？]+`;

/**
 * A pattern for a whole label, in lower case, that stands for somebody unknown: `speaker 1`, `speaker_00`, `unknown`, `???`, `発言者1`.
 * Parts such as `interviewer` are in it with a number or “unknown” alone. Only phrases that fit are in it.
 */
function patternOf(fits: (phrase: string) => boolean): string {
	const fitting = (phrases: Iterable<string>) => [...phrases].map((phrase) => phrase.toLowerCase()).filter(fits);
	const any = oneOf(fitting([...voices(), ...parts()]));
	const partsOnly = oneOf(fitting(parts()).filter((part) => !voices().has(part)));
	const quality = oneOf(fitting(qualities()));
	const numbered = `(?:${number}|${letter}|(?<=\\p{Lo})${gluedNumber})`;
	const before = String.raw`(?:${oneOf(fitting(glued()))}){0,2}(?:${quality}\s{1,3}){0,3}`;
	const behind = String.raw`(?:\s{1,3}${quality}){0,2}`;
	const somebody = `(?!${partsOnly}s?$)${before}${any}s?${behind}${numbered}?`;
	return `(?:${somebody}|${oneOf(fitting(alone()))}|${written})`;
}

/** The pattern with the phrases of all languages. */
export const placeholderPattern = madeOnce(() => patternOf(() => true));

/** Most names are of plain letters, and most labels are names: the large pattern is made when one needs it. */
const ofPlainLetters = madeOnce(() => new RegExp(`^${patternOf(isAscii)}$`, 'u'));
const ofAnyLetters = madeOnce(() => new RegExp(`^${placeholderPattern()}$`, 'u'));

/** So many letters of a beginning tell of most names that they are none of the phrases. */
const longestBeginning = 5;

/** A beginning that phrases share: the letters that may follow it, by their codes. */
interface Beginning {
	/** True where a phrase ends here, or all that is looked at of it. */
	isWhole: boolean;
	readonly next: Map<number, Beginning>;
}

/** How all that the pattern takes begins, letter by letter. */
const beginnings = madeOnce((): Beginning => {
	const start: Beginning = { isWhole: false, next: new Map() };
	for (const phrase of [...voices(), ...parts(), ...alone(), ...qualities(), ...glued(), 'xx', 's0', '?', '？']) {
		let at = start;
		for (const letter of phrase.toLowerCase().slice(0, longestBeginning).split('')) {
			const code = letter.charCodeAt(0);
			const known = at.next.get(code) ?? { isWhole: false, next: new Map() };
			at.next.set(code, known);
			at = known;
		}
		at.isWhole = true;
	}
	return start;
});

/** A look that costs little: false only for what the pattern does not take. */
function mayBe(name: string): boolean {
	let at: Beginning | undefined = beginnings();
	for (let place = 0; place < name.length; place++) {
		at = at.next.get(codeAt(name, place));
		if (at?.isWhole) return true;
		if (!at) break;
	}
	// `R_S2`: any letter, of one unit or two.
	return name[1] === '_' || name[2] === '_';
}

/** A letter, spaces of any kind as one, apostrophes as one. */
function codeAt(name: string, place: number): number {
	const code = name.charCodeAt(place);
	if (code === 0x2019) return 0x27;
	return code < 0x21 || (code > 0x7f && /\s/.test(name.charAt(place))) ? 0x20 : code;
}

/**
 * True for a name that stands for "somebody", in any language: `Speaker 1`, `SPEAKER_00`, `Unknown`, `???`, `Sprecher 2`,
 * `話者A`. `Interviewer` alone is a house's own choice.
 */
export function isPlaceholder(name: string): boolean {
	if (name.length > 80) return false;
	const lower = name.toLowerCase();
	return mayBe(lower) && (isAscii(lower) ? ofPlainLetters() : ofAnyLetters()).test(lower);
}

/** True for a label of somebody who asks once more: `Follow-up question`, `Nachfrage`. */
export const isFollowUp = (name: string): boolean => followUps().has(name.trim().toLowerCase());

const presiding = madeOnce(() => allWords(({ placeholders }) => placeholders?.presides));

/** True for a placeholder that is the office of who presides over a parliament: `the speaker`. */
export const mayPreside = (name: string): boolean => presiding().has(withoutArticle(name.trim()).toLowerCase());

/** A pattern for what programs write before the number of a voice: `SPEAKER`, `Speaker`, `speaker`. */
export const machineVoicePattern = madeOnce(() =>
	oneOf(
		[...allWords(({ placeholders }) => placeholders?.machine)].flatMap((word) => [
			word,
			word.toUpperCase(),
			word.charAt(0).toUpperCase() + word.slice(1),
		]),
	),
);

import { withTagsAsWords } from '../facts/audioTags/audioTags.ts';
import { type Spoken, spokenIn } from '../facts/speech/spokenText.ts';
import type { Block, Heading, Transcript, Turn } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { shiftRange } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { wordsAndCharacters } from '../text/words.ts';

/** Words in a row that are no label's: those of a paragraph or of a heading, at least one. */
export interface Stretch {
	readonly spoken: Spoken;
	/** Whose label they stand under; undefined above the first label. */
	readonly turn: Turn | undefined;
	readonly inHeading: boolean;
}

/** A label, in the order of the text. */
export interface WrittenLabel {
	readonly label: Turn;
}

/** A piece of a text: a label, or words that are no label's. */
export type Token = Stretch | WrittenLabel;

/** True for a label. */
export const isLabel = (token: Token | undefined): token is WrittenLabel => token !== undefined && 'label' in token;

/** What some blocks consist of, from `from` to `to` (exclusive): labels, and stretches of speech, headings, other prose. */
export function tokensIn(transcript: Transcript, from: number, to: number): readonly Token[] {
	const tokens: Token[] = [];
	let turn = turnAbove(transcript, from);
	const add = (spoken: Spoken, inHeading: boolean) => {
		if (hasWords(spoken)) tokens.push({ spoken, turn, inHeading });
	};
	for (let at = from; at < to; at++) {
		const block = transcript.blocks[at];
		const line = transcript.starts[at] ?? 0;
		if (block?.kind === 'heading') add(titleOf(block), true);
		if (block?.kind === 'turn') {
			turn = block;
			tokens.push({ label: block });
		} else if (block && isNobodys(transcript, block)) turn = undefined;
		if (block?.kind !== 'turn' && block?.kind !== 'prose') continue;
		for (const { range } of block.paragraphs) add(spokenIn(transcript, shiftRange(range, line)), false);
	}
	return tokens;
}

const titleOf = remembered(({ title }: Heading): Spoken => ({ text: plainText(title) }));

const hasWords = (spoken: Spoken): boolean => /[\p{L}\p{N}]/u.test(spoken.text) || splitWords(spoken).length > 0;

/** An audio tag counts as one word, however it is spelt: it may be mended, but neither deleted nor put in. */
export const splitWords = ({ text }: Spoken): readonly string[] => wordsAndCharacters(withTagsAsWords(text));

/** Words of speech that both texts share are seldom asked for; what is asked for is asked in each reading again. */
export const wordsIn = remembered(splitWords);

/** The first word of a stretch. */
export const firstWord = (stretch: Stretch | undefined): string | undefined => stretch && wordsIn(stretch.spoken)[0];

/** In captions prose is what nobody is named for; elsewhere it may go on with what was said. */
const isNobodys = ({ captions }: Transcript, { kind }: Block): boolean => captions && kind !== 'turn';

/** Whose label what begins with a block may stand under. */
function turnAbove(transcript: Transcript, from: number): Turn | undefined {
	for (let index = from - 1; index >= 0; index--) {
		const block = transcript.blocks[index];
		if (block?.kind === 'turn') return block;
		if (block && isNobodys(transcript, block)) return undefined;
	}
	return undefined;
}

/** The words of a label as it is written, its affiliation and time among them. */
export const labelWords = remembered(({ label, lines }: Turn): readonly string[] => {
	const { start, end } = label.span;
	return wordsAndCharacters(plainText((lines[0]?.text ?? '').slice(start, end).replace(/[*_]{1,3}/g, ' ')));
});

/** Without the labels. */
export const stretchesOf = (tokens: readonly Token[]): readonly Stretch[] =>
	tokens.flatMap((token) => (isLabel(token) ? [] : token));

/** Reads the words of some stretches one after the other. */
export interface WordReader {
	/** The word so many places behind the next one; undefined behind the last. */
	word(away: number): string | undefined;
	/** Takes the next word where it is this one, and gives the stretch in which it stands. */
	take(word: string): Stretch | undefined;
	/** Takes the whole of the next stretch where none of it was taken and it has these very lines, and gives it. */
	takeWhole(spoken: Spoken): Stretch | undefined;
	/** False where the next word is for sure not this one: the stretch need not be taken apart then. */
	mayBegin(word: string): boolean;
}

/** A reader that stands before the first word. */
export function readerOf(stretches: readonly Stretch[]): WordReader {
	let [index, at] = [0, 0];
	const word = (away: number): string | undefined => {
		let left = at + away;
		for (let place = index; ; place++) {
			const stretch = stretches[place];
			if (!stretch) return undefined;
			const words = wordsIn(stretch.spoken);
			if (left < words.length) return words[left];
			left -= words.length;
		}
	};
	const next = () => {
		[index, at] = [index + 1, 0];
	};
	return {
		word,
		take(wanted) {
			const stretch = stretches[index];
			const words = stretch && wordsIn(stretch.spoken);
			if (words?.[at] !== wanted) return undefined;
			if (++at === words.length) next();
			return stretch;
		},
		takeWhole(spoken) {
			const stretch = stretches[index];
			if (at > 0 || stretch?.spoken !== spoken) return undefined;
			next();
			return stretch;
		},
		mayBegin(wanted) {
			const stretch = stretches[index];
			if (!stretch) return false;
			return at > 0 || hasBrackets(stretch.spoken.text) || stretch.spoken.text.includes(wanted);
		},
	};
}

/** Brackets may hold tags, whose words are not the text's own. */
const hasBrackets = (text: string): boolean => /[[(\])]/.test(text);

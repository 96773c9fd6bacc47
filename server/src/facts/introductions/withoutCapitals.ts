import { madeOnce } from '../../languages/all/gather.ts';
import {
	type Around,
	beginsWithSurname,
	framesOfNames,
	housePattern,
	isNoNameWord,
	softNamePattern,
} from '../../languages/all/introductions.ts';
import { hasSentenceSigns } from '../../languages/all/sentences.ts';
import type { Introduction } from './introduction.ts';

/** A name of a script without capitals: letters in a row, or up to three words of an alphabet that has spaces. */
const glued = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}々ー・·]{2,12}?`;
const word = String.raw`(?![\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])\p{Lo}[\p{Lo}\p{M}'’-]{1,20}`;
const clauseEnds = String.raw`(?=\s?[،؛,.!?؟।]|$)`;
const begins = String.raw`(?<=^|[\s、。，,.!！?？の])`;
const ends = String.raw`(?=[\s、。，,.!！?？]|$)`;

const patterns = madeOnce(() => framesOfNames().map((frame) => ({ frame, pattern: new RegExp(source(frame), 'gu') })));

/** Of words with spaces between them two are a name, three where the clause ends behind them. */
const source = ({ before, behind }: Around): string => {
	const spaced =
		behind === '' ? `${word} ${word} ${word}${clauseEnds}|${word} ${word}|${word}` : `${word}(?: ${word}){0,2}?`;
	// `我是财新周刊的高远`
	const house = before === '' || behind !== '' ? '' : `(?:[^\\s、。，,.!！?？]{1,16}?${housePattern()})?`;
	return `${before === '' ? begins : before}\\s?${house}(${softNamePattern()}${behind === '' ? ends : `(?=\\s?${behind})`}|${glued}${behind === '' ? ends : `(?=\\s?${behind})`}|${spaced})\\s?${behind}`;
};

/** Introductions in scripts without capitals: `我叫林小安`, `山田と申します`, `저는 김하나입니다`, `اسمي …`. */
export function* introductionsWithoutCapitals(text: string): Generator<Introduction> {
	if (!/\p{Lo}/u.test(text)) return;
	for (const { frame, pattern } of patterns()) {
		// The words around a name are looked for as they are: most texts have none of them.
		if (!text.includes(frame.before) || !text.includes(frame.behind)) continue;
		for (const match of text.matchAll(pattern)) {
			const name = match[1] ?? '';
			if (isNoName(name)) continue;
			const known = beginsWithSurname(name);
			// “I am …” is said of much else; a surname tells.
			const confidence = frame.sure ? 0.9 : known && name.length <= 5 ? 0.8 : 0;
			if (confidence === 0) continue;
			const start = match.index + match[0].indexOf(name, frame.before.length);
			yield { kind: 'name', name, span: { start, end: start + name.length }, confidence };
		}
	}
}

const isNoName = (name: string): boolean =>
	hasSentenceSigns(name) || name.split(' ').some(isNoNameWord) || isNoNameWord(name.slice(0, 2));

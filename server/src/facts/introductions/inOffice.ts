import { madeOnce } from '../../languages/all/gather.ts';
import { beforeOfficePattern, hedgePattern, inOffice, standsBeforeOffice } from '../../languages/all/introductions.ts';
import { isBodyWord, isOffice, makesOtherOffice } from '../../languages/all/offices.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import { foldName } from '../misspellings/foldName.ts';
import type { Introduction } from './introduction.ts';

const office = String.raw`((?:[\p{L}\p{M}’'-]{1,30} ){0,8}?[\p{L}\p{M}’'-]{1,30})`;
const longOffice = String.raw`((?:[\p{L}\p{M}’'-]{1,30} ){0,5}[\p{L}\p{M}’'-]{1,30})`;

/** What stands before an office in any language: one search for all of them, as few places have any. */
const anyBefore = madeOnce(
	() =>
		new RegExp(
			String.raw`(?<![\p{L}\p{M}])(?:${inOffice()
				.map(({ before }) => before)
				.join('|')}) `,
			'giu',
		),
);

/** Each way to say one's office, from the place on where the words before it begin. */
const ways = madeOnce(() =>
	inOffice().map(
		({ before, behind }) =>
			new RegExp(
				behind === undefined
					? `${before} (?:${beforeOfficePattern()} )?${longOffice}`
					: String.raw`${before} (?:${beforeOfficePattern()} )?${office},? ${behind}(?![\p{L}\p{M}]| ${hedgePattern()}(?![\p{L}\p{M}]))`,
				'iuy',
			),
	),
);

/** Where somebody says in what office they speak: `as Secretary General, I …`, `in my capacity as chair`. */
export function* rolesSaid(text: string): Generator<Introduction> {
	for (const { index } of text.matchAll(anyBefore())) {
		for (const way of ways()) {
			way.lastIndex = index;
			const match = way.exec(text);
			if (!match) continue;
			const written = match[1] ?? '';
			const words = written.split(' ');
			const known = words.filter((word) => isOffice(foldName(word)));
			const rest = words.every(mayStandInOffice);
			if (known.length === 0 || !rest) continue;
			const name = leading(words).join(' ');
			const start = index + match[0].indexOf(written);
			yield { kind: 'role', name, span: { start, end: start + name.length }, confidence: 0.85 };
		}
	}
}

/** Up to the last capital or office: `chair of the committee` whole, `chair and` cut. */
function leading(words: readonly string[]): readonly string[] {
	const last = words.findLastIndex((word) => !isParticle(word));
	return words.slice(0, last + 1);
}

const mayStandInOffice = (word: string): boolean => {
	const folded = foldName(word);
	return (
		/^\p{Lu}/u.test(word) ||
		isParticle(folded) ||
		isOffice(folded) ||
		isBodyWord(folded) ||
		makesOtherOffice(folded) ||
		standsBeforeOffice(word)
	);
};

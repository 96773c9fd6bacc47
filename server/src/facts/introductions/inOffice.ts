import { isBodyWord, isOffice } from '../../languages/all/offices.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import { foldName } from '../misspellings/foldName.ts';
import type { Introduction } from './introduction.ts';

const patterns: readonly RegExp[] = [
	/(?<![\p{L}\p{M}])(?:speaking )?as (?:the |your |our )?((?:[\p{L}’'-]{1,30} ){0,8}?[\p{L}’'-]{1,30}),? I(?:['’](?:m|ve|d|ll))?(?![\p{L}\p{M}]| (?:guess|mean|suppose)\b)/giu,
	/(?<![\p{L}\p{M}])in my (?:capacity|role|position|function|job) as (?:the |your |a )?((?:[\p{L}’'-]{1,30} ){0,5}[\p{L}’'-]{1,30})/giu,
	/(?<![\p{L}\p{M}])als ((?:[\p{L}’'-]{1,30} ){0,4}?[\p{L}’'-]{1,30}) (?:bin|habe|möchte|werde|will|kann|muss|darf|sage|danke) ich(?![\p{L}\p{M}])/giu,
	/(?<![\p{L}\p{M}])en (?:tant que|ma qualité de) ((?:[\p{L}’'-]{1,30} ){0,5}?[\p{L}’'-]{1,30}),? (?:je |j['’])/giu,
	/(?<![\p{L}\p{M}])(?:como|en mi calidad de|en mi condición de) ((?:[\p{L}’'-]{1,30} ){0,5}?[\p{L}’'-]{1,30}),? (?:yo|quiero|quisiera|creo|he|puedo|debo|les)(?![\p{L}\p{M}])/giu,
];

/** Where somebody says in what office they speak: `as Secretary General, I …`, `in my capacity as chair`. */
export function* rolesSaid(text: string): Generator<Introduction> {
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const written = match[1] ?? '';
			const words = written.split(' ');
			const known = words.filter((word) => isOffice(foldName(word)));
			const rest = words.every(mayStandInOffice);
			if (known.length === 0 || !rest) continue;
			const name = leading(words).join(' ');
			const start = match.index + match[0].indexOf(written);
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
		/^(?:former|new|vice|co|this|our|executive|committee|group|company)$/.test(folded)
	);
};

import { rememberedText } from '../../text/rememberedText.ts';

/** Spellings that sound alike in names of the Latin script, applied in turn. */
const alike: readonly (readonly [RegExp, string])[] = [
	[/ph/g, 'f'],
	[/sch/g, 'sh'],
	[/tch/g, 'ch'],
	[/(?<=[aeiou])gh(?=t|$)/g, ''],
	[/ck|q(?:u(?=e))?|ch(?=[lrn]|a(?:r|el))|kh/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/c(?!h)/g, 'k'],
	[/^ge(?=o)|g(?=[ei])/g, 'j'],
	[/x/g, 'ks'],
	[/z/g, 's'],
	[/[wv]/g, 'f'],
	[/th/g, 't'],
	[/dh/g, 'd'],
	[/(?<=.)h(?!$)/g, ''],
	[/h$/g, ''],
	[/ee|ea|ie|ei|y/g, 'i'],
	[/oo|ou/g, 'u'],
	[/ae|ai|ay/g, 'e'],
	[/(.)\1+/g, '$1'],
];

/** Pairs of names ask for each of their words many times. */
const mostWords = 2 ** 15;

/** How a folded name sounds, roughly: `Stephen` and `Steven`, `Erik` and `Eric`, `Terrence` and `Terence` come out alike. */
export const soundOf = rememberedText(
	(word: string): string => alike.reduce((before, [spelling, plain]) => before.replace(spelling, plain), word),
	mostWords,
);

/** True for two spellings that one name has: they sound alike, or a long name's inner vowels alone differ. */
export function isSpellingVariant(a: string, b: string): boolean {
	const [one, other] = [soundOf(a), soundOf(b)];
	if (one === other) return true;
	const bones = (sound: string) => sound.replace(/(?<=.)[aeiou]+(?=.)/g, 'a');
	return a.length > 6 && b.length > 6 && bones(one) === bones(other) && one.at(-1) === other.at(-1);
}

import { wordKey } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import { baseOfForm } from '../../languages/all/nameForms.ts';
import type { Mention } from './mention.ts';

/** Names as they stand by themselves, whatever case they are said in: `Андрій` for `Прошу, пане Андрію`. */
export function inBaseForms(mentions: readonly Mention[]): readonly Mention[] {
	const said = new Set(mentions.flatMap(({ words }) => words.map(wordKey)));
	const isSaid = (name: string): boolean => said.has(name);
	const bases = new Map<string, string>();
	for (const key of said) {
		const base = baseOfForm(key, isName, isSaid);
		if (base !== undefined) bases.set(key, base);
	}
	if (bases.size === 0) return mentions;
	return mentions.map((mention) => ({
		...mention,
		words: mention.words.map((word) => {
			const base = bases.get(wordKey(word));
			return base === undefined ? word : base.charAt(0).toUpperCase() + base.slice(1);
		}),
	}));
}

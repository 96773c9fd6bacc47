import { isNoNameWord } from '../../languages/all/introductions.ts';

const name = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Prof)\. ?)?\p{Lu}[\p{L}'’-]{1,20}(?: (?:\p{Lu}\.? ?|de |van |von |al )?\p{Lu}[\p{L}'’-]{1,20}){0,2})`;

/** At the end of what is said before: the floor is given to somebody. */
const handing = [
	new RegExp(
		String.raw`(?:[Oo]ver to|[Gg]o to|[Tt]urn to|to you|[Qq]uestions? from|[Nn]ext is|[Nn]ext up is|[Ss]tart with|[Ww]elcome|ahead),? ${name}[^\p{L}]{0,3}(?:[^.!?]{0,60}[.!?]?)?$`,
		'u',
	),
	new RegExp(String.raw`(?:^|[.!?,—–-] )${name}[,.?!]+["”’]?\s*$`, 'u'),
	new RegExp(
		String.raw`(?:^|[.!?] )${name}, (?:please|go ahead|you|what|how|do|would|can|could|your|why|when|did|are|have|is)\b[^.!?]{0,120}[.!?]?\s*$`,
		'u',
	),
];
/** At the beginning of what is said behind: somebody is answered. */
const answering = [
	new RegExp(
		String.raw`^(?:[\p{L}’' ]{0,24}[,.]\s)?(?:[Tt]hanks|[Tt]hank you|[Yy]es|[Yy]eah|[Nn]o|[Ss]ure|[Oo]kay|[Oo]k|[Hh]i|[Hh]ello|[Ww]ell|[Rr]ight|[Ss]orry|[Gg]reat|[Ss]o)(?: (?:so much|very much))?,? ${name}[.,!?]`,
		'u',
	),
	new RegExp(String.raw`^${name}, (?!and\b|or\b)`, 'u'),
];

/** Words that begin sentences and are nobody's name. */
const noName =
	/^(?:So|And|But|Yes|No|Yeah|Okay|OK|Ok|Well|Thanks|Thank|Right|Now|Then|Sure|Great|Good|Oh|Please|Next|Also|First|Second|Finally|However|Actually|Look|Again|Hello|Hi|Hey|Sorry|Anyway|Maybe|Really|Exactly|Absolutely|Everybody|Everyone|All|You|We|It|That|This|There|What|Why|How|When|Where|Who|The|In|On|At|For|Because|If|Of|True|Sir|Madam|Folks|Guys|Alright|Correct|Perfect|Cool|Nice|Every|Each|Some|Any|Many|Most|Both|One|Two|Three|Last|Today|Tomorrow|Yesterday|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const isNoName = (word: string): boolean => noName.test(word) || isNoNameWord(word);

/** Names by which somebody is called in the words `before` or `after` their turn, and where in the text. */
export function namesCalled(
	text: string,
	side: 'before' | 'after',
): readonly { readonly name: string; readonly at: number }[] {
	const from = side === 'before' ? Math.max(0, text.length - 240) : 0;
	const part = text.slice(from, from + 240);
	const found: { readonly name: string; readonly at: number }[] = [];
	for (const pattern of side === 'before' ? handing : answering) {
		const match = pattern.exec(part);
		const called = match?.[1];
		if (match === null || called === undefined || called.split(' ').some(isNoName)) continue;
		if (!found.some((known) => known.name.endsWith(called)))
			found.push({ name: called, at: from + match.index + match[0].indexOf(called) });
	}
	return found;
}

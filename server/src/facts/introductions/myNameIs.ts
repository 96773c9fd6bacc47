import { isPolite } from '../../languages/all/callingNames.ts';
import { findsAny, isAscii, madeOnce, wordKey } from '../../languages/all/gather.ts';
import {
	behindNamePattern,
	introductionLeads,
	isSupposing,
	type Lead,
	leadPattern,
	leadPhrases,
	mayLeadToNoun,
} from '../../languages/all/introductions.ts';
import { joinsNames } from '../../languages/all/namesTogether.ts';
import { affiliationAt } from './affiliation.ts';
import type { Introduction } from './introduction.ts';
import { nameAt, type SpokenName } from './personName.ts';

const lead = madeOnce(
	() =>
		new RegExp(
			`(?<![\\p{L}\\p{M}\\p{N}'’])(?:${introductionLeads.map((kind) => `(?<${kind}>${leadPattern(kind)})`).join('|')})(?:(?:,| for today,)?(?=,?\\s))`,
			'giu',
		),
);

const hasLead = madeOnce(() => findsAny(introductionLeads.flatMap((kind) => [...leadPhrases(kind)])));

/** False where a text of plain letters has no words that lead to a name: a look at its words costs less than the search. */
const mayLead = (text: string): boolean => !isAscii(text) || hasLead()(text);

const lastWord = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[,:]?\s{0,3}$/u;

/** True where what stands before says that the words are another's, supposed, or about another. */
const isSupposed = (before: string): boolean =>
	/["“«„'‘]\s{0,2}$/u.test(before) || isSupposing(lastWord.exec(before)?.[1] ?? '');

/** Introductions that a phrase such as “my name is” leads to, anywhere in a turn. */
export function* introductionsSaid(text: string): Generator<Introduction> {
	if (!mayLead(text)) return;
	for (const match of text.matchAll(lead())) {
		const kind = introductionLeads.find((own) => match.groups?.[own] !== undefined) ?? 'being';
		const before = text.slice(Math.max(0, match.index - 24), match.index);
		const at = match.index + match[0].length;
		const name = nameAt(text, text[at] === ',' ? at + 1 : at);
		if (!name || isSupposed(before)) continue;
		const affiliation = affiliationAt(text, name.end);
		const start = match.index < 200 && startsSentence(before, match.index);
		/* Nouns may begin with a capital: `Ich bin Arzt`. */
		if (name.words === 1 && !name.known && mayLeadToNoun(match[0])) continue;
		const confidence = confidenceOf(
			kind,
			name,
			text.slice(name.end, name.end + 40),
			affiliation?.linked === true,
			start,
		);
		if (confidence < 0.5) continue;
		const own = affiliation && (affiliation.linked || affiliation.body) ? { affiliation: affiliation.text } : {};
		yield { kind: 'name', name: name.name, ...own, span: { start: name.start, end: name.end }, confidence };
	}
}

const startsSentence = (before: string, at: number): boolean =>
	at === 0 || /[.!?…,;:–—-]["”)\]]?\s{0,3}$/u.test(before) || isPoliteStart(before);

/** `Well, `, `Hello `: one word that opens a sentence. */
const isPoliteStart = (before: string): boolean => {
	const [, word = ''] = /(?:^|[.!?,]\s)([\p{L}\p{M}'’]{1,20})\s$/u.exec(before) ?? [];
	return word !== '' && (isPolite(wordKey(word)) || joinsNames(word));
};

const isHere = madeOnce(() => new RegExp(String.raw`^,?\s${behindNamePattern()}(?![\p{L}\p{M}])`, 'iu'));

function confidenceOf(
	kind: Lead,
	{ words, known }: SpokenName,
	after: string,
	linked: boolean,
	start: boolean,
): number {
	const ends = /^\s?(?:[.,;!?…)]|[-–—]|$)/u.test(after);
	const here = isHere().test(after);
	const full = words > 1;
	if (kind === 'host') return 0.95;
	if (kind === 'named') return full || known ? 0.95 : 0.8;
	if (kind === 'being') {
		if (linked || here) return full ? 0.95 : known ? 0.85 : 0.6;
		if (full) return known ? 0.9 : ends && start ? 0.65 : 0.4;
		return !ends ? 0.3 : known ? 0.8 : start ? 0.55 : 0.4;
	}
	if (here) return full || known ? 0.9 : 0.4;
	if (linked) return full ? (known || start ? 0.85 : 0.6) : known && start ? 0.75 : 0.3;
	return full && known && ends && start ? 0.7 : known && ends && start ? 0.5 : 0.3;
}

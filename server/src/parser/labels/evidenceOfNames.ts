import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { Group, Kind } from './kind.ts';
import { labelCounts } from './weights.ts';

/** What stands in a document under one name. */
export interface NameUses {
	readonly count: number;
	/** Those at the start of a paragraph. */
	readonly starts: number;
	/** The zero-based line of the last. */
	readonly last: number;
	/** Those with nothing behind them that ends a sentence. */
	readonly fields: number;
	/** Those followed by talk. */
	readonly talk: number;
	/** Those that come back below a later letter. */
	readonly comesBack: number;
	/** What stands behind all of them, where it is the same and may belong to a heading; empty otherwise. */
	readonly title: string;
}

/** The first letters of the words of a name, as a document may write it once it is known; empty for a single word. */
export const lettersOf = (key: string): string =>
	plainWords.test(key) ? lettersOfPlainWords(key) : key.includes(' ') ? key.replace(/(\p{L})\S*\s*/gu, '$1') : '';

/** Two words or more of plain letters, one space between them, as most names are. */
const plainWords = /^[a-z]+(?: [a-z]+)+$/;

/** The same for those: every kind of labels asks, and no expression is as quick. */
function lettersOfPlainWords(key: string): string {
	let letters = key.charAt(0);
	for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) letters += key.charAt(at + 1);
	return letters;
}

/** What stands under each name, and under the name of each kind in their order. */
export function usesOfNames(groups: readonly Group[]): {
	readonly names: ReadonlyMap<string, NameUses>;
	readonly uses: readonly NameUses[];
} {
	const uses: NameUses[] = [];
	const names = new Map<
		string,
		{ count: number; starts: number; last: number; fields: number; talk: number; comesBack: number; title: string }
	>();
	for (const { kind, count, last } of groups) {
		let named = names.get(kind.key);
		if (!named) {
			named = { count: 0, starts: 0, last, fields: 0, talk: 0, comesBack: 0, title: kind.title };
			names.set(kind.key, named);
		}
		uses.push(named);
		named.count += count;
		if (named.title !== kind.title) named.title = '';
		named.last = Math.max(named.last, last);
		if (kind.context.field) named.fields += count;
		if (kind.context.talk) named.talk += count;
		if (kind.context.comesBack) named.comesBack += count;
		if (kind.context.startsParagraph) named.starts += count;
	}
	return { names, uses };
}

/** How often the name comes back, and whether it heads pages: nobody says one and the same title again and again. */
export function recurrenceEvidence({ style, pictured }: Kind, named: NameUses | undefined, found: FoundEvidence): void {
	if (style === 'sure') return;
	const { starts = 0, count = 0, title = '' } = named ?? {};
	// `**🚀 Fast**: …`: what a page praises stands so, each once.
	if (pictured && count < labelCounts.begins.two) found.push(evidenceOf('a picture before it, and only once'));
	if (title !== '' && count >= labelCounts.heads) {
		found.push(evidenceOf('the same title each time', `“${title}” stands behind it ${count} times`));
		return;
	}
	const { eight, four, three, two } = labelCounts.begins;
	const feature =
		starts >= eight
			? 'begins eight paragraphs'
			: starts >= four
				? 'begins four paragraphs'
				: starts === three
					? 'begins three paragraphs'
					: 'begins two paragraphs';
	if (starts >= two) found.push(evidenceOf(feature, `the name begins ${starts} paragraphs`));
	else if (count >= labelCounts.stands)
		found.push(evidenceOf('stands four times inside paragraphs', `the name stands ${count} times`));
}

/** `A: …`, `B: …`, `A: …`: where the first letter stands below a later one half of the time, letters are voices. */
function speakByTurns(names: ReadonlyMap<string, NameUses>): boolean {
	const { comesBack = 0, count = 0 } = names.get('a') ?? {};
	return comesBack > 0 && comesBack * 2 >= count;
}

const asks = ['p', 'd', 'f', 'q'];
const answers = ['r', 'a'];
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/**
 * Letters in a row are choices, unless they speak by turns. Letters for question and answer in languages other than
 * English may be initials: they are letters where both stand. Two others are voices before a dash.
 */
export function letterEvidence(
	{ style, key, context, label }: Kind,
	names: ReadonlyMap<string, NameUses>,
	found: FoundEvidence,
): void {
	if (context.choice && !(/^(?::|[-–—])$/.test(label.markup.delimiter) && speakByTurns(names)))
		found.push(evidenceOf('one of several choices'));
	if (style !== 'letter') return;
	const isDash = /^[-–—]$/.test(label.markup.delimiter);
	const others = isDash ? letters.filter((letter) => letter !== key && names.has(letter)) : [];
	if ((key === 'q' || key === 'a') && others.every((letter) => letter === 'q' || letter === 'a')) {
		// `A: fuse in the first box`, once: nobody asks. Briefings set one question among labels by `Q` and blanks.
		const hasColon = label.markup.delimiter === ':';
		const isAlone =
			hasColon && !names.has(key === 'q' ? 'a' : 'q') && names.get(key)?.count === 1 && names.get(key)?.talk === 0;
		if (isAlone) found.push(evidenceOf('a letter alone', 'no letter for the question or the answer stands beside it'));
		return;
	}
	// `P.- ¿Por qué?`: no list and no initial has both marks, and somebody talks.
	if (label.markup.delimiter === '.-' && context.talk) {
		found.push(evidenceOf('letters for question and answer'));
		return;
	}
	const count = (letter: string) => names.get(letter)?.starts ?? 0;
	const isPairOf = (other: number): boolean => {
		const [fewer = 0, more = 0] = [count(key), other].sort((a, b) => a - b);
		return fewer >= 2 && fewer >= more * labelCounts.letters;
	};
	// `M - …`, `F - …`: before a dash any two letters are voices, where there are no more and people talk behind them.
	const [other] = others;
	const talks = (letter: string): boolean => (names.get(letter)?.talk ?? 0) * 2 >= (names.get(letter)?.count ?? 0);
	const isVoice = other !== undefined && others.length === 1 && isPairOf(count(other)) && talks(key) && talks(other);
	const isPair = isVoice || isPairOf(Math.max(0, ...(key === 'r' ? asks : answers).map(count)));
	found.push(
		isPair
			? evidenceOf('letters for question and answer')
			: evidenceOf('a letter alone', 'no letter for the question or the answer stands beside it'),
	);
}

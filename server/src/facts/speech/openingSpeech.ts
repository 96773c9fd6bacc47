import { madeOnce } from '../../languages/all/gather.ts';
import { joiningWords } from '../../languages/all/namesTogether.ts';
import { otherHeadPattern, transcriptHeadPattern } from '../../languages/all/notSpeakers.ts';
import { beforeTranscriptPattern, isEditorial, otherHeadStartPattern } from '../../languages/all/publishing.ts';
import { tellingPattern } from '../../languages/all/talk.ts';
import type { Heading, Paragraph } from '../../model/transcript.ts';
import { plainText } from '../../text/plain.ts';
import type { Range } from '../../text/position.ts';
import { type SpokenSigns, soundsSpoken, talkIn } from './soundsSpoken.ts';

/** A paragraph above the first label. */
export interface OpeningParagraph {
	/** Of the whole document. */
	readonly range: Range;
	readonly kind: Paragraph['kind'];
	/** Its lines, joined. */
	readonly text: string;
}

/** What stands under one heading, or above all of them, before the first label. */
export interface OpeningSection {
	readonly heading: Heading | undefined;
	readonly paragraphs: readonly OpeningParagraph[];
}

/**
 * What of the text above the first label was spoken: an opening statement, a talk before its questions. Much else stands
 * there too (abstracts, lists of those present, descriptions, sponsors), so only what sounds like talk is taken; headings
 * between stretches of talk are passed over. `names` are the speakers': who is told of is not speaking. Empty where there
 * is none.
 */
export function openingSpeech(above: readonly OpeningSection[], names: readonly string[]): readonly Range[] {
	const sections = above.slice(Math.max(0, pageEnd(above)));
	const spoken = sections.map((section) => spokenIn(section, names, goesOn));
	const found = sections.findIndex((section) => opensTalk(section, names));
	if (found < 0) return [];
	// What stands right above a talk needs to sound less like one to be its beginning.
	const before = sections[found - 1];
	const begun = before ? spokenIn(before, names, ({ first, second, weak }) => first + second + weak > 0) : [];
	const first = begun.length > 0 ? found - 1 : found;
	if (begun.length > 0) spoken[first] = begun;
	const talking = spoken.slice(first).filter(({ length }) => length > 0).length;
	const last = sections.findLastIndex((section) => spokenIn(section, [], () => true).length > 0);
	const wholly = talking >= (last - first + 1) * 0.5;
	// A talk under headings of its own is spoken from its first word to its last; what lists and links stand in it were shown.
	return wholly
		? sections
				.slice(first, last + 1)
				.flatMap((section, index) =>
					index === 0
						? (spoken[first] ?? [])
						: section.paragraphs
								.filter(({ text, kind }) => kind !== 'table' && !isFurniture(text))
								.map(({ range }) => range),
				)
		: (spoken.findLast(({ length }) => length > 0) ?? []);
}

/** A page's own note on what follows has an `I` or two and speaks to nobody (`I could not hear all of it`); a talk does more. */
const goesOn = (signs: SpokenSigns): boolean =>
	soundsSpoken(signs) && (signs.greets || signs.first > 2 || signs.second + signs.weak > 0);

/** A page speaks to its readers, too, in one short paragraph above all headings (`see my article`); a talk goes on. */
function opensTalk(section: OpeningSection, names: readonly string[]): boolean {
	const [first, ...more] = spokenIn(section, names, goesOn);
	if (first === undefined || more.length > 0 || section.heading) return first !== undefined;
	return spokenIn(section, names, ({ greets, words }) => greets || words > longestNote).length > 0;
}

/** Words of such a note: three of three that were read in pages of houses had 57 to 98. */
const longestNote = 120;

/** Where a page ends and its transcript begins: at a heading that says so, or below a summary, a list of links and such. */
function pageEnd(sections: readonly OpeningSection[]): number {
	return sections.findLastIndex(({ heading, paragraphs }) => {
		const title = heading?.title.trim() ?? '';
		return (
			transcriptHead().test(title) ||
			(notTalk().test(title) && !paragraphs.some(({ text }) => soundsSpoken(talkIn(text))))
		);
	});
}

const transcriptHead = madeOnce(
	() =>
		new RegExp(
			String.raw`^(?:\d[\d.)]*\s*)?(?:(?:${beforeTranscriptPattern()}\s){0,6}${transcriptHeadPattern()})(?![\p{L}\p{M}]).{0,40}$`,
			'iu',
		),
);

/** Headings under which nobody speaks. */
const notTalk = madeOnce(
	() =>
		new RegExp(
			String.raw`^(?:\d[\d.)]*\s*)?(?:${otherHeadPattern()}\s*[:：]?|${otherHeadStartPattern()}(?![\p{L}\p{M}]).*)$`,
			'iu',
		),
);

function spokenIn(
	{ heading, paragraphs }: OpeningSection,
	names: readonly string[],
	sounds: (talk: SpokenSigns) => boolean,
): readonly Range[] {
	if (heading && notTalk().test(heading.title.trim())) return [];
	const from = paragraphs.findIndex(({ kind, text }) => kind === 'text' && !isFurniture(text) && !isEditorial(text));
	if (from < 0) return [];
	const to = paragraphs.findLastIndex(({ kind, text }) => kind === 'text' && !isFurniture(text));
	const rest = paragraphs.slice(from, to + 1).filter(({ kind }) => kind === 'text' || kind === 'quote');
	const text = rest.map((paragraph) => plainText(paragraph.text)).join('\n');
	const wholly = rest.every((paragraph) => isEmphasised(paragraph.text));
	if (wholly || rest.filter((paragraph) => isEditorial(paragraph.text)).length * 2 > rest.length) return [];
	const talk = talkIn(text);
	if (!talk.greets && announces(paragraphs[to]?.text ?? '')) return [];
	if (!talk.greets && names.some((name) => tellsOf(text, name))) return [];
	return sounds(talk) ? rest.map(({ range }) => range) : [];
}

const linked = /\[[^\][]{0,300}\]\([^()]{0,500}\)|<?https?:\/\/[^\s>]{1,500}>?/g;
const keyed = /^\s*(?:[-*]\s)?(?:\*\*|__)?[\p{L}][\p{L} /()'’&-]{1,40}(?:\*\*|__)?\s?[:：](?:\*\*|__)?(?:\s|$)/u;
const initials = /\(\p{Lu}[\p{Lu}\p{Ll}]{1,4}\)/gu;

/** What documents have and nobody says: a key with its value, links, a list of people with their initials. */
export function isFurniture(text: string): boolean {
	const bare = text.replace(linked, '').trim();
	if (countLetters(bare) < 3) return true;
	if (keyed.test(text) && text.length < 400) return true;
	if ((text.match(initials)?.length ?? 0) >= 3) return true;
	return linked.test(text) && bare.length < 60 && !/[.!?]\s/.test(bare);
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** `Here is what we wrote:`, right above what was written: whoever announces it writes, too. */
const announces = (text: string): boolean =>
	/\p{Ll}[”"’]?[:;：；](?:\s\d{1,2}:\d{2}(?:\s?[AP]M)?)?\s*$/u.test(text.slice(-20));

/** A paragraph in italics or bold from end to end is an editor's. */
const isEmphasised = (text: string): boolean =>
	/^\s*([*_]{1,3})\S[\s\S]{0,2000}\1\s*$/.test(text) && !/^\s*\*\s/.test(text);

const telling = madeOnce(
	() =>
		new RegExp(
			String.raw`^(?:,[^,.]{1,90},|\s\([^()]{1,40}\))?\s(?:${tellingPattern()}|${joiningWords()} \p{Lu}|\p{Ll}{2,12}(?:s|ed))\s`,
			'u',
		),
);

/** True where a text tells of a speaker: `Ann Lee builds walls`, `Ann, who is a builder, joins us`. */
function tellsOf(text: string, name: string): boolean {
	if (name.length < 3 || !/^\p{Lu}\p{Ll}/u.test(name)) return false;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const behind = text.slice(at + name.length, at + name.length + 120);
		if (telling().test(behind)) return true;
	}
	return false;
}

import { answersAlone, isSentenceWord } from '../../languages/all/sentences.ts';
import {
	isFirstPerson,
	isSecondPerson,
	isThirdPerson,
	startsQuestion,
	startsSentence,
	tellsOf,
} from '../../languages/all/talk.ts';
import { countWords } from '../../text/words.ts';
import { firstWordOf, type KnownNames, knownAhead } from './knownNames.ts';

/** A known name at the start of a text, up to the words behind it, in UTF-16 units. */
export interface ReadName {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

/** What may stand before a name and is none of it: a time, the number of a line or a word with a colon, quotes, brackets. */
const time = String.raw`[[(]?\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]?`;
const numbered = String.raw`\d{1,4}[.)]?[ \u00a0]|\p{L}{1,12}(?: \d{1,4})?: `;
const lead = new RegExp(
	String.raw`^[\s\u00a0]{0,20}(?:#{1,6}[ \u00a0])?(?:${time}(?:[ \u00a0][–—-])?[ \u00a0])?(?:${numbered})?(?:[<>"“„‘'([{|♪*_~.…•@\x60–—「『（【《-]{1,6}(?:(?<=<)v[ .]?)?[ \u00a0]?){0,2}`,
	'u',
);

const timeFirst = new RegExp(String.raw`^[\s\u00a0]{0,20}${time}[ \u00a0]`);

const closing = String.raw`[)\]}>"”’'*_~\x60]{0,6}[ \u00a0]?`;
const colon = String.raw`\\?[:：﹕։∶]`;
/** A mark that sets off speech, and what stands between a name and a colon: who that is, a time, what somebody does. */
const setsOff = String.raw`${colon}|[;=|/~»→>]|[-=]{1,2}>|[.?!…]{1,3}${colon}|[‒–—-]{1,2}(?![\p{L}\d])`;
const between = String.raw`[([［（][^()[\]［］（）]{1,40}[)\]］）][ \u00a0]?|,(?: \p{Lu}[\p{L}\d&.-]{0,20}){1,3}|(?<=[ \u00a0])(\p{Ll}{2,15})`;
const mark = new RegExp(
	String.raw`^${closing}(?:${setsOff}|(?:${between})${colon})${closing}[ \u00a0]{1,8}(?=["“¿¡(—…]?[\p{Lu}\p{Lo}\d])`,
	'u',
);

/**
 * The same for scripts that have no capitals and may have no spaces: `李大伟说：…`, `「李大伟」…`, `李大伟｜…`. A comma or a full
 * stop sets off no name there, and a space only behind a time.
 */
const easternMark =
	/^(?:[」』）】》〉”’"')\]]{0,3}(?:\p{Lo}{1,2}|[([（][^()[\]（）]{1,40}[)\]）])?[:：]|[」』）】》〉”’"')\]]{0,3}(?:[;；=＝|｜/／>＞»→~～]|[-－–—―]{1,2}>?)|[」』）】》〉”’)\]]{1,3})[」』】]{0,3}[ \u00a0\u3000]{0,4}(?=["“「『（(]?[\p{Lo}\d])/u;

/**
 * The name that a text begins with, in small letters or large, where it is set off from a sentence behind it in a form that
 * no label has; Nothing else is looked for.
 */
export function readUnreadName(text: string, names: KnownNames): ReadName | undefined {
	const start = lead.exec(text)?.[0].length ?? 0;
	const known = knownName(text.slice(start, start + 120), names);
	if (known === undefined) return undefined;
	const { name, length } = known;
	const behind = text.slice(start + length, start + length + 240);
	const marks = /\p{Lo}$/u.test(name)
		? easternMarks(behind, text.slice(0, start))
		: marksBefore(behind) || (name.includes(' ') ? spaceBefore(behind) : '');
	const isHead = text.trimStart().startsWith('#');
	// A section is named after who speaks in it; `### Ann Lee: …` with a whole sentence is a turn.
	if (isHead && !(/^\s*#{3}/.test(text) && /[:：]/.test(marks) && /[.!…]["”’)]?\s*$/.test(text))) return undefined;
	if (marks === '' || !isSentence(behind.slice(marks.length))) return undefined;
	// A time before the name stays where it is.
	const from = timeFirst.exec(text)?.[0].length ?? text.length - text.trimStart().length;
	return { name, start: from, end: start + length + marks.length };
}

/**
 * The same for the first line of a cue. A line ends anywhere in captions, so that a name and a full stop may end a
 * sentence of the cue before: only other marks set a name off, and only behind a sentence that has ended.
 */
export function readNameInCue(text: string, names: KnownNames): ReadName | undefined {
	const read = readUnreadName(text, names);
	return read && /\.[ \u00a0]*$/.test(text.slice(0, read.end)) ? undefined : read;
}

/** The known name that a heading is, where the text below it is a sentence. */
export function readNameAbove(heading: string, below: string, names: KnownNames): ReadName | undefined {
	const start = /^[\s\u00a0]{0,3}#{1,6}[ \u00a0]{1,4}[*_]{0,3}/.exec(heading)?.[0].length ?? 0;
	const known = start > 0 ? knownName(heading.slice(start, start + 120), names) : undefined;
	if (!known || !/^[*_]{0,3}[:：]?[*_]{0,3}\s*$/.test(heading.slice(start + known.length))) return undefined;
	return isSentence(below) ? { name: known.name, start: 0, end: heading.length } : undefined;
}

const behindLabel = new RegExp(
	String.raw`^${closing}${colon}${closing}[ \u00a0]{1,8}(?=["“¿¡(—…]?[\p{Lu}\p{Lo}\d])`,
	'u',
);

/** The known name with a colon that the words of a label begin with: `Q: Bob Kay: …`. `from` is where they do. */
export function readLabelBehind(text: string, from: number, names: KnownNames): ReadName | undefined {
	const start = from + (/^[*_]{0,3}/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
	const known = knownName(text.slice(start, start + 120), names);
	if (!known) return undefined;
	const end = start + known.length;
	const marks = behindLabel.exec(text.slice(end, end + 40))?.[0] ?? '';
	return marks === '' ? undefined : { name: known.name, start: from, end: end + marks.length };
}

const surnameFirst = /^(\p{L}[\p{L}’'-]{1,40}), (\p{L}[\p{L}’'.-]{1,40})/u;

/** By which words a name at the start of a text is looked up: the first, and the one behind a comma. */
export function firstWordsOf(text: string, from: number): readonly string[] {
	const start =
		from === 0
			? (lead.exec(text)?.[0].length ?? 0)
			: from + (/^[*_]{0,3}/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
	const head = text.slice(start, start + 120);
	const first = firstWordOf(head);
	const given = surnameFirst.exec(head)?.[2];
	return [...(first === undefined ? [] : [first]), ...(given === undefined ? [] : [given])];
}

/** The known name that a text begins with, as it is written elsewhere or with the surname first, and how long it is here. */
function knownName(head: string, names: KnownNames): { readonly name: string; readonly length: number } | undefined {
	const name = knownAhead(head, names).find((known) => isSame(head.slice(0, known.length), known));
	if (name !== undefined) return { name, length: name.length };
	const [turned = '', surname = '', given = ''] = surnameFirst.exec(head) ?? [];
	const other = names.written
		.get(`${given} ${surname}`.toLowerCase())
		?.find((known) => isSame(`${given} ${surname}`, known));
	return other === undefined ? undefined : { name: other, length: turned.length };
}

const isSame = (written: string, name: string): boolean =>
	written === name || (/^\p{Lu}/u.test(written) && written.toLowerCase() === name.toLowerCase());

/** The marks behind a name, none where a sentence tells of somebody or quotes them: `Bob Kay was: …`, `Bob Kay said: “…`. */
function marksBefore(behind: string): string {
	const [marks = '', word] = mark.exec(behind) ?? [];
	if (word === undefined) return marks;
	return tellsOf(word) || /^["“„«]/.test(behind.slice(marks.length)) ? '' : marks;
}

/** The marks behind a name without capitals; quotes around it alone are somebody’s words. */
function easternMarks(behind: string, before: string): string {
	const [marks = ''] = easternMark.exec(behind) ?? [];
	if (marks === '')
		return /\d[\])]?\s$/.test(before) ? (/^[ \u00a0\u3000]{1,4}(?=\p{Lo})/u.exec(behind)?.[0] ?? '') : '';
	const isQuoted = /\p{Lo}[:：]/u.test(marks) && /^["“「『]/.test(behind.slice(marks.length));
	return isQuoted || (/^[”’]/.test(marks) && !/[:：]/.test(marks)) ? '' : marks;
}

/**
 * The spaces behind a full name that nothing sets off, or a full stop or comma, before a word that begins a sentence:
 * `Bob Kay Here is …`. A sentence about somebody goes on with `He`; one that is said to somebody, behind a comma, with
 * `I`, `You` or a question.
 */
function spaceBefore(behind: string): string {
	const [space = '', word = ''] = /^([.,]?[ \u00a0]{1,8})(?=(\p{Lu}[\p{L}’']{0,20}))/u.exec(behind)?.slice(1) ?? [];
	const [bare = ''] = word.split(/[’']/);
	if (isThirdPerson(bare)) return '';
	if (space.startsWith(',') && (isFirstPerson(bare) || isSecondPerson(bare) || startsQuestion(bare))) return '';
	const begins =
		isSentenceWord(bare) || answersAlone(bare) || startsQuestion(bare) || startsSentence(behind.trimStart());
	return begins ? space : '';
}

/** So many words, and a mark that ends a sentence: what follows a name in a list is shorter or has none. */
const fewestWords = 3;

const isSentence = (text: string): boolean =>
	countWords(text) >= fewestWords && /[.!?…](?:["”’)\]*_\s]|$)|[。！？؟।۔]/.test(text);

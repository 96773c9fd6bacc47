import { saysEvent } from '../languages/all/audioTags.ts';
import { foldWord, madeOnce } from '../languages/all/gather.ts';
import { isName } from '../languages/all/knownNames.ts';
import { isOfficeOrPart, saysWhat } from '../languages/all/offices.ts';
import { machineVoicePattern } from '../languages/all/placeholders.ts';
import { isParticle } from '../languages/all/sentences.ts';
import { startsSentence } from '../languages/all/talk.ts';
import type { NamedLabel } from '../model/convention.ts';
import { readGlued } from './glued.ts';
import { inlineLabel } from './inlineLabel.ts';
import { isItem, leadOf } from './lead.ts';
import { isSentence, nameShape, tidyName } from './names.ts';
import { scanTime } from './times.ts';

/**
 * A name, then a party in parentheses or behind a dash, or an office behind a comma, then a dash. Australia’s records set
 * no space before it: `Senator LEE (Ostrow) (2.01 p.m.)—I ask`.
 */
const dashed =
	/^([\p{Lu}\p{Lo}][\p{L}\p{M}.'’ªº\u00a0 -]{1,60}?)([ \u00a0]?\([^()]{1,80}\)|,[ \u00a0][^.:;,()–—]{2,80}|[ \u00a0][-–—][ \u00a0]\p{Lu}[\p{Lu}\d ]{1,30}(?=[ \u00a0][-–—][ \u00a0]))?(?:(?<=\)),[ \u00a0]\p{Ll}[^.:;,()–—]{2,60}(?=\. ?[–—]))?(?:[ \u00a0]\(\d{1,2}[.:]\d{2}[^()]{0,8}\))?(?:\.[ \u00a0]?|[ \u00a0]|(?<=\p{Lu}{2}|\))(?=—))(--(?!-)(?=[ \u00a0]?\S)|[–—-](?=[ \u00a0])|—(?=[“‘"'(¿¡]?\p{Lu}))/u;
/** The records of parliaments in Japan and Korea put a circle before the name and a wide space behind it. */
const circled =
	/^(\s{0,4})[○◯〇●][ \u3000]?([\p{L}\p{M}々]{1,20}(?: [\p{Script=Hangul}]{1,20}){1,3}(?= {2})|[\p{L}\p{M}々 ]{1,30}?)(（[^（）]{1,40}）|\([^()]{1,40}\))?(?:[\u3000\s]+)(?=\S)/u;
const bracketed =
	/^(?:\[((?:[Ss]peaker:\d{1,3}(?=\]))|[\p{L}][\p{L}\p{M}\d_./'’ -]{0,40})\]|\{([\p{L}][\p{L}\p{M}\d_.'’ -]{0,40})\}|\(([\p{Lu}][\p{Lu}\p{M}\d_./'’ -]{0,40})\)):?(?=[ \u00a0]+\S)/u;

/** `ANN LEE – text`, `Ann Lee (PPE). – text`, `Ann Lee, rapporteur. – text`: a dash sets off the name. */
export function readDashed(text: string): NamedLabel | undefined {
	const lead = leadOf(text);
	if (isItem(lead)) return undefined;
	const [whole, written = '', group = '', dash = ''] = dashed.exec(text.slice(lead.length, lead.length + 200)) ?? [];
	const name = tidyName(written);
	if (whole === undefined || isSentence(name) || name.split(' ').length > 6) return undefined;
	// "So, as of now – that is": one word before a comma begins a sentence.
	if (group.startsWith(',') && !name.includes(' ')) return undefined;
	if (group === '' && isRole(text.slice(lead.length + whole.length))) return undefined;
	// `OSTROW—The lock …` is where a report comes from.
	if (/[^\s.]—$/.test(whole) && !nameShape(name).titled) return undefined;
	const start = lead.length;
	const bracket = group.includes('(');
	const from = start + written.length + (group.startsWith('(') ? 0 : 1);
	const marks = bracket ? 0 : (/^[\s,–—-]*/.exec(group)?.[0].length ?? 0) - 1;
	const span = { start: from + marks, end: from + group.length - 1 };
	return {
		...inlineLabel(text, lead, name, { start, end: start + written.length }, start + whole.length, dash),
		...(group !== '' && {
			affiliation: { text: tidyName(bracket ? group.trimStart().slice(1, -1) : group.slice(marks + 1)), span },
		}),
	};
}

/** `Head of Sales`, `Harbour Securities`: an office or a house, and nothing that is said, behind a dash. */
function isRole(behind: string): boolean {
	const words = behind
		.trim()
		.split(/[\s,/&]+/)
		.filter((word) => !/^(?:--|[–—-])$/.test(word));
	if (words.length > 8 || /[.!?…:;)\]]\s*$/.test(behind)) return false;
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
	// `Ann Lee - Analyst`: a single office is no answer.
	if (words.length === 1 && capitals.length === 1 && saysWhat(words[0] ?? '')) return true;
	return (
		capitals.length > 1 &&
		words.every((word) => /^[\p{Lu}\d]/u.test(word) || isParticle(word)) &&
		!capitals.some(startsTalk)
	);
}

/** No house begins with a word that begins sentences. */
const startsTalk = (word: string, index: number): boolean => index === 0 && startsSentence(word);

const parted =
	/^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}|\p{Lo}{2,12}))(?:[ \u00a0]{1,8}(\/\/|[→⇒»|│]|=>|>>)[ \u00a0]{1,8}|[ \u00a0]{0,8}(\t)[ \t]{0,8})(?=[^\s|│\d])/u;

const inColumns =
	/^(\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,2}|\p{Lu}[\p{Ll}'’-]{2,20}(?= {3})|\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{Ll}'’-]{1,20}){1,2}) {2,40}(?=[\p{Lu}“"'‘([¿¡—][^\n]{0,80}\p{Ll})/u;

const inLetters =
	/^((?:\p{Lu}{1,2}\.[ -]?)?\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){1,2}|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}'’-]{2,20}) (?=(?:\p{Lu}[\p{Ll}'’]|\p{Lu} \p{Ll}|[…«“"¿¡—–]|\.{3})[^\n]{0,80}\p{Ll})/u;

/** `ANN LEE Good morning.`, `А. Лосев Добрый вечер.`: nothing but its letters sets a name off. */
function readLetters(text: string): NamedLabel | undefined {
	const [whole, written = ''] = inLetters.exec(text.slice(0, 200)) ?? [];
	if (whole === undefined || isSentence(written)) return undefined;
	return inlineLabel(text, '', written, { start: 0, end: written.length }, written.length, ' ');
}

/** `HAMLET    To be or not to be`: the speech stands in a column of its own. A further column makes a table of it. */
function readColumns(text: string): NamedLabel | undefined {
	const [whole, written = ''] = inColumns.exec(text.slice(0, 200)) ?? [];
	if (whole === undefined) return readLetters(text);
	if (isSentence(written) || /\t| {3}\S/.test(text.slice(whole.length))) return undefined;
	const [first = '', ...others] = written.split(' ');
	const isOneWord = others.length === 0 && written !== written.toUpperCase();
	if (isOneWord && !isName(foldWord(first.toLowerCase()))) return undefined;
	return inlineLabel(text, '', written, { start: 0, end: written.length }, written.length, '\t');
}

/** `Ann Lee // text`, `Ann Lee → text`, `Ann Lee | text`, `Ann Lee⇥text`: a sign that ends nothing in a sentence, or a column. */
export function readParted(text: string): NamedLabel | undefined {
	const [whole, written = '', sign, tab = ''] = parted.exec(text.slice(0, 200)) ?? [];
	if (whole === undefined) return readColumns(text) ?? readGlued(text);
	if (isSentence(written)) return undefined;
	// A bar further on makes a row of a table.
	if (sign === undefined ? text.includes('\t', whole.length) : /[|│→⇒>]/.test(text.slice(whole.length)))
		return undefined;
	const nameSpan = { start: 0, end: written.length };
	return inlineLabel(text, '', tidyName(written), nameSpan, whole.trimEnd().length, sign ?? tab);
}

const field =
	/^([ \u00a0]{0,4}:)(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}):(?=[ \u00a0]+\S)/u;

/** `:Ann Lee: text`, a field of reStructuredText. */
export function readField(text: string): NamedLabel | undefined {
	const [whole, lead = '', written = ''] = field.exec(text.slice(0, 200)) ?? [];
	if (whole === undefined || isSentence(written)) return undefined;
	const nameSpan = { start: lead.length, end: lead.length + written.length };
	return inlineLabel(text, lead, tidyName(written), nameSpan, whole.length, ':');
}

const eastern =
	/^(\s{0,4})(?:【([\p{L}\p{N}][\p{L}\p{M}\p{N}・ ]{0,20})】|[＜〈［〔<]([\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}ー・々A-Z\d]{0,11})[＞〉］〕>](?=[^\s\u3000。、])|[（(]([\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}ー・々A-Z\d]{0,11})[)）](?=[^\s\u3000。、])|([\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}ー・々]{0,9})(?:(?=「[^「」]{1,300}」[\s\u3000]*$)|(\u3000{1,3}| (?=[^\s(（]\S{5}))(?=[^\s\u3000]))|(\p{Script=Hangul}{2,10}(?: [\p{Script=Hangul}\d]{2,10}){0,2})( {2,3})(?=[^\s\u3000]))/u;

/** `石井　布紀子（北の会）`: a given name and a house behind the surname, and nothing that is said. */
const presentOne = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}[（(][^（）()]{1,40}[)）]\s*$/u;

/** `【記者】…`, `＜記者＞…`, `（委員）…`, `田中「…」`, `田中　…`: how interviews in Chinese and Japanese set off a name. */
export function readEastern(text: string): NamedLabel | undefined {
	const [whole, lead = '', square, pointed, round, east, wide = '', hangul = '', two = ''] =
		eastern.exec(text.slice(0, 400)) ?? [];
	const inBrackets = square ?? pointed ?? round;
	const written = inBrackets ?? east ?? hangul;
	const space = wide + two;
	if (whole === undefined || /^[第一二三四五六七八九十百]+$/.test(written) || saysEvent(written)) return undefined;
	if (wide !== '' && presentOne.test(text.slice(whole.length, whole.length + 60))) return undefined;
	const start = lead.length + (inBrackets === undefined ? 0 : 1);
	const nameSpan = { start, end: start + written.length };
	const mark = round !== undefined ? ')' : inBrackets !== undefined ? '】' : space === '' ? '「' : '\u3000';
	return inlineLabel(
		text,
		lead,
		tidyName(written),
		nameSpan,
		inBrackets === undefined ? nameSpan.end : whole.length,
		mark,
	);
}

/** `○議長（山田太郎君）　これより …` */
export function readCircled(text: string): NamedLabel | undefined {
	const [whole, lead = '', written = '', group = ''] = circled.exec(text.slice(0, 120)) ?? [];
	if (whole === undefined) return undefined;
	const start = whole.indexOf(written, lead.length);
	const more = group === '' ? officeBeside(written, text.slice(start + written.length, start + 80)) : 0;
	const end = start + written.length + more;
	return {
		...inlineLabel(text, lead, tidyName(text.slice(start, end)), { start, end }, end + group.length, '○'),
		...(group !== '' && { affiliation: { text: group.slice(1, -1), span: { start: end, end: end + group.length } } }),
	};
}

const hangulWords = /^ (\p{Script=Hangul}{2,4})(?= (?:(\p{Script=Hangul}{2,8})(?= ))?)/u;

/** `◯이만섭 의원 …`, `○의장 이만섭 …`, `○총무과 이은정 과장 …`: how much of what stands behind one space is name or office. */
function officeBeside(written: string, behind: string): number {
	const [, next = '', second = ''] = hangulWords.exec(behind) ?? [];
	if (next === '' || !/^\p{Script=Hangul}+$/u.test(written)) return 0;
	const endsInOffice = (word: string) => [2, 3, 4].some((length) => isOfficeOrPart(word.slice(-length)));
	if (endsInOffice(written) || isOfficeOrPart(next)) return next.length + 1;
	return isOfficeOrPart(second) ? next.length + second.length + 2 : 0;
}

const labelBehind = /^[ \u00a0]{1,4}\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{0,24}){0,3}:(?=[\s\u00a0])/u;

/**
 * `[Ann Lee] text`, `(ANN) text`, `- [ann] text`, also with a time behind it: a name in brackets and no colon. What else
 * stands in brackets, `[laughs]`, `[Verse 1]`, is told apart by its words and by the document.
 */
export function readBracketed(text: string): NamedLabel | undefined {
	const lead = leadOf(text);
	const [whole, square, curly, round] = bracketed.exec(text.slice(lead.length, lead.length + 120)) ?? [];
	const written = square ?? curly ?? round;
	if (whole === undefined || written === undefined || isLanguageCode(round)) return undefined;
	const name = tidyName(written);
	// `[APPLAUSE] ANN: …`: a sound, and who speaks stands behind it.
	if (name === name.toUpperCase() && labelBehind.test(text.slice(lead.length + whole.length, lead.length + 120)))
		return undefined;
	const spaced = /^[ \u00a0]*/.exec(text.slice(lead.length + whole.length))?.[0].length ?? 0;
	const end = lead.length + whole.length;
	const time = square === undefined ? undefined : scanTime(text, end + spaced);
	if ((!time && !isItem(lead) && !/^[\p{Lu}\p{Lo}]/u.test(name)) || isSentence(name) || name.length < 2)
		return undefined;
	const nameSpan = { start: lead.length + 1, end: lead.length + 1 + written.length };
	const dash = time ? undefined : /^[ \u00a0]+[-–][ \u00a0]/.exec(text.slice(end))?.[0];
	return {
		...inlineLabel(
			text,
			lead,
			name,
			nameSpan,
			time?.span.end ?? end + (dash?.trimEnd().length ?? 0),
			curly ? '}' : square ? ']' : ')',
		),
		...(time && { timestamp: time }),
	};
}

/** `(DE) Madam President, …`: the language that is spoken. */
const isLanguageCode = (written: string | undefined): boolean => written !== undefined && /^\p{Lu}{2}$/u.test(written);

const behindTime = madeOnce(
	() =>
		new RegExp(
			String.raw`^[ \u00a0]{1,4}(?:[-–][ \u00a0])?(?:\[([\p{Lu}\p{Lo}][\p{L}\p{M}\d_.'’ -]{0,40})\]|\(([\p{Lu}\p{Lo}][\p{L}\p{M}\d_.'’ -]{0,40})\)(?=:)|[[(](${machineVoicePattern()}[ _]?(?:\d{1,3}|\?))[)\]]):?(?=[ \u00a0]+\S)`,
			'u',
		),
);

/** `[00:00 - 00:04] [SPEAKER_0] text`, `[00:00:00.000 --> 00:00:04.000]  (speaker 0) text`: speech-to-text tools with diarisation. */
export function readTimedBracket(text: string): NamedLabel | undefined {
	if (!/^[\s\u00a0]{0,8}[[(\d]/.test(text)) return undefined;
	const lead = /^[\s\u00a0]*/.exec(text)?.[0] ?? '';
	const time = scanTime(text, lead.length);
	if (!time) return undefined;
	const rest = text.slice(time.span.end, time.span.end + 80);
	const [whole, square, round, speaker] = behindTime().exec(rest) ?? [];
	const name = square ?? round;
	const written = name ?? speaker;
	if (whole === undefined || written === undefined || (name !== undefined && isSentence(tidyName(name))))
		return undefined;
	const start = time.span.end + whole.indexOf(written);
	return {
		...inlineLabel(
			text,
			lead,
			tidyName(written),
			{ start, end: start + written.length },
			time.span.end + whole.length,
			']',
		),
		timestamp: time,
	};
}

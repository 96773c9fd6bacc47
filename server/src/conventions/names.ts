import {
	ambiguousWords,
	interjections,
	listWords,
	nameParticles,
	namesToo,
	notSpeakers,
	officeWords,
	openingWords,
	particles,
	sentenceWords,
} from './words.ts';

/**
 * What a name may look like, by its letters alone. None of this decides that something is a speaker: it says how much
 * a name it looks, and the parser's evidence does the rest.
 */

/** Words for a speaker whose name nobody wrote down, in the languages that our users transcribe. */
const placeholder =
	/^(?:(?:unknown|unidentified|unnamed|male|female|un-?known|new|another|same|first|second|third|other)\s+)*(?:speaker|voice|person|participant|man|woman|male|female|caller|guest|attendee|audience(?: member)?|questioner|reporter|journalist|interviewer|interviewee|sprecher(?:in)?|locuteur|orador|hablante|participante|говорящий|спикер|話者|发言人)s?(?:[\s_#-]*\d{1,3}|[\s_#-]+[a-z])?$|^(?:speaker|spk|spkr)[_\s-]?\d{1,3}$|^(?:unknown|unidentified|unidentifiable|inaudible|someone|somebody|anonymous|n\/a|tbd|xx+|\?+|（？）|\(\?\)|follow-?up(?: question)?|question|unclear|indistinct)$/iu;

/** Placeholders that name a role and number at most; `Q` and `AUDIENCE MEMBER` are a house's own choice, not a gap. */
const roleOnly =
	/^(?:audience(?: members?)?|interviewer|interviewee|reporter|journalist|questioner|caller|guest|participant|attendee)s?$/iu;

/** Titles, offices and other words that speak for a label by standing in it. */
const titles =
	/^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|hon|judge|justice|senator|sen|rep|representative|congress(?:wo)?man|minister|president|secretary|director|chair|chairman|chairwoman|chairperson|speaker|moderator|operator|host|witness|court|clerk|counsel|ambassador|general|captain|admiral|colonel|commander|administrator|commissioner|attorney|officer|official|aide|reporter|interviewer|señor(?:a)?|senador(?:a)?|herr|frau|madame|monsieur|m|mme|don|doña|presidente|q|a)\.?$/iu;

/** Spaces of any kind are one plain space, zero-width characters and soft hyphens none; entities are read. */
export const tidyName = (text: string): string =>
	text
		.replace(/&(?:nbsp|#160);/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
		.replace(/\\([_*[\]().#-])/g, '$1')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();

/** The name in the form in which two writings of it are compared: case and spacing do not count. */
export const nameKey = (name: string): string => tidyName(name).normalize('NFC').toLowerCase();

/** True for a name that stands for "somebody": `Speaker 1`, `SPEAKER_00`, `Unknown`, `???`, `Follow-up question`. */
export const isPlaceholder = (name: string): boolean => placeholder.test(name) && !roleOnly.test(name);

/** Words that head lists, announce actions and the like: the words behind them do not make a speaker of them. */
const announces =
	/^(?:action|actions|resolved|resolution|proposed|proposal|topic|subtopic|poll|vote|issue|motion|draft|strawpoll|github|exhibit|volume|option|options)(?:$|[\s-]#?[\p{L}\d.-]+$)|^(?:agenda )?(?:item|case|docket|ordinance|resolution)s?(?: no\.?)? #?\d[\d.-]*$/iu;
const examined = /\b(?:examination|examined|questions|questioned|statement|direct|cross)\b.*\b(?:by|from)\b/i;
const dated =
	/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/** True for a word or phrase that heads lines in transcripts but never speaks. */
export function isKnownNonSpeaker(name: string): boolean {
	const key = nameKey(name)
		.replace(/[*_]/g, '')
		.replace(/\(s\)$/, '');
	if (notSpeakers.has(key) || announces.test(key) || dated.test(key) || examined.test(key)) return true;
	if (isFunctionWord(key) && !/^\p{Lu}{2,3}$/u.test(name)) return true;
	const words = key.split(' ');
	const last = words.at(-1) ?? '';
	if (words.length > 1 && listWords.has(last)) return true;
	if (/^(?:#?\d+[.)]?|[ivx]+[.)]?)$/.test(last) && words.length > 1) {
		return words.slice(0, -1).every((word) => notSpeakers.has(word) && !officeWords.has(word));
	}
	return words.length > 1 && words.length < 5 && words.every((word) => notSpeakers.has(word) || particles.has(word));
}

/** True for one word that sentences begin with: `So: what is it?` */
const isFunctionWord = (key: string): boolean =>
	(openingWords.has(key) || sentenceWords.has(key) || interjections.has(key)) && !ambiguousWords.has(key);

/** True for a word that heads lines and that is a name, too: `June`, `Page`. */
export const isNameToo = (name: string): boolean => namesToo.has(nameKey(name));

/** True for an office that heads lists of people and that may speak too: `Chair`, `Presenter`. */
export const isOffice = (name: string): boolean => officeWords.has(nameKey(name));

/** True for an answer that is a paragraph of its own in many transcripts: `Yes`, `Thank you`. */
export const isInterjection = (name: string): boolean =>
	interjections.has((nameKey(name).split(/[\s,]/)[0] ?? '').replace(/[.,!]/g, ''));

const initialsOnly = /^(?:\p{Lu}{2,5}\d?|\p{Lu}\d{1,2})(?:(?:\s?[/,&+]\s?|\s(?:and|&)\s)\p{Lu}{2,5}\d?){0,6}$/u;
const wordMarks = /^["'(‘’“]+|["'),.;!?’”]+$/g;
/** Signs that only sentences have in scripts without capitals. */
const caselessSentence = /[。、，！？；]|[我你他她您们這这那是的了说說在有]|[\u3041-\u3096]{3}/;

/** True where words or marks show a sentence, or part of one, and no name: `So my question is`, `He said`. */
export function isSentence(name: string): boolean {
	if (/^[?？]+$/.test(name) || initialsOnly.test(name)) return false;
	if (/[!?;"“”«»=<>{}|]|\.{2,}|…|\s[-–—]\s|[,.;]$(?<!\b\p{L}{1,4}\.)/u.test(name)) return true;
	if (/\p{Lo}/u.test(name))
		return caselessSentence.test(name.replace(/さん|くん|ちゃん|先生/g, '')) || name.length > 24;
	const words = name.split(' ');
	const caps = name === name.toUpperCase();
	const tidied = words.map((word) => word.toLowerCase().replace(wordMarks, ''));
	const tells = (word: string, index: number) =>
		sentenceWords.has(word) && !((caps || startsCapital(words[index])) && ambiguousWords.has(word));
	if (words.length > 1 && openingWords.has(tidied[0] ?? '') && !/^From \S.* to /i.test(name)) return true;
	if (words.length > 1 && tells(tidied[0] ?? '', 0)) return true;
	if (tidied.some((word, index) => index > 0 && tells(word, index) && (caps || !startsCapital(words[index]))))
		return true;
	return words.some((word, index) => index < words.length - 2 && /\p{Ll}{4}\.$/u.test(word) && index > 0);
}

const startsCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** What a name's letters show. */
export interface NameShape {
	readonly words: number;
	/** True where each word is capitalised, a particle, an initial or a number. */
	readonly capitalised: boolean;
	/** Letters, all of them capitals. */
	readonly caps: boolean;
	/** Two to five capitals and nothing else, or such joined: `AL`, `AL/BK`. */
	readonly initials: boolean;
	/** One lower-case word, as handles are: `niftynei`, `pgp`. */
	readonly handle: boolean;
	/** A title or office stands in it. */
	readonly titled: boolean;
	/** It has words or marks of a sentence. */
	readonly sentence: boolean;
	/** It has a letter of a script without capitals: nothing can be said by case. */
	readonly caseless: boolean;
}

/** Looks at the letters of a name; takes what `tidyName` gives. */
export function nameShape(name: string): NameShape {
	const words = name.split(' ').filter(Boolean);
	const first = words.length > 1 && nameParticles.has(words[0] ?? '') ? 1 : 0;
	const letters = name.replace(/\P{L}/gu, '');
	const caps = letters !== '' && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
	return {
		words: words.length,
		capitalised: words.every(
			(word, index) => isCapitalised(word) || index < first || (index > 0 && particles.has(word.toLowerCase())),
		),
		caps,
		initials: initialsOnly.test(name),
		handle: words.length === 1 && /^[\p{Ll}\d][\p{L}\d_.-]{0,30}$/u.test(name),
		titled: words.some((word) => titles.test(word)),
		sentence: isSentence(name),
		caseless: /\p{Lo}/u.test(name),
	};
}

const isCapitalised = (word: string): boolean =>
	/^["'(‘’“]?(?:\p{Lu}|\p{Lo}|\p{Lt})/u.test(word) ||
	/^(?:[#\d]|\p{Ll}['’]\p{Lu}|(?:mc|de|di|la|le|\p{Ll})\p{Lu})/u.test(word) ||
	word === '&';

import { withoutArticle } from '../languages/all/articles.ts';
import { mayBeCourtesy, withoutCourtesyBehind } from '../languages/all/courtesies.ts';
import { isAscii, madeOnce } from '../languages/all/gather.ts';
import { joinsNames } from '../languages/all/namesTogether.ts';
import {
	announcesItem,
	hasDate,
	headsExamination,
	headsLists,
	isCounted,
	isHeadAndName,
	makesHeading,
	neverSpeaks,
} from '../languages/all/notSpeakers.ts';
import { numberIn } from '../languages/all/numbers.ts';
import { isOfficeOrPart, isRecordLabel, saysWhat } from '../languages/all/offices.ts';
import { isPlaceholder } from '../languages/all/placeholders.ts';
import {
	answersAlone,
	beginsSurname,
	gluedParticlePattern,
	hasSentenceSigns,
	isParticle,
	isSentenceWord,
	mayBeName,
	opensClause,
} from '../languages/all/sentences.ts';

import { isSideOfCall, startsQuestion } from '../languages/all/talk.ts';
import { rememberedText } from '../text/rememberedText.ts';

export { isPlaceholder };

/** A number or a letter tells one voice from others; `Unknown` and `???` tell nothing. */
export const isOneVoice = (name: string): boolean => /[\s_#-]?(?:\d{1,3}|\s[A-Za-z])$/.test(name);

/**
 * What a name may look like, by its letters alone. None of this decides that something is a speaker: it says how much
 * a name it looks, and the parser's evidence does the rest.
 */

/** A question or an answer, and nobody's name. */
const letters = /^[qa]$/i;

/** True for a title, an office or another word that speaks for a label by standing in it. */
const isTitle = (word: string): boolean => {
	const bare = word.replace(/\.$/, '');
	return letters.test(bare) || mayBeCourtesy(bare) || isOfficeOrPart(bare);
};

/** True for plain letters and signs with one space between words: most names are, and a look at each letter tells. */
function isTidy(text: string): boolean {
	let before = space;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < space || code > 0x7e || code === ampersand || code === backslash) return false;
		if (code === space && before === space) return false;
		before = code;
	}
	return before !== space || text === '';
}

const [space, ampersand, backslash] = [0x20, 0x26, 0x5c];

/** `A N N   L E E`: letters set apart from each other, for emphasis, and words by more space. */
const spacedOut = /^\p{L}\.?[\s\u00a0]{1,4}\p{L}\.?[\s\u00a0]{1,4}\p{L}\.?(?:[\s\u00a0]{1,6}\p{L}\.?)+$/u;

/** Spaces of any kind are one plain space, zero-width characters and soft hyphens none; entities are read, spaced letters joined. */
export const tidyName = (text: string): string =>
	text[1] === ' ' && spacedOut.test(text.trim()) ? joined(text) : isTidy(text) ? text : tidied(text);

const joined = (text: string): string =>
	text
		.trim()
		.split(/[\s\u00a0]{2,}/)
		.map((word) => word.replace(/[\s\u00a0]/g, ''))
		.join(' ');

const tidied = (text: string): string =>
	text
		.replace(/&(?:nbsp|#160);/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
		.replace(/\\([_*[\]().#-])/g, '$1')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();

/** The name in the form in which two writings of it are compared: case and spacing do not count. */
export const nameKey = (name: string): string => {
	const tidy = tidyName(name);
	return (isAscii(tidy) ? tidy : tidy.normalize('NFC')).toLowerCase();
};

/** True for a word or phrase that heads lines in transcripts but never speaks. */
export const isKnownNonSpeaker = rememberedText((name: string): boolean => {
	if (isPronoun(name)) return false;
	const key = nameKey(name)
		.replace(/[*_]/g, '')
		.replace(/\(s\)$/, '');
	if (neverSpeaks(key) || announcesItem(key) || isCounted(key) || headsExamination(key) || hasDate(key)) return true;
	if (isFunctionWord(key) && !/^\p{Lu}{2,3}$/u.test(name)) return true;
	const words = key.split(' ');
	const last = words.at(-1) ?? '';
	// `The Chair` speaks where `Chair` alone heads a list.
	if (words.length === 2 && withoutArticle(key) !== key && headsLists(last)) return false;
	if (words.length > 1 && makesHeading(last)) return true;
	if (/^(?:#?\d+[.)]?|[ivx]+[.)]?)$/.test(last) && words.length > 1) {
		return words.slice(0, -1).every((word) => neverSpeaks(word) && !headsLists(word));
	}
	return words.length > 1 && words.length < 5 && words.every((word) => neverSpeaks(word) || isParticle(word));
});

/** True for one word that sentences begin with: `So: what is it?` */
const isFunctionWord = (key: string): boolean =>
	(opensClause(key) || isSentenceWord(key) || answersAlone(key)) && !mayBeName(key);

/** True for a word that heads lines and that is a name, too: `June`, `Page`. */
export const isNameToo = (name: string): boolean => isHeadAndName(nameKey(name));

/** True for an office that heads lists of people and that may speak too: `Chair`, `Presenter`. */
export const isOfficeName = (name: string): boolean => headsLists(withoutArticle(nameKey(name)));

/** True for how notes of a call name its sides: `Me`, `Them`. */
export const isPronoun = (name: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(name) && isSideOfCall(name.toLowerCase());

/** True for an answer that is a paragraph of its own in many transcripts: `Yes`, `Thank you`. */
export const isInterjection = (name: string): boolean => {
	const key = nameKey(name);
	const end = key.search(/[\s,]/);
	return answersAlone((end < 0 ? key : key.slice(0, end)).replace(/[.,!]/g, ''));
};

const initialsOnly = /^(?:\p{Lu}{2,5}\d?|\p{Lu}\d{1,2})(?:(?:\s?[/,&+]\s?|\s(?:and|&)\s)\p{Lu}{2,5}\d?){0,6}$/u;
const wordMarks = /^["'(‘’“]+|(?<!["'),.;!?’”])["'),.;!?’”]+$/g;

/** A word in lower case without the marks around it; most have none, and two letters tell. */
const withoutMarks = (word: string): string =>
	isPlainLetter(word.charCodeAt(0)) && isPlainLetter(word.charCodeAt(word.length - 1))
		? word
		: word.replace(wordMarks, '');

const isPlainLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** True where words or marks show a sentence, or part of one, and no name: `So my question is`, `He said`. */
export const isSentence = rememberedText((name: string): boolean => {
	// `Kyle ?`: whoever took the notes did not catch the surname.
	if (initialsOnly.test(name)) return false;
	if (/^(?:\p{Lu}\p{Ll}{1,20} )?[?？]+$/u.test(name)) return startsQuestion(name.split(' ', 1)[0] ?? '');
	return showsSentence(
		/["“]/.test(name)
			? name.replace(/(?<=\S )["“][^"“”]{1,25}["”](?= \S|$)|(?<=[\u05d0-\u05ea])["“”](?=[\u05d0-\u05ea])/g, '')
			: name,
	);
});

function showsSentence(name: string): boolean {
	if (isPronoun(name)) return false;
	if (/[!?;"“”«»=<>{}|]|\.{2,}|…|\s(?:(?:--|[-–—])\s|—)|[,.;]$(?<!(?:^|\P{L})\p{L}{1,4}\.)/u.test(name)) return true;
	if (!isAscii(name) && /\p{Lo}/u.test(name))
		return (!isPlaceholder(name) && hasSentenceSigns(withoutCourtesyBehind(name))) || name.length > 24;
	const words = name.split(' ');
	const caps = name === name.toUpperCase();
	// `HIS HONOUR`, as records of courts call a judge.
	if (isRecordLabel(caps ? name.charAt(0) + name.slice(1).toLowerCase() : name)) return false;
	const tidied = words.map((word) => withoutMarks(word.toLowerCase()));
	const tells = (word: string, index: number) =>
		isSentenceWord(word) && !((caps || startsCapital(words[index])) && mayBeName(word)) && !joinsAt(words, index);
	// `FIRST CITIZEN`, as plays count those without a name.
	if (caps && words.length === 2 && numberIn(tidied[0] ?? '') !== undefined && !isSentenceWord(tidied[1] ?? ''))
		return false;
	if (words.length > 1 && opensClause(tidied[0] ?? '') && !/^From \S.* to /i.test(name)) return true;
	if (words.length > 1 && tells(tidied[0] ?? '', 0)) return true;
	if (tidied.some((word, index) => index > 0 && tells(word, index) && (caps || !startsCapital(words[index]))))
		return true;
	return words.some((word, index) => index < words.length - 2 && /\p{Ll}{4}\.$/u.test(word) && index > 0);
}

/** True for a word between two names: `Ann Lee und Bob Kay`. */
const joinsAt = (words: readonly string[], index: number): boolean =>
	index > 0 && joinsNames(words[index] ?? '') && startsCapital(words[index - 1]) && startsCapital(words[index + 1]);

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
	/** One lower-case word, as handles are: `niftynei`, `pgp`, `ann#0042`. */
	readonly handle: boolean;
	/** A title or office stands in it. */
	readonly titled: boolean;
	/** It has words or marks of a sentence. */
	readonly sentence: boolean;
	/** It has a letter of a script without capitals: nothing can be said by case. */
	readonly caseless: boolean;
}

/** `Plan A`: a letter that counts, where small it is an article beside offices. */
const isLetter = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** `CHAIR` is an office in capitals, `MOD` may be somebody's initials. */
const longestInitials = 3;

/** How many words a name has, taking what `tidyName` gives. */
export function wordCount(name: string): number {
	let count = 0;
	for (let at = 0; at < name.length; at++)
		if (name.charCodeAt(at) !== space && (at === 0 || name.charCodeAt(at - 1) === space)) count++;
	return count;
}

/** Looks at the letters of a name; takes what `tidyName` gives. */
export const nameShape = rememberedText((name: string): NameShape => {
	const words = (name.endsWith(' ?') ? name.slice(0, -2) : name).split(' ').filter(Boolean);
	const first = words.length > 1 && beginsSurname(words[0] ?? '') ? 1 : 0;
	const plain = isAscii(name);
	return {
		words: words.length,
		capitalised: words.every(
			(word, index) =>
				isCapitalised(word) || index < first || (index > 0 && (isParticle(word) || isTitle(word) || saysWhat(word))),
		),
		caps: plain ? /[A-Z]/.test(name) && !/[a-z]/.test(name) : isInCapitals(name.replace(/\P{L}/gu, '')),
		initials: initialsOnly.test(name) && !(name.length > longestInitials && isOfficeOrPart(name)),
		handle: words.length === 1 && /^(?:\/?u\/(?=\p{L}))?[\p{Ll}\d][\p{L}\d_.-]{0,30}(?:#\d{4})?$/u.test(name),
		titled: words.some((word) => isTitle(word) && !(words.length > 1 && isLetter(word))),
		sentence: isSentence(name),
		caseless: !plain && /\p{Lo}/u.test(name),
	};
});

const isInCapitals = (letters: string): boolean =>
	letters !== '' && letters === letters.toUpperCase() && letters !== letters.toLowerCase();

const gluedCapital = madeOnce(() => new RegExp(String.raw`^${gluedParticlePattern()}\p{Lu}`, 'u'));

const isCapitalised = (word: string): boolean =>
	/^[A-Z\d]/.test(word) ||
	/^["'(‘’“]?(?:\p{Lu}|\p{Lo}|\p{Lt})/u.test(word) ||
	/^(?:[#№\d]|\p{Ll}['’]?\p{Lu})/u.test(word) ||
	gluedCapital().test(word) ||
	word === '&';

/** `THE MINISTER OF STATE IN THE MINISTRY OF …`: one person may hold several offices. */
export const isLongOffice = (written: string): boolean =>
	written.length < 250 && written === written.toUpperCase() && nameShape(tidyName(written)).titled;

import { countWords } from '../text/words.ts';

/**
 * How much a text sounds like somebody talking to others. Documents have few words of the first and the second person;
 * `we` and `our` they do have, so those count for less.
 */
export interface Talk {
	/** Words and turns of phrase that people say and documents do not write. */
	readonly strong: number;
	readonly weak: number;
	readonly words: number;
	/** True for the words with which people begin or end to speak. */
	readonly greets: boolean;
}

const edge = (words: string): string => String.raw`(?<![\p{L}\p{N}'’-])(?:${words})(?![\p{L}\p{N}-])`;

const strongly = new RegExp(
	[
		edge(
			`I|I['’](?:m|ll|ve|d)|me|my|myself|you|you['’](?:re|ll|ve|d)|your|yours|let['’]s|thanks|thank you|hello|welcome|yeah|yep|okay|ok|um|uh|gonna|wanna|ladies|gentlemen|please`,
		),
		edge(`gracias|hola|yo|me|mi|usted(?:es)?|creo|estoy|tengo|puedo|puedes|voy|quiero|digamos|hablemos|te|tu|tus|nos`),
		edge(`ich|mir|mich|mein(?:e[nr]?)?|danke|sie|ihnen|je|j['’]ai|vous|merci|moi|eu|você|obrigad[oa]|io|grazie|lei`),
		edge('я|мне|меня|вы|вам|спасибо'),
		'[我你您]|です|ます|でした|ました|습니다',
	].join('|'),
	'giu',
);
const weakly = new RegExp(
	`[?？¿]|${edge("we|we['’](?:re|ll|ve|d)|our|us|so|well|now|right|wir|uns|nous|nosotros|мы|нас")}`,
	'giu',
);
const greeting =
	/(?<![\p{L}])(?:good (?:morning|afternoon|evening|day)|hello|welcome (?:to|back|everyone|all)|thank you|thanks for|ladies and gentlemen|my name is|buenos días|buenas tardes|bienvenidos|gracias|guten (?:morgen|tag|abend)|meine damen und herren|bonjour|bonsoir|mesdames|bom dia|boa tarde|buongiorno|добрый (?:день|вечер)|здравствуйте|大家好)(?![\p{L}])/iu;

/** Counts the words of talk in a text of any length. */
export function talkIn(text: string): Talk {
	return {
		strong: text.match(strongly)?.length ?? 0,
		weak: text.match(weakly)?.length ?? 0,
		words: countWords(text),
		greets: greeting.test(text.slice(0, 400)) || greeting.test(text.slice(-400)),
	};
}

/** True where there is enough of it that hardly any document would read so. */
export function soundsSpoken({ strong, weak, words, greets }: Talk): boolean {
	if (words === 0) return false;
	// Who greets or thanks in the first words or the last is talking, however formal the rest is.
	if (greets) return strong >= 4 || words < 400 || (strong + 2) / words > 0.006;
	const score = strong + weak / 3;
	return strong >= 1 && score >= 1.3 && score / words > 0.014;
}

/** Turns of phrase of those who publish a transcript: about it, about its makers, to its readers. */
const editorial =
	/\b(?:this|the|our|full|edited|following|rough|complete) (?:transcript(?:ion)?|episode|video|recording|article|page|post|document|newsletter)\b|\btranscri(?:bed|ption (?:is|was|by|provided))\b|\btranscripción\b|\b(?:interview|conversation|call|meeting|session) (?:took place|was (?:recorded|held|conducted|edited))\b|\b(?:recorded|published|posted|updated|edited) (?:on|by|for|at)\b|\b(?:lightly )?edited for\b|\bin this (?:episode|video|conversation|interview|week['’]s|session)\b|\b(?:sponsored by|sponsorship|brought to you|subscribe|newsletter|patreon|show notes|all rights reserved|copyright|©|click here|read more|sign up|follow (?:us|me) on|promo code|editor['’]s note)\b/i;

/** True for what an editor wrote about a transcript, to its readers. */
export const isEditorial = (text: string): boolean => editorial.test(text);

import { countWords } from '../../text/words.ts';

/**
 * How much a text sounds like somebody talking to others. Documents have hardly an `I`; they do address their readers
 * (`you`) and speak for their makers (`we`), so those count for less.
 */
export interface Talk {
	/** Words of the first person, thanks and answers: people say them and documents do not write them. */
	readonly first: number;
	/** Words of the second person. */
	readonly second: number;
	readonly weak: number;
	readonly words: number;
	/** True for the words with which people begin or end to speak. */
	readonly greets: boolean;
}

const edge = (words: string): string => String.raw`(?<![\p{L}\p{N}'’-])(?:${words})(?![\p{L}\p{N}-])`;

const firstly = new RegExp(
	[
		edge(
			"I|I['’](?:m|ll|ve|d)|me|my|myself|let['’]s|thanks|thank you|hello|yeah|yep|okay|ok|um|uh|gonna|wanna|ladies|gentlemen|please",
		),
		edge('gracias|hola|yo|me|mi|creo|estoy|tengo|puedo|voy|quiero|digamos|hablemos'),
		edge("ich|mir|mich|mein(?:e[nr]?)?|danke|je|j['’]ai|merci|moi|eu|obrigad[oa]|io|grazie|я|мне|меня|спасибо"),
		'[我]|ありがとう|감사합니다',
	].join('|'),
	'giu',
);
const secondly = new RegExp(
	`${edge("you|you['’](?:re|ll|ve|d)|your|yours|usted(?:es)?|puedes|te|tu|tus|sie|ihnen|vous|você|lei|вы|вам")}|[你您]`,
	'giu',
);
const weakly = new RegExp(
	`[?？¿]|${edge("we|we['’](?:re|ll|ve|d)|our|us|so|well|now|right|wir|uns|nous|nosotros|nos|мы|нас")}`,
	'giu',
);
const greeting =
	/(?<![\p{L}])(?:good (?:morning|afternoon|evening|day)|hello|welcome (?:to|back|everyone|all)|thank you|thanks for|ladies and gentlemen|my name is|buenos días|buenas tardes|bienvenidos|gracias|guten (?:morgen|tag|abend)|meine damen und herren|bonjour|bonsoir|mesdames|bom dia|boa tarde|buongiorno|добрый (?:день|вечер)|здравствуйте|大家好)(?![\p{L}])/iu;

/** Counts the words of talk in a text of any length. */
export function talkIn(text: string): Talk {
	return {
		first: text.match(firstly)?.length ?? 0,
		second: text.match(secondly)?.length ?? 0,
		weak: text.match(weakly)?.length ?? 0,
		words: countWords(text),
		greets: greeting.test(text.slice(0, 400)) || greeting.test(text.slice(-400)),
	};
}

/** True where there is enough of it that hardly any document would read so. */
export function soundsSpoken({ first, second, weak, words, greets }: Talk): boolean {
	if (words === 0) return false;
	// Who greets or thanks in the first words or the last is talking, however formal the rest is.
	if (greets) return first >= 4 || words < 400 || (first + 2) / words > 0.006;
	const score = first + second / 2 + weak / 3;
	return first >= 1 && score >= 2 && score / words > 0.014;
}

/** Turns of phrase of those who publish a transcript: about it, about its makers, to its readers. */
const editorial =
	/\b(?:this|the|our|full|edited|following|rough|complete) (?:transcript(?:ion)?|episode|video|recording|article|page|post|document|newsletter)\b|\btranscri(?:bed|ption (?:is|was|by|provided))\b|\btranscripción\b|\b(?:interview|conversation|call|meeting|session) (?:took place|was (?:recorded|held|conducted|edited))\b|\b(?:recorded|published|posted|updated|edited) (?:on|by|for|at)\b|\b(?:lightly )?edited for\b|\bin this (?:episode|video|conversation|interview|week['’]s|session)\b|\b(?:sponsored by|sponsorship|brought to you|subscribe|newsletter|patreon|show notes|all rights reserved|copyright|©|click here|read more|sign up|promo code|checkout|I (?:sat down|spoke|talked|talk|speak|chatted|caught up|met) (?:down )?(?:with|to)|I interview(?:ed)?|my (?:guest|conversation)|joins? (?:me|us)|this week|follow (?:us|me) on|editor['’]s note)\b/i;

/** True for what an editor wrote about a transcript, to its readers. */
export const isEditorial = (text: string): boolean => editorial.test(text);

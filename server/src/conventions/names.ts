/**
 * What a name may look like, by its letters alone. None of this decides that something is a speaker: it says how much
 * a name it looks, and the parser's evidence does the rest.
 */

/** Words that stand before a colon at the start of a line in many transcripts and never speak. */
export const notSpeakers: ReadonlySet<string> = new Set(
	(
		'note notes agenda attendees attendance present regrets absent apologies guests date time location venue place ' +
		'slides slide presenter presenters presentation topic topics subject summary conclusion conclusions resolution resolutions ' +
		'resolved action actions todo decision decisions minutes source sources link links video audio recording transcript ' +
		'transcription translation title url website podcast episode media tags category categories duration moderators ' +
		'event events break jingle outro intro introduction music sponsor sponsors ad advertisement chapter chapters section part ' +
		'example examples warning tip update updates edit edited editor reference references see also related ' +
		'background abstract overview goals goal proposal proposals issue issues pr pull option options step steps ' +
		'pros cons result results status contact email phone tel fax copyright disclaimer keywords author authors ' +
		'scribe scribes scribe(s) chair chairs chair(s) remote in-person participants participant members attending ' +
		'discussion context questions answers ps p.s pps fyi btw nb n.b aka re fwd subject cc bcc ' +
		'first second third fourth fifth firstly secondly finally lastly next then however therefore meanwhile ' +
		'http https ftp mailto file github twitter youtube language languages reading published updated posted ' +
		'figure fig table appendix exhibit article chapter page document documents witness-list contents ' +
		'nota notas agenda fecha lugar hora tema temas resumen enlace vídeo ' +
		'hinweis datum ort thema zusammenfassung remarque lieu heure sujet résumé ' +
		'monday tuesday wednesday thursday friday saturday sunday ' +
		'january february march april may june july august september october november december ' +
		'meeting call session recess adjourned laughter applause silence crosstalk inaudible end start begin'
	).split(' '),
);

/** Small words that a sentence has and a name has not (a title may have `of`, `the`, `and`, `for`). */
export const sentenceWords: ReadonlySet<string> = new Set(
	(
		'is are was were be been am i you we they he she it this that these those what when where why how who which if then so ' +
		'but because as not no yes will would can could should may might must do does did have has had there here ' +
		'my your our their his its me us them him her just very really also only even still now ' +
		'into onto than about said says say think mean know like want need let lets going come got get make ' +
		'es son era pero porque que como cuando donde si no muy también esto eso ich wir sie ist sind und aber nicht'
	).split(' '),
);

/** Small words that titles, offices and names of many tongues have inside them. */
const particles = new Set(
	'of the and for to in on at from with a an de da do dos das del della di du des la le les el los las y e et und von van der den ter ten zu zur bin ibn al bint af av og och i o a.k.a aka or by &'.split(
		' ',
	),
);

/** Words for a speaker whose name nobody wrote down, in the languages that our users transcribe. */
const placeholder =
	/^(?:(?:unknown|unidentified|unnamed|male|female|un-?known|new|another|same|first|second|third|other)\s+)*(?:speaker|voice|person|participant|man|woman|male|female|caller|guest|attendee|audience(?: member)?|questioner|reporter|journalist|interviewer|interviewee|sprecher(?:in)?|locuteur|orador|hablante|participante|говорящий|спикер|話者|发言人)s?(?:[\s_#-]*(?:\d{1,3}|[a-z]))?$|^(?:speaker|spk|spkr)[_\s-]?\d{1,3}$|^(?:unknown|unidentified|unidentifiable|inaudible|someone|somebody|anonymous|n\/a|tbd|xx+|\?+|（？）|\(\?\)|follow-?up(?: question)?|question|unclear|indistinct)$/iu;

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

/** True for a word or phrase that heads lines in transcripts but never speaks. */
export function isKnownNonSpeaker(name: string): boolean {
	const key = nameKey(name)
		.replace(/[*_]/g, '')
		.replace(/\(s\)$/, '');
	if (notSpeakers.has(key)) return true;
	const words = key.split(' ');
	const last = words.at(-1) ?? '';
	if (/^(?:#?\d+[.)]?|[ivx]+[.)]?)$/.test(last) && words.length > 1) {
		return words.slice(0, -1).every((word) => notSpeakers.has(word));
	}
	return words.length > 1 && words.length < 5 && words.every((word) => notSpeakers.has(word) || particles.has(word));
}

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
	const letters = name.replace(/\P{L}/gu, '');
	const caps = letters !== '' && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
	const lower = words.map((word) => word.toLowerCase());
	const [first = ''] = lower;
	return {
		words: words.length,
		capitalised: words.every((word, index) => isCapitalised(word) || (index > 0 && particles.has(word.toLowerCase()))),
		caps,
		initials: /^\p{Lu}{2,5}\d?(?:(?:\s?[/,&+]\s?|\s(?:and|&)\s)\p{Lu}{2,5}\d?){0,6}$/u.test(name),
		handle: words.length === 1 && /^[\p{Ll}\d][\p{L}\d_.-]{0,30}$/u.test(name),
		titled: words.some((word) => titles.test(word)),
		sentence:
			/[!?;"“”«»=<>{}|]|\.{2,}|…|\s[-–—]\s/.test(name.replace(/^\?+$/, '')) ||
			(!caps && lower.some((word, index) => index > 0 && sentenceWords.has(word))) ||
			(sentenceWords.has(first) && words.length > 1 && !caps),
		caseless: /\p{Lo}/u.test(name),
	};
}

const isCapitalised = (word: string): boolean =>
	/^["'(‘’“]?(?:\p{Lu}|\p{Lo}|\p{Lt})/u.test(word) ||
	/^(?:[#\d]|\p{Ll}['’]\p{Lu}|(?:mc|de|di|la|le)\p{Lu})/u.test(word) ||
	word === '&';

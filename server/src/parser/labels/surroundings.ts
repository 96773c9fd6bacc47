import { isEvent } from '../../conventions/events.ts';
import { isItem } from '../../conventions/lead.ts';
import { isKnownNonSpeaker, isOfficeName, nameKey } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import { isProse } from '../survey.ts';
import { comesBack, isChoice } from './choices.ts';
import { isQuoted, type KindOfSpeech, kindOfSpeech } from './kindOfSpeech.ts';
import { closesSentence, isBareMark, isShouted, standsAlone, startsParagraph } from './paragraphs.ts';
import { talksBelow } from './soundsLikeTalk.ts';
import { isUnderlined } from './underlined.ts';

/** The lines that a candidate is seen with. */
export interface Surroundings {
	readonly above: LexedLine | undefined;
	/** The line above that one. */
	readonly before: LexedLine | undefined;
	/** As many lines below as are ever looked at. */
	readonly below: readonly LexedLine[];
	/** The width at which the document's lines are broken. */
	readonly measure: number;
}

/** What stands around a line that looks like a label. */
export interface Context {
	/** No speech runs on from the line above: a blank line, a heading, another candidate, or a line that ended early. */
	readonly startsParagraph: boolean;
	/** The line above is text and does not end a sentence. */
	readonly runsOn: boolean;
	/** What the label would label: words, a bare link, a short value as in a header, a list, or nothing. */
	readonly speech: KindOfSpeech | 'list' | 'none';
	/** A line of `===` or `---` stands directly below and makes a heading of this one. */
	readonly underlined: boolean;
	/** A line directly above or below begins with a word that heads lines and never speaks: `Date:`, `Location:`. */
	readonly listed: boolean;
	/** Nothing stands behind the label on its line. */
	readonly ownLine: boolean;
	/** Nothing stands behind the label on its line, and the line below has the speech. */
	readonly tight: boolean;
	/** The line above is a time and nothing else. */
	readonly belowTime: boolean;
	/** What stands behind the label on its line begins with a small letter. */
	readonly small: boolean;
	/** What stands behind the label on its line is a question that begins with a small letter: `Boat: is it clean?` */
	readonly asked: boolean;
	/** What stands behind the label on its line is in capitals. */
	readonly shouted: boolean;
	/** What stands behind the label on its line is short and ends no sentence, as the fields of a form do. */
	readonly field: boolean;
	/** What stands behind the label on its line is in quotes from end to end. */
	readonly quoted: boolean;
	/** A letter in a row of letters: what may be chosen in answer to a question. */
	readonly choice: boolean;
	/** A letter with a later one on the line above: who speaks by turns comes back, a list of choices goes on. */
	readonly comesBack: boolean;
	/** What the label would label has words that people say to each other. */
	readonly talk: boolean;
	/** Who stands alone on the line above, or above one empty line, as names are compared; empty for nobody. */
	readonly under: string;
}

/** So many lines above a candidate are looked at, and no more. */
export const linesAbove = 2;
/** So many lines below it. */
export const linesBelow = 5;

/** The line above a line and those below it. */
export const surroundingsOf = (lines: readonly LexedLine[], line: number, measure: number): Surroundings => ({
	above: lines[line - 1],
	before: lines[line - 2],
	below: lines.slice(line + 1, line + 1 + linesBelow),
	measure,
});

/** Looks at a candidate and the few lines around it. */
export function contextOf({ above, before, below, measure }: Surroundings, candidate: CandidateLine): Context {
	const [next] = below;
	const { text, label } = candidate;
	const underlined = isUnderlined(candidate, next);
	const said = underlined ? below.slice(1) : below;
	const small = /^\p{Ll}/u.test(text.slice(label.speechAt, label.speechAt + 2));
	return {
		startsParagraph: startsParagraph(above, candidate, measure) || standsAlone(above, candidate, next, measure),
		runsOn:
			above !== undefined &&
			(isProse(above) || above.kind === 'candidate') &&
			!closesSentence(above.text) &&
			!isBareMark(above.text) &&
			!isEvent(above.text),
		speech: speechOf(said, candidate),
		underlined,
		listed: !isItem(label.markup.lead) && (isHeader(above) || isHeader(next) || isHeadline(candidate, next)),
		ownLine: label.speechAt >= text.length,
		tight: label.speechAt >= text.length && next !== undefined && isProse(next),
		belowTime: above?.kind === 'time' && !above.ofDay,
		small,
		asked: small && /^\p{Ll}[^.!?]{0,160}\?\s*$/u.test(text.slice(label.speechAt, label.speechAt + 170)),
		shouted: isShouted(text.slice(label.speechAt, label.speechAt + 200)),
		field: isField(text.slice(label.speechAt, label.speechAt + longestField + 1)),
		quoted: isQuoted(text.slice(label.speechAt)),
		choice: isChoice(above, next, label.name),
		comesBack: comesBack(above, label.name),
		talk: talksBelow(said, candidate),
		under: nameAlone(above?.kind === 'blank' ? before : above),
	};
}

/** The name on a line that may be a label and has nothing else. */
const nameAlone = (line: LexedLine | undefined): string =>
	line?.kind === 'candidate' && line.label.speechAt >= line.text.length ? nameKey(line.label.name) : '';

const isHeader = (line: LexedLine | undefined): boolean =>
	line?.kind === 'candidate' && isKnownNonSpeaker(line.label.name) && !isOfficeName(line.label.name);

/** `Ann Lee: we have no choice`, and right below it the date of the page: a headline quotes whom it names. */
const isHeadline = ({ text, label }: CandidateLine, next: LexedLine | undefined): boolean =>
	next !== undefined && label.speechAt < text.length && isDateAlone(next.text.trim());

/** `3 March 2024`, `03/09/2015`: a day with its year and nothing else. */
const isDateAlone = (text: string): boolean =>
	text.length < 40 &&
	/^(?:\D*\b\d{1,2}\b\D{1,20}(?:\b\d{1,2}\b\D{1,3})?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(text) &&
	kindOfSpeech(text) === 'value';

const longestField = 60;

/** `3 March 2024`, `the harbour office`, `yes`: no sentence. */
const isField = (text: string): boolean =>
	text.length <= longestField &&
	text.trim() !== '' &&
	!/[.!?…。！？:;,"”»)*_–—-][\s\u00a0]*$/.test(text) &&
	!/\p{Ll}{3}[.!?]['"’”»]? \p{Lu}/u.test(text);

function speechOf(lines: readonly LexedLine[], { text, label }: CandidateLine): Context['speech'] {
	const own = text.slice(label.speechAt);
	if (own.trim() !== '') return kindOfSpeech(own);
	let blanks = 0;
	for (const below of lines) {
		if (below.kind === 'blank') {
			blanks++;
			continue;
		}
		if (below.kind === 'list') return 'list';
		if (below.kind === 'text' || below.kind === 'quote') return kindOfSpeech(below.text);
		if (below.kind === 'code' || below.kind === 'markup' || below.kind === 'time') return 'words';
		if (below.kind === 'candidate') {
			if (below.otherwise.kind === 'list') return 'list';
			if (below.label.markup.delimiter === '') {
				const bare = (it: SpeakerLabel) => it.markup.delimiter === '' && it.markup.emphasis === '' && !it.timestamp;
				return below.otherwise.kind === 'heading' || (bare(label) && bare(below.label)) ? 'none' : 'words';
			}
			// `Ann Lee`, and below it `Question: who pays for it?`: what heads a line is what they say.
			const isSaid = blanks === 0 || (label.markup.delimiter === '' && isHeader(below));
			return isSaid && below.label.speechAt < below.text.length ? 'words' : 'none';
		}
		break;
	}
	return 'none';
}

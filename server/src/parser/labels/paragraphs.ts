import { isEvent } from '../../conventions/events.ts';
import { cueConvention } from '../../conventions/index.ts';
import { hasSpeechNumber, isItem } from '../../conventions/lead.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import { isProse } from '../survey.ts';
import { endsSpeech } from './underlined.ts';

/** True for a line that ends a sentence, or what stands in brackets or in quotes. */
export const closesSentence = (text: string): boolean =>
	/[.!?…:;)\]"”’*_—–。！？）：；」』】-]["”’)」』]?\s*$/.test(text.slice(-8));

/** Nothing but the mark of a quote or the number of a line. */
export const isBareMark = (text: string): boolean => text.length < 40 && /^[\s>]*(?:\d{1,4}\s*)?$/.test(text);

/** Two words or more, all in capitals, and no end of a sentence: a heading. */
export const isShouted = (text: string): boolean =>
	!/\p{Ll}|[.?!]\s*$/u.test(text) && /^(?:(?!\p{Lu}{2}).)*\p{Lu}{2}\S*\s.*?\p{Lu}{2}/u.test(text);

/** True where no speech runs on from the line above: a blank line, a heading, another label, or a line that ended early. */
export function startsParagraph(
	above: LexedLine | undefined,
	{ text, label }: CandidateLine,
	measure: number,
): boolean {
	if (above === undefined || isItem(label.markup.lead) || hasSpeechNumber(label.markup.lead)) return true;
	if (isInsideCue(above, text, label)) return endsSpeech.test(above.text.slice(-8));
	// `Sr. Lee.- …`: no prose has a full stop and a dash in one.
	if (
		/^[–—-]$/.test(label.markup.delimiter) &&
		text[label.span.end - 2] === '.' &&
		endsSpeech.test(above.text.slice(-8))
	)
		return true;
	if (!isProse(above)) return !isFull(above, text, measure);
	if (isBareMark(above.text) || brokenOff.test(above.text.slice(-12))) return true;
	const isRemark = (above.text.length < 300 && /^\s*[([].*[)\]]\s*$/.test(above.text)) || isEvent(above.text);
	if (isRemark || (isShouted(above.text) && /\p{Ll}/u.test(text)) || /^\s*(?:…|\.{3})/.test(above.text)) return true;
	return (
		endedEarly(above.text, text, measure) ||
		// Below a heading or a name no sentence goes on; small letters show one that does.
		(label.markup.delimiter !== '' && !/^\s*\p{Ll}/u.test(above.text) && leavesMuchRoom(above.text, text, measure))
	);
}

/** The marks that end a line or a paragraph in HTML. */
const brokenOff = /<(?:br ?\/?|\/(?:p|div|li|dd|h[1-6]))>[\s\u00a0]*$/i;

/**
 * True for a label line whose speech runs on: it ends no sentence, and the next line is set in below it or its first word
 * has no room here.
 */
function isFull(above: LexedLine, text: string, measure: number): boolean {
	if (above.kind !== 'candidate' || above.label.speechAt >= above.text.length || closesSentence(above.text))
		return false;
	if (indentOf(text) > indentOf(above.text) + 1) return true;
	const width = above.text.trimEnd().length;
	// A line that is wider by a word was not broken at that width.
	return width + 1 + firstWord(text).length > measure && width <= measure + shortWord;
}

/** The letters of a short word, and the space before it. */
const shortWord = 5;

const indentOf = (text: string): number => /^[ \t\u00a0]*/.exec(text)?.[0].length ?? 0;

/** True for a plain name in a cue of captions that is not on the cue's first line: there a sentence must have ended. */
const isInsideCue = ({ kind }: LexedLine, text: string, { convention }: SpeakerLabel): boolean =>
	convention === cueConvention.id && (kind === 'text' || kind === 'candidate') && /^\s*\p{L}/u.test(text);

/** True where the first word of a line would fit on the line above. */
const leavesRoom = (above: string, text: string, measure: number): boolean =>
	above.trimEnd().length + 1 + firstWord(text).length <= measure;

/** What a line begins with that cannot be broken; where no spaces part words, any letter can begin the next line. */
const firstWord = (text: string): string => /^\s*(\p{Script=Han}|\S{1,60})/u.exec(text)?.[1] ?? '';

/** True for a line that ends before half of the width; above a line that no hand broke, for one as short as a heading or a name. */
const leavesMuchRoom = (above: string, text: string, measure: number): boolean =>
	leavesRoom(above, text, text.length > widestBroken ? widestHeading : Math.min(measure, widestPage) / 2);

/** A line of its own that leaves room for the next word, below the end of a sentence or a line that leaves much room. */
export const standsAlone = (
	above: LexedLine | undefined,
	{ text, label }: CandidateLine,
	next: LexedLine | undefined,
	measure: number,
): boolean =>
	label.speechAt >= text.length &&
	label.markup.delimiter === '' &&
	above?.kind === 'text' &&
	next?.kind === 'text' &&
	leavesRoom(text, next.text, measure - 4) &&
	(endsSpeech.test(above.text.slice(-8)) || leavesMuchRoom(above.text, text, measure));

/** True for a line that is longer than any that is broken by hand; the letters of China and Japan are twice as wide. */
const isUnbroken = (text: string): boolean =>
	text.length > (text.length < widestBroken && wideLetters.test(text.slice(0, 60)) ? widestBroken / 2 : widestBroken);

const wideLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** A longer line is not broken by hand; a heading has no more letters than this; no page is set wider than that. */
const widestBroken = 130;
const widestHeading = 96;
const widestPage = 100;

/** True where the first word of a line would have had room on the line above: somebody ended that line on purpose. */
function endedEarly(above: string, text: string, measure: number): boolean {
	if (!/[.!?…:)\]"”’—。！？）」』】-]["”’)」』]?\s*$/.test(above.slice(-8))) return false;
	return isUnbroken(above) || isUnbroken(text) || leavesRoom(above, text, measure - 4);
}

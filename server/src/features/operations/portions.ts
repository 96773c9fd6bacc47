import { type Speech, speechOf } from '../../facts/speech/speech.ts';
import type { Transcript } from '../../model/transcript.ts';
import { comparePositions, type Position, type Range } from '../../text/position.ts';

/** What a selection takes of a speech. */
export interface Portion {
	readonly speech: Speech;
	/** Where the selected words begin; undefined where they begin with the speech. */
	readonly from: Position | undefined;
	/** Where the words behind the selected ones begin; undefined where there are none. */
	readonly rest: Position | undefined;
}

const space = /[\s\u00a0]/;
/** Scripts without spaces, and dashes: a turn may end right behind them. */
const loose = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef–—]/u;

/** True where a place has no word of its own on either side: between `5,` and `000`, inside a link. */
const isInside = (text: string, at: number): boolean =>
	at > 0 &&
	at < text.length &&
	!space.test(text[at - 1] ?? ' ') &&
	!space.test(text[at] ?? ' ') &&
	!loose.test(text[at - 1] ?? '') &&
	!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[at] ?? '');

/** A place moved out of a word, to its start, or over spaces to the next word; out of a cue's times to its words. */
export function wordStart({ lines }: Transcript, place: Position): Position {
	let { line, character } = place;
	while (/^(?:timing|captions)$/.test(lines[line]?.kind ?? '')) [line, character] = [line + 1, 0];
	const text = lines[line]?.text ?? '';
	let at = Math.min(character, text.length);
	while (isInside(text, at)) at--;
	while (at < text.length && space.test(text[at] ?? '')) at++;
	return { line, character: at };
}

/** A place moved to the end of a word that it is in. */
function wordEnd({ lines }: Transcript, { line, character }: Position): Position {
	const text = lines[line]?.text ?? '';
	let at = Math.min(character, text.length);
	while (isInside(text, at)) at++;
	return { line, character: at };
}

/** The speeches that a selection touches, and what of each. Lines of labels belong to what they label. */
export function portionsOf(transcript: Transcript, { start, end }: Range): readonly Portion[] {
	const portions: Portion[] = [];
	for (const speech of speechOf(transcript)) {
		const first = speech.paragraphs[0]?.start;
		const last = speech.paragraphs.at(-1)?.end;
		if (!first || !last || speech.line > end.line || last.line < start.line) continue;
		if (comparePositions(end, { line: speech.line, character: 0 }) <= 0 || comparePositions(start, last) >= 0) continue;
		const from = placeIn(transcript, speech, wordStart(transcript, start));
		const rest = placeIn(transcript, speech, wordStart(transcript, wordEnd(transcript, end)));
		if (comparePositions(end, first) <= 0 && comparePositions(start, first) < 0 && rest) continue;
		portions.push({ speech, from: comparePositions(from ?? last, first) <= 0 ? undefined : from, rest });
	}
	return portions;
}

/** The first word at a place or behind it in a speech; undefined where there is none. */
function placeIn(transcript: Transcript, { paragraphs }: Speech, place: Position): Position | undefined {
	for (const { start, end } of paragraphs) {
		if (comparePositions(place, end) >= 0) continue;
		if (comparePositions(place, start) <= 0) return wordStart(transcript, start);
		const length = transcript.lines[place.line]?.text.trimEnd().length ?? 0;
		if (place.character < length) return place;
		if (place.line < end.line) return wordStart(transcript, { line: place.line + 1, character: 0 });
	}
	return undefined;
}

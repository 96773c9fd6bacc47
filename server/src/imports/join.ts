import type { RecordedSegment, RecordedWord } from './recording.ts';

/** Chinese, Japanese, Thai and their like put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** One line without spaces around it, spaces of any kind one plain space each. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** True where nothing stands between two texts in a row. */
export const isClose = (before: string, text: string): boolean =>
	before === '' || (unspaced.test(before.slice(-1)) && unspaced.test(text.charAt(0)));

/** Texts in a row as one line, a space between them where their scripts have any. */
export function joinTexts(texts: readonly string[]): string {
	// Never looks into what is joined already: each look would lay all of it out anew.
	const parts: string[] = [];
	let end = '';
	for (const text of texts.map(oneLine)) {
		if (text === '') continue;
		parts.push(isClose(end, text) ? text : ` ${text}`);
		end = text;
	}
	return parts.join('');
}

/** A pause that ends a segment of words, in seconds: longer than anybody stops inside of a sentence. */
const longestPause = 2;
/** A segment ends with the sentence that makes it longer than this: a paragraph of about five lines. */
const longEnough = 400;

/** Words in a row as segments: a new one where the speaker changes, after a pause, and after sentences enough. */
export function segmentsOfWords(words: readonly RecordedWord[]): readonly RecordedSegment[] {
	const segments: RecordedSegment[] = [];
	let open: RecordedWord[] = [];
	let length = 0;
	const close = () => {
		if (open.length > 0) segments.push(segmentOf(open));
		open = [];
		length = 0;
	};
	for (const word of words) {
		if (oneLine(word.text) === '') continue;
		const before = open.at(-1);
		const paused = (word.start ?? 0) - (before?.end ?? before?.start ?? word.start ?? 0) > longestPause;
		const full = length > longEnough && /[.!?…。！？]["'”’»)\]]*$/u.test(before?.text ?? '');
		if (before && (before.speaker !== word.speaker || paused || full)) close();
		open.push(word);
		length += word.text.length + 1;
	}
	close();
	return segments;
}

/** Words of one person as one segment. */
const segmentOf = (words: readonly RecordedWord[]): RecordedSegment => ({
	speaker: words[0]?.speaker,
	start: words.find(({ start }) => start !== undefined)?.start,
	end: words.findLast(({ end }) => end !== undefined)?.end,
	text: joinTexts(words.map(({ text }) => text)),
	words,
});

/**
 * A text and its words with their times as segments, cut where the speaker changes. The text holds all that is said:
 * the words only say when. Where they do not stand in it in their order it stays whole.
 */
export function segmentsOfText(
	whole: Omit<RecordedSegment, 'words'>,
	words: readonly RecordedWord[],
): readonly RecordedSegment[] {
	const text = oneLine(whole.text);
	const places = placesIn(text, words);
	const spoken = withSpeakers(words, whole.speaker);
	if (!places || spoken.every(({ speaker }) => speaker === spoken[0]?.speaker)) {
		const speaker = spoken[0]?.speaker ?? whole.speaker;
		return text === '' && words.length === 0
			? []
			: [{ ...whole, speaker, text: text || joinTexts(words.map((word) => word.text)), words: spoken }];
	}
	const starts = spoken.flatMap(({ speaker }, index) =>
		index === 0 || speaker !== spoken[index - 1]?.speaker ? [index] : [],
	);
	return starts.map((from, index): RecordedSegment => {
		const next = starts[index + 1];
		const own = spoken.slice(from, next);
		const part = text.slice(index === 0 ? 0 : places[from], next === undefined ? text.length : places[next]);
		return {
			speaker: own[0]?.speaker,
			start: index === 0 ? whole.start : own[0]?.start,
			end: next === undefined ? whole.end : own.at(-1)?.end,
			text: part.trim(),
			words: own,
		};
	});
}

/** Where each word begins; undefined where one does not stand behind the one before it. */
function placesIn(text: string, words: readonly RecordedWord[]): readonly number[] | undefined {
	const places: number[] = [];
	let from = 0;
	for (const word of words) {
		const wanted = oneLine(word.text);
		const at = text.indexOf(wanted, from);
		if (at < 0 || /[\p{L}\p{N}]/u.test(text.slice(from, at))) return undefined;
		places.push(at);
		from = at + wanted.length;
	}
	return places;
}

/** A word without a speaker among others is the last speaker's: diarisation leaves numbers and short words out. */
function withSpeakers(words: readonly RecordedWord[], speaker: string | undefined): readonly RecordedWord[] {
	let last = words.find((word) => word.speaker !== undefined)?.speaker ?? speaker;
	return words.map((word) => {
		last = word.speaker ?? last;
		return { ...word, speaker: last };
	});
}

/** Segments in the order in which they begin; one without a time stays behind the one before it. */
export function inOrder(segments: readonly RecordedSegment[]): readonly RecordedSegment[] {
	let known = 0;
	return segments
		.map((segment) => {
			known = segment.start ?? known;
			return { segment, at: known };
		})
		.sort((a, b) => a.at - b.at)
		.map(({ segment }) => segment);
}

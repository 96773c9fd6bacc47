import { isCueSettings } from '../../captions/cueSettings.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { transcriptHeadPattern } from '../../languages/all/notSpeakers.ts';
import { beforeTranscriptPattern } from '../../languages/all/publishing.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { endsQuestion, endsSentence } from '../../text/endings.ts';
import { plainText } from '../../text/plain.ts';
import { countWords } from '../../text/words.ts';
import { soundsSpoken, talkIn } from './soundsSpoken.ts';

/** Lines that are speech although few of their words tell so. */
export interface SpokenLines {
	/** The zero-based line of the first. */
	readonly line: number;
	readonly words: number;
}

/**
 * What a text without labels says is speech by its form: it stands below a line that announces a transcript, between
 * times that have their lines to themselves, as players of videos show what is said, in points of a list that begin
 * with times, behind a dash for each who asks and who answers, or right below questions, with a dash or in quotes.
 * Undefined where nothing of that is so.
 */
export const spokenByForm = (transcript: Transcript): SpokenLines | undefined =>
	belowHead(transcript) ??
	betweenTimes(transcript) ??
	inTimedPoints(transcript) ??
	behindDashes(transcript) ??
	belowQuestions(transcript);

const head = madeOnce(
	() =>
		new RegExp(
			String.raw`^[\s#*_([]{0,12}(?:${beforeTranscriptPattern()}\s){0,6}${transcriptHeadPattern()}[\s:：.*_)\]]{0,12}$`,
			'iu',
		),
);

/** So many words of talk below such a line are enough; a list of links below it has none. */
const fewestSigns = 2;

function belowHead({ lines }: Transcript): SpokenLines | undefined {
	const at = lines.findLastIndex(({ kind, text }) => kind !== 'blank' && text.length < 80 && head().test(text));
	const line = at < 0 ? -1 : lines.findIndex((below, index) => index > at && said.has(below.kind));
	if (line < 0) return undefined;
	const text = textFrom(lines, line);
	const { first, second, weak, greets } = talkIn(text);
	return greets || first + second + weak >= fewestSigns ? { line, words: countWords(text) } : undefined;
}

const said = new Set<Line['kind']>(['text', 'quote']);

const textFrom = (lines: readonly Line[], from: number): string =>
	lines
		.slice(from)
		.flatMap(({ kind, text }) => (said.has(kind) ? [text] : []))
		.join('\n');

/** So many times have their lines to themselves, and so many words stand between two: chapters of a video have fewer. */
const times = { least: 3, words: 6 } as const;

function betweenTimes({ lines }: Transcript): SpokenLines | undefined {
	const first = lines.findIndex(isMoment);
	const count = lines.filter(isMoment).length;
	const line = first < 0 ? -1 : lines.findIndex((below, index) => index > first && said.has(below.kind));
	if (count < times.least || line < 0) return undefined;
	const words = countWords(textFrom(lines, line));
	return words >= count * times.words ? { line, words } : undefined;
}

/** A time, or what is left of a caption's. */
const isMoment = ({ kind, text }: Line): boolean => kind === 'time' || (kind === 'markup' && isCueSettings(text));

/** `• 00:01:12 We`, `1. **[9:56:04 AM]** - "we"`. */
const timedPoint =
	/^\s{0,8}(?:[-*+•·]|\d{1,3}[.)])\s{1,3}[*_[(\\]{0,5}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?[*_\])\\]{0,5}\s/;

/** So many points begin with a time; the chapters of a video do so, too, and nobody talks in them. */
const fewestPoints = 6;

function inTimedPoints({ lines }: Transcript): SpokenLines | undefined {
	const points = lines.flatMap(({ kind, text }, line) => {
		const [time] = kind === 'list' ? (timedPoint.exec(text) ?? []) : [];
		return time === undefined ? [] : [{ line, text: text.slice(time.length) }];
	});
	const [first] = points;
	if (!first || points.length < fewestPoints) return undefined;
	const text = points.map((point) => point.text).join('\n');
	return soundsSpoken(talkIn(text)) ? { line: first.line, words: countWords(text) } : undefined;
}

/** So many lines behind dashes, such a share of all, so many questions among them, and answers that end as sentences do. */
const dashes = { least: 4, share: 0.8, questions: 2, sentences: 0.8 } as const;

/** `– When did you begin?` and `– In May, I think.`: how interviews are printed in many languages. */
function behindDashes({ lines }: Transcript): SpokenLines | undefined {
	const written = lines.flatMap((own, line) => (own.kind === 'blank' ? [] : [{ ...own, line }]));
	const spoken = written
		.map((own) => ({ ...own, text: plainText(own.text) }))
		.filter(({ text }) => /^\s{0,4}[–—]\s?\S/.test(text));
	const [first] = spoken;
	if (!first || spoken.length < dashes.least || spoken.length < written.length * dashes.share) return undefined;
	const count = (ends: (text: string) => boolean) => spoken.filter(({ text }) => ends(text)).length;
	const questions = count(endsQuestion);
	const isTalk =
		questions >= dashes.questions &&
		questions < spoken.length &&
		count(endsSentence) >= spoken.length * dashes.sentences;
	return isTalk ? { line: first.line, words: countWords(spoken.map(({ text }) => text).join('\n')) } : undefined;
}

/** So many questions with their answers right below, and such a share of all written lines that they are. */
const answered = { least: 4, share: 0.6 } as const;

/** `“Are you rich?”` and `– No.` below it, or `Why?` and `“It began by itself.”`, as pages of questions are printed. */
function belowQuestions({ lines }: Transcript): SpokenLines | undefined {
	const written = lines.filter(({ kind }) => kind !== 'blank').length;
	const questions = lines.flatMap((own, line) => {
		const text = plainText(own.text);
		const answer = lines[line + 1]?.text ?? '';
		const isAnswered =
			endsQuestion(text) && !endsQuestion(answer) && /^\s{0,4}(?:[–—]\s?|[“„«"]\s?)\p{L}/u.test(answer);
		return isAnswered ? [{ line, text: `${text}\n${answer}` }] : [];
	});
	const [first] = questions;
	if (!first || questions.length < answered.least || questions.length * 2 < written * answered.share) return undefined;
	return { line: first.line, words: countWords(questions.map(({ text }) => text).join('\n')) };
}

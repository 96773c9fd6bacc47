import { isEvent } from '../../conventions/events.ts';
import { pagesOf } from '../../model/page.ts';
import { areAlike, listOverPages, overPages, perPage } from '../../model/perPage.ts';
import type { Located, Prose, Transcript, Turn } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { Range } from '../../text/position.ts';
import { shiftRange } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speaker, speakerNamed, speakerOf, speakersOf } from '../people/speakers.ts';
import { isBracketedAnswer, type SaidParagraph, withAnswersApart } from './answersBelow.ts';
import { headerOf } from './header.ts';
import { notSpeechIn } from './notSpeech.ts';
import { isFurniture, type OpeningSection, openingSpeech } from './openingSpeech.ts';
import { type House, houseOf } from './repeatedLabels.ts';
import { type SpokenSigns, talkIn } from './soundsSpoken.ts';
import { beginningOf } from './spokenText.ts';

/** What one person says without a break: a turn with what continues it, or speech that no label covers. */
export interface Speech {
	/** Undefined for speech that no label covers. */
	readonly turn: Located<Turn> | undefined;
	/** Who the label means; undefined for speech that no label covers, and on a page, which knows no people. */
	readonly speaker: Speaker | undefined;
	/** Where the words stand, paragraph by paragraph; empty for a label without speech. */
	readonly paragraphs: readonly Range[];
	/** Zero-based: the label's line, or the first line of speech. */
	readonly line: number;
	/** Zero-based: the last line that holds words; the label's line where there are none. */
	readonly endLine: number;
}

/** Something that happened and was not said: `(Laughter.)`, a break, the end. */
export interface Event {
	/** Zero-based. */
	readonly line: number;
	readonly text: string;
	readonly range: Range;
}

interface Read {
	readonly speech: readonly Speech[];
	readonly events: readonly Event[];
}

/** All that is said, in order. Empty where the text has no label at all: then nothing tells speech from other prose. */
export const speechOf = (transcript: Transcript): readonly Speech[] => read(transcript).speech;

/** What happened and was not said, in order. */
export const eventsOf = (transcript: Transcript): readonly Event[] => read(transcript).events;

/** Speech that no label covers; each run once. */
export const unattributedIn = listOverPages(
	(page: Transcript): readonly Speech[] => speechOf(page).filter(({ turn }) => turn === undefined),
	(speech, { line }) => movedSpeech(speech, line),
);

/** Speech of a page in its document, `lines` further down. */
export const movedSpeech = (speech: Speech, lines: number): Speech => ({
	...speech,
	paragraphs: speech.paragraphs.map((range) => shiftRange(range, lines)),
	line: speech.line + lines,
	endLine: speech.endLine + lines,
});

const read = remembered(
	(transcript: Transcript): Read => (transcript.surroundings ? readPart(transcript) : joined(transcript)),
);

const readPart = (page: Transcript): Read => (page.captions ? readCaptions(page) : readText(page));

const readPage = perPage(readPart);

/** What is read of each page, at its place in the document, with the people who speak. */
function joined(whole: Transcript): Read {
	const speech: Speech[] = [];
	const events: Event[] = [];
	for (const placed of pagesOf(whole)) {
		const { line, index } = placed;
		const own = readPage(whole, placed);
		for (const one of own.speech) {
			const { turn } = one;
			speech.push({
				turn: turn && { block: turn.block, line: turn.line + line, index: turn.index + index },
				speaker: turn && speakerOf(whole, turn.block),
				paragraphs: one.paragraphs.map((range) => shiftRange(range, line)),
				line: one.line + line,
				endLine: one.endLine + line,
			});
		}
		for (const event of own.events) {
			events.push({ line: event.line + line, text: event.text, range: shiftRange(event.range, line) });
		}
	}
	return { speech, events };
}

/** In captions a block is what one voice says, or what nobody is named for: a voice that is closed, `>>`, words outside of cues. */
function readCaptions(transcript: Transcript): Read {
	const { blocks, starts } = transcript;
	const events: Event[] = [];
	const speech = blocks.flatMap((block, index): readonly Speech[] => {
		if (block.kind !== 'turn' && block.kind !== 'prose') return [];
		const line = starts[index] ?? 0;
		const ranges = paragraphsIn(transcript, block, line, events).map(({ range }) => range);
		if (block.kind === 'turn') {
			const speaker = transcript.surroundings ? undefined : speakerNamed(transcript, block.label.name);
			return [toSpeech({ block, line, index }, speaker, ranges, line)];
		}
		return ranges[0] ? [toSpeech(undefined, undefined, ranges, ranges[0].start.line)] : [];
	});
	// One run of words and nobody's name or change in it: nothing tells of who speaks.
	return { speech: speech.length === 1 && !speech[0]?.turn ? [] : speech, events };
}

function readText(transcript: Transcript): Read {
	const { blocks, starts } = transcript;
	const events: Event[] = [];
	const speech: Speech[] = [];
	const first = blocks.findIndex(({ kind }) => kind === 'turn');
	const opening: OpeningSection[] = [];
	const house = houseOf(transcript);
	let afterHead = false;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'heading') {
			afterHead = true;
			if (index < first) opening.push({ heading: block, paragraphs: [] });
		}
		if (block.kind !== 'turn' && block.kind !== 'prose') continue;
		const line = starts[index] ?? 0;
		const said = paragraphsIn(transcript, block, line, events);
		if (block.kind === 'turn') {
			if (index === first) appendAll(speech, openingOf(transcript, opening));
			afterHead = false;
			const speaker = transcript.surroundings ? undefined : speakerNamed(transcript, block.label.name);
			const parts = withAnswersApart(transcript, block, said, house.labelsQuestionsAlone);
			appendAll(speech, spokenIn({ block, line, index }, speaker, parts, house));
		} else if (index < first) {
			const heading = blocks[index - 1];
			if (heading?.kind === 'heading') opening.pop();
			opening.push({ heading: heading?.kind === 'heading' ? heading : undefined, paragraphs: said });
		} else if (said.length > 0 && first >= 0) {
			addProse(speech, said, afterHead && house.labelsAfterHeads);
		}
	}
	return { speech, events };
}

/** The paragraphs of a block that may be speech; events go where they belong. */
function paragraphsIn(
	transcript: Transcript,
	block: Turn | Prose,
	line: number,
	events: Event[],
): readonly SaidParagraph[] {
	const headerEnd = headerOf(transcript)?.endLine ?? -1;
	const notSpeech = notSpeechIn(transcript);
	const said: SaidParagraph[] = [];
	let afterEvent = false;
	for (const paragraph of block.paragraphs) {
		const range = shiftRange(paragraph.range, line);
		const text = beginningOf(transcript, range);
		if (paragraph.kind !== 'label' && isEvent(text)) {
			events.push({ line: range.start.line, text: text.trim(), range });
			afterEvent = true;
		} else if (range.start.line > headerEnd && isSpeechKind(block, paragraph.kind) && !notSpeech(range.start.line)) {
			said.push({ range, kind: paragraph.kind, text, afterEvent });
			afterEvent = false;
		}
	}
	return said;
}

/** Tables and lists outside of turns list people and links; inside of turns they were read out or shown. */
const isSpeechKind = (block: Turn | Prose, kind: SaidParagraph['kind']): boolean =>
	kind === 'text' ||
	kind === 'label' ||
	kind === 'outside' ||
	(block.kind === 'turn' && kind !== 'table') ||
	kind === 'quote';

const speakerNames = overPages(
	() => undefined,
	(_, whole): readonly string[] => speakersOf(whole).flatMap(({ name, aliases }) => [name, ...aliases]),
	areAlike,
);

function openingOf(transcript: Transcript, sections: readonly OpeningSection[]): readonly Speech[] {
	if (sections.length === 0) return [];
	const ranges = openingSpeech(sections, speakerNames(transcript));
	return ranges[0] ? [toSpeech(undefined, undefined, ranges, ranges[0].start.line)] : [];
}

/** A turn, and what in it lacks the label that the house would have written there. */
function spokenIn(
	turn: Located<Turn>,
	speaker: Speaker | undefined,
	said: readonly SaidParagraph[],
	{ labelsEachParagraph, labelsAfterEvents, labelsQuestionsAlone, labelsQuotesAlone }: House,
): readonly Speech[] {
	const speech: Speech[] = [];
	let from = 0;
	let labelled = true;
	const finish = (to: number) => {
		const own = said.slice(from, to).map(({ range }) => range);
		if (labelled) speech.push(toSpeech(turn, speaker, own, turn.line));
		else if (own[0]) speech.push(toSpeech(undefined, undefined, own, own[0].start.line));
		from = to;
	};
	for (const [index, paragraph] of said.entries()) {
		const lacksLabel =
			(labelsEachParagraph && index > 0 && paragraph.range.start.line > turn.line) ||
			(labelsAfterEvents && paragraph.afterEvent);
		const isOthers = labelsQuestionsAlone || labelsQuotesAlone;
		const answers = isOthers ? isSentence(paragraph) : isBracketedAnswer(turn.block, paragraph.text);
		if ((answers && index > 0 && labelled) || (lacksLabel && isTalk(paragraph))) {
			finish(index);
			labelled = false;
		}
	}
	finish(said.length);
	return speech;
}

/** Whole sentences that somebody says; notes and headlines between the turns are the note-taker's. */
const isTalk = (paragraph: SaidParagraph): boolean => isSentence(paragraph) && addresses(talkIn(paragraph.text));

const isSentence = ({ text, kind }: SaidParagraph): boolean =>
	kind === 'text' && !isFurniture(text) && /[.!?…。！？]["”’)」]?\s*$/.test(text.slice(-8));

const addresses = ({ first, second, greets }: SpokenSigns): boolean => first + second > 0 || greets;

function addProse(speech: Speech[], said: readonly SaidParagraph[], lacksLabel: boolean): void {
	const before = speech.at(-1);
	const ranges = said.map(({ range }) => range);
	if (before && !(lacksLabel && said.some(isTalk))) speech[speech.length - 1] = extended(before, ranges);
	else speech.push(toSpeech(undefined, undefined, ranges, ranges[0]?.start.line ?? 0));
}

const toSpeech = (
	turn: Located<Turn> | undefined,
	speaker: Speaker | undefined,
	paragraphs: readonly Range[],
	line: number,
): Speech => ({ turn, speaker, paragraphs, line, endLine: paragraphs.at(-1)?.end.line ?? line });

const extended = (speech: Speech, more: readonly Range[]): Speech => ({
	...speech,
	paragraphs: [...speech.paragraphs, ...more],
	endLine: more.at(-1)?.end.line ?? speech.endLine,
});

import type { Annotation, Annotations } from '../../annotations/annotations.ts';
import { writerName } from '../../annotations/standing.ts';
import { type AnnotatedText, rangeOfWords } from '../../annotations/words.ts';
import type { LinkPlace } from '../../text/linkTarget.ts';
import type { Range } from '../../text/position.ts';
import { type Quotation, quotesIn } from '../quote/quotesIn.ts';
import { writeQuotes } from '../quote/writeQuotes.ts';

/** A passage that somebody gave a topic to. */
export interface TaggedPassage {
	readonly tag: string;
	/** Who says it; empty where that is nobody, and for a section. */
	readonly speaker: string;
	/** The passage as it stands now, quoted in Markdown with speaker, section and time; where it has drifted, its old words. */
	readonly markdown: string;
	/** Undefined where it has drifted. */
	readonly range?: Range;
	/** True where words that were marked are missing at the place. */
	readonly unsure: boolean;
	/** Who gave the topic. */
	readonly author: string;
}

/** The passages with a topic, in the order of the text; those not found again last, in their old words. */
export const taggedPassages = (
	text: AnnotatedText,
	annotations: Annotations,
	place: LinkPlace,
): readonly TaggedPassage[] =>
	annotations.list
		.filter(({ event }) => event.act === 'tag' && event.tag)
		.map((annotation) => passageOf(text, annotations, annotation, place));

function passageOf(
	text: AnnotatedText,
	{ standing }: Annotations,
	{ event, target, place: found }: Annotation,
	place: LinkPlace,
): TaggedPassage {
	const range = found && rangeAt(text, found);
	const isSection = target.type === 'section';
	const said = range && !isSection ? quotesIn(text.transcript, range, place) : [];
	const name = isSection ? undefined : target.speaker || undefined;
	const quotes = said.length > 0 ? said : [unplaced(target.heading ?? target.exact, name)];
	return {
		tag: event.tag ?? '',
		speaker: quotes[0]?.name ?? '',
		markdown: writeQuotes(quotes, 'markdown'),
		...(range && { range }),
		unsure: found !== undefined && !found.sure,
		author: writerName(standing, event.by),
	};
}

const unplaced = (words: string, name: string | undefined): Quotation => ({
	paragraphs: [words],
	name,
	affiliation: undefined,
	section: undefined,
	seconds: undefined,
	link: undefined,
});

function rangeAt(text: AnnotatedText, place: NonNullable<Annotation['place']>): Range {
	if (place.heading === undefined) return rangeOfWords(text, place.from, place.to);
	const at = { line: place.heading, character: 0 };
	return { start: at, end: at };
}

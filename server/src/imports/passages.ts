import { flowOf } from '../formats/flow.ts';
import type { Transcript } from '../model/transcript.ts';
import { isClose, joinTexts, oneLine } from './join.ts';
import type { Recording } from './recording.ts';

/** What a transcript is written from: a heading, something that happens, or what one person says. */
export type Passage =
	| { readonly kind: 'heading'; readonly level: number; readonly title: string }
	| { readonly kind: 'event'; readonly text: string }
	| SaidPassage;

/** What one person says without a break. */
export interface SaidPassage {
	readonly kind: 'said';
	/** Undefined for speech by nobody. */
	readonly speaker: string | undefined;
	readonly affiliation?: string | undefined;
	/** Seconds. */
	readonly start: number | undefined;
	readonly paragraphs: readonly string[];
}

/** A label for speech by nobody, where others are named: without one it would be the last speaker's. */
export const unknownSpeaker = 'Unknown speaker';

/** A pause that begins a paragraph, in seconds. */
const pause = 2;
/** A paragraph ends with the sentence that makes it longer than this many characters: about six lines. */
const longEnough = 500;

/** A recording as passages: segments of one person in a row are one, in paragraphs by its pauses. */
export function passagesOf({ segments }: Recording): readonly SaidPassage[] {
	const named = segments.some(({ speaker }) => speaker !== undefined);
	const said: { speaker: string | undefined; start: number | undefined; paragraphs: OpenParagraph[] }[] = [];
	let end: number | undefined;
	for (const segment of segments) {
		if (segment.text === '') continue;
		const speaker = named ? (segment.speaker ?? unknownSpeaker) : undefined;
		const open = said.at(-1);
		const last = open?.paragraphs.at(-1);
		const paused = end !== undefined && segment.start !== undefined && segment.start - end > pause;
		const breaks = paused || (last !== undefined && isFull(last));
		// Where nobody is named each paragraph has its own time.
		if (!open || !last || open.speaker !== speaker || (breaks && !named)) {
			said.push({ speaker, start: segment.start, paragraphs: [paragraphOf(segment.text)] });
		} else if (breaks) open.paragraphs.push(paragraphOf(segment.text));
		else add(last, segment.text);
		end = segment.end ?? segment.start ?? end;
	}
	return said.map(({ paragraphs, ...one }) => ({ kind: 'said', ...one, paragraphs: paragraphs.map(textOfParts) }));
}

/** A paragraph to which segments are still added: they are joined once, when all are there. */
interface OpenParagraph {
	readonly parts: string[];
	/** How many characters it has. */
	length: number;
	/** The last part with words. */
	end: string;
}

const paragraphOf = (text: string): OpenParagraph => ({ parts: [text], length: text.length, end: text });

function add(paragraph: OpenParagraph, text: string): void {
	const { parts } = paragraph;
	if (parts.length === 1) {
		const first = oneLine(parts[0] ?? '');
		parts[0] = first;
		paragraph.length = first.length;
		paragraph.end = first;
	}
	const said = oneLine(text);
	if (said === '') return;
	paragraph.length += said.length + (isClose(paragraph.end, said) ? 0 : 1);
	paragraph.end = said;
	parts.push(said);
}

const isFull = ({ length, end }: OpenParagraph): boolean =>
	length > longEnough && /[.!?…。！？]["'”’»)\]]*$/u.test(end);

const textOfParts = ({ parts: [only = '', ...others] }: OpenParagraph): string =>
	others.length === 0 ? only : joinTexts([only, ...others]);

/** A transcript as passages, to be written in another convention. */
export function passagesIn(transcript: Transcript): readonly Passage[] {
	return flowOf(transcript).flatMap((item): readonly Passage[] => {
		if (item.kind === 'heading') return [{ kind: 'heading', level: item.level, title: item.title }];
		if (item.kind === 'event') return [{ kind: 'event', text: item.text }];
		const { label, affiliation, start } = item.utterance;
		return [
			{
				kind: 'said',
				speaker: label ?? unknownSpeaker,
				affiliation,
				start: item.continued ? undefined : start,
				paragraphs: item.parts.map(({ text }) => text),
			},
		];
	});
}

import { nameKey } from '../../conventions/names.ts';
import { listOverPages } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position, Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechOf } from '../speech/speech.ts';
import { firmNames } from './knownNames.ts';

/** A paragraph that is read as somebody else’s, and behind which a name stands: `It was in May. (Bob Kay)`. */
export interface SignedParagraph {
	readonly name: string;
	/** Where the words begin. */
	readonly start: Position;
	/** The name with its brackets or its dash. */
	readonly range: Range;
	/** The same with the spaces before it. */
	readonly whole: Range;
}

/** A name in brackets or behind a dash, right behind the end of a sentence. Behind a quote it says whose words these are. */
const signature = /[.!?…。？！]((\s{1,4})(?:\(([^()]{2,60})\)|[–—-]{1,2}\s?([^()–—]{2,60})))$/u;

interface Signed {
	readonly line: number;
	readonly written: string;
	readonly own: string | undefined;
	/** Columns, in UTF-16 units. */
	readonly start: number;
	readonly from: number;
	readonly nameAt: number;
	readonly to: number;
}

const signed = listOverPages(
	(page: Transcript): readonly Signed[] =>
		page.captions
			? []
			: speechOf(page).flatMap(({ paragraphs, turn }) =>
					paragraphs.flatMap(({ start, end }) => {
						const line = page.lines[end.line];
						if (start.line !== end.line || line?.kind !== 'text') return [];
						const text = line.text.trimEnd();
						const [, whole, gap = '', bracketed, dashed] = signature.exec(text.slice(-80)) ?? [];
						if (whole === undefined) return [];
						const written = (bracketed ?? dashed ?? '').trim();
						const from = text.length - whole.length;
						const nameAt = from + gap.length;
						const own = turn?.block.label.name;
						return [{ line: end.line, written, own, start: start.character, from, nameAt, to: text.length }];
					}),
				),
	(item, { line }) => ({ ...item, line: item.line + line }),
);

/** Paragraphs of one line without a label, behind which the name of somebody stands firm who is not their speaker. */
export const signedParagraphsOf = remembered((transcript: Transcript): readonly SignedParagraph[] => {
	const { written: known } = firmNames(transcript);
	return signed(transcript).flatMap(({ line, written, own, start, from, nameAt, to }) => {
		const name = known.get(written.toLowerCase())?.find((one) => one === written || /^\p{Lu}/u.test(written));
		if (name === undefined || nameKey(name) === nameKey(own ?? '')) return [];
		const end = { line, character: to };
		const range = { start: { line, character: nameAt }, end };
		return [{ name, start: { line, character: start }, range, whole: { start: { line, character: from }, end } }];
	});
});

import { type AudioTag, audioTagsIn } from '../conventions/audioTags.ts';
import { type DamagedTag, damagedTagsIn } from '../conventions/damagedTags.ts';
import type { Transcript } from '../model/transcript.ts';
import { remembered } from '../text/remembered.ts';
import { marksOf } from './marks.ts';

/** An audio tag and the line on which it stands, zero-based. */
export interface PlacedTag {
	readonly line: number;
	readonly tag: AudioTag;
	/** True where nothing else stands in its line. */
	readonly alone: boolean;
}

/** The audio tags of a transcript, in order. */
export const tagsOf = remembered((transcript: Transcript): readonly PlacedTag[] =>
	transcript.lines.flatMap((line, index) =>
		marksOf(line).audioTags.map((tag) => ({
			line: index,
			tag,
			alone: line.text.trim().replace(/^[*_]+|[*_]+$/g, '') === tag.text,
		})),
	),
);

const spoken = new Set(['label', 'text', 'list', 'quote']);

/** The damaged audio tags of a transcript, in order. */
export const damagedTagsOf = remembered(
	(transcript: Transcript): readonly { readonly line: number; readonly tag: DamagedTag }[] =>
		transcript.lines.flatMap((line, index) => {
			if (!spoken.has(line.kind)) return [];
			const from = line.kind === 'label' ? line.label.speechAt : 0;
			return damagedTagsIn(line.text)
				.filter(({ span }) => span.start >= from)
				.map((tag) => ({ line: index, tag }));
		}),
);

/** What a tag says, whatever its spelling: `Cross-talk` and `crosstalk` are one. */
export const tagKey = (words: string): string => words.toLowerCase().replace(/[^\p{L}]/gu, '');

/** A text in which each audio tag, whole or damaged, is one word of its own that its brackets and spelling do not change. */
export function withTagsAsWords(text: string): string {
	if (!/[[(\])]/.test(text)) return text;
	const tags = [...audioTagsIn(text), ...damagedTagsIn(text)].sort((a, b) => a.span.start - b.span.start);
	let written = '';
	let at = 0;
	for (const { span, words } of tags) {
		if (span.start < at) continue;
		written += `${text.slice(at, span.start)} tag‹${tagKey(words)} `;
		at = span.end;
	}
	return written + text.slice(at);
}

import { type AudioTag, audioTagsIn } from '../../conventions/audioTags.ts';
import { type DamagedTag, damagedTagsIn } from '../../conventions/damagedTags.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { marksOf } from './timesAndTags.ts';

/** An audio tag and the line on which it stands, zero-based. */
export interface PlacedTag {
	readonly line: number;
	readonly tag: AudioTag;
	/** True where nothing else stands in its line. */
	readonly alone: boolean;
}

/** The audio tags of a transcript, in order. */
export const tagsOf = remembered((transcript: Transcript): readonly PlacedTag[] => {
	const found: PlacedTag[] = [];
	for (const [line, own] of transcript.lines.entries()) {
		const { audioTags } = marksOf(own);
		if (audioTags.length === 0) continue;
		const bare = own.text.trim().replace(/^[*_]+|[*_]+$/g, '');
		for (const tag of audioTags) found.push({ line, tag, alone: bare === tag.text });
	}
	return found;
});

const spoken = new Set(['label', 'text', 'list', 'quote']);

/** The damaged audio tags of a transcript, in order. */
export const damagedTagsOf = remembered(
	(transcript: Transcript): readonly { readonly line: number; readonly tag: DamagedTag }[] => {
		const found: { readonly line: number; readonly tag: DamagedTag }[] = [];
		for (const [line, own] of transcript.lines.entries()) {
			for (const tag of bracket.test(own.text) ? damagedOnLine(own) : [])
				if (!isWrapped(transcript, line, tag)) found.push({ line, tag });
		}
		return found;
	},
);

/** Half a tag has one of these, too; lines without are not remembered one by one. */
const bracket = /[[(\])]/;

const damagedOnLine = remembered((line: Line): readonly DamagedTag[] => {
	if (!spoken.has(line.kind)) return [];
	const from = line.kind === 'label' ? line.label.speechAt : 0;
	return damagedTagsIn(line.text).filter(({ span }) => span.start >= from);
});

/** How many lines further on, cue timings among them, the rest of a tag may stand. */
const reach = 5;
/** How many lines a remark in round brackets may have. */
const asideReach = 8;

/** True for half a tag at a line's end or start whose other half stands on a line nearby: the line was broken there. */
function isWrapped({ lines }: Transcript, index: number, { damage, span, round }: DamagedTag): boolean {
	const text = lines[index]?.text ?? '';
	if (damage === 'not-closed' && round && closesBelow(lines, index)) return true;
	if (damage === 'not-closed' && text.slice(span.end).trim() === '') {
		for (let at = index + 1; at <= index + reach; at++) {
			const below = lines[at];
			if (below?.kind === 'timing' || below?.kind === 'captions' || below?.kind === 'blank') continue;
			const from = below?.kind === 'label' ? below.label.speechAt : 0;
			return /^[^[\]()]{0,60}[\])]/.test(below?.text.slice(from) ?? '');
		}
	}
	if (damage === 'not-opened' && text.slice(0, span.start).trim() === '') {
		const above = lines[index - 1]?.text ?? '';
		return above.lastIndexOf('[') > above.lastIndexOf(']');
	}
	return false;
}

/** True where the first bracket on the lines below closes: `(Applause on the left. —`, a remark over several lines. */
function closesBelow(lines: Transcript['lines'], index: number): boolean {
	for (let at = index + 1; at <= index + asideReach; at++) {
		const bracket = /[()]/.exec(lines[at]?.text ?? '')?.[0];
		if (bracket) return bracket === ')';
	}
	return false;
}

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

/** Words in square brackets that were put into speech afterwards, or stand for what was not understood. */
export interface EditorialMark {
	/** Zero-based. */
	readonly line: number;
	readonly span: Span;
	/** As written, brackets included. */
	readonly text: string;
}

/** `[would like to]`, `\[sic\]`: no link, no footnote, no time, no checkbox, no code. */
const mark = /\\?\[(?=[^\][]{0,120}\p{L})(?![ xX]\]|\^|!)[^\][\n]{1,120}\\?\](?![([:])/gu;

/** The marks that editors put into speech, audio tags in square brackets among them, in order. */
export const editorialMarksOf = remembered((transcript: Transcript): readonly EditorialMark[] => {
	const found: EditorialMark[] = [];
	for (const [line, read] of transcript.lines.entries()) {
		for (const onLine of read.text.includes('[') ? marksOnLine(read) : []) found.push({ line, ...onLine });
	}
	return found;
});

const marksOnLine = remembered((line: Line): readonly Omit<EditorialMark, 'line'>[] => {
	if (!spoken.has(line.kind)) return [];
	const found: Omit<EditorialMark, 'line'>[] = [];
	const from = line.kind === 'label' ? line.label.speechAt : 0;
	let ticks = 0;
	let at = 0;
	for (const match of line.text.matchAll(mark)) {
		const span = { start: match.index, end: match.index + match[0].length };
		ticks += line.text.slice(at, span.start).match(/`/g)?.length ?? 0;
		at = span.start;
		// An odd number of backticks before it: it stands in code.
		if (span.start >= from && ticks % 2 === 0) found.push({ span, text: match[0] });
	}
	return found;
});

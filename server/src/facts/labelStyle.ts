import { tidyName } from '../conventions/names.ts';
import type { SpeakerLabel } from '../model/label.ts';
import { type Located, locate, type Transcript, type Turn } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import { onLine } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';

/** How most labels of a document are written. */
export interface LabelStyle {
	/** The emphasis marks, or none. */
	readonly emphasis: string;
	readonly colon: SpeakerLabel['markup']['colon'];
	readonly delimiter: string;
	/** What stands before the label: indentation, a list mark. */
	readonly lead: string;
	/** What stands between label and speech on one line; undefined where the speech begins on the next line. */
	readonly gap: string | undefined;
	/** How many labels are written so, and how many there are. */
	readonly count: number;
	readonly total: number;
}

/** The way in which most labels are written; undefined where there is none. */
export const labelStyleOf = remembered((transcript: Transcript): LabelStyle | undefined => {
	const counts = new Map<string, { style: Omit<LabelStyle, 'count' | 'total'>; count: number }>();
	const gaps = new Map<string, number>();
	let total = 0;
	for (const { block } of locate(transcript, 'turn')) {
		const { label } = block;
		if (label.damage.length > 0) continue;
		total++;
		const text = block.lines[0]?.text ?? '';
		const ownLine = label.speechAt >= text.trimEnd().length;
		const { emphasis, colon, delimiter, lead } = label.markup;
		const key = JSON.stringify([emphasis, colon, delimiter, ownLine]);
		const gap = ownLine ? undefined : text.slice(label.span.end, label.speechAt);
		if (gap !== undefined) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, { style: { emphasis, colon, delimiter, lead, gap }, count: 1 });
	}
	const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
	if (!best) return undefined;
	const [[gap] = [' ']] = [...gaps].sort((a, b) => b[1] - a[1]);
	return { ...best.style, gap: best.style.gap === undefined ? undefined : gap, count: best.count, total };
});

/**
 * A label for somebody as the document writes its labels, with what stands between it and the speech. Where the
 * document has no label yet, as its convention writes it.
 */
export function writeLabel(transcript: Transcript, name: string, affiliation?: string): string {
	const style = labelStyleOf(transcript);
	const { convention, captions } = transcript;
	if (captions && style?.delimiter !== ':') return `<v ${name}>`;
	if (!style || style.delimiter === '<v>' || style.delimiter === '<>' || style.delimiter === ']') {
		const written = convention.write({ name, ...(affiliation !== undefined && { affiliation }) });
		return `${written}${convention.ownLine ? '\n' : ' '}`;
	}
	const { emphasis, colon, delimiter, lead, gap } = style;
	const whole = `${name}${affiliation === undefined ? '' : ` (${affiliation})`}`;
	const inside = colon === 'inside' ? delimiter : '';
	const outside = colon === 'inside' ? '' : delimiter;
	return `${lead}${emphasis}${whole}${inside}${emphasis}${outside}${gap ?? '\n'}`;
}

/** Edits that give a turn's label another name, its markup, time and, unless told otherwise, affiliation untouched. */
export function renameLabel(
	{ block: { label }, line }: Located<Turn>,
	name: string,
	affiliation?: { readonly text: string | undefined },
): readonly TextEdit[] {
	if (tidyName(name) === label.name && !affiliation) return [];
	const rename = { range: onLine(line, label.nameSpan), newText: name };
	if (!affiliation || affiliation.text === label.affiliation?.text) return [rename];
	const old = label.affiliation?.span ?? { start: label.nameSpan.end, end: label.nameSpan.end };
	const span = label.affiliation ? { start: label.nameSpan.end, end: old.end } : old;
	const newText = affiliation.text === undefined ? '' : ` (${affiliation.text})`;
	return span.start < label.nameSpan.end ? [rename] : [rename, { range: onLine(line, span), newText }];
}

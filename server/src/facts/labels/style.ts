import { escapeCueText } from '../../captions/cueText.ts';
import { tidyName } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import { areAlike, overChapters, sumOf } from '../../model/perPage.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { fillLayout, type LabelLayout, layoutOf, partsKey, type WrittenParts, writtenPartsOf } from './layout.ts';

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

/** What readers tell two ways to write a label by. */
export interface StyleShape {
	readonly emphasis: string;
	readonly colon: SpeakerLabel['markup']['colon'];
	readonly delimiter: string;
	/** True where nothing but the label stands on its line. */
	readonly ownLine: boolean;
}

/** The shape of a turn's label. */
export function styleShapeOf({ label, lines }: Turn): StyleShape {
	const { emphasis, colon, delimiter } = label.markup;
	return { emphasis, colon, delimiter, ownLine: label.speechAt >= (lines[0]?.text ?? '').trimEnd().length };
}

interface Counted {
	readonly style: LabelStyle;
	/** The commonest layout for each set of parts. */
	readonly layouts: ReadonlyMap<string, LabelLayout>;
	/** The commonest layout of all. */
	readonly layout: LabelLayout;
}

/** One way in which a label is written, all that it is told by. */
interface Manner {
	readonly shape: StyleShape;
	readonly lead: string;
	readonly gap: string;
	readonly parts: string;
	readonly layout: LabelLayout;
}

const mannerOf = remembered((turn: Turn): string => {
	const manner: Manner = {
		shape: styleShapeOf(turn),
		lead: turn.label.markup.lead,
		gap: gapOf(turn),
		parts: partsKey(partsIn(turn)),
		layout: layoutOf(turn.label, textOf(turn)),
	};
	return JSON.stringify(manner);
});

/** How many labels of a page are written in each manner. */
function mannersIn(page: Transcript): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { block } of turnsIn(page)) {
		if (block.label.damage.length > 0 || isLetter(block.label)) continue;
		const key = mannerOf(block);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

const counted = overChapters(
	mannersIn,
	sumOf,
	(parts): Counted | undefined => {
		const whole = [...sumOf(parts)].map(([key, count]): Written => ({ manner: JSON.parse(key) as Manner, count }));
		const told = whole.filter(({ manner }) => !manner.lead.includes('>'));
		const all = told.length > 0 ? told : whole;
		const [best] = tally(all, ({ shape }) => JSON.stringify(shape));
		const first = best?.members[0];
		if (!best || !first) return undefined;
		const { ownLine, ...shape } = first.manner.shape;
		const [gap] = tally(best.members, (manner) => manner.gap);
		const [lead] = tally(best.members, (manner) => manner.lead);
		const byParts = tally(best.members, (manner) => manner.parts);
		const style: LabelStyle = {
			...shape,
			lead: lead?.key ?? '',
			gap: ownLine ? undefined : (gap?.key ?? ' '),
			count: best.count,
			total: all.reduce((sum, { count }) => sum + count, 0),
		};
		const layouts = new Map(byParts.map(({ key, members }) => [key, commonestLayout(members)]));
		return { style, layouts, layout: layouts.get(partsKey({ name: '' })) ?? commonestLayout(best.members) };
	},
	(a, b) =>
		areAlike(a?.style, b?.style) &&
		areAlike(a?.layout, b?.layout) &&
		areAlike([...(a?.layouts ?? [])], [...(b?.layouts ?? [])]),
);

/** A manner and how many labels have it. */
interface Written {
	readonly manner: Manner;
	readonly count: number;
}

/** `Q` and `A` are written in a way of their own beside names, as are the remarks in quotes beside a scribe's minutes. */
const isLetter = ({ name }: SpeakerLabel): boolean => /^[QA]\d{0,4}$/.test(name);

const textOf = ({ lines }: Turn): string => lines[0]?.text ?? '';
const gapOf = (turn: Turn): string => textOf(turn).slice(turn.label.span.end, turn.label.speechAt);
const partsIn = (turn: Turn): WrittenParts => writtenPartsOf(turn.label, textOf(turn));

function commonestLayout(written: readonly Written[]): LabelLayout {
	const [best] = tally(written, ({ layout }) => JSON.stringify(layout));
	return best?.members[0]?.manner.layout ?? [{ part: 'name' }];
}

interface Group {
	readonly key: string;
	readonly members: readonly Written[];
	/** Labels in it. */
	readonly count: number;
}

/** Groups manners by a key, the one with the most labels first. */
function tally(written: readonly Written[], keyOf: (manner: Manner) => string): readonly Group[] {
	const groups = new Map<string, Written[]>();
	for (const one of written) {
		const key = keyOf(one.manner);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups]
		.map(([key, members]) => ({ key, members, count: members.reduce((sum, { count }) => sum + count, 0) }))
		.sort((a, b) => b.count - a.count);
}

/** The way in which most labels are written; undefined where there is none. */
export const labelStyleOf = (transcript: Transcript): LabelStyle | undefined => counted(transcript)?.style;

/** A turn's label, without its lead, in the way in which most labels of the document are written; every part is kept. */
export function restyledLabel(transcript: Transcript, turn: Turn, name = turn.label.name): string {
	const parts: WrittenParts = { ...partsIn(turn), name };
	const known = counted(transcript);
	if (turn.label.markup.delimiter === '<v>') return fillLayout(layoutOf(turn.label, textOf(turn)), parts);
	if (known && known.style.delimiter !== '<v>')
		return fillLayout(known.layouts.get(partsKey(parts)) ?? known.layout, parts);
	const { affiliation, timestamp } = turn.label;
	return transcript.convention.write({
		name,
		...(affiliation && { affiliation: affiliation.text }),
		...(timestamp && { time: timestamp.text }),
	});
}

/**
 * A label for somebody as the document writes its labels, with what stands between it and the speech. Where the
 * document has no label yet, as its convention writes it.
 */
export function writeLabel(transcript: Transcript, name: string, affiliation?: string): string {
	const known = counted(transcript);
	const { convention, captionFormat } = transcript;
	if (captionFormat === 'webvtt' && known?.style.delimiter !== ':') return `<v ${escapeCueText(name)}>`;
	// Only WebVTT has voices: elsewhere viewers know a name and a colon.
	if (captionFormat && (known?.style.delimiter ?? '<v>') === '<v>') return `${name}: `;
	if (!known || /^(?:<v>|<>|\])$/.test(known.style.delimiter)) {
		const written = convention.write({ name, ...(affiliation !== undefined && { affiliation }) });
		return `${written}${convention.ownLine ? '\n' : ' '}`;
	}
	const { lead, gap, delimiter, emphasis } = known.style;
	const parts: WrittenParts = { name, ...(affiliation !== undefined && { affiliation: `(${affiliation})` }) };
	const layout = known.layouts.get(partsKey(parts));
	const untimed =
		layout ?? (known.layout.some((piece) => 'part' in piece && piece.part === 'time') ? undefined : known.layout);
	// Where a time alone sets a name off from speech, a label without one needs a colon to be seen as such.
	const colon = delimiter === '' && emphasis === '' ? ':' : delimiter;
	const label = untimed
		? fillLayout(untimed, parts)
		: fillLayout([{ text: emphasis }, { part: 'name' }, { text: `${colon}${emphasis}` }], parts);
	return `${lead}${label}${gap ?? '\n'}`;
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

/** A name as it must stand in the place of a label's: in a voice of WebVTT `&`, `<` and `>` are written as entities. */
export const nameIn = ({ markup }: SpeakerLabel, name: string): string =>
	markup.delimiter === '<v>' ? escapeCueText(name) : name;

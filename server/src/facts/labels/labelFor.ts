import type { SpeakerLabel } from '../../model/label.ts';
import type { Located, Transcript, Turn } from '../../model/transcript.ts';
import { speakerNamed } from '../people/speakers.ts';
import { labelStyleOf, writeLabel } from './style.ts';

/**
 * A label for somebody, with what stands between it and the speech: as the person's own labels are written where they
 * differ from the others (`Q` and spaces among `MS. LEE:`), else as most labels of the document are. `speech` is what
 * comes behind it, where that is known.
 */
export function labelFor(transcript: Transcript, name: string, affiliation?: string, speech = ''): string {
	const own = ownStyle(transcript, name);
	// A name with nothing but spaces behind it is a label where a sentence begins, and a word elsewhere.
	const model = own?.block.label.markup.delimiter === '' && /^\p{Ll}/u.test(speech) ? undefined : own;
	// `Q.` and `A.` name nobody; whoever is named among them has a colon: `THE COURT: …`.
	if (!model && transcript.convention.lettersOnly && name.length > 1) {
		return `${labelStyleOf(transcript)?.lead ?? ''}${name}: `;
	}
	if (!model || affiliation !== undefined) return writeLabel(transcript, name, affiliation);
	const { block } = model;
	const text = block.lines[0]?.text ?? '';
	const { nameSpan, span, markup, speechAt } = block.label;
	const ownLine = speechAt >= text.trimEnd().length;
	const gap = ownLine ? '\n' : text.slice(span.end, speechAt);
	return `${markup.lead}${text.slice(span.start, nameSpan.start)}${name}${text.slice(nameSpan.end, span.end)}${gap}`;
}

/** True where a label would have other marks if it were somebody else's: it has to be written anew then. */
export function changesMarks(transcript: Transcript, label: SpeakerLabel, name: string): boolean {
	if (label.timestamp || label.damage.length > 0 || transcript.captions) return false;
	const style = labelStyleOf(transcript);
	const target = ownStyle(transcript, name)?.block.label.markup ?? style;
	return target !== undefined && !alike(label.markup, target) && (style === undefined || differs(label, style, target));
}

/** A label in a style of its own that goes to somebody with the common one, or the other way round. */
const differs = ({ markup }: SpeakerLabel, style: Marks, target: Marks): boolean =>
	alike(markup, style) !== alike(target, style);

type Marks = Pick<SpeakerLabel['markup'], 'emphasis' | 'colon' | 'delimiter'>;

const alike = (one: Marks, other: Marks): boolean =>
	one.emphasis === other.emphasis && one.colon === other.colon && one.delimiter === other.delimiter;

/** A turn that shows how most labels of somebody are written, where that is not how most of the document's are. */
function ownStyle(transcript: Transcript, name: string): Located<Turn> | undefined {
	const style = labelStyleOf(transcript);
	const turns = speakerNamed(transcript, name)?.turns ?? [];
	if (!style || transcript.captions) return undefined;
	const other = turns.filter(
		({ block: { label } }) => label.damage.length === 0 && !label.timestamp && !alike(label.markup, style),
	);
	return other.length * 2 > turns.length ? commonest(other) : undefined;
}

/** A turn whose label stands off from its speech as most of them do. */
function commonest(turns: readonly Located<Turn>[]): Located<Turn> | undefined {
	const byGap = new Map<string, Located<Turn>[]>();
	for (const turn of turns) {
		const { span, speechAt } = turn.block.label;
		const gap = turn.block.lines[0]?.text.slice(span.end, speechAt) ?? '';
		const own = byGap.get(gap);
		if (own) own.push(turn);
		else byGap.set(gap, [turn]);
	}
	return [...byGap.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

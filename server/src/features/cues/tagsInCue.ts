import { type CueMark, cueMarksIn } from '../../captions/cueText.ts';
import type { TimedCue } from '../../facts/captions/timedCues.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countUpTo } from '../../text/binarySearch.ts';
import type { Position } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** A tag that is open at a place of a cue, as written. */
export interface OpenTag {
	readonly name: string;
	readonly text: string;
}

/** What is known of the tags of a cue. */
export interface TagsInCue {
	/** The tags that are open at a place, the outermost first. A voice ends the one before it. */
	openAt(place: Position): readonly OpenTag[];
	/** True where a tag of a name is closed further on before one is opened again. */
	isClosedBehind(name: string, place: Position): boolean;
}

/** The marks of a line of a cue: a line keeps its text, so it is looked through once. */
export const marksOfCueLine = remembered(({ text }: Line): readonly CueMark[] => [...cueMarksIn(text)]);

interface Placed {
	readonly mark: CueMark;
	readonly line: number;
	/** Which row of lines it stands in that all show something. */
	readonly row: number;
}

/** Reads the tags of a cue once. Places are asked for in the order of the text: then each tag is looked at once. */
export function tagsInCue(
	{ lines }: Transcript,
	{ textLine, endLine }: Pick<TimedCue, 'textLine' | 'endLine'>,
): TagsInCue {
	const marks: Placed[] = [];
	const byName = new Map<string, Placed[]>();
	const rows: number[] = [];
	for (let line = textLine, row = 0; line < endLine; line++) {
		const own = lines[line];
		if (own?.kind !== 'text' && own?.kind !== 'label') row++;
		rows.push(row);
		for (const mark of own ? marksOfCueLine(own) : []) {
			const placed = { mark, line, row };
			marks.push(placed);
			if (mark.kind !== 'open' && mark.kind !== 'close') continue;
			const alike = byName.get(mark.name ?? '');
			if (alike) alike.push(placed);
			else byName.set(mark.name ?? '', [placed]);
		}
	}
	let open: OpenTag[] = [];
	let next = 0;
	let last: Position = { line: textLine, character: 0 };
	return {
		openAt(place) {
			if (place.line < last.line || (place.line === last.line && place.character < last.character))
				[open, next] = [[], 0];
			last = place;
			for (let placed = marks[next]; placed; placed = marks[++next]) {
				const { mark, line } = placed;
				if (line > place.line || (line === place.line && mark.span.end > place.character)) break;
				open = after(open, mark, lines[line]?.text ?? '');
			}
			return [...open];
		},
		isClosedBehind(name, { line, character }) {
			const own = byName.get(name) ?? [];
			const at = countUpTo(own, (one) => one.line < line || (one.line === line && one.mark.span.start < character));
			return own[at]?.mark.kind === 'close' && own[at].row === rows[line - textLine];
		},
	};
}

/** The open tags behind a mark; the list itself where nothing changes. */
function after(open: OpenTag[], { kind, name = '', span }: CueMark, text: string): OpenTag[] {
	if (kind === 'open' && name !== '') {
		const kept = name === 'v' && open.some((tag) => tag.name === 'v') ? open.filter((tag) => tag.name !== 'v') : open;
		kept.push({ name, text: text.slice(span.start, span.end) });
		return kept;
	}
	if (kind !== 'close') return open;
	const at = open.findLastIndex((tag) => tag.name === name);
	if (at >= 0) open.splice(at, 1);
	return open;
}

import { cueMarksIn, isWordless, maskedText } from '../../captions/cueText.ts';
import { type TimedCue, timedCuesOf } from '../../facts/captions/timedCues.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Transcript } from '../../model/transcript.ts';

/** What one voice says in a cue, on one line of it, as it is written. */
export interface CuePiece {
	/** Who says it; undefined where nobody is named. */
	readonly name: string | undefined;
	/** The label that stands before it here; undefined where it goes on, or where a mark names nobody. */
	readonly label?: SpeakerLabel;
	/** True where somebody begins to speak here. */
	readonly begins: boolean;
	/** The words with their markup, without label and voices. */
	readonly text: string;
	/** Zero-based. */
	readonly line: number;
}

/** A cue and what is said in it, in order. */
export interface WrittenCue {
	readonly cue: TimedCue;
	readonly pieces: readonly CuePiece[];
}

/** Every cue of a caption file with its pieces; a cue that shows nothing has none. */
export function writtenCues(transcript: Transcript): readonly WrittenCue[] {
	const cues = timedCuesOf(transcript);
	const found: WrittenCue[] = [];
	let name: string | undefined;
	let above = 0;
	for (const cue of cues) {
		// Behind words outside of cues nobody is known to go on.
		for (let at = above; at < cue.line; at++) if (transcript.lines[at]?.kind === 'outside') name = undefined;
		above = cue.endLine;
		const pieces: CuePiece[] = [];
		for (let line = cue.textLine; line < cue.endLine; line++) {
			for (const piece of piecesOn(transcript, line, name)) {
				name = piece.name;
				if (piece.text.trim() !== '' || piece.begins) pieces.push(piece);
			}
		}
		found.push({ cue, pieces });
	}
	return found;
}

function piecesOn({ lines }: Transcript, at: number, before: string | undefined): readonly CuePiece[] {
	const line = lines[at];
	if (line?.kind !== 'text' && line?.kind !== 'label') return [];
	const own = line.kind === 'label' ? [{ at: 0, speechAt: line.label.speechAt, label: line.label }] : [];
	const starts = [...own, ...(line.changes ?? [])];
	const pieces: CuePiece[] = [];
	const end = (index: number) => starts[index]?.at ?? line.text.length;
	if ((starts[0]?.at ?? line.text.length) > 0)
		pieces.push({ name: before, begins: false, text: withoutVoices(line.text.slice(0, end(0))), line: at });
	for (const [index, start] of starts.entries()) {
		const { label } = start;
		const words = line.text.slice(label ? label.speechAt : start.at, end(index + 1));
		const lead = label ? markupBefore(line.text.slice(start.at, label.span.start)) : '';
		const text = withoutVoices(`${lead}${words}`);
		pieces.push({ name: label?.name, begins: true, text, line: at, ...(label && { label }) });
	}
	return pieces;
}

/** Tags and overrides before a label, without dashes and arrows: `<i>` stays with its words. */
function markupBefore(text: string): string {
	if (!isWordless(maskedText(text))) return text;
	return cueMarksIn(text)
		.filter(({ kind }) => kind !== 'entity')
		.map(({ span }) => text.slice(span.start, span.end))
		.join('');
}

function withoutVoices(text: string): string {
	let kept = '';
	let at = 0;
	for (const { name, span } of cueMarksIn(text)) {
		if (name !== 'v') continue;
		kept += text.slice(at, span.start);
		at = span.end;
	}
	return kept + text.slice(at);
}

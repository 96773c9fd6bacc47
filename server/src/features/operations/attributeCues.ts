import { writeLabel } from '../../facts/labelStyle.ts';
import { speechOf } from '../../facts/speech.ts';
import { conversationOf } from '../../facts/suggest/conversation.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine, type Range } from '../../text/position.ts';
import type { Outcome } from './operation.ts';
import { isNamed, placeholderOf, possessive, type Written } from './writing.ts';

/** The lines of what one cue shows. */
interface Cue {
	readonly first: number;
	readonly last: number;
}

/** In captions the selection takes whole cues: each gets the voice, and the cue behind them its own voice again. */
export function attributeCues(transcript: Transcript, { start, end }: Range, written: Written): Outcome {
	const cues = cuesOf(transcript);
	const chosen = cues.filter(({ first, last }) => first <= end.line && last >= start.line);
	const [head] = chosen;
	if (!head) return { message: 'No cue is selected.' };
	const everyCue = conversationOf(transcript).repeatedCues > 0.3;
	const edits = chosen.flatMap((cue) => {
		const labels = labelsIn(transcript, cue);
		if (labels.length > 0) return labels.flatMap((line) => renamed(transcript, line, written));
		return everyCue || cue === head ? [voice(transcript, cue.first, written)] : [];
	});
	if (edits.length === 0) return { message: `These words are ${possessive(written.name)} already.` };
	const next = cues[cues.indexOf(head) + chosen.length];
	const former = next && !startsWithLabel(transcript, next) ? formerSpeaker(transcript, next.first) : undefined;
	const back = next && former && !isNamed(written, former.name) ? [voice(transcript, next.first, former)] : [];
	return {
		edits: [...edits, ...back],
		title: `${chosen.length === 1 ? 'The cue is' : `${chosen.length} cues are`} now ${possessive(written.name)}`,
	};
}

function cuesOf({ lines }: Transcript): readonly Cue[] {
	const cues: Cue[] = [];
	for (let line = 1; line < lines.length; line++) {
		if (lines[line - 1]?.kind !== 'timing') continue;
		let last = line;
		while (last + 1 < lines.length && (lines[last + 1]?.kind === 'text' || lines[last + 1]?.kind === 'label')) last++;
		if (lines[line]?.kind === 'text' || lines[line]?.kind === 'label') cues.push({ first: line, last });
	}
	return cues;
}

const labelsIn = ({ lines }: Transcript, { first, last }: Cue): readonly number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => lines[line]?.kind === 'label');

const startsWithLabel = ({ lines }: Transcript, { first }: Cue): boolean => lines[first]?.kind === 'label';

function renamed({ lines }: Transcript, line: number, written: Written): readonly TextEdit[] {
	const own = lines[line];
	if (own?.kind !== 'label' || isNamed(written, own.label.name)) return [];
	return [{ range: onLine(line, own.label.nameSpan), newText: written.name }];
}

const voice = (transcript: Transcript, line: number, { name }: Written): TextEdit => ({
	range: onLine(line, { start: 0, end: 0 }),
	newText: writeLabel(transcript, name),
});

/** Whose the words at a line are; where no label tells, a placeholder. */
function formerSpeaker(transcript: Transcript, line: number): Written {
	const speech = speechOf(transcript).find((own) => own.line <= line && line <= own.endLine);
	return { name: speech?.turn?.block.label.name ?? placeholderOf(transcript), affiliation: undefined };
}

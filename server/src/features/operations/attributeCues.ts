import { shownCuesOf, voiceAt, voiceCues } from '../../facts/captions/shownCues.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import type { Outcome } from './operation.ts';
import { isNamed, placeholderOf, possessiveOf, type Written } from './writing.ts';

/** In captions the selection takes whole cues: each gets the voice, and the cue behind them its own voice again. */
export function attributeCues(transcript: Transcript, { start, end }: Range, written: Written): Outcome {
	const cues = shownCuesOf(transcript);
	const chosen = cues.filter(({ first, last }) => first <= end.line && last >= start.line);
	const [head] = chosen;
	if (!head) return { message: 'No cue is selected.' };
	if (chosen.every(({ first }) => isNamed(written, speakerAt(transcript, first) ?? ''))) {
		return { message: `These words are ${possessiveOf(written.name)} already.` };
	}
	const next = cues[cues.indexOf(head) + chosen.length];
	const goesOn = next && transcript.lines[next.first]?.kind === 'text';
	const former = goesOn ? (speakerAt(transcript, next.first) ?? placeholderOf(transcript)) : written.name;
	const back = next && !isNamed(written, former) ? [voiceAt(transcript, next.first, former)] : [];
	const count = chosen.length === 1 ? 'The cue is' : `${chosen.length} cues are`;
	return {
		edits: [...voiceCues(transcript, chosen, written.name), ...back],
		title: `${count} now ${possessiveOf(written.name)}`,
	};
}

/** Whose the words at a line are; undefined where no label tells. */
const speakerAt = (transcript: Transcript, line: number): string | undefined =>
	speechAt(transcript, line)?.turn?.block.label.name;

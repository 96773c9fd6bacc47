import { reattributeEdits } from '../../facts/labels/reattribute.ts';
import { conversationOf } from '../../facts/suggest/conversation.ts';
import type { PossibleSpeaker } from '../../facts/suggest/possibleSpeakers.ts';
import { possibleSpeakerNamed } from '../../facts/suggest/possibleSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/position.ts';
import type { Outcome } from './operation.ts';
import { turnsTouched } from './reassign.ts';
import { countedThings } from './writing.ts';

/** What one speaker said becomes the other's, in the turns that a range touches or everywhere. */
export function swap(transcript: Transcript, first: string, second: string, range?: Range): Outcome {
	const { people } = conversationOf(transcript);
	const one = possibleSpeakerNamed(transcript, people, first);
	const other = possibleSpeakerNamed(transcript, people, second);
	if (!one?.speaker) return { message: `Nobody is called ${first} in a label here.` };
	if (!other?.speaker) return { message: `Nobody is called ${second} in a label here.` };
	if (one === other) return { message: `${first} and ${second} are one person.` };
	const within = range && new Set(turnsTouched(transcript, range).map(({ line }) => line));
	const edits: TextEdit[] = [];
	let count = 0;
	const give = (from: PossibleSpeaker, to: PossibleSpeaker) => {
		for (const turn of from.speaker?.turns ?? []) {
			if (within && !within.has(turn.line)) continue;
			appendAll(edits, reattributeEdits(transcript, turn, to.name, to.affiliation));
			count++;
		}
	};
	give(one, other);
	give(other, one);
	if (count === 0) return { message: `Neither ${one.name} nor ${other.name} speaks in the selection.` };
	return { edits, title: `${one.name} and ${other.name} are swapped in ${countedThings(count, 'turn')}` };
}

import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import type { Speaker } from '../people/speakers.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { rolesOf } from './roles.ts';

/** A question with its hand-over and its answers, as in press conferences and hearings. */
export interface Exchange {
	/** Who asks; its affiliation is the exchange's. */
	readonly questioner: Speaker;
	/** In order: the moderator's hand-over where there is one, the question, the answers and follow-ups. */
	readonly speech: readonly Speech[];
	/** Zero-based, of the first label and the last line of speech. */
	readonly line: number;
	readonly endLine: number;
}

/**
 * The exchanges of a moderated conversation, in order; none where nobody moderates. An exchange begins with a
 * hand-over by the moderator and ends before the next; a section's heading ends it too.
 */
export const exchangesOf = remembered((transcript: Transcript): readonly Exchange[] => {
	const roles = rolesOf(transcript);
	if (![...roles.values()].includes('moderator')) return [];
	const isModerator = ({ speaker }: Speech) => speaker !== undefined && roles.get(speaker) === 'moderator';
	const exchanges: Exchange[] = [];
	let open: Speech[] = [];
	const finish = () => {
		const questioner = open.find((speech) => speech.speaker && !isModerator(speech))?.speaker;
		const [first] = open;
		const last = open.at(-1);
		if (questioner && first && last && open.length > 1) {
			exchanges.push({ questioner, speech: open, line: first.line, endLine: last.endLine });
		}
		open = [];
	};
	const speech = speechOf(transcript);
	for (const [index, own] of speech.entries()) {
		const before = open.at(-1);
		if (!own.turn || (before && hasHeading(transcript, before.endLine, own.line))) finish();
		if (!own.turn) continue;
		const next = speech[index + 1];
		const handsOver = isModerator(own) && next?.turn && next.speaker && roles.get(next.speaker) !== 'answerer';
		if (handsOver) finish();
		else if (isModerator(own) && !next) {
			finish();
			continue;
		}
		if (handsOver || open.length > 0) open.push(own);
	}
	finish();
	return exchanges;
});

function hasHeading({ lines }: Transcript, from: number, to: number): boolean {
	for (let line = from + 1; line < to; line++) if (lines[line]?.kind === 'heading') return true;
	return false;
}

import { isFollowUp } from '../../languages/all/placeholders.ts';
import { speechOf } from '../speech/speech.ts';
import { breaksOff, takesUp } from './brokenOff.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';

/** Words that take up a sentence are most often those of whoever was cut off within one, one speech before. */
export function interruptionEvidence({ conversation, said, before, indexBefore }: Gap, put: Put): void {
	const [last = -1, lastButOne = -1] = before;
	const cutOff = conversation.said[indexBefore - 1];
	if (!cutOff || lastButOne === last || !takesUp(said.head) || !breaksOff(cutOff.tail)) return;
	put('goes on', lastButOne, 1, () => `was cut off (${lineName(cutOff.endLine)})`);
}

/**
 * Where somebody moderates, a question behind an answer is most often a second one of whoever asked the first: the last
 * one before who neither moderates nor answers, with no turn of the moderator between.
 */
export function exchangeEvidence({ conversation, before, linesBefore, said, at }: Gap, put: Put): void {
	const { roles, transcript } = conversation;
	const [last = -1] = before;
	if (last < 0 || roles[last] === 'moderator') return;
	const label = at < 0 ? undefined : speechOf(transcript)[at]?.turn?.block.label.name;
	const followsUp = label !== undefined && isFollowUp(label);
	if (!followsUp && !said.asks) return;
	for (const [index, person] of before.entries()) {
		if (person < 0 || roles[person] === 'moderator') return;
		if (person === last || roles[person] === 'answerer') continue;
		const reason = () => `asked before in this exchange (${lineName(linesBefore[index] ?? 0)})`;
		if (followsUp) put('follows up', person, 1, reason);
		if (said.asks && roles.includes('moderator')) put('asked in this exchange', person, 1, reason);
		return;
	}
}

import { isFollowUp } from '../../languages/all/placeholders.ts';
import { givesThanks } from '../../languages/all/talk.ts';
import { speechOf } from '../speech/speech.ts';
import { breaksOff, takesUp } from './brokenOff.ts';
import { callsIn } from './calls.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import type { Said } from './said.ts';

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

/** Words of thanks with which somebody closes an exchange are few. */
const mostOfThanks = 40;
/** Who has not spoken for so many turns is new to the exchange. */
const lately = 6;

/** How an exchange ends where somebody moderates: whoever was given the floor gives thanks, and the moderator goes on to another. */
export function floorEvidence(gap: Gap, put: Put): void {
	const { conversation, said, saidBefore, before, after, linesBefore } = gap;
	const { roles, callers } = conversation;
	const [last = -1] = before;
	const [next = -1] = after;
	const moderator = roles.indexOf('moderator');
	if (moderator < 0 || last === moderator) return;
	const turn = before.indexOf(moderator) - 1;
	const owner = before[turn] ?? -1;
	if (owner >= 0 && owner !== last && !said.asks && said.words.length < mostOfThanks && thanks(said)) {
		const asked = lineName(linesBefore[turn] ?? 0);
		put('closes the exchange', owner, 1, () => `asked before in this exchange (${asked})`);
	}
	if (owner >= 0 && owner === last && saidBefore && saidBefore.words.length < mostOfThanks && thanks(saidBefore))
		put('leads on after thanks', moderator, 1);
	const isNew = next >= 0 && next !== moderator && !before.slice(0, lately).includes(next);
	if (isNew && callsIn(said.tail.slice(-200), callers).some(({ people }) => people.includes(next)))
		put('leads to another', moderator, 1, () => 'hands over by name, as here');
}

const thanks = ({ head, tail }: Said): boolean => givesThanks(head.slice(0, 160)) || givesThanks(tail.slice(-120));

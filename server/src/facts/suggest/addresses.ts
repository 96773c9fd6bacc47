import { isCourtesy } from '../../languages/all/courtesies.ts';
import { neverSpeaks } from '../../languages/all/notSpeakers.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import { isSentenceWord } from '../../languages/all/sentences.ts';
import { startsSentence } from '../../languages/all/talk.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { kindOfCall } from './calls.ts';
import { conversationOf } from './conversation.ts';

/** How people of a conversation are called before they speak. */
interface Addresses {
	/** By word, in lower case: how often somebody speaks behind it who has no such name. */
	readonly others: ReadonlyMap<string, number>;
	/** The share of hand-overs behind which somebody of that name speaks: small where labels are `Q` for all who ask. */
	readonly named: number;
}

/** How much of the end of a speech addresses somebody, in UTF-16 units. */
const atEnd = 160;

const capitalised = /\p{Lu}[\p{L}\p{M}'’-]{1,30}/gu;

/** Who is called at the end of each speech, against who speaks next: what tells whether labels have the names that are called. */
export const addressesOf = remembered((transcript: Transcript): Addresses => {
	const { said, by, people } = conversationOf(transcript);
	const others = new Map<string, number>();
	let [named, all] = [0, 0];
	for (const [index, { tail }] of said.entries()) {
		const next = by[index + 1] ?? -1;
		if (next < 0 || next === by[index]) continue;
		const calledBy = people[next]?.calledBy;
		let [handed, right] = [false, false];
		for (const { word, isHanded } of calledIn(tail.slice(-atEnd))) {
			const own = calledBy?.has(word) === true;
			if (!own) others.set(word, (others.get(word) ?? 0) + 1);
			handed ||= isHanded || own;
			right ||= own;
		}
		if (handed) all++;
		if (right) named++;
	}
	return { others, named: (named + 1) / (all + 2) };
});

/** `So`, `Lastly`, `AI`: nobody is called so. */
const opensSentence = (written: string): boolean =>
	startsSentence(written) || neverSpeaks(written.toLowerCase()) || /^\p{Lu}{2,3}$/u.test(written);

function calledIn(text: string): readonly { readonly word: string; readonly isHanded: boolean }[] {
	return [...text.matchAll(capitalised)].flatMap(({ 0: written, index }) => {
		const word = written.toLowerCase();
		if (isSentenceWord(word) || isCourtesy(word) || saysWhat(word) || opensSentence(written)) return [];
		const end = index + written.length;
		const kind = kindOfCall(text.slice(Math.max(0, index - 60), index), text.slice(end, end + 60));
		return kind === 'mention' ? [] : [{ word, isHanded: kind === 'handed' }];
	});
}

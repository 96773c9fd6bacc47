import { foldWord } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';

const bySpeech = remembered((transcript: Transcript): ReadonlyMap<number, readonly Mention[]> => {
	const found = new Map<number, Mention[]>();
	for (const mention of allMentionsIn(transcript)) {
		const own = found.get(mention.speech);
		if (own) own.push(mention);
		else found.set(mention.speech, [mention]);
	}
	return found;
});

/** Every name that is said near the ends of a speech of a transcript, in order. */
export const allMentionsIn = remembered(mentionsIn);

/** Names that others say to whoever speaks a speech, the given one by its place in the transcript. */
export function callsAround(transcript: Transcript, at: number): readonly Mention[] {
	const all = bySpeech(transcript);
	return [
		...(all.get(at - 1) ?? []).filter(
			(mention) => mention.behind < 2 && hands.has(mention.cue) && !isDoubtful(mention),
		),
		...(all.get(at + 1) ?? []).filter(({ cue, before }) => before < 2 && answers.has(cue)),
	];
}

/** Names that the speaker of a speech says are their own. */
export const ownNamesIn = (transcript: Transcript, at: number): readonly Mention[] =>
	(bySpeech(transcript).get(at) ?? []).filter(({ cue }) => cue === 'introduced');

const hands: ReadonlySet<Mention['cue']> = new Set(['handed', 'alone', 'called', 'greeted', 'last']);
/** A word alone that nobody is known to be called: `Voilà.` */
const isDoubtful = ({ cue, words, courtesy }: Mention): boolean =>
	cue === 'alone' &&
	courtesy === '' &&
	words.length === 1 &&
	!isName(foldWord((words[0] ?? '').toLowerCase())) &&
	!/\p{Lo}/u.test(words[0] ?? '');

const answers: ReadonlySet<Mention['cue']> = new Set(['called', 'thanked', 'greeted', 'last']);

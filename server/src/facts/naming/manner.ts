import { countTalk } from '../../languages/all/talk.ts';
import type { Transcript } from '../../model/transcript.ts';
import { speechOf } from '../speech/speech.ts';
import { speechIn } from '../speech/spokenText.ts';

/**
 * How speech is written down. `speech`: as it was said; `notes`: in part, as scribes type; `report`: in the third person,
 * where whoever is named is told of and not called.
 */
export type Manner = 'speech' | 'notes' | 'report';

/** So many words are read from the beginning of each speech, and so many in all, in UTF-16 units. */
const ofEach = 1000;
const ofAll = 60_000;

/** What is said has three words in a hundred or more of `I`, `we` and `you`; what is reported hardly any. */
const leastTalk = 0.01;
const leastWords = 150;
/** Who speaks ends with a full stop in writing; half of the notes of scribes do not. */
const leastEnded = 0.55;
const leastSpeeches = 10;

const ends = /[.?!…。？！][\s"'”’»)\]」』*_]*$/u;
const word = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Tells how speech is written down, by its words and by how it ends. */
export function mannerOf(transcript: Transcript): Manner {
	let [length, words, talk, speeches, ended] = [0, 0, 0, 0, 0];
	for (const { paragraphs } of speechOf(transcript)) {
		const [first, last] = [paragraphs[0], paragraphs.at(-1)];
		if (!first || !last || length > ofAll) continue;
		const text = speechIn(transcript, first).slice(0, ofEach);
		if (text.trim() === '') continue;
		length += text.length;
		words += text.match(word)?.length ?? 0;
		const { first: own, second, weak } = countTalk(text);
		talk += own + second + weak;
		speeches++;
		if (ends.test(speechIn(transcript, last).slice(-40))) ended++;
	}
	// Scripts without capitals have no blanks between words.
	if (words >= leastWords && talk < words * leastTalk) return 'report';
	return speeches >= leastSpeeches && ended < speeches * leastEnded ? 'notes' : 'speech';
}

import { marksOf } from '../../facts/audioTags/timesAndTags.ts';
import { type UnheardKind, unheardKind } from '../../languages/all/audioTags.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Card } from '../../text/card.ts';
import { onLine, type Position, type Range } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';

/** What tags mean, in any language. */
const meanings: Readonly<Record<UnheardKind, string>> = {
	together: 'Several people speak at once, and their words could not be told apart.',
	away: 'Somebody speaks away from the microphone.',
	foreign: 'Somebody speaks another language here, and the words were not written down.',
	cut: 'The recording has a gap here.',
	silent: 'Nobody speaks for a while.',
};

/** What the audio tag at a place means. */
export function audioTagCard(
	transcript: Transcript,
	{ line, character }: Position,
	say: Say,
): { readonly range: Range; readonly card: Card } | undefined {
	const read = transcript.lines[line];
	const tag = read && marksOf(read).audioTags.find(({ span }) => span.start <= character && character <= span.end);
	if (!tag) return undefined;
	const { span, words, unheard } = tag;
	const kind = unheardKind(words);
	const lines = unheard
		? [
				kind ? meanings[kind] : 'Something was said here that the transcriber could not understand.',
				'Listen again, and write the words in its place once you are sure of them.',
			]
		: ['Something that could be heard and is no speech. It counts to nobody’s words.'];
	return { range: onLine(line, span), card: { title: words, lines: lines.map((text) => [say(text)]) } };
}

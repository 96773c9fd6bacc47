import type { Transcript } from '../../model/transcript.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './spokenText.ts';

/** How many lines and UTF-16 units are looked at: more than enough for a few words, whatever markup is between them. */
const mostLines = 4;
const mostCharacters = 400;

/** The first words of what somebody says, as they are read, at most about `longest` UTF-16 units; empty for no speech. */
export function firstWords(transcript: Transcript, { paragraphs }: Speech, longest = 80): string {
	const [first] = paragraphs;
	if (!first) return '';
	const { start } = first;
	const line = Math.min(first.end.line, start.line + mostLines - 1);
	const length = transcript.lines[line]?.text.length ?? 0;
	const from = line === start.line ? start.character : 0;
	const character = Math.min(line === first.end.line ? first.end.character : length, from + mostCharacters);
	return excerpt(speechIn(transcript, { start, end: { line, character } }), longest);
}

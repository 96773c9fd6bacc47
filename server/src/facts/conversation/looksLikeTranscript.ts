import { type Transcript, turnsIn } from '../../model/transcript.ts';
import { plainText } from '../../text/plain.ts';
import { countWords } from '../../text/words.ts';
import { speakersOf } from '../people/speakers.ts';
import { statisticsOf } from './statistics.ts';

const fewestTurns = 6;
/** Captions with voices are nothing else: two turns tell that there are voices. */
const fewestTurnsOfCaptions = 2;
const leastShare = 0.5;

/**
 * True where at least two people speak in turns and what they say is most of the text. Notes, manuals and lists have a
 * few lines that look like labels; speech under them is little of what they hold. Captions need two turns alone.
 */
export function looksLikeTranscript(transcript: Transcript): boolean {
	const speakers = speakersOf(transcript);
	const turns = turnsIn(transcript).filter(({ block }) => block.paragraphs.length > 0).length;
	if (transcript.captions && speakers.length > 0) return turns >= fewestTurnsOfCaptions;
	if (turns < fewestTurns || speakers.length < 2 || speakers.length > turns / 2 + 1) return false;
	if (!speakers.some((speaker) => speaker.turns.length > 1)) return false;
	const said = statisticsOf(transcript).speakers.reduce((sum, { words }) => sum + words, 0);
	const all = transcript.lines.reduce(
		(sum, { kind, text }) => (kind === 'metadata' || kind === 'comment' ? sum : sum + countWords(plainText(text))),
		0,
	);
	return said >= all * leastShare;
}

import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { personNamed } from '../../facts/people/people.ts';
import type { Transcript } from '../../model/transcript.ts';
import { counted } from '../../text/counts.ts';

/** What a list tells of a person: how much they say, or where they are declared. */
export function speakerDetail(transcript: Transcript, name: string): string {
	const person = personNamed(transcript, name);
	const statistics = statisticsOf(transcript).speakers.find(({ speaker }) => speaker === person?.speaker);
	if (statistics) return `${counted(statistics.turns, 'turn')}, ${counted(statistics.words, 'word')}`;
	return person ? 'declared, no turn yet' : '';
}

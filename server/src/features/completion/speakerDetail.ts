import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { otherNameOf, personNamed } from '../../facts/people/people.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countPhrase } from '../../text/counts.ts';
import { remembered } from '../../text/remembered.ts';
import type { Say } from '../../text/translate.ts';

/** What a list tells of a person: the name behind an office or the office of a name, how much they say, or where they are declared. */
export function speakerDetail(transcript: Transcript, name: string, say: Say): string {
	const person = personNamed(transcript, name);
	const statistics = person?.speaker && figuresOf(transcript).get(person.speaker);
	if (statistics) {
		const other = person && otherNameOf(person);
		const figures = `${say(countPhrase(statistics.turns, 'turn'))}, ${say(countPhrase(statistics.words, 'word'))}`;
		return other === undefined ? figures : `${other} · ${figures}`;
	}
	return person ? say('declared, no turn yet') : '';
}

/** By who speaks: a list tells of everybody. */
const figuresOf = remembered(
	(transcript: Transcript) => new Map(statisticsOf(transcript).speakers.map((figures) => [figures.speaker, figures])),
);

import { type Role, rolesOf } from '../../facts/conversation/roles.ts';
import { speakingTime } from '../../facts/conversation/speakingTime.ts';
import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { occurrenceAt } from '../../facts/people/occurrences.ts';
import { type Person, personBehind } from '../../facts/people/people.ts';
import { type Speaker, speakerNamed } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type Card, joinedByDots, type Piece } from '../../text/card.ts';
import { countPhrase } from '../../text/counts.ts';
import { onLine, type Position, type Range } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';
import { durationPhrase } from './durationPhrase.ts';

/** A card and the text that it is about. */
interface Placed {
	readonly range: Range;
	readonly card: Card;
}

/** Who is meant by the label or declared name at a place. */
export function speakerCard(transcript: Transcript, position: Position, say: Say): Placed | undefined {
	const line = transcript.lines[position.line];
	if (line?.kind === 'label') {
		const { label } = line;
		const { start, end } = label.span;
		if (position.character < start || position.character > end) return undefined;
		const several = occurrenceAt(transcript, position);
		const speaker = several?.person.speaker ?? speakerNamed(transcript, label.name);
		const card = speaker && cardOf(transcript, speaker, position.line, say);
		return card && { range: onLine(position.line, label.span), card };
	}
	const declared = occurrenceAt(transcript, position);
	if (!declared) return undefined;
	const { speaker } = declared.person;
	const card = speaker ? cardOf(transcript, speaker, undefined, say) : silentCard(declared.person, say);
	return { range: declared.range, card };
}

const roleWords: Readonly<Record<Role, string>> = {
	moderator: 'Likely the moderator',
	questioner: 'Likely a questioner',
	answerer: 'Likely answers the questions',
	host: 'Likely the host',
	guest: 'Likely a guest',
};

function cardOf(transcript: Transcript, speaker: Speaker, line: number | undefined, say: Say): Card {
	const { name, aliases, affiliation, declared, placeholder, turns } = speaker;
	const role = rolesOf(transcript).get(speaker);
	const likely = role && say(roleWords[role]);
	return {
		title: name,
		...(affiliation !== undefined && { subtitle: affiliation }),
		lines: [
			placeholder ? [say('A placeholder: nobody has said who this is.')] : [],
			nameAndOffice(personBehind(transcript, speaker), say),
			aliases.length > 0 ? [say(`Also written ${listed(aliases)}`)] : [],
			joinedByDots(
				capitalised(declared?.role) ?? (placeholder ? undefined : likely),
				declared?.pronouns,
				pageOf(declared),
			),
			joinedByDots(say(turnOf(speaker, line)), figures(transcript, speaker, say)),
			turns.length > 1 ? firstAndLast(speaker, say) : [],
			declared ? declarationOf(declared, say) : [],
		],
	};
}

/** `Jens Stoltenberg, NATO Secretary General`: what the title of the card does not say. */
function nameAndOffice(
	{ name, personName, office }: Pick<Person, 'name' | 'personName' | 'office'>,
	say: Say,
): readonly Piece[] {
	if (office === undefined) return [];
	if (personName === undefined) return [say('An office: the name of who holds it is not given.')];
	return [personName === name ? office : `${personName}, ${office}`];
}

const capitalised = (text: string | undefined): string | undefined =>
	text && text.slice(0, 1).toUpperCase() + text.slice(1);

const mostAliases = 6;

const listed = (names: readonly string[]): string =>
	names.length <= mostAliases
		? names.join(', ')
		: `${names.slice(0, mostAliases).join(', ')} and ${names.length - mostAliases} more`;

function turnOf({ turns }: Speaker, line: number | undefined): string {
	const index = turns.findIndex((turn) => turn.line === line);
	return index < 0 ? countPhrase(turns.length, 'turn') : `Turn ${index + 1} of ${turns.length}`;
}

function figures(transcript: Transcript, speaker: Speaker, say: Say): string {
	const { words = 0, share = 0 } = statisticsOf(transcript).speakers.find((own) => own.speaker === speaker) ?? {};
	if (words === 0) return say('no words');
	const speech = speechOf(transcript).filter((own) => own.speaker === speaker);
	const percent = share > 0 && share < 0.01 ? 'under 1 % of all' : `${Math.round(share * 100)} % of all`;
	const duration = durationPhrase(speakingTime(transcript, speech), say);
	return `${say(countPhrase(words, 'word'))}, ${say(percent)} · ${duration}`;
}

function firstAndLast({ turns }: Speaker, say: Say): readonly Piece[] {
	const [first] = turns;
	const last = turns.at(-1);
	if (!first || !last) return [];
	return [`${say('First turn:')} `, lineLink(first.line, say), ` · ${say('last:')} `, lineLink(last.line, say)];
}

const lineLink = (line: number, say: Say): Piece => ({ text: say(`line ${line + 1}`), line });

const pageOf = (declared: DeclaredName | undefined): readonly Piece[] =>
	declared?.link === undefined ? [] : [{ text: declared.link, href: declared.link }];

const sources: Readonly<Record<DeclaredName['source'], string>> = {
	'front-matter': 'Declared in the front matter:',
	table: 'Declared in a table:',
	list: 'Declared in a list:',
	attendance: 'Declared in the attendance:',
	roster: 'Declared in the roster:',
};

const declarationOf = ({ source, line, uri }: DeclaredName, say: Say): readonly Piece[] => [
	`${say(sources[source])} `,
	uri === undefined ? lineLink(line, say) : { text: say(`line ${line + 1}`), line, uri },
];

/** Somebody who is declared and never speaks. */
function silentCard({ name, personName, office, affiliation, role, declared }: Person, say: Say): Card {
	const [first] = declared;
	return {
		title: name,
		...(affiliation !== undefined && { subtitle: affiliation }),
		lines: [
			nameAndOffice({ name, personName, office }, say),
			joinedByDots(capitalised(role), first?.pronouns, pageOf(first)),
			[say('Has no turn in this transcript.')],
		],
	};
}

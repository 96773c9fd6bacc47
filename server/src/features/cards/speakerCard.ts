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
import { durationPhrase } from './durationPhrase.ts';

/** A card and the text that it is about. */
interface Placed {
	readonly range: Range;
	readonly card: Card;
}

/** Who is meant by the label or declared name at a place. */
export function speakerCard(transcript: Transcript, position: Position): Placed | undefined {
	const line = transcript.lines[position.line];
	if (line?.kind === 'label') {
		const { label } = line;
		const { start, end } = label.span;
		if (position.character < start || position.character > end) return undefined;
		const several = occurrenceAt(transcript, position);
		const speaker = several?.person.speaker ?? speakerNamed(transcript, label.name);
		return speaker && { range: onLine(position.line, label.span), card: cardOf(transcript, speaker, position.line) };
	}
	const declared = occurrenceAt(transcript, position);
	if (!declared) return undefined;
	const { speaker } = declared.person;
	const card = speaker ? cardOf(transcript, speaker, undefined) : silentCard(declared.person);
	return { range: declared.range, card };
}

const roleWords: Readonly<Record<Role, string>> = {
	moderator: 'Likely the moderator',
	questioner: 'Likely a questioner',
	answerer: 'Likely answers the questions',
	host: 'Likely the host',
	guest: 'Likely a guest',
};

function cardOf(transcript: Transcript, speaker: Speaker, line: number | undefined): Card {
	const { name, aliases, affiliation, declared, placeholder, turns } = speaker;
	const role = rolesOf(transcript).get(speaker);
	const likely = role && roleWords[role];
	return {
		title: name,
		...(affiliation !== undefined && { subtitle: affiliation }),
		lines: [
			placeholder ? ['A placeholder: nobody has said who this is.'] : [],
			nameAndOffice(personBehind(transcript, speaker)),
			aliases.length > 0 ? [`Also written ${listed(aliases)}`] : [],
			joinedByDots(
				capitalised(declared?.role) ?? (placeholder ? undefined : likely),
				declared?.pronouns,
				pageOf(declared),
			),
			joinedByDots(turnOf(speaker, line), figures(transcript, speaker)),
			turns.length > 1 ? firstAndLast(speaker) : [],
			declared ? declarationOf(declared) : [],
		],
	};
}

/** `Jens Stoltenberg, NATO Secretary General`: what the title of the card does not say. */
function nameAndOffice({ name, personName, office }: Pick<Person, 'name' | 'personName' | 'office'>): readonly Piece[] {
	if (office === undefined) return [];
	if (personName === undefined) return ['An office: the name of who holds it is not given.'];
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

function figures(transcript: Transcript, speaker: Speaker): string {
	const { words = 0, share = 0 } = statisticsOf(transcript).speakers.find((own) => own.speaker === speaker) ?? {};
	if (words === 0) return 'no words';
	const speech = speechOf(transcript).filter((own) => own.speaker === speaker);
	const percent = share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
	return `${countPhrase(words, 'word')}, ${percent} of all · ${durationPhrase(speakingTime(transcript, speech))}`;
}

function firstAndLast({ turns }: Speaker): readonly Piece[] {
	const [first] = turns;
	const last = turns.at(-1);
	if (!first || !last) return [];
	return ['First turn: ', lineLink(first.line), ' · last: ', lineLink(last.line)];
}

const lineLink = (line: number): Piece => ({ text: `line ${line + 1}`, line });

const pageOf = (declared: DeclaredName | undefined): readonly Piece[] =>
	declared?.link === undefined ? [] : [{ text: declared.link, href: declared.link }];

const sources: Readonly<Record<DeclaredName['source'], string>> = {
	'front-matter': 'the front matter',
	table: 'a table',
	list: 'a list',
	attendance: 'the attendance',
	roster: 'the roster',
};

const declarationOf = ({ source, line, uri }: DeclaredName): readonly Piece[] => [
	`Declared in ${sources[source]}: `,
	uri === undefined ? lineLink(line) : { text: `line ${line + 1}`, line, uri },
];

/** Somebody who is declared and never speaks. */
function silentCard({ name, personName, office, affiliation, role, declared }: Person): Card {
	const [first] = declared;
	return {
		title: name,
		...(affiliation !== undefined && { subtitle: affiliation }),
		lines: [
			nameAndOffice({ name, personName, office }),
			joinedByDots(capitalised(role), first?.pronouns, pageOf(first)),
			['Has no turn in this transcript.'],
		],
	};
}

import { headerOf } from '../header.ts';
import { lineName, type Put } from './evidence.ts';
import { type Gap, personNamed } from './gap.ts';
import { outsider, type Person } from './person.ts';

const name = String.raw`(\p{Lu}[\p{L}'’.-]{1,20}(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|de|van|von|der|bin|al)){0,3})`;
const introductions = [
	new RegExp(
		String.raw`\b(?:[Mm]y name is|[Mm]y name['’]s|[Ii]’m|[Ii]'m|I am|[Tt]his is|[Ii]t['’]s|[Mm]e llamo|[Ss]oy|[Ii]ch bin|[Jj]e suis) (?:your host,? )?${name}`,
		'gu',
	),
	new RegExp(String.raw`^(?:[Hh]i|[Hh]ello|[Hh]ey|[Tt]hanks?(?: you)?)?[,.]?\s?${name} (?:here|from|with|at)\b`, 'gu'),
	new RegExp(String.raw`^${name}, (?:\p{Lu}[\p{L}&.’' ]{1,30})\.`, 'gu'),
];

/** Names by which a text introduces whoever speaks. */
export function introducedIn(head: string): readonly string[] {
	const found: string[] = [];
	for (const pattern of introductions) {
		for (const [, written = ''] of head.slice(0, 300).matchAll(pattern)) found.push(written.replace(/[.,]$/, ''));
	}
	return found;
}

/** People whom only the words and the header name: for those no label tells of. */
export function outsidersOf(gap: Gap): readonly Person[] {
	const { conversation, people, said, before } = gap;
	const found: Person[] = [];
	const add = (name: string) => {
		if (!personNamed([...people, ...found], name) && !found.some((known) => known.name === name))
			found.push(outsider(people.length + found.length, name));
	};
	const byline = before.every((person) => person < 0) ? headerOf(conversation.transcript)?.byline : undefined;
	if (byline && !bylinePerson(people, byline.name)) add(byline.name);
	for (const name of introducedIn(said.head)) {
		if (name.includes(' ') && !namesKnown(gap, name)) add(name);
	}
	return found;
}

const namesKnown = ({ people }: Gap, name: string): boolean =>
	name
		.toLowerCase()
		.split(/[ .]+/)
		.some((word) => people.some(({ calledBy }) => calledBy.has(word)));

const bylinePerson = (people: readonly Person[], byline: string): Person | undefined =>
	people.find(
		(person) =>
			person.name !== '' &&
			[person.name, ...(person.speaker ? [person.speaker.name, ...person.speaker.aliases] : [])].some((known) =>
				byline.toLowerCase().includes(known.toLowerCase()),
			),
	);

/** What the words say of their own speaker: an introduction, an office in the first person; and the byline above them. */
export function selves(gap: Gap, people: readonly Person[], put: Put): void {
	const { conversation, said, before, after } = gap;
	const introduced = introducedIn(said.head);
	for (const name of introduced) {
		const words = name.toLowerCase().split(/[ .]+/);
		for (const { index, calledBy, name: known } of people) {
			const matching = words.filter((word) => calledBy.has(word)).length;
			if (matching > 0 || known === name)
				put(
					'introduces',
					index,
					Math.min(1, Math.max(matching, 1) / Math.min(2, words.length)),
					() => `the words introduce ${name} (${lineName(said.line)})`,
				);
		}
	}
	const office = officeIn(`${said.head} ${said.tail}`);
	if (office) {
		for (const { index, name, speaker, declared } of people) {
			const known = [name, ...(speaker?.aliases ?? []), declared?.role ?? ''].join(' ').toLowerCase();
			if (known.includes(office)) put('role', index, 1, () => `the speaker says “as ${office}, I”`);
		}
	}
	if (before.every((person) => person < 0)) {
		const byline = headerOf(conversation.transcript)?.byline;
		const person = byline && (bylinePerson(people, byline.name) ?? people.find((own) => own.name === byline.name));
		if (byline && person) put('byline', person.index, 1, () => `the byline in ${lineName(byline.line)} names them`);
	}
	if (before[0] === -1 || after[0] === -1) {
		for (const { index, declared } of people) {
			if (declared?.role !== undefined && /host|moderator|chair|interviewer/i.test(declared.role))
				put('host', index, 1, () => `is declared as ${declared.role ?? ''}`);
		}
	}
	for (const { index, speaker, declared } of people)
		if (!speaker) put('outsider', index, 1, () => (declared ? 'is declared' : ''));
}

const officeWords =
	/\b(?:as|in my role as|in my capacity as) (?:the |your |an? )?((?:\p{L}{2,20}[ -]){0,3}(?:secretary[ -]general|secretary|general|president|minister|chair(?:man|woman|person)?|director|commissioner|administrator|ambassador|chief|moderator|host|senator|governor|mayor|judge))\b,? I\b/iu;

const officeIn = (text: string): string | undefined => officeWords.exec(text)?.[1]?.toLowerCase();

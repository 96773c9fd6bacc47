import { leadsConversation } from '../../languages/all/offices.ts';
import { introductionsIn } from '../introductions/introductionsIn.ts';
import { headerOf } from '../speech/header.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import type { NewName } from './newNames.ts';
import { type PossibleSpeaker, possibleSpeakerNamed, withoutTurn } from './possibleSpeakers.ts';

/** People whom only the words and the header name: for those no label tells of. */
export function outsidersOf(gap: Gap, newNames: readonly NewName[]): readonly PossibleSpeaker[] {
	const { conversation, people, said, before } = gap;
	const found: PossibleSpeaker[] = [];
	const add = (name: string) => {
		if (
			!possibleSpeakerNamed(conversation.transcript, [...people, ...found], name) &&
			!found.some((known) => known.name === name)
		)
			found.push(withoutTurn(people.length + found.length, name));
	};
	const byline = before.every((person) => person < 0) ? headerOf(conversation.transcript)?.byline : undefined;
	if (byline && !bylinePerson(people, byline.name)) add(byline.name);
	for (const { name, kind, confidence } of introductionsIn(said.head)) {
		if (kind === 'name' && confidence > 0.6 && !namesKnown(gap, name)) add(name);
	}
	for (const { name } of newNames) add(name);
	return found;
}

const namesKnown = ({ people }: Gap, name: string): boolean =>
	name
		.toLowerCase()
		.split(/[ .]+/)
		.some((word) => people.some(({ calledBy }) => calledBy.has(word)));

const bylinePerson = (people: readonly PossibleSpeaker[], byline: string): PossibleSpeaker | undefined =>
	people.find(
		(person) =>
			person.name !== '' &&
			[person.name, ...(person.speaker ? [person.speaker.name, ...person.speaker.aliases] : [])].some((known) =>
				byline.toLowerCase().includes(known.toLowerCase()),
			),
	);

/** What the words say of their own speaker: an introduction, an office in the first person; and the byline above them. */
export function introductionEvidence(gap: Gap, people: readonly PossibleSpeaker[], put: Put): void {
	const { conversation, said, before, after } = gap;
	const introductions = introductionsIn(said.head);
	for (const { kind, name, confidence } of introductions) {
		if (kind === 'name') introduced(gap, people, name, confidence, put);
		else inOffice(people, name, put);
	}
	if (before.every((person) => person < 0)) {
		const byline = headerOf(conversation.transcript)?.byline;
		const person = byline && (bylinePerson(people, byline.name) ?? people.find((own) => own.name === byline.name));
		if (byline && person) put('byline', person.index, 1, () => `the byline in ${lineName(byline.line)} names them`);
	}
	if (before[0] === -1 || after[0] === -1) {
		for (const { index, declared } of people) {
			if (declared?.role !== undefined && leadsConversation(declared.role))
				put('host', index, 1, () => `is declared as ${declared.role ?? ''}`);
		}
	}
	for (const { index, speaker, declared } of people)
		if (!speaker) put('outsider', index, 1, () => (declared ? 'is declared' : ''));
}

/** Those whom a name that the speaker says may mean: of one who says `Ann Lee`, Ann Lee more than Ann Kay. */
function introduced(
	{ said }: Gap,
	people: readonly PossibleSpeaker[],
	name: string,
	confidence: number,
	put: Put,
): void {
	const words = name.toLowerCase().split(/[ .]+/).filter(Boolean);
	for (const { index, calledBy, name: known } of people) {
		const matching = known === name ? words.length : words.filter((word) => calledBy.has(word)).length;
		if (matching === 0) continue;
		put(
			'introduces',
			index,
			(confidence * matching) / words.length,
			() => `the words introduce ${name} (${lineName(said.line)})`,
		);
	}
}

function inOffice(people: readonly PossibleSpeaker[], office: string, put: Put): void {
	const words = office.toLowerCase();
	for (const { index, name, speaker, declared } of people) {
		const known = [name, ...(speaker?.aliases ?? []), declared?.role ?? ''].join(' ').toLowerCase();
		if (known.includes(words)) put('role', index, 1, () => `the speaker says “as ${office}, I”`);
	}
}

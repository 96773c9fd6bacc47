import { nameKey } from '../conventions/names.ts';
import { renameLabel } from '../facts/labels/style.ts';
import { type Speaker, speakersOf } from '../facts/people/speakers.ts';
import { isCourtesy } from '../languages/all/courtesies.ts';
import type { Located, Turn } from '../model/transcript.ts';
import { nameForm } from '../people/nameForm.ts';
import { onLine } from '../text/position.ts';
import { costlyChoice, type Finding, type Fix, transcriptRule } from './rule.ts';

export const speakerVariant = transcriptRule({
	id: 'speaker-variant',
	about: 'who',
	question: { title: 'One person under several names', rank: 11 },
	summary: 'A speaker has one name, or declares the others',
	why: 'Programs that are not told so take a longer and a shorter name for two people.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'The first label has the full name, the others the office.',
			before:
				'<|**Director General Ann Lee:**|> Next.\n\n**Bob Kay:** When?\n\n**Director General:** Soon.\n\n**Bob Kay:** Where?\n\n**Director General:** Here.',
			after:
				'**Director General Ann Lee:** Next.\n\n**Bob Kay:** When?\n\n**Director General Ann Lee:** Soon.\n\n**Bob Kay:** Where?\n\n**Director General Ann Lee:** Here.',
		},
		{
			about: 'Two people who share a first name.',
			before:
				'**Ann Lee:** Next.\n\n**Ann Day:** When?\n\n**Ann:** Soon.\n\n**Ann Lee:** Where?\n\n**Ann Day:** Here.\n\n**Ann:** Good.',
		},
		{
			about: 'Initials that the document declares.',
			before:
				'Ann Lee (AL), Bob Kay (BK)\n\nAL: Next.\n\nBK: When?\n\nAL: Soon.\n\nBK: Where?\n\nAL: Here.\n\nBK: I see.',
		},
	],
	*check(transcript) {
		for (const speaker of speakersOf(transcript)) yield* variantsOf(speaker);
	},
});

function* variantsOf(speaker: Speaker): Generator<Finding> {
	if (speaker.aliases.length === 0) return;
	const byName = new Map<string, Located<Turn>[]>();
	for (const turn of speaker.turns) {
		const { name } = turn.block.label;
		const turns = byName.get(name);
		if (turns) turns.push(turn);
		else byName.set(name, [turn]);
	}
	const declared = new Set(declaredNames(speaker).map(nameKey));
	const names = [...byName].filter(([name]) => !declared.has(nameKey(name))).sort((a, b) => b[1].length - a[1].length);
	const usual = names[0]?.[0];
	if (usual === undefined) return;
	for (const [name, turns] of names.slice(1)) {
		const [first] = turns;
		// What differs in capitals, spaces or marks alone is a slip, and so is a damaged label: other rules tell of them.
		const isSlip = lettersOf(name) === lettersOf(usual) || turns.every(({ block }) => block.label.damage.length > 0);
		if (!first || isSlip) continue;
		const count = byName.get(usual)?.length ?? 0;
		yield {
			range: onLine(first.line, first.block.label.span),
			message: `${name} (${labels(turns.length)}) and ${usual} (${labels(count)}) are taken for one speaker. Use one name, or declare the other.`,
			fixes: () => {
				const choices = [
					{ loses: losesName(name, usual), fix: unify(name, usual, turns) },
					{ loses: losesName(usual, name), fix: unify(usual, name, byName.get(usual) ?? []) },
				];
				const keeping = choices.filter(({ loses }) => !loses);
				// What loses a name is for a person to choose, and never what is offered first.
				return (keeping.length > 0 ? [...keeping, ...choices.filter(({ loses }) => loses)] : []).map(({ fix }) => fix);
			},
			related: (byName.get(usual) ?? [])
				.slice(0, 1)
				.map(({ block, line }) => ({ range: onLine(line, block.label.span), message: `${usual} first speaks here` })),
		};
	}
}

const declaredNames = ({ declared }: Speaker): readonly string[] =>
	declared ? [declared.name, declared.initials ?? '', ...(declared.aliases ?? [])] : [];

/**
 * True where one name tells of the person what the other does not: `Director General` says less than `Ann Lee`, and
 * `A. Lee` too.
 */
function losesName(from: string, to: string): boolean {
	const [own, kept] = [from, to].map(personWords);
	return (
		own?.some((word) => !kept?.some((other) => other === word || (word.length === 1 && other.startsWith(word)))) ??
		false
	);
}

const personWords = (name: string): readonly string[] =>
	nameForm(name)
		.written.person.toLowerCase()
		.split(' ')
		.map((word) => word.replace(/\.$/, ''))
		.filter((word) => word !== '' && !isCourtesy(word));

const lettersOf = (name: string): string => nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');

const labels = (count: number): string => (count === 1 ? '1 label' : `${count} labels`);

const unify = (from: string, to: string, turns: readonly Located<Turn>[]): Fix =>
	costlyChoice({ title: `Write ${to} for ${from} in ${labels(turns.length)}` }, () =>
		turns.flatMap((turn) => renameLabel(turn, to)),
	);

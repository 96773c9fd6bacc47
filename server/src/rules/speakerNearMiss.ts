import { nameKey, nameShape } from '../conventions/names.ts';
import { repairOf } from '../facts/labels/repair.ts';
import { labelStyleOf, renameLabel } from '../facts/labels/style.ts';
import { type NamesElsewhere, slipsElsewhere } from '../facts/misspellings/elsewhere.ts';
import { type NearMiss, nearMisses } from '../facts/misspellings/nearNames.ts';
import { areAlike, overChapters, sumOf } from '../model/perPage.ts';
import { type Located, locatedBlocks, type Transcript, type Turn, turnsIn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { remembered, rememberedPair } from '../text/remembered.ts';
import { costlyChoice, type Finding, type Fix, transcriptRule } from './rule.ts';

export const speakerNearMiss = transcriptRule({
	id: 'speaker-near-miss',
	about: 'who',
	question: { title: 'Names with a slip', rank: 8 },
	summary: 'A speaker is spelt the same in every label',
	why: 'A slip in a label makes two people of one: their words are counted apart, and a search finds half of them. Names that differ in a number, an ordinal or a plural, and two names that are both well established, are left alone. Where the other transcripts of a workspace, or of the folders that are checked, are known, a name that none of them has is held against those that several have.',
	severity: 'warning',
	options: {
		confidence: {
			default: 0.65,
			description: 'How sure it must be that two labels mean one person, 0 to 1.',
			minimum: 0,
		},
	},
	examples: [
		{
			about: 'A letter is missing.',
			before:
				'**Ann Lindqvist:** Next.\n\n**Bob Kay:** When?\n\n**Ann Lindqvist:** Soon.\n\n<|**Ann Lindvist:**|> Here.\n\n**Bob Kay:** Where?\n\n**Ann Lindqvist:** There.\n\n**Bob Kay:** Why?\n\n**Ann Lindqvist:** So.',
			after:
				'**Ann Lindqvist:** Next.\n\n**Bob Kay:** When?\n\n**Ann Lindqvist:** Soon.\n\n**Ann Lindqvist:** Here.\n\n**Bob Kay:** Where?\n\n**Ann Lindqvist:** There.\n\n**Bob Kay:** Why?\n\n**Ann Lindqvist:** So.',
		},
		{
			about: 'Only the spaces, the capitals or an accent differ.',
			before:
				'**Péter Nagy:** Next.\n\n**Bob Kay:** When?\n\n**Péter Nagy:** Soon.\n\n<|**Peter Nagy:**|> Here.\n\n**Bob Kay:** Where?\n\n**Péter Nagy:** There.\n\n<|**Bob KAY:**|> Why?\n\n**Péter Nagy:** So.\n\n**Bob Kay:** Yes.',
			after:
				'**Péter Nagy:** Next.\n\n**Bob Kay:** When?\n\n**Péter Nagy:** Soon.\n\n**Péter Nagy:** Here.\n\n**Bob Kay:** Where?\n\n**Péter Nagy:** There.\n\n**Bob Kay:** Why?\n\n**Péter Nagy:** So.\n\n**Bob Kay:** Yes.',
		},
		{
			about: 'Numbers and ordinals tell people apart.',
			before:
				'OFFICIAL ONE: Next.\n\nOFFICIAL TWO: When?\n\nOFFICIAL ONE: Soon.\n\nOFFICIAL TWO: Where?\n\nOFFICIAL ONE: Here.\n\nSPEAKER 1: Well.\n\nSPEAKER 2: Well.',
		},
		{
			about: 'Records set whoever has the floor in capitals, and whoever calls out not.',
			before:
				'Mr LEE: I move that we begin. We have waited.\n\nMr Kay: When?\n\nMr LEE: Soon, I hope.\n\nMr KAY: I thank him for that.\n\nMr Lee: At last.\n\nMr KAY: I do.',
		},
		{
			about: 'A line in capitals above all who speak says whose interview this is.',
			before:
				'## About the interview\n\nANN LEE: An interview conducted by Bob Kay for the society, May 2011.\n\n## Interview\n\nAnn Lee:\n\nOkay, where do I begin?\n\nBob Kay:\n\nWhere were you born?\n\nAnn Lee:\n\nI was born in the mill, and I stayed there.\n\nBob Kay:\n\nDo you miss it?\n\nAnn Lee:\n\nI do, I think.',
		},
		{
			about: 'Two names that are both well established.',
			before:
				'MR. BENNET: Next.\n\nMR. BENNETT: When?\n\nMR. BENNET: Soon.\n\nMR. BENNETT: Where?\n\nMR. BENNET: Here.\n\nMR. BENNETT: Why?\n\nMR. BENNET: So.\n\nMR. BENNETT: Well.',
		},
	],
	*check(transcript, { confidence }, elsewhere) {
		const misses = withoutRaised(missesOf(transcript));
		if (elsewhere) yield* slipsFromOthers(transcript, elsewhere, new Set(misses.map(({ from }) => from)));
		if (misses.length === 0) return;
		const byName = turnsByName(transcript, new Set(misses.flatMap(({ from, to }) => [from, to])));
		for (const found of misses) {
			const miss = betterWritten(found, (name) => byName.get(name)?.length ?? 0);
			const turns = byName.get(miss.from) ?? [];
			const known = byName.get(miss.to)?.length ?? 0;
			if (miss.confidence < needed(miss, turns.length, known, confidence) || together.test(miss.from)) continue;
			if (isTitle(transcript, miss, turns)) continue;
			const right = byName.get(miss.to)?.[0];
			for (const turn of turns) {
				yield {
					range: onLine(turn.line, turn.block.label.span),
					message: messageOf(miss, turns.length, known),
					fixes: () => corrections(miss, turn, turns, known),
					...(right && {
						related: [{ range: onLine(right.line, right.block.label.span), message: `${miss.to} first speaks here` }],
					}),
				};
			}
		}
	},
});

/** An edit that leaves the names as they are asks nothing of the others. */
const slipsIn = rememberedPair(({ uses, declared }: ReturnType<typeof namesOf>, elsewhere: NamesElsewhere) =>
	slipsElsewhere(uses, declared, elsewhere),
);

/** Names that stand for one of other transcripts by a slip. */
function* slipsFromOthers(
	transcript: Transcript,
	elsewhere: NamesElsewhere,
	known: ReadonlySet<string>,
): Generator<Finding> {
	const slips = slipsIn(namesOf(transcript), elsewhere).filter(({ from }) => !known.has(from));
	if (slips.length === 0) return;
	const byName = turnsByName(transcript, new Set(slips.map(({ from }) => from)));
	for (const { from, to, reason, labels, files } of slips) {
		const turns = byName.get(from) ?? [];
		const here = turns.length === 1 ? '1 label here' : `${turns.length} labels here`;
		for (const turn of turns) {
			yield {
				range: onLine(turn.line, turn.block.label.span),
				message: `${from} (${here}) is likely ${to} (${labels} labels in ${files} other files): ${reason}. Write the name in one way.`,
				fixes: () => [
					{ title: `Write ${to}`, safe: false, edits: renameLabel(turn, to) },
					...(turns.length === 1
						? []
						: [
								costlyChoice({ title: `Write ${to} in all ${turns.length} labels` }, () =>
									turns.flatMap((other) => renameLabel(other, to)),
								),
							]),
				],
			};
		}
	}
}

/** What is held against each other: the names in labels with their counts, and those that are declared. */
const namesOf = overChapters(
	(page): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		for (const [name, turns] of turnsByName(page)) counts.set(name, turns.length);
		return counts;
	},
	sumOf,
	(sums, { detection }) => ({
		uses: [...sumOf(sums)].map(([name, count]) => ({ name, count })),
		declared: detection.declared.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
	}),
	areAlike,
);

/** As long as the names stay the same, and how often each stands, so do the slips in them. */
const missesIn = remembered(({ uses, declared }: ReturnType<typeof namesOf>) => nearMisses(uses, { declared }));
const missesOf = (transcript: Transcript): readonly NearMiss[] => missesIn(namesOf(transcript));

/** Names whose surnames alone are in capitals in one of two writings: `Mr LEE`, `Mr Lee`. */
const isRaised = (name: string): boolean => /^(?=.*\p{Ll}).* \p{Lu}['’]?[\p{Lu}-]+$/u.test(name);

/** People of whom records must have both writings before that is a habit of the house. */
const leastRaised = 2;

/** Records set whoever has the floor in capitals, and whoever calls out in small letters: no slip where several are so. */
function withoutRaised(misses: readonly NearMiss[]): readonly NearMiss[] {
	const raised = misses.filter(({ from, to }) => nameKey(from) === nameKey(to) && (isRaised(from) || isRaised(to)));
	const people = new Set(raised.map(({ from }) => nameKey(from)));
	return people.size < leastRaised ? misses : misses.filter((miss) => !raised.includes(miss));
}

/** `ANN LEE: An interview by Bob Kay`: what stands so above all who speak, who are written otherwise, says what this is. */
function isTitle(transcript: Transcript, { from, to }: NearMiss, turns: readonly Located<Turn>[]): boolean {
	const [own, ...others] = turns;
	if (!own || others.length > 0 || nameKey(from) !== nameKey(to) || /\p{Ll}/u.test(from) || !from.includes(' '))
		return false;
	const [first] = locatedBlocks(transcript, 'turn');
	return first?.line === own.line && own.block.label.convention !== transcript.detection.main;
}

/** `AL, BK` and `AL/BK`: people together are no slip for each other. */
const together = /[,/&+]/;

/**
 * Where nothing but capitals differs, the name that is written as names are is right though it is somewhat rarer:
 * `Ann Lee`, not `Ann lee`.
 */
function betterWritten(miss: NearMiss, count: (name: string) => number): NearMiss {
	const { from, to } = miss;
	if (nameKey(from) !== nameKey(to) || !from.includes(' ')) return miss;
	const isBetter = nameShape(from).capitalised && !nameShape(to).capitalised && count(to) <= count(from) * 3;
	return isBetter ? { ...miss, from: to, to: from } : miss;
}

/** Two names with several turns each, neither far ahead, may well be two people. */
function needed({ from, to }: NearMiss, count: number, right: number, confidence: number): number {
	const established = count >= 3 && right < count * 2 && nameKey(from) !== nameKey(to);
	return established ? Math.max(confidence, 0.75) : confidence;
}

/** The turns of each name as it is written; labels that are damaged in the name itself are another rule's. */
function turnsByName(
	transcript: Transcript,
	wanted?: ReadonlySet<string>,
): ReadonlyMap<string, readonly Located<Turn>[]> {
	const style = labelStyleOf(transcript);
	const byName = new Map<string, Located<Turn>[]>();
	for (const turn of turnsIn(transcript)) {
		const { name, markup } = turn.block.label;
		if (wanted && !wanted.has(name)) continue;
		// A handle in a chat is written as the person writes it.
		if (markup.delimiter === '<>' && style?.delimiter !== '<>') continue;
		const repair = repairOf(transcript, turn, style);
		if (repair && nameKey(repair.name) !== nameKey(name)) continue;
		const turns = byName.get(name);
		if (turns) turns.push(turn);
		else byName.set(name, [turn]);
	}
	return byName;
}

function messageOf({ from, to, reason, rivals }: NearMiss, count: number, right: number): string {
	const labels = (n: number) => (n === 0 ? 'declared' : n === 1 ? '1 label' : `${n} labels`);
	const others = rivals.length > 0 ? ` It could be ${rivals.join(' or ')} too.` : '';
	return `${from} (${labels(count)}) is likely ${to} (${labels(right)}): ${reason}.${others} Write the name in one way.`;
}

function corrections(
	{ from, to, confidence, rivals }: NearMiss,
	turn: Located<Turn>,
	turns: readonly Located<Turn>[],
	right: number,
): readonly Fix[] {
	// A name that has accents was written with care: whether it loses them is for a person to say.
	const losesAccents = unaccented(from) === unaccented(to) && unaccented(from) !== from.toLowerCase();
	// Where letters differ, few labels do not show which of two writings is the slip; a declaration does.
	const shown = right === 0 || nameKey(from) === nameKey(to) || right >= Math.max(3, turns.length * 2);
	const certain = confidence >= 0.85 && rivals.length === 0 && !losesAccents && shown;
	const own: Fix = { title: `Write ${to}`, safe: certain, edits: renameLabel(turn, to) };
	const others = rivals.map((name): Fix => ({ title: `Write ${name}`, safe: false, edits: renameLabel(turn, name) }));
	if (turns.length === 1) return [own, ...others];
	const all = costlyChoice({ title: `Write ${to} in all ${turns.length} labels` }, () =>
		turns.flatMap((other) => renameLabel(other, to)),
	);
	return [own, all, ...others];
}

const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

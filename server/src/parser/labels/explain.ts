import { conventionOf } from '../../conventions/index.ts';
import { nameKey } from '../../conventions/names.ts';
import type { DeclaredName, Detection, Judgement } from '../../model/convention.ts';
import type { ConventionId } from '../../model/label.ts';
import { asItIs, type Say } from '../../text/translate.ts';
import { recognitionOf } from './evidenceOfRoster.ts';

/**
 * Why a transcript was read in its convention, in plain sentences: how many labels follow it and how many do not, who
 * names the people, what a paragraph without a label means, what looks like a label and is none. Lines are one-based.
 */
export function explainDetection(detection: Detection, say: Say = asItIs): readonly string[] {
	const judgements = detection.judgements();
	const labels = judgements.filter(({ accepted }) => accepted);
	return [
		...mainOf(detection, labels.length),
		...othersOf(detection, say),
		...declaredOf(detection.declared, labels),
		...(labels.length === 0 ? [] : [unlabelledOf(detection)]),
		...rejectedOf(judgements, say),
	].map(say);
}

/** Why a line was taken for a label or not, strongest reason first; undefined where it does not look like one. */
export function explainLine(detection: Detection, line: number): readonly string[] | undefined {
	const judgement = detection.judgements().find((each) => each.line === line);
	if (!judgement) return undefined;
	const { label, accepted, reasons } = judgement;
	const verdict = accepted
		? `“${label.name}” is taken for a label (${titleOf(label.convention)}).`
		: `“${label.name}” looks like a label and is taken for none.`;
	const told = (sign: string) => reasons.filter((reason) => reason.startsWith(sign)).map((reason) => reason.slice(2));
	const [pro, contra] = [told('+'), told('−')];
	return [
		verdict,
		...(pro.length > 0 ? [`For it: ${pro.join('; ')}.`] : []),
		...(contra.length > 0 ? [`Against it: ${contra.join('; ')}.`] : []),
	];
}

const titleOf = (id: ConventionId): string => conventionOf(id)?.title ?? id;
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function mainOf({ main, chosen, counts }: Detection, all: number): readonly string[] {
	const own = counts.get(main) ?? 0;
	const title = `“${titleOf(main)}”`;
	if (all === 0) {
		const none = 'No line was found that says who speaks.';
		return chosen ? [`The settings ask for ${title}.`, none] : [none];
	}
	const share = `${own} of ${count(all, 'label')} ${own === 1 ? 'is' : 'are'} written as ${title}.`;
	return chosen ? [`The settings ask for ${title}.`, share] : [share];
}

/** How many labels are written in each other convention, most first. */
export const foreignCounts = ({ main, counts }: Detection): readonly (readonly [ConventionId, number])[] =>
	[...counts].filter(([id]) => id !== main).sort((a, b) => b[1] - a[1]);

function othersOf(detection: Detection, say: Say): readonly string[] {
	const others = foreignCounts(detection);
	if (others.length === 0) return [];
	const each = others.map(([id, number]) => say(`${number} as “${titleOf(id)}”`));
	return [`Written otherwise: ${each.join(', ')}.`];
}

const sources: Readonly<Record<DeclaredName['source'], (line: number) => string>> = {
	'front-matter': () => 'The front matter',
	table: (line) => `The table at line ${line}`,
	list: (line) => `The list at line ${line}`,
	attendance: (line) => `Line ${line}`,
	roster: () => 'The roster',
};

/** Who names people, and how many labels are theirs. */
function* declaredOf(declared: readonly DeclaredName[], labels: readonly Judgement[]): Generator<string> {
	const bySource = new Map<DeclaredName['source'], DeclaredName[]>();
	for (const person of declared) {
		const own = bySource.get(person.source);
		if (own) own.push(person);
		else bySource.set(person.source, [person]);
	}
	for (const [source, people] of bySource) {
		const named = recognitionOf(people);
		const theirs = labels.filter(({ label }) => named.recognise(nameKey(label.name))).length;
		const first = people.reduce((least, { line }) => Math.min(least, line), Number.POSITIVE_INFINITY) + 1;
		const short = people.some(({ initials }) => initials !== undefined) ? ' with their initials' : '';
		yield `${sources[source](first)} names ${count(people.length, 'person', 'people')}${short}: ${count(theirs, 'label')} ${theirs === 1 ? 'is' : 'are'} theirs.`;
	}
}

const unlabelledOf = ({ unlabelled }: Detection): string =>
	unlabelled === 'continues'
		? 'A paragraph without a label goes on with the turn above it.'
		: 'The label is repeated on each paragraph, so a paragraph without one is by nobody yet.';

const fewExamples = 3;

/** What looks like a label and is none: how many lines, and the first of them by name. */
function rejectedOf(judgements: readonly Judgement[], say: Say): readonly string[] {
	const rejected = judgements.filter(({ accepted }) => !accepted);
	if (rejected.length === 0) return [];
	const examples = new Map<string, string>();
	for (const { label, line, reasons } of rejected) {
		const [why] = reasons.filter((reason) => reason.startsWith('−'));
		if (!examples.has(label.name))
			examples.set(label.name, `${say(`“${label.name}” at line ${line + 1}`)}${why ? ` (${say(why.slice(2))})` : ''}`);
		if (examples.size >= fewExamples) break;
	}
	const verb = rejected.length === 1 ? 'looks like a label and is none' : 'look like labels and are none';
	return [`${say(`${count(rejected.length, 'more line')} ${verb}`)}: ${[...examples.values()].join(', ')}.`];
}

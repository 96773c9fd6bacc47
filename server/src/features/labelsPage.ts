import type { Judgement } from '../model/convention.ts';
import type { Transcript } from '../model/transcript.ts';
import { explainDetection } from '../parser/labels/explain.ts';
import { asItIs, type Say } from '../text/translate.ts';

/** What a button of the page decides. */
export interface OfferedDecision {
	/** A name, or a shape such as `**Name**`. */
	readonly entry: string;
	readonly verdict: 'accept' | 'reject';
}

const fewNames = 5;
const longestSample = 80;

/**
 * A page in Markdown that says why a transcript is read as it is: each way in which lines look like labels, with
 * samples, what speaks for them and against. `link` makes the address of a button; without it there are none.
 */
export function labelsPage(
	transcript: Transcript,
	title: string,
	say: Say = asItIs,
	link?: (decision: OfferedDecision) => string,
): string {
	const { detection, lines } = transcript;
	const shapes = new Map<string, Judgement[]>();
	for (const judgement of detection.judgements()) {
		const own = shapes.get(judgement.shape);
		if (own) own.push(judgement);
		else shapes.set(judgement.shape, [judgement]);
	}
	const sampleOf = (line: number) => (lines[line]?.text ?? '').trim().slice(0, longestSample);
	const parts = [
		`# ${say(`Why is ${plain(title)} read as it is?`)}`,
		explainDetection(detection, say)
			.map((sentence) => `- ${plain(sentence)}`)
			.join('\n'),
		...[...shapes]
			.sort((a, b) => b[1].length - a[1].length)
			.map(([shape, judgements]) => shapePart(shape, judgements, { sampleOf, say, link })),
	];
	return `${parts.join('\n\n')}\n`;
}

/** What its parts are made with. */
interface PageParts {
	readonly sampleOf: (line: number) => string;
	readonly say: Say;
	readonly link: ((decision: OfferedDecision) => string) | undefined;
}

function shapePart(shape: string, judgements: readonly Judgement[], page: PageParts): string {
	const { say, link } = page;
	const accepted = judgements.filter((judgement) => judgement.accepted);
	const rejected = judgements.filter((judgement) => !judgement.accepted);
	const buttons = link
		? [
				`${button(say('These are labels'), link({ entry: shape, verdict: 'accept' }))} · ${button(say('These are none'), link({ entry: shape, verdict: 'reject' }))}`,
			]
		: [];
	const count = `${judgements.length} ${judgements.length === 1 ? 'line looks' : 'lines look'} so, ${accepted.length} ${accepted.length === 1 ? 'is a label' : 'are labels'}.`;
	return [
		`## ${code(shape)}`,
		say(count),
		...buttons,
		...namesPart('Labels', accepted, 'reject', page),
		...namesPart('No labels', rejected, 'accept', page),
	].join('\n\n');
}

/** The names that stand there most often, with what was weighed. */
function namesPart(
	title: string,
	judgements: readonly Judgement[],
	otherwise: OfferedDecision['verdict'],
	{ sampleOf, say, link }: PageParts,
): readonly string[] {
	const names = new Map<string, Judgement[]>();
	for (const judgement of judgements) {
		const own = names.get(judgement.label.name);
		if (own) own.push(judgement);
		else names.set(judgement.label.name, [judgement]);
	}
	if (names.size === 0) return [];
	const most = [...names].sort((a, b) => b[1].length - a[1].length).slice(0, fewNames);
	const rows = most.flatMap(([name, [first, ...others]]) => {
		if (!first) return [];
		const times = others.length === 0 ? 'once' : `${others.length + 1} times`;
		const change = link
			? ` ${button(say(otherwise === 'accept' ? 'This is a label' : 'This is none'), link({ entry: name, verdict: otherwise }))}`
			: '';
		const told = (sign: string) =>
			first.reasons.filter((reason) => reason.startsWith(sign)).map((reason) => plain(say(reason.slice(2))));
		const [pro, contra] = [told('+'), told('−')];
		return [
			`- **${plain(name)}**, ${say(times)}, ${say(`first at line ${first.line + 1}`)}: ${code(sampleOf(first.line))}${change}`,
			...(pro.length > 0 ? [`  - ${say('for it')}: ${pro.join('; ')}`] : []),
			...(contra.length > 0 ? [`  - ${say('against it')}: ${contra.join('; ')}`] : []),
		];
	});
	const more = names.size - most.length;
	return [
		`### ${say(title)}`,
		[...rows, ...(more > 0 ? [`- ${say(`and ${more} more ${more === 1 ? 'name' : 'names'}`)}`] : [])].join('\n'),
	];
}

const button = (title: string, address: string): string => `[${title}](${address})`;

/** A text with nothing in it that Markdown takes for a mark. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#|~]/g, '\\$&');

/** A text as code, whatever is in it. */
function code(text: string): string {
	const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
	const fence = '`'.repeat(longest + 1);
	return text.includes('`') ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

import { isItem } from '../../conventions/lead.ts';
import { isOneVoice, isPlaceholder } from '../../conventions/names.ts';
import type { Judgement } from '../../model/convention.ts';
import type { ConventionId, SpeakerLabel } from '../../model/label.ts';
import type { Survey } from '../survey.ts';
import { type Evidence, evidenceOf, type FoundEvidence } from './evidence.ts';
import { denseEvidence } from './evidenceOfDensity.ts';
import { formEvidence, openingOf } from './evidenceOfForms.ts';
import { ownEvidence } from './evidenceOfItself.ts';
import { letterEvidence, type NameUses, recurrenceEvidence, usesOfNames } from './evidenceOfNames.ts';
import { supportOf } from './evidenceOfOthers.ts';
import { peerEvidence, peersOf } from './evidenceOfPeers.ts';
import { quoteEvidence, quotesOf } from './evidenceOfQuotes.ts';
import type { Recognition } from './evidenceOfRoster.ts';
import { type StyleTalk, styleGroup, talkEvidence, talkOf } from './evidenceOfTalk.ts';
import type { Group, Kind } from './kind.ts';
import { isUnmarked, type Style, styleShapes } from './style.ts';
import { type ToldLabels, toldEvidence } from './told.ts';
import { unmarkedStyles } from './unmarked.ts';
import { labelCounts, labelPoints } from './weights.ts';

/** What was decided of the candidates of one kind. */
export interface Verdict {
	readonly group: Group;
	readonly accepted: boolean;
	/** All that speaks for them and against them. */
	readonly evidence: readonly Evidence[];
}

/**
 * Decides which candidates are labels. Each kind of them is weighed by itself first; the names that are accepted then
 * speak for the way they are written, for names near to theirs, and for what is written like them between them.
 * Gives what was decided of each kind, in their order.
 */
export function judgeLabels(
	groups: readonly Group[],
	survey: Survey,
	people: Recognition,
	{ chosen, labels }: { readonly chosen?: ConventionId; readonly labels?: ToldLabels },
): readonly Verdict[] {
	const told = toldEvidence(labels);
	const evidence = groups.map(({ kind }): Evidence[] => {
		const found: Evidence[] = [];
		ownEvidence(kind, people, found);
		choice(kind, chosen, found);
		told(kind, found);
		return found;
	});
	const own = evidence.map(sum);
	const { uses, names } = usesOfNames(groups);
	const timed = groups.reduce((total, { kind, count }) => total + (kind.style === 'timed' ? count : 0), 0);
	const opening = openingOf(groups, uses, (index) => (own[index] ?? 0) > labelPoints.mayOpen);
	const quotes = quotesOf(groups);
	const talk = talkOf(groups, (index) => (own[index] ?? 0) > labelPoints.maybeName);
	const peers = peersOf(groups, names);
	const accepted = new Set<string>();
	for (const group of groups) {
		const { kind, place } = group;
		const named = uses[place];
		const found = evidence[place] ?? [];
		recurrenceEvidence(kind, named, found);
		denseEvidence(kind, survey, talk, found);
		letterEvidence(kind, names, found);
		peerEvidence(kind, peers, found);
		nameless(kind, { named, survey, timed, bare: talk.get('timed-bare') }, found);
		formEvidence(group, { named, names, opening }, found);
		quoteEvidence(group, quotes, found);
		talkEvidence(kind, named, talk.get(styleGroup(kind.style)), found);
		if (sum(found) >= labelPoints.accepted) accepted.add(kind.key);
	}
	const standing = groups.filter(({ kind }) => accepted.has(kind.key));
	const empty = standAbove(standing) ? emptied(groups, accepted) : undefined;
	const inCapitals = isInCapitals(groups);
	const support = supportOf(standing, accepted, survey);
	const unmarked = unmarkedStyles(standing, survey);
	return groups.map((group): Verdict => {
		const { kind, place } = group;
		const found = evidence[place] ?? [];
		support(kind, found);
		unmarkedAlone(kind, unmarked, talk, found);
		shouted(kind, inCapitals, found);
		if (empty?.(kind)) found.push(evidenceOf('takes the speech of the label above'));
		return { group, accepted: sum(found) > labelPoints.label, evidence: found };
	});
}

/** Styles in which words that are said can look like labels, too. */
const mayBeSaid = new Set<Style>(['plain', 'caps', 'initials', 'letter', 'period', 'dash', 'hyphen', 'parted']);

/** True in a document in which most labels stand above what is said, not beside it. */
function standAbove(standing: readonly Group[]): boolean {
	let [above, beside] = [0, 0];
	for (const { kind, count } of standing) {
		if (kind.context.ownLine) above += count;
		else beside += count;
	}
	return above > beside;
}

/** `Ann Lee:`, and below it `Acme: that is the name.`: who is known speaks, and would have nothing to say otherwise. */
function emptied(groups: readonly Group[], accepted: ReadonlySet<string>): (kind: Kind) => boolean {
	const isFree = ({ context, underOffice }: Kind): boolean => context.under === '' && underOffice === '';
	const free = new Set(groups.filter(({ kind }) => isFree(kind)).map(({ kind }) => kind.key));
	return ({ key, style, context: { under }, underOffice }) => {
		const isTaken = (under !== '' && accepted.has(under)) || (underOffice !== '' && accepted.has(underOffice));
		return isTaken && mayBeSaid.has(style) && !free.has(key);
	};
}

/** What was decided of one candidate, with its reasons, strongest first. */
export const judgementOf = (line: number, label: SpeakerLabel, { group, accepted, evidence }: Verdict): Judgement => ({
	line,
	label,
	shape: styleShapes[group.kind.style],
	score: sum(evidence),
	accepted,
	reasons: evidence
		.filter(({ weight }) => weight !== 0)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.map(({ reason, weight }) => `${weight > 0 ? '+' : '−'} ${reason}`),
});

function sum(evidence: readonly Evidence[]): number {
	let points = 0;
	for (const { weight } of evidence) points += weight;
	return points;
}

function choice({ label, style }: Kind, chosen: ConventionId | undefined, found: FoundEvidence): void {
	if (label.convention === chosen && !isUnmarked(style)) found.push(evidenceOf('the convention that the user chose'));
}

function unmarkedAlone(
	{ style, context, label, office }: Kind,
	unmarked: ReadonlySet<Style>,
	talk: ReadonlyMap<Style, StyleTalk>,
	found: FoundEvidence,
): void {
	// `Speaker 1` or `Unknown Speaker`, right above what is said, is what tools call a voice, however few there are.
	const isVoice = style === 'bare' && context.tight && isUnnamedVoice(label.name);
	const own = talk.get(style);
	const isTold = office === 'below' && own !== undefined && own.talk >= own.all * labelCounts.talk.often;
	if (!isUnmarked(style) || isVoice || isTold) return;
	if (!unmarked.has(style)) found.push(evidenceOf('nothing marks it, and such lines are no labels here'));
	else if (style === 'bare' && own && !context.tight && !context.talk && own.tight > own.all * labelCounts.dense.tight)
		found.push(
			evidenceOf('nothing marks it, and unlike others it stands above a blank', 'what follows such words is no talk'),
		);
}

/** One voice with a number, or in two words: `Other participants` are several, and `Questions` a heading. */
const isUnnamedVoice = (name: string): boolean =>
	(isOneVoice(name) || (name.includes(' ') && !/s$/i.test(name))) && isPlaceholder(name);

/** True for a text that is in capitals throughout: they mark no heading then. */
function isInCapitals(groups: readonly Group[]): boolean {
	let all = 0;
	let capitals = 0;
	for (const { kind, count } of groups) {
		if (kind.context.ownLine) continue;
		all += count;
		if (kind.context.shouted) capitals += count;
	}
	return capitals > all * labelCounts.shoutedShare;
}

/** Lines that begin with a time and name nobody: what looks like a name behind such a time is none. */
function nameless(
	{ style, label }: Kind,
	{
		named,
		survey,
		timed,
		bare,
	}: {
		readonly named: NameUses | undefined;
		readonly survey: Survey;
		readonly timed: number;
		readonly bare: StyleTalk | undefined;
	},
	found: FoundEvidence,
): void {
	// The chapters of a video: words behind times, each once, and nobody talks.
	const chapters = bare && bare.again === 0 && bare.talk <= bare.all * labelCounts.talk.hardly ? bare.all : 0;
	const others = Math.max(survey.timed, chapters);
	const isPoint = style === 'timed-bare' && isItem(label.markup.lead);
	const rivals = isPoint ? survey.timedItems : style === 'timed' ? others : 0;
	const alike = isPoint ? (bare?.all ?? 0) : timed * labelCounts.namelessTimes;
	if (rivals > 1 && rivals >= alike && (named?.count ?? 0) < 3)
		found.push(evidenceOf('lines begin with a time and name nobody', 'lines begin with a time and name nobody here'));
}

function shouted({ context, style }: Kind, inCapitals: boolean, found: FoundEvidence): void {
	if (context.shouted && !inCapitals && style !== 'sure')
		found.push(evidenceOf('capitals follow', 'capitals follow, as in headings'));
}

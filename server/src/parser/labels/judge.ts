import { cueConvention } from '../../conventions/index.ts';
import { isItem } from '../../conventions/lead.ts';
import { isOneVoice, isPlaceholder } from '../../conventions/names.ts';
import type { Judgement } from '../../model/convention.ts';
import type { ConventionId, SpeakerLabel } from '../../model/label.ts';
import type { Survey } from '../survey.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { formEvidence, openingOf } from './evidenceOfForms.ts';
import { ownEvidence } from './evidenceOfItself.ts';
import { letterEvidence, type NameUses, recurrenceEvidence, usesByName } from './evidenceOfNames.ts';
import { supportOf } from './evidenceOfOthers.ts';
import { peerEvidence, peersOf } from './evidenceOfPeers.ts';
import { quoteEvidence, quotesOf } from './evidenceOfQuotes.ts';
import type { Recognition } from './evidenceOfRoster.ts';
import { beginsAsPerson, type StyleTalk, styleGroup, talkEvidence, talkOf } from './evidenceOfTalk.ts';
import type { Group, Kind } from './kind.ts';
import { isUnmarked, type Style, styleShapes } from './style.ts';
import { type ToldLabels, toldEvidence } from './told.ts';
import { unmarkedStyles } from './unmarked.ts';
import { labelCounts, labelPoints } from './weights.ts';

/** What was decided of the candidates of one kind. */
export interface Verdict {
	readonly kind: Kind;
	readonly accepted: boolean;
	/** All that speaks for them and against them. */
	readonly evidence: readonly Evidence[];
}

/**
 * Decides which candidates are labels. Each kind of them is weighed by itself first; the names that are accepted then
 * speak for the way they are written, for names near to theirs, and for what is written like them between them.
 * Gives what was decided by the signature of the kind.
 */
export function judgeLabels(
	groups: readonly Group[],
	survey: Survey,
	people: Recognition,
	{ chosen, labels }: { readonly chosen?: ConventionId; readonly labels?: ToldLabels },
): ReadonlyMap<string, Verdict> {
	const told = toldEvidence(labels);
	const own = groups.map(({ kind }) => [...ownEvidence(kind, people), ...choice(kind, chosen), ...told(kind)]);
	const names = usesByName(groups);
	const timed = groups.reduce((total, { kind, count }) => total + (kind.style === 'timed' ? count : 0), 0);
	const opening = openingOf(groups, names, (index) => sum(own[index] ?? []) > labelPoints.mayOpen);
	const quotes = quotesOf(groups);
	const talk = talkOf(groups, (index) => sum(own[index] ?? []) > labelPoints.maybeName);
	const peers = peersOf(groups, names);
	const first = groups.map((group, index) => {
		const { kind } = group;
		return [
			...(own[index] ?? []),
			...recurrenceEvidence(kind, names.get(kind.key)),
			...dense(kind, survey, talk),
			...letterEvidence(kind, names),
			...peerEvidence(kind, peers),
			...nameless(kind, names.get(kind.key), survey, timed, talk.get('timed-bare')),
			...formEvidence(group, names, opening),
			...quoteEvidence(group, quotes),
			...talkEvidence(kind, names.get(kind.key), talk.get(styleGroup(kind.style))),
		];
	});
	const accepted = new Set(
		groups.flatMap(({ kind }, index) => (sum(first[index] ?? []) >= labelPoints.accepted ? [kind.key] : [])),
	);
	const isAbove = standAbove(groups, accepted);
	const free = new Set(
		groups.flatMap(({ kind }) => (kind.context.under === '' && kind.underOffice === '' ? [kind.key] : [])),
	);
	const inCapitals = isInCapitals(groups);
	const support = supportOf(groups, accepted, survey);
	const unmarked = unmarkedStyles(groups, survey, accepted);
	const verdicts = new Map<string, Verdict>();
	for (const [index, { kind, signature }] of groups.entries()) {
		const evidence = [
			...(first[index] ?? []),
			...support(kind),
			...unmarkedAlone(kind, unmarked, talk),
			...shouted(kind, inCapitals),
			...(isAbove ? leavesEmpty(kind, accepted, free) : []),
		];
		verdicts.set(signature, { kind, accepted: sum(evidence) > labelPoints.label, evidence });
	}
	return verdicts;
}

/** Styles in which words that are said can look like labels, too. */
const mayBeSaid = new Set<Style>(['plain', 'caps', 'initials', 'letter', 'period', 'dash', 'hyphen', 'parted']);

/** True in a document in which most labels stand above what is said, not beside it. */
function standAbove(groups: readonly Group[], accepted: ReadonlySet<string>): boolean {
	let [above, beside] = [0, 0];
	for (const { kind, count } of groups) {
		if (!accepted.has(kind.key)) continue;
		if (kind.context.ownLine) above += count;
		else beside += count;
	}
	return above > beside;
}

/** `Ann Lee:`, and below it `Acme: that is the name.`: who is known speaks, and would have nothing to say otherwise. */
function* leavesEmpty(
	{ key, style, context, underOffice }: Kind,
	accepted: ReadonlySet<string>,
	free: ReadonlySet<string>,
): Generator<Evidence> {
	const { under } = context;
	const isTaken = (under !== '' && accepted.has(under)) || (underOffice !== '' && accepted.has(underOffice));
	if (isTaken && mayBeSaid.has(style) && !free.has(key)) yield evidenceOf('takes the speech of the label above');
}

/** What was decided of one candidate, with its reasons, strongest first. */
export const judgementOf = (line: number, label: SpeakerLabel, { kind, accepted, evidence }: Verdict): Judgement => ({
	line,
	label,
	shape: styleShapes[kind.style],
	score: sum(evidence),
	accepted,
	reasons: evidence
		.filter(({ weight }) => weight !== 0)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.map(({ reason, weight }) => `${weight > 0 ? '+' : '−'} ${reason}`),
});

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

function* choice({ label, style }: Kind, chosen: ConventionId | undefined): Generator<Evidence> {
	if (label.convention === chosen && !isUnmarked(style)) yield evidenceOf('the convention that the user chose');
}

function* unmarkedAlone(
	{ style, context, label, office }: Kind,
	unmarked: ReadonlySet<Style>,
	talk: ReadonlyMap<Style, StyleTalk>,
): Generator<Evidence> {
	// `Speaker 1` or `Unknown Speaker`, right above what is said, is what tools call a voice, however few there are.
	const isVoice = style === 'bare' && context.tight && isUnnamedVoice(label.name);
	const own = talk.get(style);
	const isTold = office === 'below' && own !== undefined && own.talk >= own.all * labelCounts.talk.often;
	if (!isUnmarked(style) || isVoice || isTold) return;
	if (!unmarked.has(style)) yield evidenceOf('nothing marks it, and such lines are no labels here');
	else if (style === 'bare' && own && !context.tight && !context.talk && own.tight > own.all * labelCounts.dense.tight)
		yield evidenceOf(
			'nothing marks it, and unlike others it stands above a blank',
			'what follows such words is no talk',
		);
}

/** One voice with a number, or in two words: `Other participants` are several, and `Questions` a heading. */
const isUnnamedVoice = (name: string): boolean =>
	(isOneVoice(name) || (name.includes(' ') && !/s$/i.test(name))) && isPlaceholder(name);

const settingOff = new Set<Style>([
	'plain',
	'caps',
	'initials',
	'letter',
	'period',
	'dash',
	'bracketed',
	'hyphen',
	'item',
	'numbered',
	'bold-item',
]);

const wordsAlone = new Set<Style>(['plain', 'caps', 'initials']);

/** A short text in which nearly every line or paragraph begins with such a label, and people talk. */
function* dense(
	{ style, shape, context, level, label, key }: Kind,
	survey: Survey,
	talk: ReadonlyMap<Style, StyleTalk>,
): Generator<Evidence> {
	const own = talk.get(styleGroup(style));
	if (!own || !context.startsParagraph || own.all < 2 || own.kinds < 2) return;
	const shares = labelCounts.dense;
	// Cues hold speech and nothing else, so capitals are a name.
	const people = own.people || (shape.caps && label.convention === cueConvention.id);
	if (
		people &&
		!context.small &&
		wordsAlone.has(style) &&
		own.fields === 0 &&
		own.all >= survey.texts &&
		own.all < shares.few
	)
		yield evidenceOf('nothing stands here but people and what they say');
	if (own.talk / own.all < shares.talk) return;
	if (style === 'heading') {
		// In a short text each heading of a level is somebody: most of them are known to be, and somebody comes back.
		const isPerson = beginsAsPerson(key) || (shape.capitalised && shape.words > 1 && context.talk);
		const people = (survey.headings.get(level) ?? 0) * labelCounts.dense.people;
		if (isPerson && own.again > 0 && own.all < shares.few && own.persons >= people)
			yield evidenceOf('nothing stands here but people and what they say');
		if (own.again >= own.all * shares.again && own.all >= (survey.headings.get(level) ?? 0) * shares.headings)
			yield evidenceOf(
				'nearly every heading is a name, and talk follows',
				'nearly every heading is such a name, and talk follows',
			);
		return;
	}
	if (style === 'bare' && markedIn(talk) >= own.all) return;
	const share = Math.max(own.all / survey.texts, Math.min(1, own.all / survey.paragraphs));
	const least = settingOff.has(style) ? shares.marked : style === 'bare' ? shares.bare : Number.POSITIVE_INFINITY;
	const isList = own.again === 0 && own.all >= shares.list && shape.words === 1;
	if (share >= least && !isList) yield evidenceOf('nearly every paragraph begins so, and talk follows');
	if (style === 'bare' && context.tight && own.kinds > 2 && own.tight >= survey.paragraphs * shares.tight)
		yield evidenceOf('nearly every paragraph has such a line above it, and talk follows');
}

/** Labels with a mark behind the name: beside as many of them a bare name is a heading, however few blank lines there are. */
const markedIn = (talk: ReadonlyMap<Style, StyleTalk>): number =>
	[...settingOff].reduce((total, style) => total + (talk.get(style)?.all ?? 0), 0);

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
function* nameless(
	{ style, label }: Kind,
	named: NameUses | undefined,
	survey: Survey,
	timed: number,
	bare: StyleTalk | undefined,
): Generator<Evidence> {
	// The chapters of a video: words behind times, each once, and nobody talks.
	const chapters = bare && bare.again === 0 && bare.talk <= bare.all * labelCounts.talk.hardly ? bare.all : 0;
	const others = Math.max(survey.timed, chapters);
	const isPoint = style === 'timed-bare' && isItem(label.markup.lead);
	const rivals = isPoint ? survey.timedItems : style === 'timed' ? others : 0;
	const alike = isPoint ? (bare?.all ?? 0) : timed * labelCounts.namelessTimes;
	if (rivals > 1 && rivals >= alike && (named?.count ?? 0) < 3)
		yield evidenceOf('lines begin with a time and name nobody', 'lines begin with a time and name nobody here');
}

function* shouted({ context, style }: Kind, inCapitals: boolean): Generator<Evidence> {
	if (context.shouted && !inCapitals && style !== 'sure')
		yield evidenceOf('capitals follow', 'capitals follow, as in headings');
}

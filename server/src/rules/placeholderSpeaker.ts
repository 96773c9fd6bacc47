import { isOneVoice } from '../conventions/names.ts';
import { renameLabel } from '../facts/labels/style.ts';
import { namesOfPlaceholders } from '../facts/naming/nameSpeakers.ts';
import { type Speaker, speakersOf } from '../facts/people/speakers.ts';
import { suggestSpeakers } from '../facts/suggest/suggestSpeakers.ts';
import { sitsInParliament } from '../languages/all/offices.ts';
import { mayPreside } from '../languages/all/placeholders.ts';
import type { Located, Transcript, Turn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { costlyChoice, type Finding, type Fix, transcriptRule } from './rule.ts';

export const placeholderSpeaker = transcriptRule({
	id: 'placeholder-speaker',
	about: 'who',
	question: { title: 'Speakers whom nobody knows', rank: 2, missing: 'name' },
	summary: 'Labels name people',
	why: 'Speech-to-text tools number voices, and note-takers write question marks. Both are meant to be replaced by a name, and are forgotten.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		candidates: { default: 5, description: 'How many people to offer.', minimum: 1 },
		accept: {
			default: [] as readonly string[],
			description: 'Names that stand for nobody in particular and are meant to stay, such as `Question`.',
		},
	},
	examples: [
		{
			about: 'A voice that a program numbered is one person: it is found once.',
			before:
				'**Ann Lee:** When was that?\n\n<|**Speaker 2:**|> In May.\n\n**Ann Lee:** And why?\n\n**Speaker 2:** I had to.\n\n**Bob Kay:** Right.\n\n**Ann Lee:** Well.',
		},
		{
			about: 'The front matter says who else was there.',
			before:
				'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\n**Ann Lee:** When was that?\n\n<|**Speaker 2:**|> In May.\n\n**Ann Lee:** And why?\n\n**Speaker 2:** I had to.',
			after:
				'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\n**Ann Lee:** When was that?\n\n**Bob Kay:** In May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.',
		},
		{
			about: 'Each label without any name may be somebody else’s.',
			before:
				'AL: When was that?\n\n<|???:|> In May.\n\nAL: And why?\n\nBK: I had to.\n\nAL: Right.\n\n<|???:|> So did I.\n\nBK: Well.\n\nAL: Yes.',
		},
		{
			about: 'Roles are a house’s own choice where it names nobody.',
			before:
				'**Interviewer:** When was that?\n\n**Ann Lee:** In May.\n\n**Interviewer:** And why?\n\n**Audience member:** She had to!\n\n**Ann Lee:** Right.',
		},
		{
			about: 'A house may have a word of its own.',
			before: '**Ann Lee:** Next.\n\n**Question:** When was that?\n\n**Ann Lee:** In May.\n\n**Bob Kay:** Well.',
			options: { accept: ['question'] },
		},
	],
	*check(transcript, { candidates, accept }) {
		const accepted = new Set(accept.map((name) => name.toLowerCase()));
		const unheard = unheardOf(transcript);
		const speakers = speakersOf(transcript);
		const mostSuggested = speakers.length > crowd ? 0 : Math.min(mostFindings, mostWeighed / speakers.length);
		let found = 0;
		const most = () => (found++ < mostSuggested ? candidates : 0);
		for (const speaker of speakers) {
			if (!speaker.placeholder || accepted.has(speaker.name.toLowerCase())) continue;
			if (mayPreside(speaker.name) && isParliament(transcript)) continue;
			if (isOneVoice(speaker.name)) yield voice(transcript, speaker, unheard, most());
			else {
				for (const turn of speaker.turns) yield unknown(transcript, turn, unheard, most());
			}
		}
	},
});

/**
 * For so many findings people are offered, as weighing who spoke takes a while: some hundredths of a millisecond for each
 * who speaks in the document. Where thousands speak nobody is offered unasked: what all of them say would be weighed for
 * one hint. Who asks at the place (“Who Is This?”) is answered.
 */
const mostFindings = 200;
const mostWeighed = 10_000;
const crowd = 2_000;

/** Where members are called honourable or ministers answer, the Speaker is who presides. */
const isParliament = (transcript: Transcript): boolean =>
	speakersOf(transcript).some(({ name }) => sitsInParliament(name));

/** People who are declared by name, not found in a list, and have no turn. */
function unheardOf(transcript: Transcript): readonly string[] {
	const heard = new Set(speakersOf(transcript).flatMap(({ declared }) => declared ?? []));
	const unheard = transcript.detection.declared.filter(
		(entry) => (entry.source === 'front-matter' || entry.source === 'roster') && !heard.has(entry),
	);
	return [...new Set(unheard.map(({ name }) => name))];
}

function voice(transcript: Transcript, speaker: Speaker, unheard: readonly string[], most: number): Finding {
	const { name, turns } = speaker;
	const [first] = turns;
	const count = turns.length;
	return {
		range: first ? onLine(first.line, first.block.label.span) : { start: origin, end: origin },
		message: `${name} names nobody${count > 1 ? ` in ${count} turns` : ''}. Say who it is.${declaredHint(unheard)}`,
		fixes: () => voiceFixes(transcript, speaker, unheard, most),
		related: turns
			.slice(1, 20)
			.map(({ block, line }) => ({ range: onLine(line, block.label.span), message: `${name} speaks here too` })),
	};
}

function voiceFixes(transcript: Transcript, speaker: Speaker, unheard: readonly string[], most: number) {
	const { name, turns } = speaker;
	const [first] = turns;
	const count = turns.length;
	const said = most === 0 ? undefined : namesOfPlaceholders(transcript).get(speaker);
	const others = candidatesFor(transcript, first, name, unheard, most);
	const whole =
		said &&
		wholeNameOf(
			said.name,
			others.map(({ to }) => to),
		);
	const names = [
		...(said && whole !== undefined ? [{ to: whole, reason: said.reason }] : []),
		...others.filter(({ to }) => to !== whole),
	].slice(0, most);
	const all = names.map(({ to, reason }) =>
		renaming(`${name} is ${to}${count > 1 ? ` in all ${count} turns` : ''}`, reason, turns, to),
	);
	const [best] = names;
	if (best === undefined || count === 1 || !first) return all;
	return [...all, renaming(`${name} is ${best.to} in this turn alone`, undefined, [first], best.to)];
}

/** Of a name that is said, the whole one that is declared or that labels have. */
const wholeNameOf = (said: string, known: readonly string[]): string =>
	known.find((name) => said.split(' ').every((word) => name.split(' ').includes(word))) ?? said;

const origin = { line: 0, character: 0 };

function unknown(transcript: Transcript, turn: Located<Turn>, unheard: readonly string[], most: number): Finding {
	const { name } = turn.block.label;
	return {
		range: onLine(turn.line, turn.block.label.span),
		message: `${name} names nobody. Say who speaks here.${declaredHint(unheard)}`,
		fixes: () =>
			candidatesFor(transcript, turn, name, unheard, most).map(({ to, reason }) =>
				renaming(`Attribute to ${to}`, reason, [turn], to),
			),
	};
}

function declaredHint(unheard: readonly string[]): string {
	if (unheard.length === 0 || unheard.length > 4) return '';
	return ` Declared, and without a turn so far: ${unheard.join(', ')}.`;
}

/** The likeliest first; who is declared and has no turn so far comes before who has. */
function candidatesFor(
	transcript: Transcript,
	turn: Located<Turn> | undefined,
	name: string,
	unheard: readonly string[],
	most: number,
): readonly { readonly to: string; readonly reason: string }[] {
	if (most === 0) return [];
	const waiting = unheard.length <= 4 ? unheard : [];
	const suggested = turn ? suggestSpeakers(transcript, turn.line, name, most + waiting.length) : [];
	const found = [
		...waiting.map((to) => ({ to, reason: 'declared, and without a turn so far' })),
		...suggested.filter(({ name: own }) => !waiting.includes(own)).map(({ name: to, reason }) => ({ to, reason })),
	];
	return [...new Map(found.map((one) => [one.to, one])).values()].slice(0, most);
}

const renaming = (title: string, detail: string | undefined, turns: readonly Located<Turn>[], to: string): Fix =>
	costlyChoice({ title, person: to, ...(detail !== undefined && { detail }) }, () =>
		turns.flatMap((turn) => renameLabel(turn, to)),
	);

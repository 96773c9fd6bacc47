import { renameLabel } from '../facts/labels/style.ts';
import { nearMisses } from '../facts/misspellings/nearNames.ts';
import { declareAlias, declareSpeaker } from '../facts/people/declare.ts';
import { nearestDeclaredOf } from '../facts/people/nearestDeclared.ts';
import { type Speaker, speakersOf } from '../facts/people/speakers.ts';
import { type Match, matchesOf } from '../facts/people/speakersAndRoster.ts';
import type { DeclaredName } from '../model/convention.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { costlyChoice, type Fix, transcriptRule } from './rule.ts';

export const undeclaredSpeaker = transcriptRule({
	id: 'undeclared-speaker',
	about: 'who',
	question: { title: 'Speakers whom nothing declares', rank: 9 },
	summary: 'Everybody who speaks is in the roster',
	why: 'A label that the roster has not is most often misspelt, or a person whom somebody forgot to enter. Front matter and attendee tables count where most of those who speak are in them.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		accept: {
			default: [] as readonly string[],
			description: 'Names that need not be in the roster.',
		},
	},
	examples: [
		{
			about: 'The roster knows a name like it.',
			before:
				'**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n<|**Anne Leigh:**|> Sit down.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** So.',
			after:
				'**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Anna Leigh:** Sit down.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** So.',
			roster: ['Ann Lee', 'Bob Kay', 'Anna Leigh'],
		},
		{
			about: 'Nobody in the front matter has the name.',
			before:
				'---\nspeakers:\n  - Ann Lee\n  - Bob Kay\n  - Dee Dow\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Dee Dow:** Hello.\n\n<|**Cem Öz:**|> And I?\n\n**Ann Lee:** Sit down.\n\n**Bob Kay:** Thank you.',
			after:
				'---\nspeakers:\n  - Ann Lee\n  - Bob Kay\n  - Dee Dow\n  - Cem Öz\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Dee Dow:** Hello.\n\n**Cem Öz:** And I?\n\n**Ann Lee:** Sit down.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'Initials, aliases and a part of the name do.',
			before:
				'AL: Good morning.\n\nBobby: Good morning.\n\nDee: Hello.\n\nAL: Sit down.\n\nBobby: Thank you.\n\nDee: Well.',
			roster: [{ name: 'Ann Lee', initials: 'AL' }, { name: 'Bob Kay', aliases: ['Bobby'] }, 'Dee Dow'],
		},
		{
			about: 'Front matter that names the guest only is no roster.',
			before:
				'---\nspeakers: [Ann Lee]\n---\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Sit down.\n\n**Ann Lee:** Thank you.',
		},
		{
			about: 'Parts and crowds need no entry.',
			before:
				'**Moderator:** Good morning.\n\n**Ann Lee:** Good morning.\n\n**Audience member:** Louder!\n\n**Ann Lee:** Sorry.\n\n**Moderator:** Thank you.',
			roster: ['Ann Lee'],
		},
	],
	*check(transcript, { accept }) {
		const { declared } = transcript.detection;
		// Where nobody is declared so, everybody who speaks need not be held against anybody.
		if (!mayBeComplete(declared)) return;
		const matches = matchesOf(transcript);
		if (!isComplete(declared, matches)) return;
		const accepted = new Set(accept.map((name) => name.toLowerCase()));
		const missing = matches.filter(({ kind }) => kind === 'missing');
		const slips = missing.length > 0 ? slipsOf(transcript, declared) : new Set();
		for (const { speaker } of missing) {
			const [first] = speaker.turns;
			if (!first || !isLikeOthers(transcript, speaker)) continue;
			if (slips.has(speaker.name) || accepted.has(speaker.name.toLowerCase())) continue;
			const count = speaker.turns.length;
			const near = nearestDeclaredOf(transcript).get(speaker.name);
			yield {
				range: onLine(first.line, first.block.label.span),
				message: `${speaker.name} (${count === 1 ? '1 turn' : `${count} turns`}) is not in ${placeOf(declared)}. ${near ? `Is it ${near.name}? ` : ''}Correct the label, or declare the speaker.`,
				related: near ? declarationOf(near, transcript) : [],
				fixes: () => fixesFor(transcript, speaker, near),
			};
		}
	},
});

/** Lists that may name everybody. */
const mayBeComplete = (declared: readonly DeclaredName[]): boolean =>
	declared.some(({ source }) => source === 'roster' || source === 'front-matter' || source === 'table');

/**
 * True where those who are declared are meant to be everybody: a roster, or front matter or a table in which most who
 * speak are. Lines that count up who is present seldom are complete.
 */
function isComplete(declared: readonly DeclaredName[], matches: readonly Match[]): boolean {
	if (declared.some(({ source }) => source === 'roster')) return true;
	const named = matches.filter(({ kind }) => kind !== 'unnamed');
	const known = named.filter(({ kind }) => kind !== 'missing');
	return known.length >= 3 && known.length >= named.length * 0.75;
}

/** False for a lone label of another shape, which may be no label at all. */
function isLikeOthers({ detection }: Transcript, { turns }: Speaker): boolean {
	return turns.length > 1 || turns[0]?.block.label.convention === detection.main;
}

/** Labels that are slips for other labels: another rule tells of them. */
function slipsOf(transcript: Transcript, declared: readonly DeclaredName[]): ReadonlySet<string> {
	const uses = speakersOf(transcript).map(({ name, turns }) => ({ name, count: turns.length }));
	const misses = nearMisses(uses, { declared: declared.map(({ name }) => name) });
	return new Set(misses.map(({ from }) => from));
}

const placeOf = (declared: readonly DeclaredName[]): string => {
	if (declared.some(({ source }) => source === 'roster')) return 'the roster';
	return declared.some(({ source }) => source === 'front-matter') ? 'the front matter' : 'the list of attendees';
};

const declarationOf = ({ name, line, source }: DeclaredName, { lines }: Transcript) =>
	source === 'roster'
		? []
		: [{ range: onLine(line, { start: 0, end: lines[line]?.text.length ?? 0 }), message: `${name} is declared here.` }];

function fixesFor(transcript: Transcript, speaker: Speaker, near: DeclaredName | undefined): readonly Fix[] {
	const { name, turns } = speaker;
	const fixes: Fix[] = [];
	if (near) {
		const where = turns.length === 1 ? '' : ` in all ${turns.length} turns`;
		const title = `Change to ${near.name}${where}`;
		fixes.push(
			costlyChoice({ title, detail: 'The nearest name that is declared.' }, () =>
				turns.flatMap((turn) => renameLabel(turn, near.name)),
			),
		);
		const alias = near.source === 'roster' ? undefined : declareAlias(transcript, near.name, name);
		if (alias) fixes.push({ title: `Declare ${name} as another name of ${near.name}`, safe: false, edits: alias });
	}
	const entry = declareSpeaker(transcript, { name, ...(speaker.affiliation && { affiliation: speaker.affiliation }) });
	if (entry) fixes.push({ title: `Declare ${name} in this document`, safe: false, edits: entry });
	return fixes;
}

import { isEvent } from '../conventions/events.ts';
import { nameKey, nameShape } from '../conventions/names.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import { namedTogether } from '../languages/all/namesTogether.ts';
import { areSameSets, overPages } from '../model/perPage.ts';
import { type Turn, turnsIn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const multiSpeakerLabel = pageRule({
	id: 'multi-speaker-label',
	about: 'who',
	question: { title: 'Labels of several people', rank: 14 },
	summary: 'A label names one speaker',
	why: 'Words under several names are counted and found under none of them. Where people did speak as one, leave it.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'Initials in a row.',
			before: 'BE: Yes.\n\nOH: Yes.\n\n<|BE, OH:|> We agree.\n\nBE: Good.\n\nOH: Well.\n\nBE: So.',
		},
		{
			about: 'Two people with turns of their own.',
			before:
				'**Ann Lee:** Yes.\n\n**Bob Kay:** Yes.\n\n<|**Ann Lee and Bob Kay:**|> We agree.\n\n**Ann Lee:** Good.\n\n**Bob Kay:** Well.',
		},
		{
			about: 'A party of two names is one.',
			before: '**Ann Lee (CDU/CSU):** Yes.\n\n**CDU/CSU:** Yes.\n\n**SPD:** No.\n\n**Ann Lee (CDU/CSU):** Well.',
		},
		{
			about: 'Two who laugh together.',
			before:
				'**Ann Lee:** Yes.\n\n**Bob Kay:** Yes.\n\n**Ann Lee & Bob Kay:** (laughing)\n\n**Ann Lee:** Good.\n\n**Bob Kay:** Well.',
		},
		{
			about: 'One person with a title or a house behind a comma.',
			before:
				'**Ann Lee, Director of Gates and Walls:** Yes.\n\n**Bob Kay, Jr.:** Yes.\n\n**Ann Lee, Director of Gates and Walls:** Good.\n\n**Bob Kay, Jr.:** Well.',
		},
	],
	*check(transcript) {
		const names = namesOf(transcript);
		for (const { block, line } of turnsIn(transcript)) {
			const { name, span } = block.label;
			const people = namedTogether(name).names;
			const several =
				people.length > 1 &&
				(nameShape(name).initials && !name.includes('/')
					? people.every((person) => /^\p{Lu}{2,5}\d?$/u.test(person))
					: people.every((person) => names.has(nameKey(person))));
			// Two may laugh together: nobody can give each of them a turn of that.
			if (!several || onlyEvents(block)) continue;
			yield {
				range: onLine(line, span),
				message: `This label names ${people.length} speakers: ${people.join(', ')}. Where each said something of their own, give each a turn.`,
			};
		}
	},
});

const onlyEvents = (turn: Turn): boolean =>
	turn.paragraphs.length > 0 && turn.paragraphs.every(({ range }) => isEvent(speechIn(turn, range)));

/** Every name in labels and declarations, as names are compared. */
const namesOf = overPages(
	(page) => new Set(turnsIn(page).map(({ block }) => nameKey(block.label.name))),
	(parts, { detection }): ReadonlySet<string> => {
		const names = new Set<string>();
		for (const own of parts) for (const name of own) names.add(name);
		for (const { name, initials } of detection.declared) {
			names.add(nameKey(name));
			if (initials !== undefined) names.add(nameKey(initials));
		}
		return names;
	},
	areSameSets,
);

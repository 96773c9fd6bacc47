import { nameShape, tidyName } from '../conventions/names.ts';
import { type Introduction, introductionsIn } from '../facts/introductions/introductionsIn.ts';
import { renameLabel } from '../facts/labels/style.ts';
import { mayMean } from '../facts/people/mayMean.ts';
import { type Speaker, speakerNamed, speakersOf } from '../facts/people/speakers.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import { listOverPages } from '../model/perPage.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../model/transcript.ts';
import { type NameForm, nameForm } from '../people/nameForm.ts';
import { onLine } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { costlyChoice, transcriptRule } from './rule.ts';

export const selfIntroductionMismatch = transcriptRule({
	id: 'self-introduction-mismatch',
	about: 'who',
	question: { title: 'Speakers who say another name', rank: 10 },
	summary: 'Who says their own name has that name in the label',
	why: 'Speakers know best who they are: where the label says otherwise, it is the wrong person, or one of the two is misspelt.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'Another surname.',
			before:
				'**Moderator:** Next, please.\n\n<|**Greg Palmer (Radio Noord):**|> Thank you. My name is Greg Falconer, Radio Noord. When was that?\n\n**Ann Lee:** In May.\n\n**Moderator:** Next.',
		},
		{
			about: 'A first name alone, a title or a middle name says nothing else.',
			before:
				'**Moderator:** Next, please.\n\n**Greg Palmer:** I’m Greg. When was that?\n\n**Ann Lee:** My name is Dr. Ann Lee, and it was in May.\n\n**Moderator:** Next.',
		},
		{
			about: 'A label that is an office or a handle has no name to hold against.',
			before:
				'**Moderator:** My name is Ann Lee. Next, please.\n\n**pgp:** I’m Bob Kay. When was that?\n\n**Moderator:** In May.\n\n**pgp:** Good.',
		},
	],
	*check(transcript) {
		if (!speakersOf(transcript).some(mayHaveNames)) return;
		for (const turn of introducing(transcript)) {
			const { label } = turn.block;
			const speaker = speakerNamed(transcript, label.name);
			if (!speaker || speaker.placeholder || !hasNames(speaker)) continue;
			const name = otherName(speaker, turn);
			if (name !== undefined) {
				yield {
					range: onLine(turn.line, label.span),
					message: `The label says ${label.name}, the speaker says ${name}. Who speaks here?`,
					fixes: () => [
						{ title: `Write ${name} here`, safe: false, edits: renameLabel(turn, name) },
						...(speaker.turns.length > 1
							? [
									costlyChoice({ title: `Write ${name} in all ${speaker.turns.length} labels` }, () =>
										speaker.turns.flatMap((own) => renameLabel(own, name)),
									),
								]
							: []),
					],
				};
			}
		}
	},
});

/** Turns that say a name of their speaker. */
const introducing = listOverPages(
	(page: Transcript): readonly Located<Turn>[] =>
		turnsIn(page).filter(({ block }) => introductionsOf(block).length > 0),
	({ block, line, index }, placed) => ({ block, line: line + placed.line, index: index + placed.index }),
);

/** False for a speaker of whom one look shows that {@link hasNames} is false: a question, a number, one word. */
const mayHaveNames = ({ placeholder, name }: Speaker): boolean => !placeholder && /\s/.test(tidyName(name).trim());

/** True where every name of a speaker is a person's: initials, handles and offices can be anybody's. */
const hasNames = ({ name, aliases }: Speaker): boolean =>
	[name, ...aliases].every((own) => {
		const { names, apart } = nameForm(own);
		const shape = nameShape(own);
		return names.length > 1 && !apart && !shape.initials && !shape.handle;
	});

/** The full name by which a speaker introduces themselves, where it can be none of theirs. */
function otherName(speaker: Speaker, { block }: Located<Turn>): string | undefined {
	for (const { kind, name, confidence } of introductionsOf(block)) {
		if (kind !== 'name' || confidence < 0.8) continue;
		const form = nameForm(name);
		if (form.names.length < 2) continue;
		const own = [speaker.name, ...speaker.aliases, ...(speaker.declared?.aliases ?? [])].map(nameForm);
		if (own.every((known) => !mayMean(form, known) && !mayMean(known, form) && !isShortened(form, known))) return name;
	}
	return undefined;
}

/** `Jen Lee` and `Jennifer Lee`: people shorten their own names. */
const isShortened = (one: NameForm, other: NameForm): boolean => {
	const [first = '', second = ''] = [one.names[0], other.names[0]];
	const short = Math.min(first.length, second.length);
	return one.names.at(-1) === other.names.at(-1) && short > 2 && first.slice(0, short) === second.slice(0, short);
};

/** So much of a turn is read, in UTF-16 units, and no more lines of a paragraph than may hold as much. */
const beginning = 400;

/** What a turn says at its beginning of who speaks: it stays so while other turns are edited. */
const introductionsOf = remembered((turn: Turn): readonly Introduction[] => {
	const said = turn.paragraphs.slice(0, 2).map(({ range: { start, end } }) => {
		const isLong = end.line - start.line > beginning;
		return speechIn(turn, { start, end: isLong ? { line: start.line + beginning, character: 0 } : end });
	});
	return introductionsIn(said.join(' ').slice(0, beginning));
});

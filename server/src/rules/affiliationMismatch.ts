import { renameLabel } from '../facts/labels/style.ts';
import { type Speaker, speakersOf } from '../facts/people/speakers.ts';
import { withoutArticle } from '../languages/all/articles.ts';
import { isScreenplayMark } from '../languages/all/screenplay.ts';
import { languages } from '../languages/index.ts';
import type { Located, Turn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { type Finding, transcriptRule } from './rule.ts';

export const affiliationMismatch = transcriptRule({
	id: 'affiliation-mismatch',
	about: 'who',
	question: { title: 'Affiliations that differ', rank: 12 },
	summary: 'A speaker’s affiliation is the same in every label',
	why: 'Two affiliations of one name are a slip, or two people.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'One name, two houses.',
			before:
				'**Ann Lee (Daily Post):** When?\n\n**Bob Kay:** Soon.\n\n<|**Ann Lee (Evening Post):**|> Where?\n\n**Bob Kay:** Here.\n\n**Ann Lee (Daily Post):** Why?',
			after:
				'**Ann Lee (Daily Post):** When?\n\n**Bob Kay:** Soon.\n\n**Ann Lee (Daily Post):** Where?\n\n**Bob Kay:** Here.\n\n**Ann Lee (Daily Post):** Why?',
		},
		{
			about: 'The affiliation is missing once among many.',
			before: `${'**Ann Lee (Post):** Why?\n\n**Bob Kay:** So.\n\n'.repeat(5)}<|**Ann Lee:**|> Who?\n\n**Bob Kay:** We.`,
			after: `${'**Ann Lee (Post):** Why?\n\n**Bob Kay:** So.\n\n'.repeat(5)}**Ann Lee (Post):** Who?\n\n**Bob Kay:** We.`,
		},
		{
			about: 'An affiliation with the first label alone is a custom.',
			before:
				'**Ann Lee (Post):** When?\n\n**Bob Kay:** Soon.\n\n**Ann Lee:** Where?\n\n**Bob Kay:** Here.\n\n**Ann Lee:** Why?',
		},
		{
			about: 'What somebody does while speaking is no affiliation.',
			before:
				'**Ann Lee (laughing):** When?\n\n**Bob Kay:** Soon.\n\n**Ann Lee (on the phone):** Where?\n\n**Bob Kay:** Here.',
		},
		{
			about: 'Marks of screenplays, and the language that is spoken, are none.',
			before:
				'**Ann Lee (V.O.):** When?\n\n**Bob Kay (DE):** Bald.\n\n**Ann Lee (O.S.):** Where?\n\n**Bob Kay (EN):** Here.',
		},
	],
	*check(transcript) {
		for (const speaker of speakersOf(transcript)) if (!speaker.placeholder) yield* mismatches(speaker);
	},
});

function* mismatches(speaker: Speaker): Generator<Finding> {
	// Where no label has one, the turns need not be looked for.
	if (speaker.affiliation === undefined) return;
	const written = new Map<string, Located<Turn>[]>();
	for (const turn of speaker.turns) {
		const text = affiliationOf(turn);
		if (text === undefined) continue;
		const turns = written.get(keyOf(text));
		if (turns) turns.push(turn);
		else written.set(keyOf(text), [turn]);
	}
	const [usual, ...others] = [...written.values()].sort((a, b) => b.length - a.length);
	const model = usual?.[0];
	const text = model && affiliationOf(model);
	if (!usual || !model || text === undefined) return;
	const related = [{ range: onLine(model.line, model.block.label.span), message: `${speaker.name} (${text})` }];
	for (const turn of others.flat()) {
		const own = affiliationOf(turn) ?? '';
		const message = `${speaker.name} is ${own} here and ${text} in ${labels(usual.length)}. Which is it?`;
		yield { ...finding(turn, message, `Write ${text}`, text), related };
	}
	const without = speaker.turns.filter((turn) => turn.block.label.affiliation === undefined);
	if (others.length > 0 || usual.length < 5 || without.length * 5 > usual.length) return;
	for (const turn of without) {
		const message = `${speaker.name} has the affiliation ${text} in ${labels(usual.length)}, and none here.`;
		yield { ...finding(turn, message, `Add ${text}`, text), related };
	}
}

/** What stands in brackets behind a name, where it is a house or a place and not something that the speaker does. */
function affiliationOf({ block }: Located<Turn>): string | undefined {
	const text = block.label.affiliation?.text;
	if (text === undefined || isScreenplayMark(text) || isLanguageCode(text)) return undefined;
	return /^\p{Lu}|^\p{Lo}|^[\d@]/u.test(text) && text.split(' ').length < 6 ? text : undefined;
}

/** `(DE)`: the language that is spoken. */
const isLanguageCode = (text: string): boolean => languages.some(({ code }) => code === text.trim().toLowerCase());

/** `The Post` and `Post` are one house. */
const keyOf = (text: string): string =>
	withoutArticle(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

const labels = (count: number): string => (count === 1 ? '1 label' : `${count} labels`);

const finding = (turn: Located<Turn>, message: string, title: string, text: string): Finding => ({
	range: onLine(turn.line, turn.block.label.span),
	message,
	fixes: () => [{ title, safe: false, edits: renameLabel(turn, turn.block.label.name, { text }) }],
});

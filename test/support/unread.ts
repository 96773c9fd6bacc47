import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';

export const { settings } = readSettings({});
/** What two people say by turns, a sentence each. */
export const said = [
	'Good morning to all of you.',
	'I think that we can begin.',
	'What do you say to that?',
	'I do not know yet.',
	'Then let us go on with it.',
	'We will see what they do.',
];

/** Where `unread-label` stands in a text, and its fixes. */
export const found = (texts: readonly string[]) => {
	const transcript = parse(texts);
	return diagnose(transcript, settings)
		.filter(({ rule }) => rule.id === 'unread-label')
		.map((finding) => ({
			line: finding.range.start.line,
			column: finding.range.start.character,
			fixes: fixesOf(finding, transcript),
		}));
};

import { ownLabels } from './ownLabels.ts';
import { periodLabels } from './periodLabels.ts';
import { affiliation, lead as anyLead, between, capitalised, capitals, name, space, times } from './pieces.ts';
import { include, match, maybe, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';
import { columns, timedWith } from './timedLabels.ts';
import { ofSentence, saysNoSpeaker } from './words.ts';

const lead = `^${space}*`;
const spaces = `${space}*`;
const colon = part('[:：]', scopes.colon);
const speech = String.raw`(?=\s|$)`;

const initials = String.raw`\p{Lu}{2,5}[0-9]?(?:(?:\s?[/,&+]\s?|\s(?:and|&)\s)\p{Lu}{2,5}[0-9]?){0,6}`;

const caps: readonly Rule[] = [
	// `MS. LEE:`, `AL:`, `AL/BK:`, `???:`; something may be stuck before it.
	match(
		[
			anyLead,
			maybe(part(String.raw`\.\s`, scopes.damaged)),
			name(`(?:${initials}|${capitals}|[?？]{1,5})`),
			between(),
			spaces,
			colon,
			part('[:：]{0,2}', scopes.damaged),
			'(?!//|[0-9=])',
		],
		scopes.label,
	),
	// A question by an unnamed journalist: `Q` and spaces.
	match(
		[
			String.raw`${lead}(?:[0-9]{1,2}[\t\p{Zs}]{2,60})?`,
			name('Q'),
			String.raw`(?=[\t\p{Zs}]+[\p{Lu}0-9—–("“‘'’.…\[$¿-])`,
		],
		scopes.label,
	),
	// `ANN LEE – Thank you.`
	match(
		[
			lead,
			name(String.raw`(?=[\p{Lu}\p{M}\p{N} .,'’&/#_-]{0,60}?\p{Lu}{2})${capitals}`),
			part(
				String.raw`(?:[ \x{A0}]\([^()\n]{1,80}\)[ \x{A0}]-|(?:[ \x{A0}]\([^()\n]{1,80}\))?\.?[ \x{A0}][–—])(?=[ \x{A0}])`,
				[
					{ match: affiliation, name: scopes.affiliation },
					{ match: '[.–—-]', name: scopes.colon },
				],
			),
		],
		scopes.label,
	),
];

const emphasisMark = part(String.raw`\*{0,3}`, scopes.emphasisMark);

/** `A` and a tab, or some spaces: an answer. */
const answer: Rule = match(
	[
		String.raw`${lead}(?:[0-9]{1,2}[\t\p{Zs}]{2,60})?`,
		name('A'),
		String.raw`(?=(?:\t|[ \x{A0}]{2})[\t\p{Zs}]*[\p{Lu}0-9—–("“‘'’.…\[$¿-])`,
	],
	scopes.label,
);

/** `Q.`, `A.`, `**Q:**`, `Q —`, also behind the number of a line. */
const letters: Rule = match(
	[
		String.raw`${lead}(?:[0-9]{1,2}[\t\p{Zs}]{2,60}|[0-9]{5}:[0-9]{2}[\t\p{Zs}]{1,60})?`,
		emphasisMark,
		name('[QA][0-9]{0,4}'),
		emphasisMark,
		part(String.raw`[.:]|[ \x{A0}][-–—](?=[ \x{A0}])`, scopes.colon),
		emphasisMark,
		speech,
	],
	scopes.label,
);

/** Speech may stand close to the colon: `Ann:Thank you`. */
const gluedSpeech = String.raw`(?=\s|$|\p{Lu})`;

/** The parser weighs evidence for plain names. Here only what is shaped like a person's name is coloured. */
const plain: Rule = match(
	[lead, name(capitalised(1, 5)), between(), spaces, colon, part('[:：]{0,2}', scopes.damaged), gluedSpeech],
	scopes.label,
);

/** A line whose first words never speak: it has no label, whatever its shape. */
const notSpeaking: Rule = region([`^(?=${space}*(?:>\\s?)?[*_]{0,3}${saysNoSpeaker})`], ['$'], {
	patterns: [include('quote-mark'), include('inline')],
});

/** A line that begins as a sentence does: what has no strong shape is no label. */
const sentence: Rule = region([`^(?=${space}*(?:${times.any}${space}*)?[*_]{0,3}${ofSentence})`], ['$'], {
	patterns: [include('quote-mark'), include('list'), include('inline')],
});

/** Lines that only look like labels. */
export const noLabels: Readonly<Record<string, readonly Rule[]>> = {
	'no-sentence': [sentence],
	'no-speaker': [notSpeaking],
};

/** Labels without emphasis. */
export const plainLabels: Readonly<Record<string, readonly Rule[]>> = {
	'labels-letter': [letters, answer],
	// Markdown asks for these, too: there a paragraph may have begun inside of a quote.
	'labels-timed': timedWith(String.raw`(?:^|\G)${space}*`),
	'labels-caps': caps,
	'labels-period': periodLabels,
	'labels-columns': columns,
	'labels-own': ownLabels,
	'labels-plain': [plain],
};

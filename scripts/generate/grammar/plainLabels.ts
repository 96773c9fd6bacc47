import {
	affiliation,
	lead as anyLead,
	anyName,
	between,
	capitalised,
	capitals,
	name,
	space,
	time,
	times,
} from './pieces.ts';
import { include, match, maybe, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';
import { ofSentence, saysNoSpeaker } from './words.ts';

const lead = `^${space}*`;
const spaces = `${space}*`;
const colon = part('[:：]', scopes.colon);
const speech = String.raw`(?=\s|$)`;
const lineEnds = `(?=${space}*$)`;
const dash = `(?:[-–—]${space}*)?`;
const first = String.raw`${space}*(?:[-–—|]\s)?${space}*`;
const mayAffiliation = between(`(?:${space}*${affiliation})?`);

/** A table of time, name and speech, and the logs of missions. */
const columns: readonly Rule[] = [
	match(
		[
			String.raw`^[ \t]*`,
			time(`(?:${times.any}|${times.dated})`),
			String.raw`[ \t]*\t[ \t]*[@+%&~]?`,
			name(String.raw`(?=[^\t\n]{0,12}\p{L})[^\t\n:<>\p{Zs}](?:[^\t\n:<>]{0,38}[^\t\n:<>\p{Zs}])?`),
			String.raw`(?=[ \x{A0}]*(?:\t|$))`,
		],
		scopes.label,
	),
	match(
		[
			String.raw`^[ \t]*`,
			time(times.mission),
			String.raw`[\s\x{A0}]+`,
			name(String.raw`\p{Lu}[\p{Lu}0-9/-]{0,9}`),
			between(`(?: ${affiliation})?`),
			String.raw`(?=\s|$)`,
		],
		scopes.label,
	),
];

/** A name and a time without emphasis, as speech-to-text tools write them. */
export const timedWith = (lead: string): readonly Rule[] => [
	// `Ann Lee  1:12`, `Ann Lee: 00:01:12`
	match(
		[
			lead,
			name(capitalised(1, 6)),
			between(),
			spaces,
			maybe(colon),
			time(`(?:${space}+${dash}|${space}*[-–—]${space}+)${times.any}:?`),
			lineEnds,
		],
		scopes.label,
	),
	// `Ann Lee (00:01:12): …`
	match(
		[lead, name(anyName), mayAffiliation, time(`${space}*${dash}${times.marked}`), spaces, colon, speech],
		scopes.label,
	),
	// `Ann Lee: [00:01:12] …`
	match(
		[
			lead,
			name(anyName),
			maybe(part(affiliation, scopes.affiliation)),
			spaces,
			colon,
			time(`${space}*${times.marked}|${space}+${times.clock}${lineEnds}`),
		],
		scopes.label,
	),
	// `Ann Lee | 1:12`, `Ann Lee  10:15 AM`
	match(
		[lead, name(capitalised(1, 6)), time(`(?:${space}*\\|${space}*${times.any}|${space}+${times.ofDay})`), lineEnds],
		scopes.label,
	),
	// `10:02:11 From Ann Lee to Everyone : …`
	match(
		[
			lead,
			time(times.any),
			`${space}+From${space}+`,
			name(capitalised(1, 5)),
			part(`(?:${space}+[Tt]o${space}+[^:：\\n]{1,60}?)?`),
			spaces,
			colon,
			speech,
		],
		scopes.label,
	),
	// `[00:01:12] Ann Lee: …`
	match(
		[lead, time(`(?:${times.dated}|${times.any})${first}`), name(anyName), mayAffiliation, spaces, colon, speech],
		scopes.label,
	),
	// `[Ann Lee] 10:01:02`
	match(
		[
			lead,
			part(String.raw`\[`, scopes.colon),
			name(capitalised(1, 5)),
			part(String.raw`\]`, scopes.colon),
			time(`${space}+${times.any}`),
		],
		scopes.label,
	),
	// `[00:01:12] Ann Lee`
	match([lead, time(times.marked + first), name(capitalised(1, 5)), mayAffiliation, lineEnds], scopes.label),
];

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
	match([lead, name(capitals), part('[ \\x{A0}][–—](?=[ \\x{A0}])', scopes.colon)], scopes.label),
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
		String.raw`${lead}(?:[0-9]{1,2}[\t\p{Zs}]{2,})?`,
		emphasisMark,
		name('[QA][0-9]{0,4}'),
		emphasisMark,
		part(String.raw`[.:]|[ \x{A0}][-–—](?=[ \x{A0}])`, scopes.colon),
		emphasisMark,
		speech,
	],
	scopes.label,
);

const title = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Prof|Gov|Gen|Sen|Rep|Adm|Col|Capt|Amb|Hon|Rev|Lord|Lady|Sir|Baroness|Viscount|Senator|Chairman|Chairwoman|Chair|Vice Chairman|Vice Chair|Representative|Secretary|Ambassador|General|Admiral|Governor|Judge|Justice|Commissioner|Delegate|Congressman|Congresswoman|President|Director|Professor|Mayor|Sheriff|Chief)\.?`;
const surname = String.raw`(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Von)?\p{Lu}[\p{L}'’-]{1,40}`;
const word = String.raw`\p{Lu}\p{L}{1,30}`;

/** `    Mr. Lee. Thank you.`, as hearings are printed. */
const period: Rule = match(
	[
		lead,
		name(
			String.raw`(?:${title} (?:(?:de|la|von|van|der|del|St\.|\p{Lu}\.) ?){0,4}${surname}(?: ${surname}){0,2}(?: of ${word}(?: ${word})?)?|(?:The|Acting|Presiding) ${word}(?: (?:of (?:the )?|for (?:the )?|and )?${word}){0,4}(?: pro tempore)?|Voices?|Mr\. Speaker)`,
		),
		part(String.raw`(?: \[[^\]\n]{1,60}\])?`, scopes.affiliation),
		part(String.raw`\.`, scopes.colon),
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

/** Labels without emphasis, and the lines that only look like them. */
export const plainLabels: Readonly<Record<string, readonly Rule[]>> = {
	'no-speaker': [notSpeaking],
	'no-sentence': [sentence],
	'labels-letter': [letters, answer],
	'labels-timed': timedWith(lead),
	'labels-caps': caps,
	'labels-period': [period],
	'labels-columns': columns,
	'labels-plain': [plain],
};

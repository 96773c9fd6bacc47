import { affiliation, anyName, between, capitalised, handle, name, space, time, times } from './pieces.ts';
import { include, match, matchOne, maybe, type Part, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';
import { eventWord } from './words.ts';

/** Where a label can begin: spaces and the mark of a quote, as in scribed minutes. */
const lead = String.raw`^${space}*(?:[0-9]{1,2}[\t\p{Zs}]{2,60})?(?:>\s?)?(?:(?:\*\*)?Q[0-9]{1,4}\.?(?:\*\*)?[ \t\x{A0}]{1,60}(?=\*\*\p{Lu}))?`;
const spaces = `${space}*`;
/** A time that may stand before the name. */
export const first = time(`(?:(?:${times.emphasised}|${times.any})${space}*(?:[-–—|]\\s)?${space}*)?`);
const open = part(String.raw`(?:\*{1,3}|_{1,3})(?=\S)`, scopes.emphasisMark, 'open');
const close = part(String.raw`\k{open}(?![*_])`, scopes.emphasisMark);
const wrongMark = part('[*_]{1,3}', scopes.damaged);
const colon = part('[:：]', scopes.colon);
const wrongColon = part('[:：]{2,3}|;', scopes.damaged);
const after = time(`(?:${space}*${times.marked}(?::(?=\\s|$))?|${space}+${times.any}(?=${space}*$))?`);
const speech = String.raw`(?=\s|$)`;
const lineEnds = `(?=${space}*$)`;

/** `**[Name]:**`: whoever transcribed it left a gap. */
const placeholder: Rule = match(
	[
		lead,
		first,
		open,
		part(String.raw`\[`, scopes.colon),
		name(String.raw`\p{L}[\p{L}\p{N} .'’_-]{0,40}`),
		part(String.raw`\]`, scopes.colon),
		spaces,
		maybe(colon),
		close,
		spaces,
		maybe(colon),
		'(?=\\s|$)',
	],
	scopes.boldLabel,
);

/** Parts of a label behind its lead. */
type Shape = readonly (Part | string)[];

/**
 * Bold, or another emphasis, and a colon on either side of its end, or a time in brackets in its place, on either side
 * as well.
 */
export const boldWith = (written: string): readonly Shape[] => [
	[open, name(written), between(), spaces, colon, close, after],
	[open, name(written), between(), close, between(), spaces, colon, after],
	[open, name(written), close, time(`${space}*${times.marked}`)],
	[open, name(written), time(`${space}*${times.marked}`), close, speech],
];

/** Behind a time a name needs no colon. */
export const boldBehindTime = (written: string): readonly Shape[] => [
	[time(times.any), spaces, open, name(written), close, speech],
];

/** A mark too few or too many on one side, or spaces inside of the marks. */
export const unevenWith = (written: string): readonly Shape[] => [
	[wrongMark, spaces, name(written), between(), spaces, colon, spaces, wrongMark],
	[wrongMark, spaces, name(written), spaces, wrongMark, between(), spaces, colon],
];

export const unevenBehindTime = (written: string): readonly Shape[] => [
	[time(times.any), spaces, wrongMark, spaces, name(written), spaces, wrongMark, speech],
];

/** `**Ann Lee** -- *Analyst*`, with nothing behind it. */
const withRole: Rule = match(
	[
		lead,
		part(String.raw`\*{2}|_{2}`, scopes.emphasisMark, 'open'),
		name(capitalised(1, 6)),
		close,
		part(`${space}+(?:--|[–—])${space}+`, scopes.colon),
		part(String.raw`[*_]{0,2}[^*_:.!?\n]{2,90}[*_]{0,2}`, scopes.affiliation),
		lineEnds,
	],
	scopes.boldLabel,
);

/** Bold on a line of its own: without a colon only a name's own shape tells it from a heading. */
const alone: readonly Rule[] = [
	withRole,
	match(
		[
			lead,
			first,
			part(String.raw`(?:\*{2,3}|_{2,3})(?=\S)`, scopes.emphasisMark, 'open'),
			name(`(?:${capitalised(1, 6)}|${handle})`),
			between(),
			close,
			between(`(?:${space}*(?:${affiliation}|${times.any}))?`),
			lineEnds,
		],
		scopes.boldLabel,
	),
	match(
		[lead, part(String.raw`\*{2,3}`, scopes.damaged), spaces, name(capitalised(1, 4)), spaces, wrongMark, lineEnds],
		scopes.boldLabel,
	),
	match(
		[
			lead,
			part(String.raw`\*`, scopes.damaged),
			name(capitalised(1, 4)),
			part(String.raw`\*{2,3}`, scopes.damaged),
			lineEnds,
		],
		scopes.boldLabel,
	),
];

const damaged: readonly Rule[] = [
	match([lead, first, open, name(anyName), between(), spaces, wrongColon, close], scopes.boldLabel),
	match([lead, first, open, name(anyName), between(), close, spaces, wrongColon], scopes.boldLabel),
	matchOne(lead, { first, alike: unevenWith(anyName), others: unevenBehindTime(anyName) }, scopes.boldLabel),
	// Closed but never opened.
	match(
		[lead, first, name(capitalised(1, 6)), between(), spaces, colon, part(String.raw`\*{1,3}`, scopes.damaged)],
		scopes.boldLabel,
	),
	// Closed after the speech, or nowhere.
	region(
		[
			lead,
			first,
			part(String.raw`(?:\*{1,3}|_{1,3})(?=\S)`, scopes.damaged, 'open'),
			name(anyName),
			between(),
			spaces,
			colon,
		],
		[part(`(?:\\k{open})?${lineEnds}`, scopes.damaged)],
		{ name: scopes.boldLabel, patterns: [include('inline')] },
	),
];

/** `**Break:** \[15:46\]`, and the same with the colon outside. */
const event: Rule = match(
	[
		lead,
		part(String.raw`\*{1,3}|_{1,3}`, scopes.emphasisMark, 'open'),
		part(eventWord, scopes.event),
		spaces,
		maybe(colon),
		close,
		spaces,
		maybe(colon),
		after,
	],
	scopes.boldLabel,
);

const htmlOpen = part('<(?:strong|b|em|i)>', scopes.emphasisMark);
const htmlClose = part('</(?:strong|b|em|i)>', scopes.emphasisMark);
const tag = String.raw`(?:<(?:p|li|div|dd|dt)(?:\s[^<>\n]{0,80})?>\s?)?`;

/** `<strong>Ann Lee:</strong>` */
const html: readonly Rule[] = [
	match([lead + tag, first, htmlOpen, name(anyName), between(), spaces, colon, htmlClose, after], scopes.boldLabel),
	match(
		[lead + tag, first, htmlOpen, name(anyName), between(), htmlClose, between(), spaces, colon, after],
		scopes.boldLabel,
	),
];

/** Labels that are emphasised. */
export const boldLabels: Readonly<Record<string, readonly Rule[]>> = {
	events: [event],
	'labels-bold': [
		matchOne(lead, { first, alike: boldWith(anyName), others: boldBehindTime(anyName) }, scopes.boldLabel),
		placeholder,
		...html,
	],
	'labels-bold-alone': alone,
	'labels-damaged': damaged,
};

import { affiliation, anyName, between, capitalised, handle, name, space, time, times } from './pieces.ts';
import { match, maybe, part, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';

const spaces = `${space}*`;
const colon = part('[:：]', scopes.colon);
const speech = String.raw`(?=\s|$)`;
const lineEnds = `(?=${space}*$)`;
const dash = `(?:[-–—]${space}*)?`;
const first = String.raw`${space}*(?:[-–—|]\s)?${space}*`;
const mayAffiliation = between(`(?:${space}*${affiliation})?`);

/** A table of time, name and speech, and the logs of missions. */
export const columns: readonly Rule[] = [
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
	// `Ann Lee (00:01:12) …`
	match([lead, name(capitalised(2, 5)), time(`${space}+${times.marked}`), String.raw`(?=\s+\S)`], scopes.label),
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
	// `10:02:11 From Ann Lee to Everyone : …`, `From Ann Lee to Everyone: (10:02 AM)`
	match(
		[
			lead,
			time(`(?:(?:${times.any})${space}+)?`),
			`From${space}+`,
			name(capitalised(1, 5)),
			part(`(?:${space}+[Tt]o${space}+[^:：\\n]{1,60}?)?`),
			spaces,
			colon,
			time(`(?:${space}*${times.ofDay}${lineEnds})?`),
			speech,
		],
		scopes.label,
	),
	// `[03-Jun-19 10:15 PM] ann`
	match([lead, time(`${times.dated}${space}+`), name(`(?:${capitalised(1, 5)}|${handle})`), lineEnds], scopes.label),
	// `[00:01:12] Ann Lee: …`
	match(
		[
			lead,
			time(`(?:${times.dated}|${times.ofDay}|${times.any})${first}`),
			name(anyName),
			mayAffiliation,
			spaces,
			colon,
			speech,
		],
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

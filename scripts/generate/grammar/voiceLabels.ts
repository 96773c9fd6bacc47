import { machineVoicePattern } from '../../../server/src/languages/all/placeholders.ts';
import { name, space, time } from './pieces.ts';
import { match, part, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';

const lead = `^${space}*`;
const speech = String.raw`(?=\s|$)`;

/** `<v Ann Lee>`, and with classes `<v.loud Ann Lee>`. */
const voiceTag = [
	part('<', scopes.cueTagMark),
	part('v', scopes.cueTag),
	part(String.raw`(?:\.[^\s>]{0,40}){0,5}`, scopes.cueSettings),
	String.raw`[ \t]+`,
	name(String.raw`[^<>\n]{1,120}`),
	part('>', scopes.cueTagMark),
];
const voice: Rule = match([String.raw`${lead}(?:[-–>]+\s*)?`, ...voiceTag], scopes.label);

/** `[SPEAKER_00]:`, as diarisation writes it. */
const diarised: Rule = match(
	[
		lead,
		part(String.raw`\[`, scopes.colon),
		name(String.raw`${machineVoicePattern()}[ _][0-9]{1,3}|\p{Lu}[\p{L}.'’ -]{1,40}`),
		part(String.raw`\]:`, scopes.colon),
		speech,
	],
	scopes.label,
);

/** `>> Ann Lee:`, as live captions write it. */
const arrows: Rule = match(
	[
		lead,
		part('>>+', scopes.colon),
		String.raw`\s*`,
		name(String.raw`\p{Lu}[\p{L}\p{N} .'’()-]{0,50}`),
		part(':', scopes.colon),
		speech,
	],
	scopes.label,
);

const stamp = String.raw`(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]|\p{Lu}\p{Ll}{2} [0-9]{1,2} )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,3})?Z?(?:[+-][0-9]{2}:?[0-9]{2})?`;
const tagName = '(?i:br|p|b|i|u|s|a|hr|li|ul|div|span|v|c)>';

/** `[22:25] <ann> text`. */
const nick: Rule = match(
	[
		lead,
		time(String.raw`(?:\[?${stamp}\]?${space}+)?`),
		part('<[@+%~& ]?', scopes.colon),
		name(String.raw`(?!${tagName})[^<>\s/][^<>/\n]{0,40}`),
		part('>', scopes.colon),
		speech,
	],
	scopes.label,
);

/** `22:25:01 [ann]  text`, as the loggers of meetings write it. */
const squared: Rule = match(
	[
		lead,
		time('[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? +'),
		part(String.raw`\[[@+%~& ]?`, scopes.colon),
		name(String.raw`[^\[\]\s/",:]{1,30}`),
		part(String.raw`\](?= +\S)`, scopes.colon),
	],
	scopes.label,
);

/** Labels in brackets of their own, which cannot be anything else. */
export const voiceLabels: Readonly<Record<string, readonly Rule[]>> = {
	/** In the middle of a line of captions somebody else may begin to speak. */
	voice: [match(voiceTag, scopes.label)],
	'labels-voice': [voice, diarised, arrows, nick, squared],
};

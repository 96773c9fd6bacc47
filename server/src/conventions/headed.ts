import { endsWithAbbreviation } from '../languages/all/abbreviations.ts';
import { saysEvent } from '../languages/all/audioTags.ts';
import { foldWord } from '../languages/all/gather.ts';
import { isName } from '../languages/all/knownNames.ts';
import { neverSpeaks } from '../languages/all/notSpeakers.ts';
import type { NamedLabel } from '../model/convention.ts';
import type { Span } from '../text/position.ts';
import { inlineLabel } from './inlineLabel.ts';
import { picturePattern } from './lead.ts';
import { readNamed } from './named.ts';
import { isSentence, nameShape, tidyName } from './names.ts';
import { beforeComma } from './written.ts';

const stage = String.raw`(?:[\s\u00a0]+(?:\[[^\]]{1,80}\]|\([^)]{1,80}\)|/\p{Ll}{2,5}(?=\s*$))){0,2}`;
const role = String.raw`(?:[\s\u00a0]+(?:--?|[–—])[\s\u00a0]+[^–—]{2,80}?)?`;
const marks = new RegExp(
	String.raw`^(\ufeff? {0,3}#{1,6}[ \t\u00a0]+(?:${picturePattern}[ \u00a0]{1,2}(?=\p{L}))?)([\s\S]*)$`,
	'u',
);
const heading = new RegExp(String.raw`^([\p{L}][^#*\[\]():|\x60]{0,60}?):?${stage}\s*$`, 'u');
const alone = new RegExp(
	String.raw`^(\s{0,40}(?:[-*+•·–—] {1,4}|[■●◆◇□▼▽][ \u3000]?)?)([\p{Lu}\p{Lo}](?:[\p{L}\p{M}\d.,'’_\u00a0 -]|(?<=[\u05d0-\u05ea])["“”](?=[\u05d0-\u05ea])){1,60}?)${stage}${role}\s*$`,
	'u',
);
const inBrackets = /^(\s{0,10}\[)([\p{Lu}\p{Lo}][\p{L}\p{M}\d.'’ -]{1,40})\]\s*$/u;
const withOffice =
	/^(\s{0,10}\[)(\p{Script=Hangul}{2,5}|\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3})( \/ )([\p{L}\p{M}][^[\]/]{1,60})\]\s*$/u;

/** `#### ANN`, `### Ann Lee (1:12)`: a heading that holds a name, perhaps a time, and nothing else. */
export function readHeaded(text: string): NamedLabel | undefined {
	if (text.length > 200) return undefined;
	const [whole, lead = '', rest = ''] = marks.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const inner = rest
		.trimEnd()
		.replace(/(?<!#)#+$/, '')
		.trimEnd();
	const [link, opening = '', linkedName = ''] = linkedAlone.exec(inner) ?? [];
	if (link !== undefined) return ownLine(text, lead + opening, linkedName);
	const named = readNamed(inner);
	if (named && named.speechAt >= inner.trimEnd().length) return shifted(named, lead, text.length);
	const [, written] = heading.exec(inner) ?? [];
	return written === undefined ? undefined : ownLine(text, lead, written);
}

/** The same label behind so many characters more. */
function shifted(label: NamedLabel, lead: string, length: number): NamedLabel {
	const by = ({ start, end }: Span): Span => ({ start: start + lead.length, end: end + lead.length });
	const { affiliation, timestamp } = label;
	return {
		...label,
		nameSpan: by(label.nameSpan),
		...(affiliation && { affiliation: { ...affiliation, span: by(affiliation.span) } }),
		...(timestamp && { timestamp: { ...timestamp, span: by(timestamp.span) } }),
		span: by(label.span),
		speechAt: length,
		markup: { ...label.markup, lead: lead + label.markup.lead },
	};
}

/** `ANN.` above the lines of a play. */
const inPlay = /^\s*\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){0,2}\.\s*$/u;

const inCapitals =
	/^(\s{0,10})((?:\p{Lu}[\p{Ll}\p{M}'’.-]{0,20} ){1,3}\p{Lu}[\p{Lu}\p{M}'’-]{2,30})(, )(\p{Ll}[^.!?:;]{2,80}?)\s*$/u;
const whollyInCapitals =
	/^(\s{0,10})(\p{Lu}[\p{Lu}\p{M}'’-]{2,20}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,20}){0,2})(, )(\p{Lu}{2}[\p{Lu}\p{M}\d'’-]{0,20}(?: [\p{Lu}\p{M}\d'’-]{1,20}){2,14})\s*$/u;

/** `(記者)`, `＜記者＞`, `（大　臣）`: one word in brackets, its letters set apart or not. */
const inOtherBrackets =
	/^([\s\u3000]{0,4}[（(＜〈［〔<])([\p{Script=Han}\p{Script=Katakana}々ー]{2,8}|\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}){1,3})[)）＞〉］〕>][\s\u3000]*$/u;

const linkedAlone = /^(\s{0,10}\[)(\p{Lu}[\p{L}\p{M}.'’ -]{1,60})\]\((?:https?:\/\/|\/|#|\.)[^()\s]{1,120}\)\s*$/u;

const inTags =
	/^(\s{0,10}<(h[1-6]|p|div|dt|span|cite|td|th)(?:\s[^<>]{0,80})?>\s?)([^<>]{1,100}?)(\s?:?\s?<\/\2>)\s*$/iu;

/** `<h4>Ann Lee</h4>`, `<div class="speaker">Ann Lee</div>`: read as it would be without the tags. */
function readInTags(text: string, [, lead = '', , inside = '']: RegExpExecArray): NamedLabel | undefined {
	const label = readAlone(inside);
	return label && shifted(label, lead, text.length);
}

/** `Mr. Ann Lee (Ottawa)` alone on a line, with no mark at all, as the reports of parliaments have it. */
export function readAlone(text: string): NamedLabel | undefined {
	if (text.length > 160) return undefined;
	const tagged = inTags.exec(text);
	if (tagged) return readInTags(text, tagged);
	const round = inOtherBrackets.exec(text);
	if (round) return readRound(text, round);
	const official = withOffice.exec(text) ?? inCapitals.exec(text) ?? whollyInCapitals.exec(text);
	if (official) return readWithOffice(text, official);
	const [whole, lead = '', written = ''] = alone.exec(text) ?? inBrackets.exec(text) ?? linkedAlone.exec(text) ?? [];
	if (whole === undefined) return undefined;
	// `- TASK - Ann: …` is a point of a list; an office may stand behind a dash elsewhere.
	if (/[^\s•·]/.test(lead) && /[-–—]\s/.test(whole.slice(lead.length))) return undefined;
	if (inPlay.test(whole)) return ownLine(text, lead, written.replace(/\.$/, ''));
	if (/[.,-]$/.test(written) !== endsWithAbbreviation(written)) return undefined;
	const shape = nameShape(tidyName(written));
	if (shape.words >= (shape.titled ? 12 : 7) || !shape.capitalised) return undefined;
	const label = ownLine(text, lead, written);
	// Brackets set off a name that people have, or a title; what else stands in them may head a part of a song or of a file.
	const isBracketed = lead.endsWith('[') && whole.trimEnd().endsWith(']');
	const words = written.split(/[ -]/);
	const isPerson = shape.titled || isName(foldWord(words[0]?.toLowerCase() ?? ''));
	if (isBracketed && !isPerson && words.some(neverSpeaks)) return undefined;
	const isSetOff = isBracketed && shape.words > 1 && shape.words < 5 && !/\d/.test(written);
	return label && isSetOff ? { ...label, markup: { ...label.markup, delimiter: ']' } } : label;
}

/** `(記者)` above the answer: how the ministries of Japan write who asks and who answers. */
function readRound(text: string, [, lead = '', written = '']: RegExpExecArray): NamedLabel | undefined {
	const name = written.replace(/[ \u3000]/g, '');
	if (isSentence(name) || saysEvent(name)) return undefined;
	const nameSpan = { start: lead.length, end: lead.length + written.length };
	return inlineLabel(text, lead, name, nameSpan, text.trimEnd().length, '');
}

/** `[배나루 / 어부]`, `[Ann Lee / fisherman]`, `Ann LEE, fisherman`: who that is stands behind a bar or a comma. */
function readWithOffice(text: string, [, lead = '', name = '', bar = '', office = '']: RegExpExecArray): NamedLabel {
	const end = lead.length + name.length;
	const from = end + bar.length;
	return {
		name: tidyName(name),
		nameSpan: { start: lead.length, end },
		affiliation: { text: tidyName(office), span: { start: from, end: from + office.length } },
		span: { start: lead.length, end: text.trimEnd().length },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'none', delimiter: bar.startsWith(',') ? '' : ']', lead },
		damage: [],
	};
}

function ownLine(text: string, lead: string, written: string): NamedLabel | undefined {
	const whole = tidyName(written);
	if (isSentence(whole)) return undefined;
	const start = lead.length;
	const end = start + written.trimEnd().length;
	// Behind an office goes the office on: `The Minister of State, Department for Ferries`.
	const comma = nameShape(whole.split(',', 1)[0] ?? '').titled ? undefined : beforeComma(written);
	const house = comma === undefined ? houseBehind(text, end) : behindComma(written, start, comma);
	const nameEnd = comma === undefined ? end : start + comma;
	return {
		name: tidyName(text.slice(start, nameEnd)),
		nameSpan: { start, end: nameEnd },
		...(house && {
			affiliation: { text: tidyName(text.slice(house.start, house.end).replace(/^\(|\)$/g, '')), span: house },
		}),
		span: { start: lead.length, end: text.trimEnd().length },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'none', delimiter: '', lead },
		damage: [],
	};
}

/** `(Ottawa)` with its brackets, or `Acme` behind a dash; undefined where neither stands behind a name. */
function houseBehind(text: string, end: number): Span | undefined {
	const behind = text.slice(end).trimEnd();
	const [bracket] = /^[\s\u00a0*:]{0,4}\([^)]*\)/.exec(behind) ?? [];
	if (bracket !== undefined) return { start: end + bracket.indexOf('('), end: end + bracket.length };
	const [dash, house = ''] = /^[\s\u00a0]+(?:--?|[–—])[\s\u00a0]+(\p{Lu}[^–—()]{1,79})$/u.exec(behind) ?? [];
	return dash === undefined ? undefined : { start: end + dash.length - house.length, end: end + dash.length };
}

function behindComma(written: string, start: number, comma: number): Span {
	const rest = written.slice(comma + 1);
	return { start: start + comma + 1 + rest.length - rest.trimStart().length, end: start + written.trimEnd().length };
}

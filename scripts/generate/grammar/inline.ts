import {
	happenedPattern,
	heardPattern,
	longTagWords,
	unheardPattern,
} from '../../../server/src/languages/all/audioTags.ts';
import { space, times } from './pieces.ts';
import { include, match, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';

const inBrackets = String.raw`(?:[ ,.;:/，、；：。-][^\[\]［］【】\n]{0,60}?)?`;
const inParentheses = String.raw`(?:[ ,.;:/，、；：。-][^()（）\n]{0,60}?)?\.?`;
const heardWords = heardPattern();
const unheardWords = unheardPattern();
const happenedWords = happenedPattern();
const longTags = [...longTagWords()].join('|');

/** What was not understood or not spoken, in the middle of speech. */
const audioTags: readonly Rule[] = [
	match([String.raw`\\?[\[［【]\s?(?i:${unheardWords}|${heardWords})${inBrackets}\s?\\?[\]］】]`], scopes.audioTag),
	match([String.raw`[(（]\s?(?i:${unheardWords})${inParentheses}\s?[)）]`], scopes.audioTag),
	// One that is never closed.
	match([String.raw`\\?\[\s?(?i:${longTags})(?![^\[\]\n]{0,61}\])`], scopes.damagedTag),
	match([String.raw`\(?[(（](?i:${heardWords}|${happenedWords})${inParentheses}[)）]\)?`], scopes.event),
	include('event-tag'),
	match([String.raw`[♪♫]{1,3}\s?(?i:${heardWords}|${happenedWords})\s?[♪♫]{1,3}`], scopes.event),
];

/** `[would like to]`: what an editor put in. Links, footnotes, tasks and times are no such mark. */
const editorial: Rule = match(
	[String.raw`(?<![!\]\p{L}\p{N}])\\?\[(?=["'“‘’]?\p{L})(?![xX]\\?\])[^\[\]\n]{1,120}\](?![(\[:])`],
	scopes.editorial,
);

const emphasis: readonly Rule[] = [
	region(
		[part(String.raw`\*\*(?=[^\s*])(?=(?:[^*\n]|\*(?!\*)){1,4000}\*\*)`, 'punctuation.definition.bold.transcript')],
		[part(String.raw`\*\*|$`, 'punctuation.definition.bold.transcript')],
		{ name: 'markup.bold.transcript', patterns: [include('inline-plain')] },
	),
	region(
		[
			part(
				String.raw`(?<![\p{L}\p{N}_])__(?=[^\s_])(?=[^_\n]+__(?![\p{L}\p{N}_]))`,
				'punctuation.definition.bold.transcript',
			),
		],
		[part('__|$', 'punctuation.definition.bold.transcript')],
		{ name: 'markup.bold.transcript', patterns: [include('inline-plain')] },
	),
	region(
		[part(String.raw`(?<!\*)\*(?=[^\s*])(?=[^*\n]+\*(?!\*))`, 'punctuation.definition.italic.transcript')],
		[part(String.raw`\*|$`, 'punctuation.definition.italic.transcript')],
		{ name: 'markup.italic.transcript', patterns: [include('inline-plain')] },
	),
	region(
		[
			part(
				String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])(?=[^_\n]+_(?![\p{L}\p{N}_]))`,
				'punctuation.definition.italic.transcript',
			),
		],
		[part('_|$', 'punctuation.definition.italic.transcript')],
		{ name: 'markup.italic.transcript', patterns: [include('inline-plain')] },
	),
	region(
		[part('~~(?=[^\\s~])(?=[^~\\n]+~~)', 'punctuation.definition.strikethrough.transcript')],
		[part('~~|$', 'punctuation.definition.strikethrough.transcript')],
		{ name: 'markup.strikethrough.transcript', patterns: [include('inline-plain')] },
	),
];

/** Times in the middle of speech: in brackets, as links, or hours long. Groups alone, as a line may hold thousands. */
const timeMarks: readonly Rule[] = [
	match([
		part(String.raw`\\?\[\(?`, scopes.timeMark),
		part(times.linkText, scopes.time),
		part(String.raw`\)?\\?\]\s?\(\s?`, scopes.timeMark),
		part(times.target, scopes.url),
		part(String.raw`\s?\)`, scopes.timeMark),
	]),
	match([
		part(times.opening, scopes.timeMark),
		part(times.inBrackets, scopes.time),
		part(times.closing, scopes.timeMark),
	]),
	{
		match: String.raw`(?<![\p{L}\p{N}:.])[0-9]{1,3}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?![\p{L}\p{N}:])`,
		name: scopes.time,
	},
];

const links: readonly Rule[] = [
	match([
		part(String.raw`!?\[`, 'punctuation.definition.link.begin.transcript'),
		part(String.raw`[^\[\]\n]{0,300}`, 'string.other.link.title.transcript'),
		part(String.raw`\]\s?\(`, 'punctuation.definition.link.transcript'),
		part(String.raw`[^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?`, scopes.url),
		String.raw`(?:\s+"[^"\n]{0,200}")?`,
		part(String.raw`\)`, 'punctuation.definition.link.end.transcript'),
	]),
	match([
		part('<(?=https?://)', 'punctuation.definition.link.begin.transcript'),
		part(String.raw`[^<>\s]{1,500}`, scopes.url),
		part('>', 'punctuation.definition.link.end.transcript'),
	]),
	{ match: String.raw`(?<![\p{L}\p{N}])https?://[^\s<>()\[\]"]{1,500}`, name: scopes.url },
	{ match: String.raw`\[\^[^\]\s]{1,40}\]`, name: 'constant.other.reference.footnote.transcript' },
];

const code: Rule = match(
	[part('`', 'punctuation.definition.raw.transcript'), '[^`\\n]+', part('`', 'punctuation.definition.raw.transcript')],
	'markup.inline.raw.string.transcript',
);

/** HTML tags, and those of captions: `<i>`, `<c.loud>`, `<00:01.000>`. */
const tags: readonly Rule[] = [
	match([part('<', scopes.cueTagMark), part(times.clock, scopes.time), part('>', scopes.cueTagMark)]),
	match([
		part('</?', scopes.cueTagMark),
		part('[A-Za-z][A-Za-z0-9-]{0,30}', scopes.cueTag),
		String.raw`[^<>\n]{0,200}`,
		part('>', scopes.cueTagMark),
	]),
	{
		match: '&(?:[A-Za-z]{2,10}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});',
		name: 'constant.character.entity.transcript',
	},
];

const suppressionRules: readonly Rule[] = [
	match([
		part(String.raw`\btranscript-(?:disable(?:-line|-next-line|-next-turn)?|enable)\b`, scopes.suppression),
		part(`(?:[ \\t,]+(?!--)[a-z][a-z-]{1,40}){0,30}`, scopes.ruleId),
	]),
];

const escaped: Rule = {
	match: String.raw`\\[\\\x60*_{}\[\]()#+\-.!<>~|]`,
	name: 'constant.character.escape.transcript',
};

/** What can stand anywhere in a line, once under each key of the repository. */
export const inline: Readonly<Record<string, readonly Rule[]>> = {
	inline: [include('comment-inline'), code, include('inline-plain'), ...emphasis],
	'inline-plain': [include('times'), include('audio-tags'), ...links, editorial, ...tags, escaped],
	times: timeMarks,
	'audio-tags': audioTags,
	/** Before nicks, which look alike. */
	'event-tag': [match([`<(?i:${heardWords}|${unheardWords})>`], scopes.event)],
	suppression: suppressionRules,
	'comment-inline': [
		region([part('<!--', scopes.commentMark)], [part('-->|$', scopes.commentMark)], {
			name: scopes.comment,
			patterns: [include('suppression')],
		}),
	],
	'comment-block': [
		region([`^${space}*`, part('<!--', scopes.commentMark)], [part('-->', scopes.commentMark)], {
			name: scopes.comment,
			patterns: [include('suppression')],
		}),
	],
};

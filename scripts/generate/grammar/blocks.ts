import { space, time, times } from './pieces.ts';
import { include, match, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';

const quoteMark = part('>', 'punctuation.definition.quote.begin.transcript');
const listMark = (pattern: string, kind: string): Rule =>
	match([
		`^${space}*`,
		part(pattern, `punctuation.definition.list.begin.transcript keyword.other.list.${kind}.transcript`),
		`(?=${space}+\\S)`,
	]);

const heading = (level: number): Rule => ({
	...match([
		'^ {0,3}',
		part(`#{${level}}`, 'punctuation.definition.heading.transcript'),
		String.raw`(?:[ \t\x{A0}]+`,
		part(String.raw`[^\n]{0,400}?`, `entity.name.section.transcript`),
		String.raw`)?[ \t]*`,
		part('#{0,6}', 'punctuation.definition.heading.transcript'),
		String.raw`[ \t]*$`,
	]),
	name: `markup.heading.heading-${level}.transcript`,
});

const yamlKey: Rule = { match: String.raw`^\s*(?:- )?[\p{L}\p{N}_-]{1,60}(?=:(?:\s|$))`, name: 'entity.name.tag.yaml' };

/** Front matter, for the YAML grammar; its keys are coloured where there is none. */
const frontMatter: Rule = region(
	[String.raw`\A\x{FEFF}?`, part(String.raw`---(?=\s*$)`, 'punctuation.definition.frontmatter.begin.transcript')],
	[part(String.raw`^(?:---|\.\.\.)(?=\s*$)`, 'punctuation.definition.frontmatter.end.transcript')],
	{ contentName: 'meta.embedded.block.frontmatter source.yaml', patterns: [{ include: 'source.yaml' }, yamlKey] },
);

const fence: Rule = region(
	[
		'^ {0,3}',
		part(String.raw`\x60{3,}(?=[^\x60\n]*$)|~{3,}`, 'punctuation.definition.fenced.begin.transcript', 'fence'),
		part('[^\\n]{0,200}', 'fenced_code.block.language.transcript'),
	],
	['^ {0,3}', part(String.raw`\k{fence}[\x60~]*(?=\s*$)`, 'punctuation.definition.fenced.end.transcript')],
	{ name: 'markup.fenced_code.block.transcript', contentName: 'markup.raw.block.transcript' },
);

const row: Rule = region([`^(?=${space}*\\|)`], ['$'], {
	name: 'markup.table.transcript',
	patterns: [
		{ match: String.raw`(?<=\|)[ \t]*:?-{2,}:?[ \t]*(?=\|)`, name: 'punctuation.separator.table.transcript' },
		{ match: String.raw`\|`, name: 'punctuation.separator.table.transcript' },
		include('inline'),
	],
});

const markup: readonly Rule[] = [
	match(
		[
			`^${space}*`,
			part(String.raw`\[[^\]\n]{1,80}\]:(?=\s)`, 'constant.other.reference.link.transcript'),
			'\\s+',
			part(String.raw`(?:https?:|/|#)\S{1,500}`, scopes.url),
		],
		'meta.link.reference.transcript',
	),
	{
		match: String.raw`^[\t\p{Zs}]*\{:[^}\n]{0,200}\}`,
		name: 'meta.attribute.transcript comment.line.attribute.transcript',
	},
];

/** A line of capitals and a colon, or bold, though the remark was not closed: somebody speaks again. */
const speaksAgain = String.raw`^(?=[*_]{2}\S|\p{Lu}[\p{Lu} .'’-]{3,40}:[^()\n]*$|[^\n]{300})`;

/**
 * A remark of a stenographer in brackets that runs over several lines: whoever is named there begins no turn. Its first
 * line is short and does not end as a sentence does, as in the parser; a blank line ends it in any case.
 */
const aside: Rule = {
	name: 'meta.aside.transcript',
	begin: String.raw`^[\t\p{Zs}]*\((?=[^\n]{0,298}$)(?=[^()\n]*(?:\([^()\n]*\)[^()\n]*){0,8}$)(?=[^\n]*(?:[^.!?\s]\s*$|\s[–—-]\s))`,
	end: String.raw`\)|^(?=\s*$)|${speaksAgain}`,
	patterns: [{ match: String.raw`\([^()\n]*\)` }, include('inline')],
};

/** What begins a line and is no label. */
export const blocks: Readonly<Record<string, readonly Rule[]>> = {
	'front-matter': [frontMatter],
	fence: [fence],
	aside: [aside],
	headings: [6, 5, 4, 3, 2, 1].map(heading),
	rule: [
		{ match: String.raw`^ {0,3}(?:={3,}|\^{3,})[ \t\x{A0}]*$`, name: 'markup.heading.setext.transcript' },
		{
			match: String.raw`^ {0,3}(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)[ \t\x{A0}]*$`,
			name: 'meta.separator.transcript punctuation.definition.separator.transcript',
		},
	],
	table: [row],
	'quote-mark': [match([`^${space}{0,3}`, quoteMark])],
	quote: [
		region([`^${space}{0,3}`, quoteMark], ['$'], { name: 'markup.quote.transcript', patterns: [include('inline')] }),
	],
	list: [listMark('[-*+•·]', 'unnumbered'), listMark('[0-9]{1,3}[.)]|[a-z][.)]', 'numbered')],
	markup,
	/** A time alone on its line. */
	'time-line': [match([`^${space}*`, `(?=${times.any}${space}*:?${space}*$)`, time(times.any)])],
	/** `… and went on`: the same speaker continues. */
	continuation: [{ match: String.raw`^(?:…|\.\.\.)(?=\s?\S)`, name: scopes.continuation }],
};

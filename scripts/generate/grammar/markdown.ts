import { boldBehindTime, boldWith, first, unevenBehindTime, unevenWith } from './boldLabels.ts';
import { affiliation, capitalised, handle, space, times } from './pieces.ts';
import { include, matchOne, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';
import { ofSentence, saysNoSpeaker } from './words.ts';

/** Markdown's own grammar has begun a paragraph, maybe inside a quote, when these are tried. */
const lead = String.raw`(?:^|\G)${space}*`;
const guarded = `${lead}(?![*_]{0,3}(?:${saysNoSpeaker}|${ofSentence}))`;

/** What only a label has beside a name, so that any name will do. */
const told = `(?:${capitalised(1, 6)}|${handle})(?=${space}*(?:${affiliation}|[:：]?[*_]{0,3}[:：]?${space}*${times.marked}))`;

const written = `(?:${told}|${capitalised(2, 6)})`;
const writtenUnevenly = capitalised(2, 5);

/**
 * Labels inside any Markdown file, transcript or not, so fewer than in a transcript: one bold word and a colon begin
 * many a paragraph of a manual. Semantic tokens add the others where a file is known to be a transcript.
 */
export const markdownLabels: Readonly<Record<string, readonly Rule[]>> = {
	'labels-markdown': [
		matchOne(
			guarded,
			{
				first,
				alike: [...boldWith(written), ...unevenWith(writtenUnevenly)],
				others: [...boldBehindTime(written), ...unevenBehindTime(writtenUnevenly)],
			},
			scopes.boldLabel,
		),
		include('labels-timed'),
	],
};

/** Paragraphs only: headings, lists, tables, code, front matter and links stay as Markdown colours them. */
const where =
	'L:meta.paragraph.markdown - (markup.list | markup.inline.raw | markup.fenced_code | meta.link | meta.image | comment | meta.tag | meta.embedded)';

/** The grammar that VS Code adds to Markdown's. */
export const injection = {
	scopeName: 'text.transcript.injection',
	injectionSelector: where,
	patterns: ['labels-markdown', 'events', 'audio-tags', 'times'].map((key) => ({
		include: `text.transcript#${key}`,
	})),
};

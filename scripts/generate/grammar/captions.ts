import { capitalised, name, space } from './pieces.ts';
import { include, match, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';

const cueTime = '(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{1,2}[.,][0-9]{1,3}';
const blank = `^(?=${space}*$)`;

/** `00:00:05.000 --> 00:00:07.000 align:start`, then the cue's text up to a blank line. */
const cue: Rule = region(
	[
		`^${space}*`,
		part(cueTime, scopes.time),
		`${space}*`,
		part('-+>', scopes.cueArrow),
		`${space}*`,
		part(cueTime, scopes.time),
		part('(?:\\s[^\\n]*)?', scopes.cueSettings),
		'$',
	],
	[`${blank}|^(?=${space}*${cueTime}${space}*-+>)`],
	{ name: 'meta.cue.transcript', patterns: [include('labels-cue'), include('inline')] },
);

const note: Rule = region(['^', part(String.raw`NOTE(?=\s|$)`, scopes.captionsKeyword)], [blank], {
	name: 'comment.block.note.transcript',
	patterns: [include('suppression')],
});

const style: Rule = region(['^', part(String.raw`(?:STYLE|REGION)(?=\s*$)`, scopes.captionsKeyword)], [blank], {
	name: 'meta.style.transcript',
	contentName: 'meta.embedded.block.css source.css',
	patterns: [{ include: 'source.css' }, { match: '::cue', name: 'entity.other.attribute-name.pseudo-element.css' }],
});

/** WebVTT and SRT. */
export const captions: Readonly<Record<string, readonly Rule[]>> = {
	/** The whole of a WebVTT file: between its cues stand notes, styles and cue identifiers alone. */
	webvtt: [
		region([String.raw`\A\x{FEFF}?`, part(String.raw`WEBVTT(?=\s|$)`, scopes.captionsKeyword)], ['(?!)'], {
			name: 'meta.webvtt.transcript',
			patterns: [
				include('cue'),
				note,
				style,
				match([part('^(?:Kind|Language|X-[A-Za-z-]{1,30})(?=:)', 'keyword.other.header.transcript')]),
				{ match: String.raw`^(?![^\n]*-->)[^\n]{1,400}$`, name: scopes.cueIdentifier },
			],
		}),
	],
	cue: [cue],
	/** An SRT file shows itself by its cues alone; a number by itself before one is its identifier. */
	'cue-number': [{ match: String.raw`^\x{FEFF}?[0-9]{1,6}[ \t]*$`, name: scopes.cueIdentifier }],
	'labels-cue': [
		include('labels-voice'),
		include('no-speaker'),
		include('labels-letter'),
		include('labels-bold'),
		include('labels-caps'),
		include('no-sentence'),
		match([`^${space}*(?:-\\s?)?`, name(capitalised(1, 5)), part('[:：]', scopes.colon), '(?=\\s|$)'], scopes.label),
	],
};

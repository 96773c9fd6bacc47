import { capitalised, name, space } from './pieces.ts';
import { include, match, part, type Rule, region } from './rule.ts';
import { scopes } from './scopes.ts';

const cueTime = '(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{1,2}(?:[.,:;][0-9]{1,4})?';
const sbvTime = String.raw`[0-9]{1,4}:[0-9]{2}:[0-9]{2}\.[0-9]{3}`;
const blank = `^(?=${space}*$)`;

/** What a cue shows, up to a blank line or the times of the next cue. */
const cueEnd = [`${blank}|^(?=${space}*${cueTime}${space}*(?:-+>|→))`];
const cueText = {
	name: 'meta.cue.transcript',
	patterns: [include('labels-cue'), include('voice'), include('cue-marks'), include('inline')],
};

/** `00:00:05.000 --> 00:00:07.000 align:start` */
const cue: Rule = region(
	[
		`^${space}*`,
		part(cueTime, scopes.time),
		`${space}*`,
		part('(?:-+>|→)', scopes.cueArrow),
		`${space}*`,
		part(cueTime, scopes.time),
		part('(?:\\s[^\\n]*)?', scopes.cueSettings),
		'$',
	],
	cueEnd,
	cueText,
);

/** `0:00:05.000,0:00:07.000`, as SBV has it. */
const sbvCue: Rule = region(
	['^', part(sbvTime, scopes.time), part(',', scopes.cueArrow), part(sbvTime, scopes.time), String.raw`\s*$`],
	cueEnd,
	cueText,
);

/** Markup that may stand before a label: `{\\an8}`, `<font color="#ff0">`, `<i>`, marks of direction. */
const beforeLabel = String.raw`(?:\{\\[^{}\n]{1,60}\}|<(?:[ibuc]|font)(?:[.\s][^<>\n]{0,60})?>|&[lr][rl]m;|[\x{200E}\x{200F}\x{202A}-\x{202E}]){0,6}`;
/** A dash or arrows before it. */
const changeMark = String.raw`(?:[-–—‐]\s?|(?:>|&gt;){2,3}\s?)?`;

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
	cue: [cue, sbvCue],
	/** An SRT file shows itself by its cues alone; a number by itself before one is its identifier. */
	'cue-number': [{ match: String.raw`^\x{FEFF}?[0-9]{1,6}[ \t]*$`, name: scopes.cueIdentifier }],
	/** What stands in the text of a cue beside its letters and tags. */
	'cue-marks': [
		{ match: String.raw`\{\\[^{}\n]{1,100}\}`, name: scopes.cueSettings },
		{ match: '&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});', name: scopes.entity },
	],
	'labels-cue': [
		include('labels-voice'),
		include('no-speaker'),
		include('labels-letter'),
		include('labels-bold'),
		include('labels-caps'),
		include('no-sentence'),
		match(
			[
				`^${space}*`,
				part(beforeLabel, scopes.cueSettings),
				changeMark,
				name(capitalised(1, 5)),
				part('[:：]', scopes.colon),
				'(?=\\s|$)',
			],
			scopes.label,
		),
	],
};

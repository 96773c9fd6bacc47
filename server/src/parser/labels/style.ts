import { conventionOf, cueConvention } from '../../conventions/index.ts';
import { isArrow, isItem, isQuote } from '../../conventions/lead.ts';
import type { NameShape } from '../../conventions/names.ts';
import { isDotted } from '../../conventions/times.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { machineVoicePattern } from '../../languages/all/placeholders.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine } from '../../model/line.ts';

/** How a label looks, as far as readers would call two labels "written alike". */
export type Style =
	| 'bold'
	| 'bold-bare'
	| 'bold-bracketed'
	| 'angled'
	| 'plain'
	| 'caps'
	| 'caps-bare'
	| 'initials'
	| 'letter'
	| 'timed'
	| 'timed-bare'
	| 'period'
	| 'dash'
	| 'hyphen'
	| 'arrow'
	| 'quoted-plain'
	| 'bracketed'
	| 'parted'
	| 'circled'
	| 'quoted'
	| 'quoted-bare'
	| 'item'
	| 'numbered'
	| 'bold-item'
	| 'heading'
	| 'bare'
	| 'machine'
	| 'sure';

/** How each style looks, with `Name` for the name: for people to read, and for configurations to name it. */
export const styleShapes: Readonly<Record<Style, string>> = {
	sure: '<v Name>',
	timed: '00:00 Name:',
	'timed-bare': '00:00 Name',
	quoted: '> *Name:*',
	'quoted-bare': '> **Name**',
	'quoted-plain': '> Name:',
	bold: '**Name:**',
	'bold-bare': '**Name**',
	'bold-bracketed': '**[Name]:**',
	'bold-item': '- **Name:**',
	angled: '<Name>',
	circled: '○Name',
	caps: 'NAME:',
	'caps-bare': 'NAME',
	period: 'Name.',
	letter: 'Q.',
	initials: 'AB:',
	plain: 'Name:',
	dash: 'Name –',
	hyphen: 'Name -',
	arrow: '>> Name:',
	bracketed: '[Name]',
	parted: 'Name |',
	item: '- Name:',
	numbered: '1. Name:',
	bare: 'Name',
	machine: 'SPEAKER_00',
	heading: '# Name',
};

/** Names that tools give to voices they tell apart, and nobody writes: `SPEAKER_00`. */
const diarised = madeOnce(() => new RegExp(String.raw`^${machineVoicePattern()}_\d{1,3}$`));

/** Styles of labels that nothing sets off from the text around them: only numbers make them out. */
export const isUnmarked = (style: Style): boolean => style === 'bare' || style === 'heading';

/** The style of a candidate whose name has this shape. */
export function styleOf({ label, otherwise, text }: CandidateLine, shape: NameShape): Style {
	const { markup, convention, timestamp } = label;
	if (markup.delimiter === '<v>' || markup.delimiter === '<speaker>') return 'sure';
	if (markup.delimiter === '<>') return timestamp ? 'sure' : 'angled';
	if (markup.delimiter === '|' || markup.delimiter === ' ') return 'parted';
	if (markup.delimiter === '\t') return timestamp ? 'timed' : 'parted';
	if (otherwise.kind === 'heading') return timestamp ? 'timed-bare' : 'heading';
	const { evidence, ownLine } = conventionOf(convention) ?? {};
	switch (evidence) {
		case 'remark':
			return markup.delimiter === '' ? 'quoted-bare' : 'quoted';
		case 'timed':
			// `00:14 >>Ann: …`: the arrows say that another begins, whatever has a time besides.
			if (timestamp && text.slice(timestamp.span.end, label.nameSpan.start).includes('>>')) return 'arrow';
			return isBareTime(label, text) ? 'timed-bare' : 'timed';
		case 'period':
		case 'letter':
			return evidence;
		default:
	}
	// In cues a dash says that another voice begins.
	const item = isItem(markup.lead) && convention !== cueConvention.id;
	const isLinked = /^(?: \([^()]*\))?\*{0,3}\]\(/.test(text.slice(label.nameSpan.end, label.nameSpan.end + 60));
	if (markup.emphasis !== '') {
		if (item) return 'bold-item';
		if (text[label.nameSpan.start - 1] === '[' && !isLinked) return 'bold-bracketed';
		return markup.delimiter === '' && !timestamp ? 'bold-bare' : 'bold';
	}
	const isMarked =
		isArrow(markup.lead) || (!isLinked && /^\s*\[/.test(text.slice(markup.lead.length, label.nameSpan.start)));
	if (isMarked && markup.delimiter !== '') return 'arrow';
	if (isQuote(markup.lead)) return 'quoted-plain';
	if (item && markup.delimiter !== '') return /\d[.)]\s*$/.test(markup.lead) ? 'numbered' : 'item';
	if (markup.delimiter === '○') return 'circled';
	// `F. Lee.- Avec …`: a full stop with a dash right behind it is a colon in all but shape.
	if (/^[–—-]$/.test(markup.delimiter) && text[label.span.end - 2] === '.') return shape.caps ? 'caps' : 'plain';
	if (/^(?:[–—-]|--)$/.test(markup.delimiter)) {
		const isSure = markup.delimiter !== '-' || label.affiliation !== undefined || shape.caps;
		return isSure ? 'dash' : 'hyphen';
	}
	if (/^[\])}】「\u3000]$/.test(markup.delimiter)) return 'bracketed';
	if (/^(?:\/\/?|[／）→⇒»|│]|=>|>>)$/.test(markup.delimiter) || markup.lead.endsWith(':')) return 'parted';
	if (label.damage.includes('missing-colon')) return 'caps-bare';
	if (label.name === 'Q' || label.name === 'A') return 'letter';
	if (markup.delimiter === '' && !timestamp && ownLine) return diarised().test(label.name) ? 'machine' : 'bare';
	if (shape.initials) return 'initials';
	return shape.caps ? 'caps' : 'plain';
}

/** True where a time and a name stand side by side with no mark between: `12:00 Lunch`, `John 3:16 For …`. */
function isBareTime({ markup, timestamp, nameSpan, speechAt, name }: SpeakerLabel, text: string): boolean {
	if (timestamp && isDotted(text.slice(timestamp.span.start, timestamp.span.end))) return true;
	if (markup.delimiter !== '' || !timestamp) return false;
	const isMission = /^[−-]?\d{2,3} \d{2} \d{2} \d{2}$/.test(timestamp.text);
	// A date makes a stamp of it, as chats are exported.
	if (timestamp.span.end - timestamp.span.start > timestamp.text.length + 5) return false;
	if (timestamp.span.start < nameSpan.start) return !(isMission && name === name.toUpperCase());
	if (/[ap]\.?m|\d \p{L}/iu.test(timestamp.text)) return true;
	const bare = timestamp.span.end - timestamp.span.start === timestamp.text.length;
	return bare && speechAt < text.length && timestamp.span.start - nameSpan.end < 2;
}

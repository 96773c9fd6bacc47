import { cueConvention } from '../../conventions/index.ts';
import type { Survey } from '../survey.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import { beginsAsPerson, type StyleTalk, styleGroup } from './evidenceOfTalk.ts';
import type { Kind } from './kind.ts';
import type { Style } from './style.ts';
import { labelCounts } from './weights.ts';

const settingOff = new Set<Style>([
	'plain',
	'caps',
	'initials',
	'letter',
	'period',
	'dash',
	'bracketed',
	'hyphen',
	'item',
	'numbered',
	'bold-item',
]);

const wordsAlone = new Set<Style>(['plain', 'caps', 'initials']);

/** A short text in which nearly every line or paragraph begins with such a label, and people talk. */
export function denseEvidence(
	{ style, shape, context, level, label, key }: Kind,
	survey: Survey,
	talk: ReadonlyMap<Style, StyleTalk>,
	found: FoundEvidence,
): void {
	const own = talk.get(styleGroup(style));
	if (!own || !context.startsParagraph || own.all < 2 || own.kinds < 2) return;
	const shares = labelCounts.dense;
	// Cues hold speech and nothing else, so capitals are a name.
	const people = own.people || (shape.caps && label.convention === cueConvention.id);
	if (
		people &&
		!context.small &&
		wordsAlone.has(style) &&
		own.fields === 0 &&
		own.all >= survey.texts &&
		own.all < shares.few
	)
		found.push(evidenceOf('nothing stands here but people and what they say'));
	if (own.talk / own.all < shares.talk) return;
	if (style === 'heading') {
		// In a short text each heading of a level is somebody: most of them are known to be, and somebody comes back.
		const isPerson = beginsAsPerson(key) || (shape.capitalised && shape.words > 1 && context.talk);
		const people = (survey.headings.get(level) ?? 0) * labelCounts.dense.people;
		if (isPerson && own.again > 0 && own.all < shares.few && own.persons >= people)
			found.push(evidenceOf('nothing stands here but people and what they say'));
		if (own.again >= own.all * shares.again && own.all >= (survey.headings.get(level) ?? 0) * shares.headings)
			found.push(
				evidenceOf(
					'nearly every heading is a name, and talk follows',
					'nearly every heading is such a name, and talk follows',
				),
			);
		return;
	}
	if (style === 'bare' && markedIn(talk) >= own.all) return;
	const share = Math.max(own.all / survey.texts, Math.min(1, own.all / survey.paragraphs));
	const least = settingOff.has(style) ? shares.marked : style === 'bare' ? shares.bare : Number.POSITIVE_INFINITY;
	const isList = own.again === 0 && own.all >= shares.list && shape.words === 1;
	if (share >= least && !isList) found.push(evidenceOf('nearly every paragraph begins so, and talk follows'));
	if (style === 'bare' && context.tight && own.kinds > 2 && own.tight >= survey.paragraphs * shares.tight)
		found.push(evidenceOf('nearly every paragraph has such a line above it, and talk follows'));
}

/** Labels with a mark behind the name: beside as many of them a bare name is a heading, however few blank lines there are. */
const markedIn = (talk: ReadonlyMap<Style, StyleTalk>): number =>
	[...settingOff].reduce((total, style) => total + (talk.get(style)?.all ?? 0), 0);

import {
	isInterjection,
	isKnownNonSpeaker,
	isNameToo,
	isOfficeName,
	isPlaceholder,
	isPronoun,
} from '../../conventions/names.ts';
import type { Evidence } from './evidence.ts';
import type { Recognition } from './evidenceOfRoster.ts';
import type { Kind } from './kind.ts';
import { byStyle, isUnmarked, type Style } from './style.ts';

const insideParagraph: Readonly<Partial<Record<Style, number>>> = {
	sure: 0,
	timed: 0,
	machine: 0,
	bold: 0,
	item: 0,
	numbered: 0,
	'bold-item': 0,
	plain: -2.5,
	letter: -2.5,
	'bold-bare': -2,
	period: -2.5,
	dash: -4,
	caps: -2,
	bare: -6,
};

/** What the label's own letters and place say, other labels aside. */
export function* ownEvidence(kind: Kind, people: Recognition): Generator<Evidence> {
	const { style, label, shape, context } = kind;
	yield { reason: `written as ${style}`, weight: byStyle[style] };
	yield* nameEvidence(kind, people);
	if (!context.startsParagraph) {
		yield { reason: 'inside a paragraph', weight: insideParagraph[style] ?? -1.5 };
	}
	if (!context.startsParagraph && context.runsOn) yield { reason: 'in the middle of a sentence', weight: -1.5 };
	if (context.listed) yield { reason: 'stands in a list of headings', weight: -3 };
	if (style === 'period' && context.ownLine) yield { reason: 'nothing stands behind the full stop', weight: -4 };
	if (context.underlined) yield { reason: 'underlined as a heading', weight: -6 };
	if (context.speech === 'none')
		yield {
			reason: 'no speech follows',
			weight: isUnmarked(style) ? -4 : style === 'timed' ? -3 : style === 'plain' ? -2 : -1,
		};
	if (context.speech === 'link')
		yield { reason: 'a link follows, no speech', weight: shape.initials || isChat(style) ? -0.5 : -3 };
	if (context.speech === 'value') {
		const weak =
			style === 'plain' || style === 'caps' || style === 'item' || style === 'numbered' || style === 'bold-item';
		yield {
			reason: 'a value follows, no speech',
			weight: weak || isOfficeName(label.name) ? -2.5 : style === 'sure' ? 0 : -1,
		};
	}
	if (context.speech === 'list' && style === 'plain') yield { reason: 'a list follows', weight: -1 };
	if (context.small && style === 'bold-bare') yield { reason: 'the sentence goes on behind it', weight: -4 };
	if (label.affiliation && shape.capitalised && label.markup.delimiter !== '')
		yield {
			reason: 'whom the speaker is for stands behind the name',
			weight: style === 'dash' && /^\p{Lu}/u.test(label.affiliation.text) ? 1.5 : 0.5,
		};
	if (label.damage.includes('unclosed-emphasis')) yield { reason: 'emphasis left open', weight: -1 };
	if (label.damage.includes('semicolon')) yield { reason: 'a semicolon for the colon', weight: -2.5 };
	if (label.damage.includes('emphasis-around-speech'))
		yield { reason: 'the whole paragraph is emphasised', weight: -1 };
}

/** Where people write to each other, in lower case and in links. */
const isChat = (style: Style): boolean => style === 'quoted' || style === 'quoted-bare' || style === 'angled';

function* nameEvidence({ label, key, shape, style, context }: Kind, people: Recognition): Generator<Evidence> {
	if (style === 'sure') return;
	const { name } = label;
	const known = people.recognise(key);
	if (known) yield known;
	else if (isPronoun(name)) yield { reason: 'stands for somebody, as in notes of a call', weight: -0.5 };
	else if (isKnownNonSpeaker(name)) {
		// `PS`, `PR` and `AM` are somebody's initials, too.
		const isShort = shape.initials && name.length < 4;
		const speaks = isOfficeName(name) && context.talk && context.speech === 'words';
		const isSurname = label.affiliation !== undefined && shape.capitalised && shape.words === 1;
		yield {
			reason: 'a known word that is no speaker',
			weight: speaks ? -1.5 : isSurname ? -3 : isOfficeName(name) || isNameToo(name) || isShort ? -3.5 : -12,
		};
	}
	if (isInterjection(name) && (isUnmarked(style) || style === 'timed-bare')) {
		yield { reason: 'an answer, not a name', weight: -6 };
	}
	if (isPlaceholder(name) && style !== 'period') {
		yield { reason: 'a name for somebody unknown', weight: 3 };
		return;
	}
	if (shape.sentence) yield { reason: 'words or marks of a sentence', weight: -4 };
	if (shape.words > 6) yield { reason: 'many words', weight: -(shape.words - 6) / 2 };
	if (shape.titled) yield { reason: 'a title or office', weight: 1 };
	else if (style === 'period' && !/[ .]\p{Lu}\.$/u.test(name))
		yield { reason: 'a full stop, and no title or office', weight: -1.5 };
	if (shape.caseless) yield { reason: 'a script without capitals', weight: shape.words > 3 ? -1 : 0.5 };
	else if (shape.handle && !isChat(style)) yield { reason: 'a lower-case word', weight: -1 };
	else if (shape.handle && style === 'angled') return;
	else if (!shape.capitalised) {
		yield {
			reason: 'not capitalised as names are',
			weight: style === 'item' || style === 'numbered' || style === 'bold-item' ? -4 : -2.5,
		};
	} else if (shape.words > 1 && shape.words < 5) yield { reason: 'capitalised words', weight: 0.5 };
	if (/\d/.test(name) && !/^\D+[\s_#-]?\d{1,4}$/.test(name)) yield { reason: 'digits in the name', weight: -2 };
}

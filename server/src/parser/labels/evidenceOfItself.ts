import {
	isInterjection,
	isKnownNonSpeaker,
	isNameToo,
	isOfficeName,
	isPlaceholder,
	isPronoun,
} from '../../conventions/names.ts';
import { foldWord, madeOnce } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import { isRecordLabel } from '../../languages/all/offices.ts';
import { type Evidence, evidenceOf, type FoundEvidence } from './evidence.ts';
import type { Recognition } from './evidenceOfRoster.ts';
import type { Kind } from './kind.ts';
import { isUnmarked, type Style, styleShapes } from './style.ts';
import type { LabelFeature } from './weights.ts';

/** Inside a paragraph a mark that nothing else has keeps its worth; the weaker the mark, the more it is a word said. */
const insideParagraph: Readonly<Partial<Record<Style, LabelFeature>>> = {
	sure: 'inside a paragraph, marked beyond doubt',
	timed: 'inside a paragraph, marked beyond doubt',
	machine: 'inside a paragraph, marked beyond doubt',
	angled: 'inside a paragraph, marked beyond doubt',
	bold: 'inside a paragraph, marked beyond doubt',
	item: 'inside a paragraph, marked beyond doubt',
	numbered: 'inside a paragraph, marked beyond doubt',
	'bold-item': 'inside a paragraph, marked beyond doubt',
	plain: 'inside a paragraph, plain or with a full stop',
	letter: 'inside a paragraph, plain or with a full stop',
	period: 'inside a paragraph, plain or with a full stop',
	'bold-bare': 'inside a paragraph, bold or in capitals',
	caps: 'inside a paragraph, bold or in capitals',
	dash: 'inside a paragraph, before a dash',
	bare: 'inside a paragraph, bare',
};

/** How it is written, for each style: every label asks. */
const writtenAs = madeOnce(
	() =>
		Object.fromEntries(
			Object.entries(styleShapes).map(([style, shape]) => [
				style,
				evidenceOf(`written as ${style as Style}`, `written as ${shape}`),
			]),
		) as Record<Style, Evidence>,
);

/** What the label's own letters and place say, other labels aside. */
export function ownEvidence(kind: Kind, people: Recognition, found: FoundEvidence): void {
	const { style, label, shape, context } = kind;
	found.push(writtenAs()[style]);
	if (kind.office === 'itself') found.push(evidenceOf('says who stands above it'));
	if (kind.signed) found.push(evidenceOf('stands below what is said'));
	if (kind.office === 'below') found.push(evidenceOf('the line below says who it is'));
	nameEvidence(kind, people, found);
	if (!context.startsParagraph)
		found.push(evidenceOf(insideParagraph[style] ?? 'inside a paragraph', 'inside a paragraph'));
	if (!context.startsParagraph && context.runsOn) found.push(evidenceOf('in the middle of a sentence'));
	// No field of a form stands in angle brackets.
	if (context.listed && style !== 'angled')
		found.push(evidenceOf('in a list of headings', 'stands in a list of headings'));
	if (style === 'period' && context.ownLine && label.markup.delimiter !== ',')
		found.push(evidenceOf('nothing behind the full stop', 'nothing stands behind the full stop'));
	if (context.underlined && style !== 'heading') found.push(evidenceOf('underlined as a heading'));
	speechEvidence(kind, found);
	if (context.belowTime && context.tight && style === 'bare' && shape.words > 1)
		found.push(evidenceOf('a time right above it'));
	if (context.small && style === 'bold-bare') found.push(evidenceOf('the sentence goes on behind it'));
	if (label.affiliation && shape.capitalised && label.markup.delimiter !== '') {
		const isNamed = style === 'dash' && /^\p{Lu}/u.test(label.affiliation.text);
		const isInBrackets = style === 'bracketed' && context.ownLine;
		found.push(
			evidenceOf(
				isNamed || isInBrackets ? 'an affiliation before a dash or in brackets' : 'an affiliation',
				'whom the speaker is for stands behind the name',
			),
		);
	}
	if (label.damage.includes('unclosed-emphasis')) found.push(evidenceOf('emphasis left open'));
	if (label.damage.includes('semicolon')) found.push(evidenceOf('a semicolon for the colon'));
	if (label.damage.includes('emphasis-around-speech')) found.push(evidenceOf('the whole paragraph is emphasised'));
}

/** What the label would label, where that is no talk for sure. */
function speechEvidence({ style, label, shape, context }: Kind, found: FoundEvidence): void {
	if (context.speech === 'none') {
		const feature = isUnmarked(style)
			? 'no speech, and nothing marks it'
			: style === 'timed'
				? 'no speech behind a time'
				: style === 'plain'
					? 'no speech, plain'
					: 'no speech';
		found.push(evidenceOf(feature, 'no speech follows'));
	}
	if (context.speech === 'link')
		found.push(
			evidenceOf(
				shape.initials || isChat(style) ? 'a link in a chat or behind initials' : 'a link',
				'a link follows, no speech',
			),
		);
	// `Ann Lee - Barclays`: behind a hyphen stands where somebody works, unless it is said.
	if (context.speech === 'value' || (style === 'hyphen' && context.field && !context.talk)) {
		const isWeak = weakMarks.has(style) || isOfficeName(label.name);
		const feature = style === 'sure' ? 'a value behind a mark beyond doubt' : 'a value';
		found.push(evidenceOf(isWeak ? 'a value behind a weak mark or an office' : feature, 'a value follows, no speech'));
	}
	if (context.speech === 'list' && style === 'plain') found.push(evidenceOf('a list, plain', 'a list follows'));
}

/** Styles that the fields of a form have too. */
const weakMarks = new Set<Style>(['plain', 'caps', 'item', 'numbered', 'bold-item', 'hyphen']);

/** Where people write to each other, in lower case and in links. */
const isChat = (style: Style): boolean => style === 'quoted' || style === 'quoted-bare' || style === 'angled';

function nameEvidence({ label, key, shape, style, context }: Kind, people: Recognition, found: FoundEvidence): void {
	if (style === 'sure') return;
	const { name } = label;
	if ((style === 'period' || !shape.capitalised || shape.caseless) && isRecordLabel(name)) {
		found.push(evidenceOf('a title or office'));
		return;
	}
	const known = people.recognise(key);
	if (known) found.push(known);
	else if (isPronoun(name)) found.push(evidenceOf('a pronoun', 'stands for somebody, as in notes of a call'));
	else if (isKnownNonSpeaker(name)) {
		// `PS`, `PR` and `AM` are somebody's initials, too.
		const isShort = shape.initials && name.length < 4;
		const speaks = isOfficeName(name) && context.talk && context.speech === 'words';
		const isSurname = label.affiliation !== undefined && shape.capitalised && shape.words === 1;
		const feature = speaks
			? 'an office that heads lists, and talk follows'
			: isSurname
				? 'a word that is no speaker, with an affiliation'
				: isOfficeName(name) || isNameToo(name) || isShort
					? 'a word that is no speaker, and a name or an office too'
					: 'a word that is no speaker';
		found.push(evidenceOf(feature, 'a known word that is no speaker'));
	}
	if ((isUnmarked(style) || style === 'timed-bare') && isInterjection(name))
		found.push(evidenceOf('an answer, and nothing marks it', 'an answer, not a name'));
	if (isPlaceholder(name) && style !== 'period') {
		found.push(evidenceOf('a placeholder', 'a name for somebody unknown'));
		return;
	}
	if (style === 'parted' && isName(foldWord(key.split(' ', 1)[0] ?? '')))
		found.push(evidenceOf('a name that people have, in a column'));
	if (shape.sentence) found.push(evidenceOf('words or marks of a sentence'));
	// `THE MINISTER OF STATE IN … (ANN LEE):`: who holds the offices stands behind them.
	if (shape.words > mostWords && !(shape.caps && shape.titled && label.affiliation))
		found.push(evidenceOf('a word too many', 'many words', shape.words - mostWords));
	if (shape.titled) found.push(evidenceOf('a title or office'));
	else if (style === 'period' && !/[ .]\p{Lu}\.$/u.test(name))
		found.push(evidenceOf('a full stop, and no title or office'));
	if (shape.caseless)
		found.push(
			evidenceOf(
				shape.words > 3 && !shape.titled ? 'a script without capitals, and many words' : 'a script without capitals',
				'a script without capitals',
			),
		);
	else if (shape.handle && !isChat(style)) found.push(evidenceOf('a lower-case word'));
	else if (shape.handle && style === 'angled') return;
	else if (style === 'bold-bare' && context.ownLine && shape.words < 4 && name === name.toLowerCase())
		found.push(evidenceOf('small letters in bold, alone on a line', 'not capitalised as names are'));
	else if (!shape.capitalised) {
		const isListed = style === 'item' || style === 'numbered' || style === 'bold-item';
		found.push(evidenceOf(isListed ? 'not capitalised in a list' : 'not capitalised', 'not capitalised as names are'));
	} else if (shape.words > 1 && shape.words < 5)
		found.push(evidenceOf('two to four capitalised words', 'capitalised words'));
	if (initialsBeforeSurname.test(name)) found.push(evidenceOf('initials before a surname'));
	if (/\d/.test(name) && !/^\D+[\s_#-]?\d{1,4}$/.test(name)) found.push(evidenceOf('digits in the name'));
}

/** `A.B. Lee`, `A. B. Lee`: two initials, as a single one may be the letter of a point. */
const initialsBeforeSurname = /^(?:\p{Lu}\.[ -]?){2,3}\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** A name with its title and middle names has so many words. */
const mostWords = 6;

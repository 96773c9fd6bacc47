import type { Style } from './style.ts';

/**
 * What each feature of a line that looks like a label speaks for it (above zero) or against it, in points. A line is a
 * label where its points are above zero; two points are about what a clear mark of a label is worth. Set by hand, each
 * after texts that were read wrongly without it; `npm run accuracy` and the tests of `test/judged` hold them. The names
 * say what is seen; a number behind a style is for labels written in that style.
 */
export const labelWeights = {
	// How it is written: the marks that people put on nothing but labels are worth most.
	'written as sure': 8,
	'written as timed': 2.5,
	'written as quoted': 2.5,
	'written as quoted-bare': -0.5,
	'written as bold': 1.5,
	'written as bold-bracketed': -1,
	'written as angled': 2.5,
	'written as circled': 1.5,
	'written as caps': 0.5,
	'written as caps-bare': -2,
	'written as period': 0.5,
	'written as letter': 0,
	'written as initials': 0.5,
	'written as plain': -0.5,
	'written as timed-bare': -0.3,
	'written as bold-bare': -1,
	'written as dash': -1.5,
	'written as hyphen': -2,
	'written as quoted-plain': -3,
	'written as arrow': 2,
	'written as bracketed': -1.5,
	'written as parted': -1.5,
	'written as item': -2,
	'written as numbered': -2,
	'written as bold-item': -2,
	'written as bare': -1.5,
	'written as machine': 1.5,
	'written as heading': -1.5,

	// Where it stands. Inside a paragraph most such words are said; a full line of a name is then hardly ever a label.
	'inside a paragraph': -1.5,
	'inside a paragraph, marked beyond doubt': 0,
	'inside a paragraph, plain or with a full stop': -2.5,
	'inside a paragraph, bold or in capitals': -2,
	'inside a paragraph, before a dash': -4,
	'inside a paragraph, bare': -6,
	'in the middle of a sentence': -1.5,
	'in a list of headings': -3,
	'underlined as a heading': -6,
	'one of several choices': -6,
	'nothing behind the full stop': -4,
	'the sentence goes on behind it': -4,
	'capitals follow': -4,

	// What it would label.
	'no speech, and nothing marks it': -4,
	'no speech behind a time': -3,
	'no speech, plain': -2,
	'no speech': -1,
	'a link': -3,
	'a link in a chat or behind initials': -0.5,
	'a value behind a weak mark or an office': -2.5,
	'a value behind a mark beyond doubt': 0,
	'a value': -1,
	'a list, plain': -1,

	// What else belongs to the label.
	'a time right above it': 1.5,
	'an affiliation': 0.5,
	'an affiliation before a dash or in brackets': 1.5,
	'emphasis left open': -1,
	'a semicolon for the colon': -2.5,
	'the whole paragraph is emphasised': -1,

	// Who is named.
	'declared in the roster or the document': 4,
	'named among those present': 2,
	'initials or part of a declared name': 4,
	'declared people together': 4,
	'a pronoun': -0.5,
	'a name that people have, in a column': 1,
	'a word that is no speaker': -12,
	'a word that is no speaker, and a name or an office too': -3.5,
	'a word that is no speaker, with an affiliation': -3,
	'an office that heads lists, and talk follows': -1.3,
	'an answer, and nothing marks it': -6,
	'a placeholder': 3,
	'words or marks of a sentence': -4,
	// For each word beyond six.
	'a word too many': -0.5,
	'a title or office': 1,
	'a full stop, and no title or office': -1.5,
	'a script without capitals': 0.5,
	'a script without capitals, and many words': -1,
	'a lower-case word': -1,
	'small letters in bold, alone on a line': -1.5,
	'not capitalised in a list': -4,
	'not capitalised': -2.5,
	'two to four capitalised words': 0.5,
	'initials before a surname': 1,
	'digits in the name': -2,

	// How often the name comes back.
	'begins eight paragraphs': 3.5,
	'begins four paragraphs': 2.5,
	'begins three paragraphs': 2,
	'begins two paragraphs': 1.2,
	'stands four times inside paragraphs': 0.8,
	'says who stands above it': -20,
	'stands below what is said': -20,
	'the line below says who it is': 2,

	'a picture before it, and only once': -2.5,
	'the same title each time': -6,

	// What is said below labels of its style.
	'a time beside such words once or twice, and no talk': -3.5,
	'a time beside such words, and never talk': -7,
	'columns of titles': -8,
	'people talk below such words': 0.6,
	'names come back alone on their lines, and talk follows': 0.8,
	'one word alone heads lines, and no talk follows': -5,
	'names recur by turns, and talk follows': 1.5,
	'no talk follows such words': -5,
	'a list of questions': -6,
	'talk seldom follows such words': -4,
	'each word once, and no talk follows': -3,
	'nothing stands here but people and what they say': 4,
	'nearly every heading is a name, and talk follows': 2.5,
	'nearly every paragraph begins so, and talk follows': 1,
	'nearly every paragraph has such a line above it, and talk follows': 2.5,

	'letters for question and answer': 1,
	'a letter alone': -6,
	'alone of its form': -12,
	'initials alone': -0.5,

	// Forms, and lines with times alone.
	'ends no sentence, unlike what is said here': -1.5,
	'a field above all who speak': -4,
	'a word on each who speaks': -8,
	'no quotes, unlike what is said here': -3,
	'a headline that quotes': -4,
	'above all who speak, and no talk follows': -1.5,
	'lines begin with a time and name nobody': -5,

	// What the labels that were accepted first say of it.
	'two accepted labels alike': 0.8,
	'six accepted labels alike': 1.5,
	'twenty accepted labels alike': 2,
	'nearly all labels alike, and talk follows': 0.5,
	'no accepted label alike': -0.5,
	'no accepted label alike, plain or with a full stop': -1,
	'a full stop, where labels have another mark': -2,
	'labels follow each other line by line': 1.5,
	'a semicolon, and no other label has the name': -8,
	'a numbered name that is accepted elsewhere': 3,
	'a nick in angle brackets beside other labels': 3,
	'alone in capitals, and accepted elsewhere': 5,
	'takes the speech of the label above': -5,
	'nearly the same as an accepted name': 2.5,
	'several accepted names together': 4,
	'indented unlike the others, with a full stop': -6,
	'indented unlike the others, in a list': -1.2,
	'indented unlike the others': -3,
	'a label begins most paragraphs': 0.5,
	'nothing marks it, and such lines are no labels here': -4,
	'nothing marks it, and unlike others it stands above a blank': -2.5,

	// What people say of it: nothing that is counted outweighs what somebody said of a name; a name outweighs its shape.
	'the convention that the user chose': 1.5,
	'the configuration accepts the name': 40,
	'the configuration rejects the name': -40,
	'the configuration accepts the shape': 12,
	'the configuration rejects the shape': -12,
} as const satisfies Readonly<Record<`written as ${Style}` | (string & {}), number>>;

/** What is seen of a line that looks like a label. */
export type LabelFeature = keyof typeof labelWeights;

/** Points from which the weighing goes on. */
export const labelPoints = {
	/** Above it a candidate is a label. */
	label: 0,
	/** From here on, before others are asked, a name is accepted and speaks for others: a clear mark, or a plain name thrice. */
	accepted: 1.5,
	/** Above it, by itself alone, it may be a name: what is below must not count as one of the names of its style. */
	maybeName: -3.5,
	/** Above it, by itself alone, it may be the first who speaks. */
	mayOpen: -1,
} as const;

/** Counts and shares from which something is said to be usual in a document: two may be chance, a share may be a habit. */
export const labelCounts = {
	/** Paragraphs that a name begins. */
	begins: { eight: 8, four: 4, three: 3, two: 2 },
	/** Times a name stands at all before that says something. */
	stands: 4,
	/** Times that a title stands behind a name from which it is the head of a page. */
	heads: 2,
	/** Labels of other kinds beside which a nick in angle brackets is somebody who writes. */
	labelsBesideNick: 3,
	/** Accepted labels alike; a style that has more than half of all counts whole, one of a tenth for the most part. */
	alike: { twenty: 20, six: 6, two: 2 },
	alikeShares: [
		{ above: 0.5, counts: 1 },
		{ above: 0.1, counts: 0.8 },
		{ above: 0, counts: 0.3 },
	],
	/** Labels beside which one that is unlike all of them is odd. */
	labelsBesideOdd: 10,
	/** Labels alike, of which nearly all are so. */
	nearlyAll: { least: 12, share: 0.8 },
	/** Labels directly below speech, beside those alike, from which lines follow each other. */
	lineByLine: { least: 3, share: 0.3 },
	/** Labels with one indentation, from which it is a mark; a full stop is a weaker mark and needs it sooner. */
	indents: { least: 8, leastForPeriod: 4, share: 0.8, apart: 4, apartInList: 2 },
	/** Accepted labels, and their share of all lines, from which paragraphs begin with labels. */
	beginsMost: { least: 4, share: 0.2 },
	/** Most texts of the fields of a form end no sentence; of talk, hardly any. */
	fieldShare: 0.3,
	/** So many people with a word on each, above all talk, are a list of those who speak. */
	listedAbove: 3,
	/** So many texts in quotes, and such a share, from which a house sets quotes; such a share where it does not. */
	quotes: { least: 4, mostly: 0.6, seldom: 0.34 },
	/** The share of labels followed by capitals from which capitals mark no heading. */
	shoutedShare: 0.3,
	/** Letters for the question, for each for the answer, or the other way round. */
	letters: 0.5,
	/** Times that name nobody, for each that seems to name somebody. */
	namelessTimes: 2,
	/** Short texts in which nearly every paragraph begins with a label: shares of talk, names that recur, paragraphs; so
	 * many words of which none comes back are a list; below so many lines of people alone nothing has to sound like talk. */
	dense: { talk: 0.4, again: 0.6, headings: 0.9, people: 0.5, marked: 0.6, bare: 0.35, tight: 0.6, list: 4, few: 8 },
	/** Bare names and headings: so many, by two people, unless marked ones are half as many; shares of talk and rivals. */
	unmarked: { least: 4, names: 2, marked: 0.5, talk: 0.3, paragraphs: 0.2, headings: 0.7, oneLevel: 0.9 },
	/** Repeated labels from which a house writes one on each paragraph: beside all labels and bare paragraphs. */
	everyParagraph: { least: 5, share: 0.1, bare: 0.5 },
	/** Lines below names that say who that is: so many, below so many people, and below such a share of the names alone. */
	offices: { least: 2, people: 0.5 },
	/** Rows of a table: so many of them, and such a share of them ends no sentence. */
	titles: { least: 4, share: 0.8 },
	/** Shares of talk behind the labels of a style. */
	talk: { mostly: 0.6, often: 0.5, recurring: 0.25, some: 0.3, seldom: 0.25, hardly: 0.1 },
} as const;

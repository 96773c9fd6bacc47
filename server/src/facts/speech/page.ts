import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { endsSentence } from '../../text/endings.ts';
import { countWords } from '../../text/words.ts';
import { talkIn } from './soundsSpoken.ts';
import { isExchange } from './toldSpeech.ts';

/** A tenth of the lines of a text that people say are no more than a list that somebody reads out. */
const mostOthers = 0.1;

/** Code, tables, lists, pictures and headings make pages; nobody says them. */
const ofPages = new Set<Line['kind']>(['code', 'table', 'list', 'markup', 'heading']);

/** True for a text of code, tables, lists, pictures and headings; what people say in sentences, or amid a few such lines, is none. */
export function isPage(transcript: Transcript): boolean {
	const { lines } = transcript;
	const others = lines.filter(({ kind }) => ofPages.has(kind)).length;
	const texts = lines.filter(({ kind }) => kind === 'text' || kind === 'quote' || kind === 'time').length;
	if (
		others <= 2 ||
		others <= texts * mostOthers ||
		isAmidTalk(transcript) ||
		isListOfSentences(lines) ||
		isBelowItems(lines)
	)
		return false;
	return !isExchange(
		lines.flatMap(({ kind, text }) => (kind === 'text' || kind === 'list' ? [text] : [])),
		6,
	);
}

/** True where nearly every line is an item of a list that ends as sentences do: how some tools set what is said. */
function isListOfSentences(lines: Transcript['lines']): boolean {
	const written = lines.filter(({ kind }) => kind !== 'blank');
	const said = written.filter(({ kind, text }) => kind === 'list' && endsSentence(text));
	return said.length >= fewestSaid && said.length >= written.length * mostSaid;
}

/** True where items of a list come back, as names do, and a sentence stands below each: `1. Ann Lee`, `- speaker: Ann Lee`. */
function isBelowItems(lines: Transcript['lines']): boolean {
	const heads = lines.flatMap(({ kind, text }, line) => {
		const below = lines[line + 1];
		const isHead = kind === 'list' && text.length < longestHead && below?.kind === 'text' && endsSentence(below.text);
		return isHead ? [text.replace(/^[\s\d.)*+•·-]+/, '').trim()] : [];
	});
	const others = lines.filter(({ kind }) => kind === 'list').length - heads.length;
	return heads.length >= fewestHeads && others === 0 && new Set(heads).size <= heads.length / 2;
}

/** So many of them, and no name with what stands before it is longer. */
const fewestHeads = 4;
const longestHead = 80;

/** So many such items, and such a share of all lines. */
const fewestSaid = 6;
const mostSaid = 0.8;

/** True for somebody's greeting and many words of their own, beside which a page's few words stand: `• Send by mail`. */
function isAmidTalk(transcript: Transcript): boolean {
	const wordsOf = (kinds: ReadonlySet<Line['kind']>) =>
		countWords(transcript.lines.flatMap(({ kind, text }) => (kinds.has(kind) ? [text] : [])).join('\n'));
	const talk = talkIn(transcript.lines.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])).join('\n'));
	const isOfCode = transcript.lines.some(({ kind }) => kind === 'code' || kind === 'table' || kind === 'heading');
	return !isOfCode && talk.greets && talk.first >= 3 && wordsOf(ofPages) <= talk.words * mostBeside;
}

/** The words of a page beside those of a talk, for each of these. */
const mostBeside = 0.2;

import { isFrom, isPolite } from '../../languages/all/callingNames.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { isNoNameWord } from '../../languages/all/introductions.ts';
import { isSentenceWord } from '../../languages/all/sentences.ts';
import { endsAsking } from '../../languages/all/talk.ts';
import type { Transcript } from '../../model/transcript.ts';
import { introductionsIn } from '../introductions/introductionsIn.ts';
import { speechOf } from '../speech/speech.ts';
import { speechIn } from '../speech/spokenText.ts';
import { inBaseForms } from './baseForms.ts';
import { cueOf } from './cue.ts';
import { gluedGivenNames, gluedNamesIn } from './gluedNames.ts';
import type { Mention } from './mention.ts';
import { sentencesIn } from './sentences.ts';
import { type NameInSpeech, namesIn } from './spokenNames.ts';
import { type WordUse, wordUseIn } from './wordUse.ts';

/** How much of the beginning and of the end of a speech is read, in UTF-16 units: who is called is called there. */
const reach = 1500;
/** How much of the beginning somebody may say their own name in. */
const introducing = 600;
const quoteLength = 90;

interface Part {
	readonly text: string;
	readonly line: number;
}

/** Every name that is said near the ends of a speech, in order. Takes time in proportion to the text. */
export function mentionsIn(transcript: Transcript): readonly Mention[] {
	const speeches = speechOf(transcript).map(({ paragraphs }) =>
		endsOf(paragraphs.map((range) => ({ text: speechIn(transcript, range), line: range.start.line }))),
	);
	const use = wordUseIn(speeches.flatMap((parts) => parts.map(({ text }) => text)));
	const given = gluedGivenNames(speeches.flatMap((parts) => parts.map(({ text }) => text)));
	const asks = speeches.map((parts) => endsAsking(parts.at(-1)?.text ?? ''));
	return inBaseForms(
		speeches.flatMap((parts, speech) =>
			inSpeech(
				parts,
				{
					speech,
					opens: false,
					initial: false,
					ends: false,
					asks: asks[speech] === true,
					answers: asks[speech - 1] === true,
				},
				use,
				given,
			),
		),
	);
}

/** The paragraphs of a speech, those in the middle of a long one left out. */
function endsOf(parts: readonly Part[]): readonly Part[] {
	const whole = parts.reduce((sum, { text }) => sum + text.length, 0);
	if (whole <= 2 * reach) return parts;
	const kept: Part[] = [];
	let at = 0;
	for (const { text, line } of parts) {
		const head = text.slice(0, Math.max(0, reach - at));
		const tail = text.slice(Math.max(head.length, whole - reach - at));
		at += text.length;
		if (head !== '') kept.push({ text: head, line });
		if (tail !== '') kept.push({ text: tail, line });
	}
	return kept;
}

interface Sentence {
	readonly text: string;
	readonly line: number;
}

type Place = Pick<Mention, 'speech' | 'opens' | 'initial' | 'ends' | 'asks' | 'answers'>;

function inSpeech(parts: readonly Part[], place: Place, use: WordUse, given: RegExp | undefined): readonly Mention[] {
	const sentences = parts.flatMap(({ text, line }) => sentencesIn(text).map((own): Sentence => ({ text: own, line })));
	const own = ownNames(parts);
	return sentences.flatMap(({ text, line }, before) => {
		const at = { ...place, before, behind: sentences.length - 1 - before, line };
		const found = namesIn(text, use).map((name): Mention => {
			const { courtesy, words, start } = name;
			const initial = words.length === 1 && courtesy === '' && /^[\P{L}]*$/u.test(text.slice(0, start));
			const cue = isOwn(name, own) && before < 6 ? 'introduced' : cueOf(text, name);
			return {
				...at,
				courtesy,
				words,
				cue,
				opens: opensAt(text, name),
				initial,
				ends: endsAt(text, name.end),
				quote: quoted(text, start),
			};
		});
		const glued = gluedNamesIn(text, given).map(({ name, courtesy, cue, start }): Mention => {
			const ends = endsAt(text, start + name.length + courtesy.length);
			const said = own.includes(name) ? 'introduced' : cue;
			return { ...at, courtesy, words: [name], cue: said, ends, quote: quoted(text, start) };
		});
		const known = new Set([...found, ...glued].flatMap(({ words }) => words.join(' ')));
		const others = own
			.filter(
				(name) =>
					text.includes(name) && !known.has(name) && !isPartOf(name, known) && !name.split(' ').some(isNoNameWord),
			)
			.map((name): Mention => {
				return {
					...at,
					courtesy: '',
					words: name.split(' '),
					cue: 'introduced',
					quote: quoted(text, text.indexOf(name)),
				};
			});
		return [...found, ...glued, ...others];
	});
}

const endsAt = (sentence: string, end: number): boolean => /^[\s.,!…]*$/u.test(sentence.slice(end));

/** `Good morning, Your Honor, Ann Lee for the ferry.` */
const opensAt = (sentence: string, { start, end }: NameInSpeech): boolean => {
	const before = sentence.slice(0, start);
	return (
		(start === 0 || (start < 60 && /[,:–—-]\s*$/u.test(before))) &&
		wordKeysOf(before).every((word) => isPolite(word) || isSentenceWord(word) || isNoNameWord(word)) &&
		(/^\s*(?:[,.]|$)/.test(sentence.slice(end)) || isFrom(wordKeysOf(sentence.slice(end, end + 20))[0] ?? ''))
	);
};

const isPartOf = (name: string, known: ReadonlySet<string>): boolean =>
	[...known].some((other) => other.includes(name) || name.includes(other));

/** Names that the speaker says are their own. */
const ownNames = ([first]: readonly Part[]): readonly string[] =>
	introductionsIn(first?.text.slice(0, introducing) ?? '')
		.filter(({ kind, confidence }) => kind === 'name' && confidence >= 0.6)
		.map(({ name }) => name);

const isOwn = ({ words }: NameInSpeech, own: readonly string[]): boolean =>
	own.some((name) => name === words.join(' ') || name.split(' ').includes(words.join(' ')));

function quoted(text: string, at: number): string {
	if (text.length <= quoteLength) return text;
	const from = Math.max(0, Math.min(at - 50, text.length - quoteLength));
	const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
	const cut = text.slice(start, start + quoteLength);
	const end = start + quoteLength >= text.length ? cut.length : Math.max(cut.lastIndexOf(' '), 1);
	return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < text.length ? ' …' : ''}`;
}

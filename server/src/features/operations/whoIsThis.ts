import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { introductionsIn } from '../../facts/introductions/introductionsIn.ts';
import { type Speech, speechOf } from '../../facts/speech/speech.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import { speechIn } from '../../facts/speech/spokenText.ts';
import { suggestSpeakers } from '../../facts/suggest/suggestSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position, Range } from '../../text/position.ts';
import { namesCalled } from './namesCalled.ts';
import { rosterOf } from './roster.ts';

/** A piece of the text and where it stands. */
interface Quote {
	readonly text: string;
	readonly range: Range;
}

interface NameQuote extends Quote {
	readonly name: string;
}

/** What is known of a speaker whom nobody knows. */
export interface WhoIs {
	readonly name?: string;
	readonly placeholder: boolean;
	readonly excerpts: readonly Quote[];
	readonly calledBy: readonly NameQuote[];
	readonly introductions: readonly NameQuote[];
	readonly candidates: readonly {
		readonly name: string;
		readonly affiliation?: string;
		readonly reason: string;
		readonly likelihood: number;
	}[];
	readonly turns: { readonly all: number; readonly fromHere: number };
}

const mostExcerpts = 10;
const mostAsked = 12;
const excerptLength = 160;

/** All that tells who speaks at a place; undefined where nobody does. Every turn with the same label counts. */
export function whoIsThis(transcript: Transcript, { line }: Position): WhoIs | undefined {
	const here = speechAt(transcript, line);
	if (!here) return undefined;
	const name = here.turn?.block.label.name;
	const all = speechOf(transcript);
	const own =
		name === undefined ? [here] : all.filter(({ turn }) => turn && nameKey(turn.block.label.name) === nameKey(name));
	const introductions = own.flatMap((speech) => introduced(transcript, speech));
	const calledBy = own.flatMap((speech) => called(transcript, all, speech));
	return {
		...(name !== undefined && { name }),
		placeholder: name === undefined || isPlaceholder(name),
		excerpts: excerpts(transcript, own),
		calledBy: calledBy.slice(0, 20),
		introductions: introductions.slice(0, 20),
		candidates: candidatesFor(transcript, own, name, introductions, calledBy),
		turns: { all: own.length, fromHere: own.filter((speech) => speech.line >= here.line).length },
	};
}

function excerpts(transcript: Transcript, own: readonly Speech[]): readonly Quote[] {
	const { bySpeech } = statisticsOf(transcript);
	return own
		.toSorted((a, b) => (bySpeech.get(b) ?? 0) - (bySpeech.get(a) ?? 0))
		.slice(0, mostExcerpts)
		.flatMap(({ paragraphs: [first] }) => (first ? [{ text: cut(speechIn(transcript, first)), range: first }] : []));
}

const cut = (text: string): string => {
	if (text.length <= excerptLength) return text;
	const end = text.lastIndexOf(' ', excerptLength);
	return `${text.slice(0, end > 80 ? end : excerptLength)} …`;
};

const introduced = (transcript: Transcript, { paragraphs }: Speech): readonly NameQuote[] =>
	paragraphs.slice(0, 3).flatMap((range) => {
		const text = speechIn(transcript, range);
		return introductionsIn(text.slice(0, 2000)).map(({ name, span }) => ({
			name,
			text: around(text, span.start),
			range,
		}));
	});

/** Names said right before a turn by whoever hands over, and right behind it by whoever answers. */
function called(transcript: Transcript, all: readonly Speech[], own: Speech): readonly NameQuote[] {
	const at = all.indexOf(own);
	const quotes: NameQuote[] = [];
	const before = all[at - 1]?.paragraphs.at(-1);
	const after = all[at + 1]?.paragraphs[0];
	for (const [range, side] of [
		[before, 'before'],
		[after, 'after'],
	] as const) {
		if (!range) continue;
		const text = speechIn(transcript, range);
		for (const { name, at } of namesCalled(text, side)) quotes.push({ name, text: around(text, at), range });
	}
	return quotes;
}

const around = (text: string, at: number): string => {
	const start = Math.max(0, at - 60);
	const end = Math.min(text.length, at + 80);
	return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
};

/** What the words say first, then who most likely spoke over all turns, then whoever is declared. */
function candidatesFor(
	transcript: Transcript,
	own: readonly Speech[],
	name: string | undefined,
	introductions: readonly NameQuote[],
	calledBy: readonly NameQuote[],
): WhoIs['candidates'] {
	const found = new Map<string, WhoIs['candidates'][number]>();
	const step = Math.max(1, own.length / mostAsked);
	const asked = Array.from({ length: Math.min(own.length, mostAsked) }, (_, index) => own[Math.floor(index * step)]);
	for (const speech of asked) {
		if (!speech) continue;
		for (const { name: other, affiliation, reason, score } of suggestSpeakers(transcript, speech.line, name)) {
			const known = found.get(nameKey(other));
			const likelihood = (known?.likelihood ?? 0) + score / asked.length;
			const best = known && known.likelihood >= score / asked.length ? known.reason : reason;
			found.set(nameKey(other), {
				name: other,
				...(affiliation !== undefined && { affiliation }),
				reason: best,
				likelihood,
			});
		}
	}
	const say = (quotes: readonly NameQuote[], worth: number, reason: (quote: NameQuote) => string) => {
		for (const quote of quotes) {
			const person = [...found.values()].find(({ name: known }) => isNameOf(quote.name, known));
			const key = nameKey(person?.name ?? quote.name);
			if (name !== undefined && key === nameKey(name)) continue;
			const likelihood = Math.max(found.get(key)?.likelihood ?? 0, worth);
			found.set(key, { ...(person ?? { name: quote.name }), reason: reason(quote), likelihood });
		}
	};
	say(calledBy, 0.5, ({ name, range }) => `is called ${name} (line ${range.start.line + 1})`);
	say(introductions, 0.9, ({ name, range }) => `says the name ${name} (line ${range.start.line + 1})`);
	for (const { name: declared } of rosterOf(transcript)) {
		const key = nameKey(declared);
		if (!found.has(key) && key !== nameKey(name ?? ''))
			found.set(key, { name: declared, reason: 'is declared', likelihood: 0 });
	}
	return [...found.values()].sort((a, b) => b.likelihood - a.likelihood);
}

/** True where a name that was said is the known one or words of it. */
const isNameOf = (said: string, known: string): boolean => {
	const words = new Set(nameKey(known).split(' '));
	return nameKey(said)
		.split(' ')
		.every((word) => words.has(word));
};

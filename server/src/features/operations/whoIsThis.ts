import { isOneVoice, isPlaceholder, nameKey } from '../../conventions/names.ts';
import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { type Mention, nameSaid } from '../../facts/naming/mention.ts';
import { namesOfPlaceholders } from '../../facts/naming/nameSpeakers.ts';
import { callsAround, ownNamesIn } from '../../facts/naming/saidAround.ts';
import { speakerNamed } from '../../facts/people/speakers.ts';
import { type Speech, speechOf } from '../../facts/speech/speech.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import { speechIn } from '../../facts/speech/spokenText.ts';
import { suggestSpeakers } from '../../facts/suggest/suggestSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position, Range } from '../../text/position.ts';
import type { Candidate } from './candidates.ts';
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
	/** As the label at the place has it; undefined for speech without a label. */
	readonly name?: string;
	readonly placeholder: boolean;
	/** The first words of turns, the longest first, at most ten. */
	readonly excerpts: readonly Quote[];
	/** Where others seem to address the speaker by a name. */
	readonly calledBy: readonly NameQuote[];
	/** Where the speaker seems to say a name of their own. */
	readonly introductions: readonly NameQuote[];
	/** Best first, each person once: by what the text tells, then whoever is declared. */
	readonly candidates: readonly Candidate[];
	/** How many turns each scope of `reassign` would change. */
	readonly turns: { readonly all: number; readonly fromHere: number };
}

const mostExcerpts = 10;
const mostAsked = 12;
const excerptLength = 160;

/**
 * All that tells who speaks at a place; undefined where nobody does. Every turn with the same label counts, unless the
 * label is one that may be somebody else's each time (`Question`, `???`).
 */
export function whoIsThis(transcript: Transcript, { line }: Position): WhoIs | undefined {
	const here = speechAt(transcript, line);
	if (!here) return undefined;
	const name = here.turn?.block.label.name;
	const all = speechOf(transcript);
	const own =
		name === undefined ? [here] : all.filter(({ turn }) => turn && nameKey(turn.block.label.name) === nameKey(name));
	const alike = isAnybody(name) ? [here] : own;
	const places = new Map(all.map((speech, at) => [speech, at]));
	const quotes = (said: (transcript: Transcript, at: number) => readonly Mention[]) =>
		alike.flatMap((speech) =>
			said(transcript, places.get(speech) ?? -1).map((mention) => quoteOf(transcript, mention)),
		);
	const introductions = quotes(ownNamesIn);
	const calledBy = quotes(callsAround);
	return {
		...(name !== undefined && { name }),
		placeholder: name === undefined || isPlaceholder(name),
		excerpts: excerpts(transcript, own),
		calledBy: calledBy.slice(0, 20),
		introductions: introductions.slice(0, 20),
		candidates: candidatesFor(transcript, alike, name),
		turns: { all: own.length, fromHere: own.filter((speech) => speech.line >= here.line).length },
	};
}

/** True for a label that may be another person's each time. */
const isAnybody = (name: string | undefined): boolean => name !== undefined && isPlaceholder(name) && !isOneVoice(name);

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

const quoteOf = (transcript: Transcript, mention: Mention): NameQuote => ({
	name: nameSaid(mention),
	text: mention.quote,
	range: {
		start: { line: mention.line, character: 0 },
		end: { line: mention.line, character: transcript.lines[mention.line]?.text.length ?? 0 },
	},
});

/** The name that the words give a voice without one, who most likely spoke over all turns, then whoever is declared. */
function candidatesFor(transcript: Transcript, own: readonly Speech[], name: string | undefined): readonly Candidate[] {
	const found = new Map<string, Candidate>();
	const step = Math.max(1, own.length / mostAsked);
	const asked = Array.from({ length: Math.min(own.length, mostAsked) }, (_, index) => own[Math.floor(index * step)]);
	for (const speech of asked) {
		if (!speech) continue;
		for (const { name: other, affiliation, otherName, reason, score, sure } of suggestSpeakers(
			transcript,
			speech.line,
			name,
		)) {
			const known = found.get(nameKey(other));
			const likelihood = (known?.likelihood ?? 0) + score / asked.length;
			const best = known && known.likelihood >= score / asked.length ? known.reason : reason;
			found.set(nameKey(other), {
				name: other,
				...(affiliation !== undefined && { affiliation }),
				...(otherName !== undefined && { otherName }),
				reason: best,
				likelihood,
				// Of several turns each is another question; of one it is the same.
				sure: asked.length === 1 && sure,
			});
		}
	}
	const given = namesOfPlaceholders(transcript);
	const speaker = name === undefined ? undefined : speakerNamed(transcript, name);
	const named = speaker && !isAnybody(name) ? given.get(speaker) : undefined;
	const byWord = keysByWord(found);
	/* A name is given once: who seems to be another voice is hardly this one too. */
	for (const [voice, { name: taken, likelihood: elsewhere }] of given) {
		if (voice === speaker) continue;
		for (const key of byWord.get(nameKey(taken).split(' ')[0] ?? '') ?? []) {
			const own = found.get(key);
			if (own && isNameOf(taken, own.name))
				found.set(key, { ...own, likelihood: own.likelihood * (1 - elsewhere), sure: false });
		}
	}
	if (named) {
		const person = [...found.values()].find(({ name: known }) => isNameOf(named.name, known));
		const key = nameKey(person?.name ?? named.name);
		const likelihood = Math.max(found.get(key)?.likelihood ?? 0, named.likelihood);
		found.set(key, { ...(person ?? { name: named.name }), reason: named.reason, likelihood, sure: named.sure });
	}
	for (const { name: declared } of rosterOf(transcript)) {
		const key = nameKey(declared);
		if (!found.has(key) && key !== nameKey(name ?? ''))
			found.set(key, { name: declared, reason: 'is declared', likelihood: 0, sure: false });
	}
	return [...found.values()].sort((a, b) => b.likelihood - a.likelihood);
}

/** The keys of candidates by each word of their names. */
function keysByWord(found: ReadonlyMap<string, Candidate>): ReadonlyMap<string, readonly string[]> {
	const byWord = new Map<string, string[]>();
	for (const [key, { name }] of found) {
		for (const word of new Set(nameKey(name).split(' '))) {
			const known = byWord.get(word);
			if (known) known.push(key);
			else byWord.set(word, [key]);
		}
	}
	return byWord;
}

/** True where a name that was said is the known one or words of it. */
const isNameOf = (said: string, known: string): boolean => {
	const words = new Set(nameKey(known).split(' '));
	return nameKey(said)
		.split(' ')
		.every((word) => words.has(word));
};

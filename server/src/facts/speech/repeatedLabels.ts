import { isEvent } from '../../conventions/events.ts';
import { isPlaceholder } from '../../conventions/names.ts';
import { leadsConversation } from '../../languages/all/offices.ts';
import { areAlike, overPages } from '../../model/perPage.ts';
import type { Block, Transcript, Turn } from '../../model/transcript.ts';
import { questionLine } from './answersBelow.ts';
import { linesIn } from './spokenText.ts';

/** Where a document writes a label though the speaker stays the same. */
export interface House {
	/** On each paragraph. */
	readonly labelsEachParagraph: boolean;
	/** On the first paragraph below a heading. */
	readonly labelsAfterHeads: boolean;
	/** Below an event in brackets, as the U.S. GPO Style Manual has it in rule 2.39. */
	readonly labelsAfterEvents: boolean;
	/** On questions alone: only who asks is named, and the paragraphs below are what others answer. */
	readonly labelsQuestionsAlone: boolean;
	/** On quotations alone, as in replies to messages: what is not quoted below them is the writer's. */
	readonly labelsQuotesAlone: boolean;
}

/** What is usual in a document, found by counting: a house is one only where hardly a label is missing. */
export const houseOf = overPages(
	countsOf,
	(parts, { detection }): House => {
		const sum = (count: (part: Counts) => number) => parts.reduce((total, part) => total + count(part), 0);
		// The turn that begins a page answers the event that ends the one above.
		const across = parts.flatMap(({ eventBy }, index) => {
			const next = parts[index + 1];
			return eventBy !== undefined && next ? [next.firstBy === eventBy] : [];
		});
		const repeated = sum((part) => part.repeated) + across.filter(Boolean).length;
		const labelled = sum((part) => part.labelled) + across.length;
		const events = sum((part) => part.events) + across.length;
		const heads = sum((part) => part.heads);
		return {
			// One paragraph in fifteen at most goes without.
			labelsEachParagraph:
				detection.unlabelled === 'every-paragraph' && sum((part) => part.missing) * 15 <= sum((part) => part.turns),
			labelsAfterHeads: heads >= 4 && sum((part) => part.labelledHeads) >= heads * 0.8,
			labelsAfterEvents: repeated >= 3 && labelled >= events * 0.85,
			labelsQuestionsAlone: asksAlone(parts),
			labelsQuotesAlone: sum((part) => part.quoted) >= Math.max(fewestQuoted, sum((part) => part.turns) * shareQuoted),
		};
	},
	areAlike,
);

/** So many turns, and such a share of all, begin with a quotation where each does. */
const fewestQuoted = 2;
const shareQuoted = 0.9;

interface Counts {
	readonly turns: number;
	/** Those that begin with a quotation. */
	readonly quoted: number;
	/** Paragraphs of turns without a label. */
	readonly missing: number;
	readonly heads: number;
	readonly labelledHeads: number;
	readonly labelled: number;
	readonly repeated: number;
	readonly events: number;
	/** The names in labels, numbers behind them left out, two at most: `Q1` and `Q2` are one. */
	readonly names: readonly string[];
	/** Turns with something below their first paragraph, or below a question. */
	readonly followed: number;
	/** Those of them that begin with a question. */
	readonly asked: number;
	/** Turns of the letter for questions, and those of them that ask so, and turns of the letter for answers. */
	readonly letters: { readonly turns: number; readonly asked: number; readonly answers: number };
	/** Whose label stands first; undefined where none does. */
	readonly firstBy: string | undefined;
	/** Whose turn ends the page with an event. */
	readonly eventBy: string | undefined;
}

function countsOf(page: Transcript): Counts {
	const turns = page.blocks.filter((block) => block.kind === 'turn');
	const missing = turns.reduce((sum, turn) => sum + unlabelledIn(turn), 0);
	const [first] = page.blocks;
	const firstBy = first?.kind === 'turn' ? first.label.name : undefined;
	const names = [...new Set(turns.map(({ label }) => label.name.replace(/\d{1,4}$/, '')))].slice(0, 2);
	const followed = turns.filter((turn) => turn.paragraphs.length > 1 || questionLine(turn) !== undefined);
	const asking = turns.filter((turn) => questionLine(turn) !== undefined);
	const countOf = (letter: string, all: readonly Turn[]) =>
		all.filter(({ label }) => label.name.replace(/\d{1,4}$/, '') === letter).length;
	const letters = { turns: countOf('Q', turns), asked: countOf('Q', asking), answers: countOf('A', turns) };
	return {
		turns: turns.length,
		quoted: turns.filter(({ paragraphs }) => paragraphs[0]?.kind === 'quote').length,
		missing,
		names,
		followed: followed.length,
		asked: asking.length,
		letters,
		firstBy,
		...headsIn(page),
		...eventsIn(page),
	};
}

/**
 * Three questions show that the one who is named asks. Of all turns so many are questions, for whoever asks says `Tell me
 * more.`, too; and so many have something below them.
 */
const leastAsked = 3;
const shareAsked = 0.4;
const shareFollowed = 0.75;
/** Where others answer under labels of their own, fewer turns are of the letter. */
const shareLetters = 0.6;

function asksAlone(parts: readonly Counts[]): boolean {
	const turns = parts.reduce((sum, part) => sum + part.turns, 0);
	const followed = parts.reduce((sum, part) => sum + part.followed, 0);
	const asked = parts.reduce((sum, part) => sum + part.asked, 0);
	const sum = (key: keyof Counts['letters']) => parts.reduce((total, { letters }) => total + letters[key], 0);
	const byLetter = sum('asked');
	// Whoever is named beside the letter is asked, and answers below each question.
	const isTheirs = sum('answers') === 0 && sum('turns') >= turns * shareLetters;
	if (isTheirs && byLetter >= leastAsked && byLetter >= sum('turns') * shareFollowed) return true;
	const names = new Set(parts.flatMap((part) => part.names));
	const answered = asked >= leastAsked && asked >= turns * shareAsked && followed >= turns * shareFollowed;
	return answered && names.size === 1 && [...names].every(isAsker);
}

/** `Q`, `Interviewer`, `Question`: somebody with a name may answer their own questions. */
const isAsker = (name: string): boolean => name === 'Q' || isPlaceholder(name) || leadsConversation(name);

const unlabelledIn = ({ paragraphs }: Turn): number =>
	paragraphs.filter(({ kind, range }, index) => kind === 'text' && index > 0 && range.start.line > 0).length;

/** What stands below a block: at the end of a page a turn, at the end of the document nothing. */
const below = ({ blocks, surroundings }: Transcript, index: number): Block['kind'] | undefined =>
	blocks[index + 1]?.kind ?? (surroundings?.isLast === false ? 'turn' : undefined);

function headsIn(page: Transcript): Pick<Counts, 'heads' | 'labelledHeads'> {
	let labelledHeads = 0;
	let heads = 0;
	for (const [index, { kind }] of page.blocks.entries()) {
		const next = below(page, index);
		if (kind !== 'heading' || next === 'heading' || next === undefined) continue;
		heads++;
		if (next === 'turn') labelledHeads++;
	}
	return { heads, labelledHeads };
}

/** An event at the end of a turn has a label below it; labels that repeat the name above it show that this is meant. */
function eventsIn(transcript: Transcript): Pick<Counts, 'labelled' | 'repeated' | 'events' | 'eventBy'> {
	let labelled = 0;
	let repeated = 0;
	let events = 0;
	let eventBy: string | undefined;
	for (const [index, block] of transcript.blocks.entries()) {
		if (block.kind !== 'turn') continue;
		const line = transcript.starts[index] ?? 0;
		for (const [at, { range, kind }] of block.paragraphs.entries()) {
			if (kind === 'label' || range.end.line - range.start.line > 1) continue;
			const start = { line: range.start.line + line, character: range.start.character };
			const end = { line: range.end.line + line, character: range.end.character };
			if (!isEvent(linesIn(transcript, { start, end }).join(' '))) continue;
			const next = transcript.blocks[index + 1];
			const last = at === block.paragraphs.length - 1;
			if (last && !next && transcript.surroundings?.isLast === false) eventBy = block.label.name;
			if (last && next?.kind !== 'turn') continue;
			events++;
			if (!last || next?.kind !== 'turn') continue;
			labelled++;
			if (next.label.name === block.label.name) repeated++;
		}
	}
	return { labelled, repeated, events, eventBy };
}

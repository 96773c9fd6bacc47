import { nameKey } from '../conventions/names.ts';
import { type Speaker, speakerNamed } from '../facts/people/speakers.ts';
import type { Line } from '../model/line.ts';
import { type Transcript, type Turn, turnsIn } from '../model/transcript.ts';
import { isNearlyEqual } from '../text/distance.ts';
import { remembered } from '../text/remembered.ts';
import { changedBlocks } from './changedBlocks.ts';
import { alignWords } from './words.ts';

/**
 * True where one transcript is another better written: the same words, each under the same person and the same kind of
 * heading or speech, the same turns but for labels that stood in the text unread, the same cues, marks and code. What
 * says of itself that it changes form alone is held against this before anybody is offered it.
 */
export function isSameTranscript(before: Transcript, after: Transcript): boolean {
	const aligned = alignWords(before, after);
	if (!aligned) return false;
	const { pairs, freed } = aligned;
	const [old, fresh] = changedLines(before, after);
	return (
		pairs.every(([old, fresh]) => {
			if (fresh.turn && freed.has(fresh.turn)) return true;
			return old.inHeading === fresh.inHeading && isSamePerson(before, old.turn, after, fresh.turn);
		}) &&
		keepsTurns(before, after, freed) &&
		before.captions === after.captions &&
		before.captionFormat === after.captionFormat &&
		keepsCues(old, fresh) &&
		keepsMarks(marksIn(old, before), marksIn(fresh, after))
	);
}

/** The lines, of both, that stand in blocks they do not share, to the ends of their paragraphs and cues. */
function changedLines(before: Transcript, after: Transcript): readonly [readonly Line[], readonly Line[]] {
	const { from, to } = changedBlocks(before, after);
	const { lines, starts } = before;
	let first = starts[from] ?? 0;
	while (first > 0 && !endsParagraph(lines[first - 1])) first--;
	// Two blocks may share a line of captions.
	let last = starts[to] ?? lines.length;
	while (last < lines.length && !endsParagraph(lines[last])) last++;
	const behind = lines.length - last;
	return [lines.slice(first, last), after.lines.slice(first, after.lines.length - behind)];
}

const endsParagraph = (line: Line | undefined): boolean => line?.kind === 'blank' || line?.kind === 'timing';

/** True where the labels are in the same order those of the same people; two in a row of one person may be one. */
function keepsTurns(before: Transcript, after: Transcript, freed: ReadonlySet<Turn>): boolean {
	if (before.captions) return keepsVoices(before, after, freed);
	const fresh = turnsIn(after)
		.map(({ block }) => block)
		.filter((turn) => !freed.has(turn));
	let at = -1;
	for (const { block } of turnsIn(before)) {
		if (at + 1 < fresh.length && isSamePerson(before, block, after, fresh[at + 1])) at++;
		else if (at < 0 || !isSamePerson(before, block, after, fresh[at])) return false;
	}
	return at === fresh.length - 1;
}

/**
 * In captions cues of one voice are one turn, so a label that is set free may cut a turn in two, or be one with the turn
 * behind it.
 */
function keepsVoices(before: Transcript, after: Transcript, freed: ReadonlySet<Turn>): boolean {
	const old = runsOf(turnsOf(before));
	const agree = (fresh: readonly Turn[]) =>
		fresh.length === old.length && old.every((turn, index) => isSamePerson(before, turn, after, fresh[index]));
	const all = turnsOf(after);
	return agree(runsOf(all.filter((turn) => !freed.has(turn)))) || agree(runsOf(all));
}

const turnsOf = (transcript: Transcript): readonly Turn[] => turnsIn(transcript).map(({ block }) => block);

/** The first of each run of turns under one name. */
const runsOf = (turns: readonly Turn[]): readonly Turn[] =>
	turns.filter((turn, index) => !hasSameName(turn, turns[index - 1]));

const hasSameName = ({ label: { name } }: Turn, other: Turn | undefined): boolean =>
	name === other?.label.name || nameKey(name) === nameKey(other?.label.name ?? '');

function isSamePerson(before: Transcript, old: Turn | undefined, after: Transcript, fresh: Turn | undefined): boolean {
	if (!old || !fresh) return old === fresh;
	if (old === fresh || nameKey(old.label.name) === nameKey(fresh.label.name)) return true;
	const names = namesOf(speakerNamed(before, old.label.name));
	return (
		names.has(nameKey(fresh.label.name)) ||
		namesOf(speakerNamed(after, fresh.label.name)).has(nameKey(old.label.name)) ||
		isRespelt(old.label.name, fresh.label.name)
	);
}

const namesOf = (speaker: Speaker | undefined): ReadonlySet<string> => (speaker ? keysOf(speaker) : nobody);

const nobody: ReadonlySet<string> = new Set();

const keysOf = remembered(
	({ name, aliases, declared }: Speaker): ReadonlySet<string> =>
		new Set([name, ...aliases, ...(declared?.aliases ?? []), declared?.initials ?? ''].map(nameKey)),
);

/** A name with slips put right is still one that has a word of the old one, or nearly. */
function isRespelt(old: string, fresh: string): boolean {
	const others = nameWords(fresh);
	return nameWords(old).some((word) => others.some((other) => isNearlyEqual(word, other, word.length > 3 ? 2 : 1)));
}

const nameWords = (name: string): readonly string[] =>
	(name.normalize('NFD').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.replace(/\p{M}/gu, '').toLowerCase());

/** A cue may be mended so that players read it; none may go. */
function keepsCues(old: readonly Line[], fresh: readonly Line[]): boolean {
	const times = timesIn(fresh);
	let at = 0;
	for (const time of timesIn(old)) {
		while (at < times.length && times[at] !== time) at++;
		if (at++ >= times.length) return false;
	}
	return true;
}

const timesIn = (lines: readonly Line[]): readonly string[] =>
	lines.flatMap((line) => (line.kind === 'timing' ? [`${line.from}`] : []));

/** What a text holds beside words and must keep as it is, or as well as it was. */
interface Marks {
	/** The lines of code, as they are. */
	readonly code: string;
	/** Direction marks with the letter before each, and names of emoji such as `:arrow_up:`, in alphabetical order. */
	readonly joined: string;
	/** How many tags are opened and not closed in a paragraph, or closed and not opened. */
	readonly unbalanced: number;
	/** Voice tags in captions that know none. */
	readonly strayVoices: number;
}

function marksIn(lines: readonly Line[], { captions, captionFormat }: Transcript): Marks {
	const joined: string[] = [];
	let unbalanced = 0;
	let strayVoices = 0;
	let open = new Map<string, number>();
	const finish = () => {
		for (const count of open.values()) unbalanced += Math.abs(count);
		open = new Map();
	};
	for (const { kind, text } of lines) {
		for (const [mark] of text.matchAll(inseparable)) joined.push(mark);
		if (kind === 'blank' || kind === 'timing') finish();
		if (kind === 'code' || !text.includes('<')) continue;
		for (const [, slash, name = ''] of text.matchAll(tag)) {
			const key = name.toLowerCase();
			if (key !== 'v') open.set(key, (open.get(key) ?? 0) + (slash === '/' ? -1 : 1));
			else if (captions && captionFormat !== 'webvtt') strayVoices++;
		}
	}
	finish();
	const code = lines.flatMap(({ kind, text }) => (kind === 'code' ? [text] : [])).join('\n');
	return { code, joined: joined.sort().join('\n'), unbalanced, strayVoices };
}

const inseparable =
	/.?[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<![\p{L}\p{N}:]):[a-z\d][a-z\d_+-]{0,40}:(?![\p{L}\p{N}:])/gu;
const tag = /<(\/?)(i|b|u|v|c|s|em|strong|font|lang|ruby|rt)\b[^<>]{0,300}>/gi;

const keepsMarks = (old: Marks, fresh: Marks): boolean =>
	old.code === fresh.code &&
	old.joined === fresh.joined &&
	fresh.unbalanced <= old.unbalanced &&
	fresh.strayVoices <= old.strayVoices;

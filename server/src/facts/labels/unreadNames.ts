import { nameKey } from '../../conventions/names.ts';
import type { Line } from '../../model/line.ts';
import { listOverPages } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript, turnsIn } from '../../model/transcript.ts';
import { endsSentence } from '../../text/endings.ts';
import { onLine, type Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechOf } from '../speech/speech.ts';
import { firmNames, type KnownNames, mayBegin } from './knownNames.ts';
import {
	firstWordsOf,
	type ReadName,
	readLabelBehind,
	readNameAbove,
	readNameInCue,
	readUnreadName,
} from './unreadForms.ts';

/** A paragraph that begins with the name of somebody who speaks, and words behind it, in a form that is read as no label. */
export interface UnreadName {
	readonly name: string;
	/** The name and the marks around it, up to the words. */
	readonly range: Range;
}

/** A line where a name may be, zero-based, and under whose label it stands. */
interface Start {
	readonly line: number;
	readonly own: string | undefined;
	readonly kind: 'paragraph' | 'heading' | 'label' | 'cue';
	/** The words by which a name is looked up there. */
	readonly words: readonly string[];
}

/** Something and a colon. */
const colonSoon = /^[^:：]{1,100}[:：]/;

/** The paragraphs that no label begins, the headings, and the labels with a colon soon behind them, in order; or the cues. */
const starts = listOverPages(
	(page: Transcript): readonly Start[] =>
		page.captions ? cuesOf(page) : [...paragraphsOf(page), ...headsOf(page)].sort((a, b) => a.line - b.line),
	(start, { line }) => ({ ...start, line: start.line + line }),
);

const startAt = (page: Transcript, line: number, own: string | undefined, kind: Start['kind'], from = 0): Start => ({
	line,
	own,
	kind,
	words: firstWordsOf(page.lines[line]?.text ?? '', from),
});

const paragraphsOf = (page: Transcript): readonly Start[] =>
	speechOf(page).flatMap(({ paragraphs, turn }) =>
		paragraphs.flatMap(({ start: { line, character } }) => {
			const kind = page.lines[line]?.kind;
			const isFree = character === 0 && (kind === 'text' || kind === 'quote');
			return isFree ? [startAt(page, line, turn?.block.label.name, 'paragraph')] : [];
		}),
	);

const headsOf = (page: Transcript): readonly Start[] => [
	...[...locatedBlocks(page, 'heading')].map(({ line }) => startAt(page, line, undefined, 'heading')),
	...turnsIn(page).flatMap(({ block, line }) => {
		const { name, speechAt } = block.label;
		const speech = page.lines[line]?.text.slice(speechAt, speechAt + 120) ?? '';
		return colonSoon.test(speech) ? [startAt(page, line, name, 'label', speechAt)] : [];
	}),
];

/** The first lines of cues that no label begins. */
function cuesOf(page: Transcript): readonly Start[] {
	const cues: Start[] = [];
	const turns = turnsIn(page);
	let at = -1;
	for (const [timing, { kind }] of page.lines.entries()) {
		const line = timing + 1;
		if (kind !== 'timing' || page.lines[line]?.kind !== 'text') continue;
		while ((turns[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) at++;
		cues.push(startAt(page, line, turns[at]?.block.label.name, 'cue'));
	}
	return cues;
}

/**
 * Paragraphs that begin with a name that stands firm and are read as what somebody else says: `“Bob Kay”: …`,
 * `Bob Kay= …`, `Bob Kay said: …`, `Bob Kay Here is …`; headings that are such a name, with speech right below;
 * labels right behind a label; and cues that begin so.
 */
export const unreadNamesOf = remembered((transcript: Transcript): readonly UnreadName[] => {
	const names = firmNames(transcript);
	return starts(transcript).flatMap((start) => {
		const read = start.words.some((word) => mayBegin(word, names)) ? readAt(transcript.lines, start, names) : undefined;
		return read && nameKey(read.name) !== nameKey(start.own ?? '')
			? [{ name: read.name, range: onLine(start.line, { start: read.start, end: read.end }) }]
			: [];
	});
});

function readAt(lines: readonly Line[], { line, kind }: Start, names: KnownNames): ReadName | undefined {
	const lexed = lines[line];
	const text = lexed?.text ?? '';
	if (kind === 'label') return lexed?.kind === 'label' ? readLabelBehind(text, lexed.label.speechAt, names) : undefined;
	if (kind === 'cue') {
		const read = endsSentence(textBefore(lines, line)) ? readNameInCue(cueText(lines, line), names) : undefined;
		return read && read.end <= text.length ? read : undefined;
	}
	const above = kind === 'heading' ? readNameAbove(text, textBelow(lines, line), names) : undefined;
	return above ?? readUnreadName(text, names);
}

/** The next line with anything on it, where that is a paragraph’s. */
function textBelow(lines: readonly Line[], heading: number): string {
	let line = heading + 1;
	while (lines[line]?.kind === 'blank') line++;
	const next = lines[line];
	return next?.kind === 'text' ? next.text : '';
}

/** The lines of a cue as one. */
function cueText(lines: readonly Line[], first: number): string {
	const texts: string[] = [];
	for (let line = first; lines[line]?.kind === 'text' && texts.length < mostLines; line++)
		texts.push(lines[line]?.text ?? '');
	return texts.join(' ');
}

/** More lines of a cue tell no more of how it begins. */
const mostLines = 4;

/** The last line of the cue before; a full stop for the first cue, before which nothing goes on. */
function textBefore(lines: readonly Line[], cue: number): string {
	const isWorded = ({ kind }: Line): boolean => kind === 'text' || kind === 'label';
	for (let line = cue - 2; line >= 0 && line > cue - 2 - linesBetween; line--) {
		const before = lines[line];
		if (before && isWorded(before)) return before.text.replace(/<[^<>]{0,40}>/g, '');
	}
	return '.';
}

/** Times, a number and blank lines stand between two cues. */
const linesBetween = 6;

import { nameKey } from '../../conventions/names.ts';
import type { Line } from '../../model/line.ts';
import { listOverPages } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { onLine, type Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechOf } from '../speech/speech.ts';
import { type ReadName, readLabelBehind, readNameAbove, readUnreadName } from './unreadForms.ts';
import { usualNames } from './usualNames.ts';

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
	readonly kind: 'paragraph' | 'heading' | 'label';
}

/** Something and a colon. */
const colonSoon = /^[^:：]{1,100}[:：]/;

/** The paragraphs that no label begins, the headings, and the labels with a colon soon behind them, in order. */
const starts = listOverPages(
	(page: Transcript): readonly Start[] =>
		[
			...speechOf(page).flatMap(({ paragraphs, turn }) =>
				paragraphs.flatMap(({ start: { line, character } }) => {
					const lexed = page.lines[line]?.kind;
					const isFree = character === 0 && (lexed === 'text' || lexed === 'quote');
					return isFree ? [{ line, own: turn?.block.label.name, kind: 'paragraph' as const }] : [];
				}),
			),
			...[...locatedBlocks(page, 'heading')].map(({ line }) => ({ line, own: undefined, kind: 'heading' as const })),
			...[...locatedBlocks(page, 'turn')].flatMap(({ block, line }) => {
				const { name: own, speechAt } = block.label;
				const speech = page.lines[line]?.text.slice(speechAt, speechAt + 120) ?? '';
				return colonSoon.test(speech) ? [{ line, own, kind: 'label' as const }] : [];
			}),
		].sort((a, b) => a.line - b.line),
	(start, { line }) => ({ ...start, line: start.line + line }),
);

/**
 * Paragraphs that begin with a name of three labels or more and are read as what somebody else says: `“Bob Kay”: …`,
 * `Bob Kay= …`, `Bob Kay said: …`, `Bob Kay Here is …`; headings that are such a name, with speech right below; and
 * labels right behind a label. None in captions.
 */
export const unreadNamesOf = remembered((transcript: Transcript): readonly UnreadName[] => {
	if (transcript.captions) return [];
	const names = inSmallLetters(usualNames(transcript));
	return starts(transcript).flatMap((start) => {
		const read = readAt(transcript.lines, start, names);
		return read && nameKey(read.name) !== nameKey(start.own ?? '')
			? [{ name: read.name, range: onLine(start.line, { start: read.start, end: read.end }) }]
			: [];
	});
});

function readAt(
	lines: readonly Line[],
	{ line, kind }: Start,
	names: ReadonlyMap<string, readonly string[]>,
): ReadName | undefined {
	const lexed = lines[line];
	const text = lexed?.text ?? '';
	if (kind === 'label') return lexed?.kind === 'label' ? readLabelBehind(text, lexed.label.speechAt, names) : undefined;
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

/** The same names by their first word in small letters: labels in capitals and names in sentences are one. */
const inSmallLetters = remembered(
	(names: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> => {
		const found = new Map<string, readonly string[]>();
		for (const [first, own] of names) {
			const key = first.toLowerCase();
			found.set(
				key,
				[...(found.get(key) ?? []), ...own].sort((a, b) => b.length - a.length),
			);
		}
		return found;
	},
);

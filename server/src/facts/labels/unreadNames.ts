import { nameKey } from '../../conventions/names.ts';
import { answersAlone, isSentenceWord } from '../../languages/all/sentences.ts';
import { isThirdPerson, startsQuestion, startsSentence } from '../../languages/all/talk.ts';
import { listOverPages } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { onLine, type Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { countWords } from '../../text/words.ts';
import { speechOf } from '../speech/speech.ts';
import { usualNames } from './usualNames.ts';

/** A paragraph that begins with the name of somebody who speaks, and words behind it, in a form that is read as no label. */
export interface UnreadName {
	readonly name: string;
	/** The name and the marks around it, up to the words. */
	readonly range: Range;
}

/** The paragraphs that no label begins, and under whose label they stand; and the headings. Zero-based lines. */
const starts = listOverPages(
	(page: Transcript): readonly { readonly line: number; readonly own: string | undefined }[] =>
		[
			...speechOf(page).flatMap(({ paragraphs, turn }) =>
				paragraphs.flatMap(({ start: { line, character } }) => {
					const kind = page.lines[line]?.kind;
					const isFree = character === 0 && (kind === 'text' || kind === 'quote');
					return isFree ? [{ line, own: turn?.block.label.name }] : [];
				}),
			),
			...[...locatedBlocks(page, 'heading')].map(({ line }) => ({ line, own: undefined })),
		].sort((a, b) => a.line - b.line),
	(start, { line }) => ({ ...start, line: start.line + line }),
);

/**
 * Paragraphs that begin with a name of three labels or more and are read as what somebody else says: `“Bob Kay”: …`,
 * `Bob Kay= …`, `Bob Kay Here is …`. None in captions.
 */
export const unreadNamesOf = remembered((transcript: Transcript): readonly UnreadName[] => {
	if (transcript.captions) return [];
	const names = inSmallLetters(usualNames(transcript));
	return starts(transcript).flatMap(({ line, own }) => {
		const read = readName(transcript.lines[line]?.text ?? '', names);
		return read && nameKey(read.name) !== nameKey(own ?? '')
			? [{ name: read.name, range: onLine(line, { start: read.start, end: read.end }) }]
			: [];
	});
});

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

const isSame = (written: string, name: string): boolean =>
	written === name || (/^\p{Lu}/u.test(written) && written.toLowerCase() === name.toLowerCase());

/** What may stand before a name and is none of it: quotes, brackets, emphasis, stops, a number. */
const lead = /^[\s\u00a0]{0,20}(?:#{1,6}[ \u00a0])?(?:\d{1,4}[.)]?[ \u00a0])?[>"“„‘'([{*_~.…•@–—-]{0,6}[ \u00a0]?/;
/** What closes the marks, and a mark that sets off speech. */
const mark =
	/^[)\]}"”’'*_~]{0,6}[ \u00a0]?(?:[:：;=|]|[.?!…]{1,3}[:：]|[–—-]{1,2}(?![\p{L}\d]))[)\]}"”’'*_~]{0,6}[ \u00a0]{1,8}(?=["“¿¡(—…]?[\p{Lu}\p{Lo}\d])/u;

function readName(
	text: string,
	names: ReadonlyMap<string, readonly string[]>,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
	const start = lead.exec(text)?.[0].length ?? 0;
	const head = text.slice(start, start + 120);
	const first = /^[^\s\u00a0*_:：;=|.?!…)\]}"”,–—-]{1,60}/.exec(head)?.[0] ?? '';
	const name = names.get(first.toLowerCase())?.find((known) => isSame(head.slice(0, known.length), known));
	if (name === undefined) return undefined;
	const behind = text.slice(start + name.length, start + name.length + 240);
	const marks = mark.exec(behind)?.[0] ?? (name.includes(' ') ? spaceBefore(behind) : '');
	const isHead = text.trimStart().startsWith('#');
	// A section is named after who speaks in it; `### Ann Lee: …` with a whole sentence is a turn.
	if (isHead && !(/^\s*#{3}/.test(text) && /[:：]/.test(marks) && /[.!…]["”’)]?\s*$/.test(text))) return undefined;
	if (marks === '' || !isSentence(behind.slice(marks.length))) return undefined;
	return { name, start: text.length - text.trimStart().length, end: start + name.length + marks.length };
}

/**
 * The spaces behind a full name that nothing sets off, or a full stop, before a word that begins a sentence: `Bob Kay Here
 * is …`. A sentence about somebody goes on with `He`.
 */
function spaceBefore(behind: string): string {
	const [space = '', word = ''] = /^(\.?[ \u00a0]{1,8})(?=(\p{Lu}[\p{L}’']{0,20}))/u.exec(behind)?.slice(1) ?? [];
	const [bare = ''] = word.split(/[’']/);
	if (isThirdPerson(bare)) return '';
	const begins =
		isSentenceWord(bare) || answersAlone(bare) || startsQuestion(bare) || startsSentence(behind.trimStart());
	return begins ? space : '';
}

/** So many words, and a mark that ends a sentence: what follows a name in a list is shorter or has none. */
const fewestWords = 3;

const isSentence = (text: string): boolean => countWords(text) >= fewestWords && /[.!?…](?:["”’)\]*_\s]|$)/.test(text);

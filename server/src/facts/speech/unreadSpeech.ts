import { isKnownNonSpeaker, isSentence, nameShape, tidyName } from '../../conventions/names.ts';
import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames } from '../../languages/all/knownNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/position.ts';
import { countWords } from '../../text/words.ts';
import { soundsSpoken, talkIn } from './soundsSpoken.ts';

/** Speech whose speaker stands where no label is read. */
export interface UnreadSpeech {
	/**
	 * `cells`: rows of a table; `ids`: the lines that number the cues of captions, as Webex writes them; `code`: lines
	 * between fences; `headings`: headings above what is said, or that hold it.
	 */
	readonly kind: 'cells' | 'code' | 'headings' | 'ids';
	/** Zero-based lines in order, the names on them, and where these stand. */
	readonly lines: readonly { readonly line: number; readonly name: string; readonly span: Span }[];
}

/** Fewer rows are hardly a conversation. */
const fewest = 3;
/** More rows tell no more. */
const most = 400;

/**
 * People who talk in rows of a table, in code, in headings or below them, or whom only the ids of cues name; undefined
 * where there are none.
 */
export function unreadSpeech(transcript: Transcript): UnreadSpeech | undefined {
	return transcript.captions
		? inIds(transcript)
		: (inCells(transcript) ?? inCode(transcript) ?? inHeadings(transcript));
}

/** `[00:12] Ann: …` and `Ann: …`; a number may stand behind a name. */
const namedLine =
	/^\s{0,8}(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{1,3})?((?:\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3}|\p{Lo}{2,12})(?: \d{1,2})?)[:：]\s?(?=\S)/u;

/** So much of the words of a text is in code where the code is what the text is for. */
const mostInCode = 0.5;

function inCode({ lines }: Transcript): UnreadSpeech | undefined {
	const code = lines.slice(0, 4 * most).flatMap(({ kind, text }, line) => (kind === 'code' ? [{ text, line }] : []));
	const found = code.flatMap(({ text, line }) => {
		const [whole, name = ''] = namedLine.exec(text) ?? [];
		if (whole === undefined || isSentence(name) || isKnownNonSpeaker(name)) return [];
		const start = whole.indexOf(name);
		return [{ line, name: tidyName(name), span: { start, end: start + name.length }, said: text.slice(whole.length) }];
	});
	const counts = new Map<string, number>();
	for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
	const distinct = counts.size;
	if (found.length <= fewest || distinct < 2 || distinct > found.length * mostNames) return undefined;
	const inside = countWords(code.map(({ text }) => text).join('\n'));
	if (inside < countWords(lines.map(({ text }) => text).join('\n')) * mostInCode) return undefined;
	const lasting = found.filter(({ name }) => (counts.get(name) ?? 0) > 1);
	if (!soundsSpoken(talkIn(lasting.map(({ said }) => said).join('\n')))) return undefined;
	return { kind: 'code', lines: lasting.map(({ line, name, span }) => ({ line, name, span })) };
}

/** A heading that is a name, or that begins with one, a colon and what is said. */
const headed = /^\s{0,3}(#{1,6})[ \t\u00a0]([^:：#]{1,80})/u;
/** Such a share of the names in headings of a level begin with a given name that people are known to have. */
const mostlyPeople = 0.5;

function inHeadings({ lines }: Transcript): UnreadSpeech | undefined {
	const headings = lines.flatMap(({ kind, text }, line) => {
		const [whole, marks, inside = ''] = kind === 'heading' ? (headed.exec(text) ?? []) : [];
		const written = inside.replace(/[*_]/g, '').trim();
		return whole !== undefined && isName(written) ? [{ line, marks, written, said: text.slice(whole.length) }] : [];
	});
	const known = headings.filter(({ written }) => beginsAsPerson(written));
	const people = headings.filter(({ marks }) => marks === known[0]?.marks).slice(0, most);
	if (people.length < fewest || known.length < Math.max(2, people.length * mostlyPeople)) return undefined;
	const spoken = people.flatMap(({ line, said }) => [said, ...textsBelow(lines, line)]);
	if (!soundsSpoken(talkIn(spoken.join('\n')))) return undefined;
	return {
		kind: 'headings',
		lines: people.map(({ line, written }) => {
			const start = Math.max(0, (lines[line]?.text ?? '').indexOf(written));
			return { line, name: tidyName(written), span: { start, end: start + written.length } };
		}),
	};
}

/** `Ann`, `Ann Lee`: a few words with capitals, and no sentence. */
function isName(written: string): boolean {
	const { capitalised, words, sentence } = nameShape(tidyName(written));
	return capitalised && words < 5 && !sentence && !isKnownNonSpeaker(written);
}

const beginsAsPerson = (written: string): boolean =>
	commonGivenNames.has(foldWord(tidyName(written).split(' ', 1)[0]?.toLowerCase() ?? ''));

/** What stands between a heading and the next one. */
function textsBelow(lines: Transcript['lines'], heading: number): readonly string[] {
	const texts: string[] = [];
	for (let line = heading + 1; line < lines.length && lines[line]?.kind !== 'heading'; line++)
		if (lines[line]?.kind === 'text') texts.push(lines[line]?.text ?? '');
	return texts;
}

/** `1 "Ann Lee" (1234567)` above the times of a cue. */
const cueId = /^\d{1,6} "([^"]{1,80})" \(\d{1,20}\)\s*$/;

function inIds({ lines }: Transcript): UnreadSpeech | undefined {
	const found = lines.slice(0, 4 * most).flatMap(({ text }, line) => {
		const [, name = ''] = lines[line + 1]?.kind === 'timing' ? (cueId.exec(text) ?? []) : [];
		const start = text.indexOf('"') + 1;
		return name === '' ? [] : [{ line, name: tidyName(name), span: { start, end: start + name.length } }];
	});
	return found.length >= fewest ? { kind: 'ids', lines: found } : undefined;
}

interface Row {
	readonly line: number;
	readonly cells: readonly { readonly text: string; readonly span: Span }[];
}

function inCells({ lines }: Transcript): UnreadSpeech | undefined {
	const rows: Row[] = [];
	for (const [line, { kind, text }] of lines.entries()) {
		if (kind === 'table' && /[\p{L}\p{N}]/u.test(text)) rows.push({ line, cells: cellsOf(text.slice(0, 4000)) });
		if (rows.length > most) break;
	}
	const width = rows[0]?.cells.length ?? 0;
	const body = rows.slice(1).filter(({ cells }) => cells.length === width);
	if (width < 2 || body.length < fewest) return undefined;
	for (let column = 0; column < width - 1; column++) {
		const names = body.map(({ cells }) => tidyName(cells[column]?.text ?? ''));
		const distinct = new Set(names).size;
		if (distinct < 2 || distinct > names.length * mostNames || !names.every(mayBeName)) continue;
		if (!soundsSpoken(talkIn(body.map(({ cells }) => cells.at(-1)?.text ?? '').join('\n')))) continue;
		return {
			kind: 'cells',
			lines: body.map(({ line, cells }, at) => ({
				line,
				name: names[at] ?? '',
				span: cells[column]?.span ?? { start: 0, end: 0 },
			})),
		};
	}
	return undefined;
}

/** Whoever talks with others speaks again. */
const mostNames = 0.7;

const mayBeName = (name: string): boolean =>
	/^\p{Lu}|^\p{Lo}/u.test(name) && name.length < 40 && name.split(' ').length < 5 && !isSentence(name);

/** The cells of a row of a table in Markdown, bars escaped by `\\` left inside. A comment behind the row is none. */
function cellsOf(row: string): Row['cells'] {
	const [text = ''] = row.split('<!--', 1);
	const from = text.indexOf('|') + 1;
	const cells: { text: string; span: Span }[] = [];
	for (const { 0: cell, index } of text.slice(from).matchAll(/(?:\\.|[^|\\])+/g)) {
		const start = from + index + (cell.length - cell.trimStart().length);
		const own = cell.trim();
		if (own !== '') cells.push({ text: own.replace(/[*_]{1,3}/g, ''), span: { start, end: start + own.length } });
	}
	return cells;
}

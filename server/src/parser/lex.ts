import { isCueSettings } from '../captions/cueSettings.ts';
import { isEvent } from '../conventions/events.ts';
import { cueConvention } from '../conventions/index.ts';
import { isToldInChat } from '../conventions/irc.ts';
import { readNamed } from '../conventions/named.ts';
import { isLongOffice, wordCount } from '../conventions/names.ts';
import { plainName } from '../conventions/plainName.ts';
import { saysWhoAsks } from '../conventions/questionAnswer.ts';
import type { Convention } from '../model/convention.ts';
import type { SpeakerLabel } from '../model/label.ts';
import type { HeadingLine, LexedLine, LineState, PlainLine, TimeLine } from '../model/line.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { longestAside, openBrackets } from '../text/asides.ts';
import { formatOfState, lexCaptionLine } from './captions/lexCaptions.ts';
import { isConflictEdge } from './conflicts.ts';
import { isProgramsEvent, isProgramsNote } from './programLines.ts';
import { readTimeLine } from './timeLine.ts';

/** What a line is by itself, and the state in which the next one is read. */
export type Lexed = readonly [line: LexedLine, next: LineState];

const blank = /^(?:\s|\u200b|\u200c|\u200d)*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,}|\^{3,}|(?:- ){2,}-|(?:\* ){2,}\*)[\s\u00a0]*$/;
const tableRow = /^[\s\u00a0]*\|/;
/** `--- | :---:`, the line below the head of a table, without the outer bars. */
const isTableRule = (text: string): boolean => /^[\s:|-]*$/.test(text) && text.includes('-') && text.includes('|');
const listItem = /^[\s\u00a0]*(?:[-*+•·]|\d{1,3}[.)]|[a-z][.)])[\s\u00a0]+\S/;
const markup =
	/^(?:!\[[^\]]*\]\([^)]*\)|\{:[^}]*\}|\[\^[^\]]{1,40}\]:.*|\[[^\]]{1,80}\]:\s?(?:https?:|\/|#)\S.*|<\/?[A-Za-z][A-Za-z\d-]*(?:\s[^<>]*)?\/?>)$/;
/**
 * Reads one line by itself. Never fails: what fits nothing is text. A line that looks like a label is a `candidate`;
 * `conventions` are tried in their order.
 */
export function lexLine(text: string, state: LineState, conventions: readonly Convention[]): Lexed {
	if (state.startsWith('metadata')) return lexMetadata(text, state);
	if (state === 'comment') return [{ kind: 'comment', text }, text.includes('-->') ? 'body' : state];
	if (state.startsWith('code')) return lexCode(text, state);
	if (state.startsWith('aside') && !blank.test(text)) return lexAside(text, state, conventions);
	if (state.startsWith('front')) return [{ kind: 'metadata', text }, state.replace('front', 'metadata')];
	if (formatOfState(state) !== undefined) {
		return lexCaptionLine(text, state, (part) => {
			const label = readLabel(part, conventions, true);
			if (!label || !isStraight(label) || isLoneWord(label)) return undefined;
			// A cue has its times already.
			const said = withTimeSaid(part, label, conventions);
			return said ? { ...said, convention: label.convention } : label;
		});
	}
	return blank.test(text) ? [{ kind: 'blank', text }, 'body'] : lexBody(text, conventions);
}

/** Behind front matter the lexer goes on in the state that stands behind the bar, or in the body of a text. */
function lexMetadata(text: string, state: LineState): Lexed {
	const closes = /^(?:---|\.\.\.)\s*$/.test(text);
	return [{ kind: 'metadata', text }, closes ? (state.split('|')[1] ?? 'body') : state];
}

function lexCode(text: string, state: LineState): Lexed {
	const [, mark = ''] = fence.exec(text) ?? [];
	const opened = state.slice(5);
	const closes = mark.startsWith(opened.slice(0, 1)) && mark.length >= opened.length && text.trim() === mark;
	return [{ kind: 'code', text }, closes ? 'body' : state];
}

function lexBody(text: string, conventions: readonly Convention[]): Lexed {
	const [, mark] = fence.exec(text) ?? [];
	if (mark !== undefined && !text.slice(text.indexOf(mark) + mark.length).includes('`')) {
		return [{ kind: 'code', text }, `code ${mark}`];
	}
	if (/^\s*<!--/.test(text)) {
		const closes = text.indexOf('-->');
		if (closes < 0) return [{ kind: 'comment', text }, 'comment'];
		if (text.slice(closes + 3).trim() === '') return [{ kind: 'comment', text }, 'body'];
	}
	const heading = readHeading(text);
	if (heading) return [withLabel(heading, conventions), 'body'];
	const line = lexSpeech(text, conventions);
	const open = line.kind === 'text' && opensAside(text) ? openBrackets(text) : 0;
	return [line, open > 0 ? `aside 1 ${open}` : 'body'];
}

/** True where an interjection may begin that runs on: `(Applause from the left –`. */
const opensAside = (text: string): boolean =>
	text.length < 300 && /^[\s\u00a0]*\(/.test(text) && (/[^.!?\s][\s\u00a0]*$/.test(text) || /\s[–—-]\s/.test(text));

/** A line of an interjection in brackets that runs over several: whoever is named there begins no turn. */
function lexAside(text: string, state: LineState, conventions: readonly Convention[]): Lexed {
	const [, lines = '', opened = ''] = state.split(' ');
	if (Number(lines) >= longestAside || text.length > 300) return lexBody(text, conventions);
	const open = Number(opened) + openBrackets(text);
	return [plainLine(text), open > 0 ? `aside ${Number(lines) + 1} ${open}` : 'body'];
}

function readHeading(text: string): HeadingLine | undefined {
	const [, marks, title = ''] = /^\ufeff? {0,3}(#{1,6})(?:[ \t\u00a0]+([\s\S]*))?$/.exec(text) ?? [];
	return marks === undefined ? undefined : { kind: 'heading', text, level: marks.length, title: tidyTitle(title) };
}

/** Nobody writes a longer heading; what is behind is not its title. */
const longestTitle = 1000;

/** A heading's words without closing marks, emphasis, attributes and comments; a link's text stands for the link. */
const tidyTitle = (title: string): string => {
	const part = title.slice(0, longestTitle);
	return /[<{#[*_]/.test(part) ? withoutMarks(part) : part.trim();
};

const withoutMarks = (title: string): string =>
	title
		.replace(/<!--(?:(?!<!--).)*?-->/g, '')
		.replace(/\{[:#][^{}]*\}\s*$/, '')
		.replace(/\s#+\s*$/, '')
		.replace(/!?\[([^[\]]*)\]\s?\((?:[^()]|\([^()]*\))*\)/g, '$1')
		.replace(/<a\s[^<>]*>|<\/a>/g, '')
		.replace(/\*\*|__/g, '')
		.trim();

const notSpoken = new Set<LexedLine['kind']>(['rule', 'table', 'time', 'told']);

function lexSpeech(text: string, conventions: readonly Convention[]): LexedLine {
	const otherwise = plainLine(text);
	if (notSpoken.has(otherwise.kind) || isProgramsNote(text) || isProgramsEvent(text) || isCueSettings(text))
		return otherwise;
	const label = readLabel(text, conventions, false);
	if (label && !isStraight(label)) return otherwise;
	if (!label) return otherwise;
	const beforeTime = withTimeSaid(text, label, conventions);
	const timeOpens = withTimeOpening(text, label, conventions);
	const beforeDash = withDash(text, label);
	return {
		kind: 'candidate',
		text,
		label,
		otherwise,
		...(beforeTime && { beforeTime }),
		...(timeOpens && { timeOpens }),
		...(beforeDash && { beforeDash }),
	};
}

/** The label without what stands behind its dash and before its next mark; undefined where no dash stands behind the name. */
function withDash(text: string, { name, nameSpan, span, affiliation, markup }: SpeakerLabel): SpeakerLabel | undefined {
	if (!affiliation || !/^(?:[:：;]|--$|[–—-]$)/.test(markup.delimiter) || markup.emphasis !== '') return undefined;
	const between = text.slice(nameSpan.end, affiliation.span.start);
	const [, delimiter] = /^[\s\u00a0]+(--|[–—-])[\s\u00a0]+$/.exec(between) ?? [];
	if (delimiter === undefined) return undefined;
	return {
		name,
		nameSpan,
		span: { start: span.start, end: nameSpan.end + between.trimEnd().length },
		speechAt: affiliation.span.start,
		markup: { emphasis: '', colon: 'none', delimiter, lead: markup.lead },
		damage: [],
		convention: plainName.id,
	};
}

/** The label where the bare time behind its colon is speech, read as if words stood there; undefined where none does. */
function withTimeSaid(
	text: string,
	{ name, timestamp, markup, speechAt }: SpeakerLabel,
	conventions: readonly Convention[],
): SpeakerLabel | undefined {
	if (!timestamp || markup.delimiter === '' || speechAt < text.length) return undefined;
	const { start, end } = timestamp.span;
	if (!/[:：][*_]{0,3}[\s\u00a0]*$/.test(text.slice(0, start).slice(-10)) || !/^\d/.test(text.slice(start, end)))
		return undefined;
	return withoutTime(text, { name, timestamp }, conventions);
}

/**
 * The label whose bare time opens what is said on the line; undefined where no such time stands behind the name. Hours,
 * minutes and seconds are a place in a recording, and so are times from and to.
 */
function withTimeOpening(
	text: string,
	{ name, nameSpan, timestamp, speechAt }: SpeakerLabel,
	conventions: readonly Convention[],
): SpeakerLabel | undefined {
	if (!timestamp || timestamp.span.start < nameSpan.end || speechAt >= text.length) return undefined;
	if (!/^\d{1,2}:\d{2}$/.test(text.slice(timestamp.span.start, timestamp.span.end))) return undefined;
	return withoutTime(text, { name, timestamp }, conventions);
}

/** The label that is read where a word stands in the place of its time; undefined where that makes another label. */
function withoutTime(
	text: string,
	{ name, timestamp: { span } }: { readonly name: string; readonly timestamp: Timestamp },
	conventions: readonly Convention[],
): SpeakerLabel | undefined {
	const { start, end } = span;
	const label = readLabel(text.slice(0, start) + 'a'.repeat(end - start) + text.slice(end), conventions, false);
	return label?.name === name && label.speechAt === start ? label : undefined;
}

/** In a cue one word with nothing to set it off is a word, whatever else stands in the file. */
const isLoneWord = ({ name, markup, timestamp }: SpeakerLabel): boolean =>
	markup.delimiter === '' && markup.emphasis === '' && !timestamp && !name.includes(' ');

/** A heading that holds a name alone is a candidate: some houses set their labels as headings. */
function withLabel(heading: HeadingLine, conventions: readonly Convention[]): LexedLine {
	const label = heading.text.length < 160 ? readLabel(heading.text, conventions, false) : undefined;
	return label?.markup.lead.includes('#') && isStraight(label)
		? { kind: 'candidate', text: heading.text, label, otherwise: heading }
		: heading;
}

/** Names hold a letter or are question marks; a list item is no label but where its name is marked or a voice. */
function isStraight({ name }: SpeakerLabel): boolean {
	if (!/\p{L}/u.test(name) && !/^[?？]+$/.test(name)) return false;
	return wordCount(name) <= 12 || isLongOffice(name);
}

function readLabel(text: string, conventions: readonly Convention[], cue: boolean): SpeakerLabel | undefined {
	const line = { text, named: readNamed(text) };
	for (const convention of conventions) {
		const label = convention.read(line);
		if (label) return { ...label, convention: cue ? cueConvention.id : convention.id };
	}
	return undefined;
}

const plainLine = (text: string): PlainLine | TimeLine => readTimeLine(text) ?? { kind: plainKind(text), text };

function plainKind(text: string): PlainLine['kind'] {
	if (isConflictEdge(text)) return 'rule';
	if (rule.test(text)) return 'rule';
	if (tableRow.test(text) || isTableRule(text)) return 'table';
	if (listItem.test(text)) return 'list';
	if (/^[\s\u00a0]{0,3}>/.test(text)) return 'quote';
	if (isToldInChat(text) || saysWhoAsks(text)) return 'told';
	return text.length < 2000 &&
		((markup.test(text.trim()) && !isEvent(text)) || isProgramsNote(text) || isCueSettings(text))
		? 'markup'
		: 'text';
}

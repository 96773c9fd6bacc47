import { isEvent } from '../../conventions/events.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { bylinePattern, deliveredPattern, readingPattern } from '../../languages/all/publishing.ts';
import { smallWordPattern } from '../../languages/all/sentences.ts';
import { unitPattern } from '../../languages/all/values.ts';
import { type Heading, type Located, locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { plainText } from '../../text/plain.ts';
import { onLine, type Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** What stands above the speech: title, publisher, date, byline, languages. Neither speech nor a turn. */
export interface Header {
	/** Zero-based first and last line that hold anything; front matter is not among them. */
	readonly line: number;
	readonly endLine: number;
	readonly title: Located<Heading> | undefined;
	/** `**by NATO Secretary General Jens Stoltenberg following …**`. */
	readonly byline: Byline | undefined;
}

/** A line that says who gives the opening statement. */
export interface Byline {
	/** Zero-based. */
	readonly line: number;
	/** The person's title and name, without what they speak about. */
	readonly name: string;
	readonly range: Range;
}

/** The header of a transcript; undefined where the first line is already speech or a label. */
export const headerOf = remembered((transcript: Transcript): Header | undefined => {
	const { lines, surroundings } = transcript;
	if (transcript.captions) return undefined;
	if (surroundings && !surroundings.isFirst) return undefined;
	const { value: title } = locatedBlocks(transcript, 'heading').next();
	let first: number | undefined;
	let last = -1;
	let byline: Byline | undefined;
	for (const [index, line] of lines.entries()) {
		if (line.kind === 'metadata' || line.kind === 'blank') continue;
		if (line.kind === 'label') break;
		const isTitle = line.kind === 'heading' && index === title?.line;
		if (line.kind === 'heading' && !isTitle) break;
		if (line.kind === 'text' && !isHeaderText(line.text, title === undefined || index < title.line)) break;
		first ??= index;
		last = index;
		byline ??= bylineIn(line.text, index);
	}
	if (first === undefined) return undefined;
	return { line: first, endLine: last, title: title && title.line <= last ? title : undefined, byline };
});

const linkOnly = /^\s*(?:\[[^\][]{0,300}\]\([^()]{0,500}\)[\s,|·]{0,5}){1,20}$|^\s*<?https?:\/\/\S{1,500}>?\s*$/;
const emphasisOnly = /^\s*(\*{1,3}|_{1,3})[^*_]{1,300}\1\s*$/;
const reading = madeOnce(
	() =>
		new RegExp(
			String.raw`^\s*\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\s?${unitPattern()}(?:\s?${readingPattern()})?\.?\s*$`,
			'iu',
		),
);
const remark = madeOnce(
	() => new RegExp(String.raw`^\s*\(?${deliveredPattern()}(?![\p{L}\p{M}])[^.]{0,80}\)?\s*$`, 'iu'),
);
const date =
	/^\s*(?:\p{L}{3,12},?\s)?(?:\d{1,2}\.?\s)?(?:\p{L}{3,12}\.?)\s\d{1,2}?(?:st|nd|rd|th)?,?\s?\d{4}\b.{0,40}$|^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b.{0,40}$|^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*$/u;
const keyed = /^\s*(?:\*\*)?[\p{L}][\p{L} /()'-]{1,30}(?:\*\*)?\s?:(?:\*\*)?\s?\S.{0,160}$/u;

function isHeaderText(text: string, aboveTitle: boolean): boolean {
	if (text.length > 400) return false;
	const plain = plainText(text).trim();
	const short = plain.length < 90 && !/[.!?…]["”’)]?$/.test(plain);
	// What most lines are is asked first.
	if (short && aboveTitle) return true;
	if (linkOnly.test(text) || emphasisOnly.test(text) || reading().test(text) || remark().test(text)) return true;
	if (date.test(text) || isEvent(text)) return true;
	if (keyed.test(text) && plain.length < 120 && !/[.!?]\s*$/.test(plain)) return true;
	return short && plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain);
}

/** Titles and names in a row: capitalised words, and small ones that titles and names have inside. */
const patterns = madeOnce(() => {
	const small = String.raw`${smallWordPattern()}(?![\p{L}\p{M}'’])`;
	return {
		person: new RegExp(
			String.raw`^\s*(?:[*_]{1,3})?\s?${bylinePattern()}\s+((?:\p{L}{1,3}\s)?\p{Lu}[\p{L}.'’-]*(?:,?\s(?:${small}|\p{Lu}[\p{L}.'’-]*)){0,14})`,
			'iu',
		),
		capitalised: new RegExp(
			String.raw`^(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.'’-]*(?:,?\s(?:${small}(?=(?:\s${small}){0,2}\s\p{Lu})|\p{Lu}[\p{L}.'’-]*)){0,14}`,
			'u',
		),
		trailing: new RegExp(String.raw`,?\s${small}$`, 'u'),
	};
});

function bylineIn(text: string, line: number): Byline | undefined {
	if (text.length > 400) return undefined;
	const { person, capitalised, trailing } = patterns();
	const [whole, words = ''] = person.exec(text) ?? [];
	if (whole === undefined) return undefined;
	let name = capitalised.exec(words)?.[0] ?? '';
	while (trailing.test(name)) name = name.replace(trailing, '');
	name = name.trim();
	if (name.split(' ').length < 2) return undefined;
	const start = text.indexOf(name);
	return { line, name, range: onLine(line, { start, end: start + name.length }) };
}

import { unzipSync } from 'fflate';
import { isHeadingStyle } from '../../languages/all/documents.ts';
import { oneLine } from '../join.ts';
import { escapeSpeech, guardedMarkdown } from '../markdown.ts';
import type { Importer, Refusal } from '../recording.ts';
import { childrenOf, elementsOf, readXml, type XmlElement } from './readXml.ts';

/** More text than this is no transcript: it would be one of a thousand hours. Held before anything is unpacked. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Word's `.docx` (ECMA-376): paragraphs in their order, as Word shows them with all changes accepted. Bold becomes bold,
 * headings become headings, the cells of a row follow each other on a line.
 */
export const word: Importer = {
	id: 'docx',
	title: 'Word (.docx)',
	extension: '.docx',
	read({ name, bytes }) {
		const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
		if (!/\.docx$/i.test(name)) return undefined;
		if (!isZip) return { problem: 'it is no Word document: save it as .docx first' };
		const xml = documentIn(bytes);
		if (typeof xml !== 'string') return xml;
		const root = readXml(xml);
		if ('problem' in root) return root;
		const [body] = elementsOf(root, 'body');
		if (!body) return { problem: 'its document has no body' };
		const notes = [...elementsOf(body, 'footnoteReference')].length > 0 ? ['footnotes are left out'] : [];
		return { lines: [...linesIn(body)].flatMap((line) => [line, '']), notes };
	},
};

function documentIn(bytes: Uint8Array): string | Refusal {
	let tooLarge = false;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (name !== 'word/document.xml') return false;
				tooLarge = originalSize > mostBytes;
				return !tooLarge;
			},
		});
		if (tooLarge) return { problem: `its text is larger than ${mostBytes / 1024 / 1024} MB` };
		const file = files['word/document.xml'];
		return file
			? new TextDecoder('utf-8', { fatal: true }).decode(file)
			: { problem: 'it is no Word document: word/document.xml is missing' };
	} catch (error) {
		// The zip or its text is damaged: both libraries say so by throwing.
		return { problem: `it is damaged (${error instanceof Error ? error.message : String(error)})` };
	}
}

function* linesIn(parent: XmlElement): Generator<string> {
	for (const child of parent.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'p') yield* paragraph(child);
		else if (child.name === 'tbl') for (const row of childrenOf(child, 'tr')) yield* rowOf(row);
		else if (!skipped.has(child.name)) yield* linesIn(child);
	}
}

/** What a tracked change took out, and what stands for those who cannot show the rest. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'sectPr', 'pPr', 'rPr', 'instrText', 'delText']);

function* paragraph(element: XmlElement): Generator<string> {
	const level = levelOf(element);
	const runs = runsIn(element, false);
	if (level !== undefined) {
		const title = oneLine(runs.map(({ text }) => text).join(''));
		if (title !== '') yield `${'#'.repeat(level)} ${title}`;
		return;
	}
	for (const line of linesOfRuns(runs)) yield line;
}

/** A table of names and speech, or of times, names and speech. */
function* rowOf(row: XmlElement): Generator<string> {
	const cells = childrenOf(row, 'tc').map((cell) => [...linesIn(cell)]);
	const filled = cells.filter((lines) => lines.length > 0);
	const [first = [], ...others] = filled;
	const lead = first.join(' ');
	if (others.length === 0) yield* first;
	else yield [/[:\]]\**$/.test(lead) || lead.length > 60 ? lead : `${lead}:`, ...others.flat()].join(' ');
}

function levelOf(element: XmlElement): number | undefined {
	const [properties] = childrenOf(element, 'pPr');
	const style = (properties && childrenOf(properties, 'pStyle')[0]?.attributes.val) ?? '';
	if (/^title$/i.test(style)) return 1;
	const [, name = '', level] = /^([A-Za-z]{1,20})\s?([1-6])$/.exec(style) ?? [];
	return level !== undefined && isHeadingStyle(name) ? Number(level) : undefined;
}

interface Run {
	/** With `\n` where a line breaks. */
	readonly text: string;
	readonly bold: boolean;
}

function runsIn(element: XmlElement, bold: boolean): readonly Run[] {
	const own = element.name === 'r' ? isBold(element) : bold;
	return element.children.flatMap((child): readonly Run[] => {
		if (typeof child === 'string') return element.name === 't' ? [{ text: child, bold: own }] : [];
		if (child.name === 'tab') return [{ text: '  ', bold: own }];
		if (child.name === 'br' || child.name === 'cr') return [{ text: '\n', bold: own }];
		if (child.name === 'noBreakHyphen') return [{ text: '\u2011', bold: own }];
		if (child.name === 'p') return [...runsIn(child, false), { text: '\n', bold: false }];
		return skipped.has(child.name) ? [] : runsIn(child, own);
	});
}

function isBold(run: XmlElement): boolean {
	const [properties] = childrenOf(run, 'rPr');
	const [mark] = properties ? childrenOf(properties, 'b') : [];
	return mark !== undefined && !/^(?:0|false|off|none)$/.test(mark.attributes.val ?? '');
}

/** Runs as lines of Markdown, bold where they are, spaces outside of the marks. */
function* linesOfRuns(runs: readonly Run[]): Generator<string> {
	const whole: Run[] = [];
	for (const run of runs) {
		const before = whole.at(-1);
		if (before && (before.bold === run.bold || run.text.trim() === ''))
			whole[whole.length - 1] = { text: before.text + run.text, bold: before.bold };
		else whole.push(run);
	}
	const marked = whole
		.map(({ text, bold }) =>
			text
				.split('\n')
				.map((part) => marks(part, bold))
				.join('\n'),
		)
		.join('');
	for (const line of marked.split('\n')) {
		const said = line.trim();
		if (said !== '') yield guardedMarkdown(said);
	}
}

function marks(text: string, bold: boolean): string {
	const escaped = escapeSpeech(text);
	const said = escaped.trim();
	if (!bold || said === '') return escaped;
	const from = escaped.indexOf(said);
	return `${escaped.slice(0, from)}**${said}**${escaped.slice(from + said.length)}`;
}

import { strToU8, zipSync } from 'fflate';
import { titleOf } from '../facts/conversation/title.ts';
import { clockOf } from './clock.ts';
import { escapeMarkup } from './escape.ts';
import type { Exported } from './exported.ts';
import { type FlowingTurn, flowOf } from './flow.ts';
import type { Format } from './format.ts';

/**
 * Word's `.docx` (ECMA-376): headings as headings, so that Word lists them, names in bold before what is said. Written
 * here and not by a library: what a transcript needs is four small files, a library for all of Word is a hundred times
 * as much in each of three bundles.
 */
export const word: Format = {
	id: 'docx',
	title: 'Word document',
	extension: '.docx',
	binary: true,
	write(file, transcript) {
		// Without a time of its own the same transcript gives the same bytes.
		const files = Object.entries({ ...fixed, 'word/document.xml': documentOf(file, transcript) });
		const bytes = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(head + text)])), {
			mtime: '1980-01-01',
		});
		return { text: '', bytes };
	},
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const wordNames = `xmlns:w="${office}/wordprocessingml/2006/main"`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const headings = [1, 2, 3, 4, 5, 6]
	.map(
		(level) =>
			`<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - level * 3}"/></w:rPr></w:style>`,
	)
	.join('');

/** What is the same in every document. */
const fixed: Readonly<Record<string, string>> = {
	'[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`,
	'_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
	'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
	'word/styles.xml': `<w:styles ${wordNames}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>${headings}</w:styles>`,
};

function documentOf(file: string, transcript: Exported): string {
	const title = titleOf(transcript) ?? file;
	let titled = false;
	const body = flowOf(transcript).flatMap((item): readonly string[] => {
		if (item.kind === 'event') return [paragraph([{ text: item.text, mark: 'i' }])];
		if (item.kind === 'turn') return turnOf(item);
		if (!titled && item.title === title) {
			titled = true;
			return [];
		}
		return [paragraph([{ text: item.title }], `Heading${item.level}`)];
	});
	return `<w:document ${wordNames}><w:body>${paragraph([{ text: title }], 'Heading1')}${body.join('')}<w:sectPr/></w:body></w:document>`;
}

interface Run {
	readonly text: string;
	/** Bold or italic. */
	readonly mark?: 'b' | 'i';
}

function turnOf({ utterance, continued, parts }: FlowingTurn): readonly string[] {
	const { voice, description, start } = utterance;
	const time = start === undefined || start < 0 ? '' : ` [${clockOf(start, '.').replace(/\.\d+$/, '')}]`;
	const name: readonly Run[] =
		voice === undefined || continued
			? []
			: [{ text: `${voice}${description === undefined ? '' : ` (${description})`}:`, mark: 'b' }, { text: `${time} ` }];
	const [first, ...others] = parts;
	const opening =
		first?.kind === 'paragraph'
			? [paragraph([...name, { text: first.text }])]
			: name.length > 0
				? [paragraph(name)]
				: [];
	const rest = first?.kind === 'event' ? parts : others;
	return [...opening, ...rest.map(({ kind, text }) => paragraph([kind === 'event' ? { text, mark: 'i' } : { text }]))];
}

const paragraph = (runs: readonly Run[], style?: string): string => {
	const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	const written = runs.map(
		({ text, mark }) =>
			`<w:r>${mark ? `<w:rPr><w:${mark}/></w:rPr>` : ''}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`,
	);
	return `<w:p>${properties}${written.join('')}</w:p>`;
};

import { strToU8, zipSync } from 'fflate';
import { inventedName } from './crowdTexts.ts';
import { type ImportText, joinedTexts, listOf, saidBy } from './importText.ts';
import { jsonTexts } from './jsonTexts.ts';

const eafTier = (id: number, more: string, annotations: string): string =>
	`<TIER TIER_ID="t${id}" PARTICIPANT="Ann ${inventedName(id)}" ${more}>${annotations}</TIER>`;

const eafSaid = (slot: number, text: string): string =>
	`<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="s${slot}" TIME_SLOT_REF2="s${slot + 1}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;

const eaf = (about: string, tiers: (count: number) => string): ImportText => ({
	about,
	file: 'a.eaf',
	text: (count) =>
		`<ANNOTATION_DOCUMENT><TIME_ORDER>${joinedTexts(count, (index) => `<TIME_SLOT TIME_SLOT_ID="s${index}" TIME_VALUE="${index * 500}"/>`)}</TIME_ORDER>${tiers(count)}</ANNOTATION_DOCUMENT>`,
});

const textGrid = (about: string, tiers: (count: number) => readonly (readonly [string, number])[]): ImportText => ({
	about,
	file: 'a.TextGrid',
	text: (count) => {
		const all = tiers(count);
		return `"ooTextFile"\n"TextGrid"\n0\n${count}\n<exists>\n${all.length}\n${all
			.map(
				([name, size]) =>
					`"IntervalTier"\n"${name}"\n0\n${size}\n${size}\n${joinedTexts(size, (at) => `${at}\n${at + 1}\n"${inventedName(at)}"\n`)}`,
			)
			.join('')}`;
	},
});

const ttml = (
	about: string,
	body: (count: number) => string,
	head: (count: number) => string = () => '',
): ImportText => ({
	about,
	file: 'a.ttml',
	text: (count) =>
		`<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><metadata>${head(count)}</metadata></head><body><div>${body(count)}</div></body></tt>`,
});

const word = (about: string, body: (count: number) => string): ImportText => ({
	about,
	file: 'a.docx',
	text: (count) =>
		`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body(count)}</w:body></w:document>`,
	pack: (text) => zipSync({ 'word/document.xml': strToU8(text) }, { level: 1 }),
});

const run = (text: string, bold = false): string =>
	`<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r>`;

/** Files of other programs. */
export const importTexts: readonly ImportText[] = [
	...jsonTexts,
	eaf('ELAN, one tier', (count) =>
		eafTier(
			0,
			'',
			joinedTexts(count, (index) => eafSaid(index, saidBy(index))),
		),
	),
	eaf('ELAN, as many tiers as annotations', (count) =>
		joinedTexts(count, (index) => eafTier(index, '', eafSaid(index, saidBy(index)))),
	),
	eaf(
		'ELAN, many tiers below one',
		(count) =>
			eafTier(
				0,
				'',
				joinedTexts(count, (index) => eafSaid(index, saidBy(index))),
			) + joinedTexts(count, (index) => eafTier(index + 1, 'PARENT_REF="t0"', eafSaid(0, 'no') + eafSaid(1, 'no'))),
	),
	textGrid('TextGrid, one tier', (count) => [['Ann Lee', count]]),
	textGrid('TextGrid, one tier of words', (count) => [['words', count]]),
	textGrid('TextGrid, as many tiers as intervals', (count) =>
		listOf(count, (index) => [`Ann ${inventedName(index)}${index % 2 ? ' - words' : ''}`, 1]),
	),
	{
		about: 'CHAT, as many people as lines',
		file: 'a.cha',
		text: (count) =>
			`@UTF8\n@Begin\n@Participants:\t${joinedTexts(count, (index) => `A${index} Ann_${inventedName(index)} Adult`, ', ')}\n${joinedTexts(count, (index) => `*A${index}:\t${saidBy(index)} .\n`)}@End\n`,
	},
	{
		about: 'CHAT, words of one line with their times',
		file: 'a.cha',
		text: (count) =>
			`@UTF8\n@Begin\n*ANN:\t${joinedTexts(count, saidBy)}\n%wor:\t${joinedTexts(count, (index) => `${inventedName(index + 9)}o \u0015${index}_${index + 1}\u0015 `)}\n@End\n`,
	},
	{
		about: 'CHAT, brackets that never close',
		file: 'a.cha',
		text: (count) => `@UTF8\n@Begin\n*ANN:\t${'[ ( < &=a '.repeat(count)}\n@End\n`,
	},
	ttml('TTML, paragraphs', (count) =>
		joinedTexts(count, (index) => `<p begin="${index}s" end="${index + 1}s">${saidBy(index)}</p>`),
	),
	ttml(
		'TTML, as many people as paragraphs',
		(count) => joinedTexts(count, (index) => `<p begin="${index}s" ttm:agent="a${index}">${saidBy(index)}</p>`),
		(count) =>
			joinedTexts(
				count,
				(index) => `<ttm:agent xml:id="a${index}"><ttm:name>Ann ${inventedName(index)}</ttm:name></ttm:agent>`,
			),
	),
	ttml(
		'TTML, one paragraph of many spans',
		(count) => `<p begin="1s" end="9s">${joinedTexts(count, (index) => `<span>${saidBy(index)}</span><br/>`)}</p>`,
	),
	ttml(
		'TTML, deep',
		(count) =>
			`${'<div begin="1s">'.repeat(150)}${joinedTexts(count, (index) => `<p begin="${index}s">${saidBy(index)}</p>`)}${'</div>'.repeat(150)}`,
	),
	ttml('TTML, too deep', (count) => '<div>'.repeat(count)),
	{
		about: 'ASS',
		file: 'a.ass',
		text: (count) =>
			`[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n${joinedTexts(count, (index) => `Dialogue: 0,0:00:${String(index % 60).padStart(2, '0')}.00,0:01:00.00,Default,Ann ${inventedName(index)},{\\an8}${saidBy(index)}{\n`)}`,
	},
	{
		about: 'SBV',
		file: 'a.sbv',
		text: (count) =>
			joinedTexts(count, (index) => `0:00:01.000,0:00:02.500\n>> ${inventedName(index)}: ${saidBy(index)}\n\n`),
	},
	{
		about: 'WebVTT without speakers',
		file: 'a.vtt',
		text: (count) =>
			`WEBVTT\n\n${joinedTexts(count, (index) => `00:00:01.000 --> 00:00:02.500\n${saidBy(index)}\n\n`)}`,
	},
	{
		about: 'WebVTT of one voice',
		file: 'a.vtt',
		text: (count) =>
			`WEBVTT\n\n${joinedTexts(count, (index) => `00:00:01.000 --> 00:00:02.500\n<v Ann Lee>${saidBy(index)}\n\n`)}`,
	},
	word('Word, paragraphs', (count) =>
		joinedTexts(count, (index) => `<w:p>${run(`Ann ${inventedName(index)}:`, true)}${run(saidBy(index))}</w:p>`),
	),
	word(
		'Word, one paragraph of many runs',
		(count) => `<w:p>${joinedTexts(count, (index) => run(saidBy(index), index % 2 === 0))}</w:p>`,
	),
	word(
		'Word, a table',
		(count) =>
			`<w:tbl>${joinedTexts(count, (index) => `<w:tr><w:tc><w:p>${run(inventedName(index))}</w:p></w:tc><w:tc><w:p>${run(saidBy(index))}</w:p></w:tc></w:tr>`)}</w:tbl>`,
	),
	word(
		'Word, tables in tables',
		(count) =>
			`${'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc>'.repeat(60)}${joinedTexts(count, (index) => `<w:p>${run(saidBy(index))}</w:p>`)}${'</w:tc></w:tr></w:tbl>'.repeat(60)}`,
	),
];

import { isAbbreviation } from '../languages/all/abbreviations.ts';
import { articlePattern } from '../languages/all/articles.ts';
import { courtesyBeforeOfficePattern, isCourtesy } from '../languages/all/courtesies.ts';
import { madeOnce } from '../languages/all/gather.ts';
import {
	isOfficeOrPart,
	leadsConversation,
	officeParticlePattern,
	recordLabelPattern,
	recordQualityPattern,
} from '../languages/all/offices.ts';
import { gluedParticlePatternWithCapital, nameParticlePattern } from '../languages/all/sentences.ts';
import { shortTitlePatternInCapitals, titlePattern } from '../languages/all/titles.ts';
import type { Convention, NamedLabel } from '../model/convention.ts';
import { isPlaceholder, tidyName } from './names.ts';

const surname = (): string => String.raw`(?:${gluedParticlePatternWithCapital()}?\p{Lu}[\p{L}'’-]+)`;
const words = String.raw`(?: [\p{L}'’-]+)`;
const english = (): string =>
	String.raw`(?:Vice )?${titlePattern()}\.? (?:${nameParticlePattern()} |(?:St|\p{Lu})\. ?){0,6}${surname()}(?: ${surname()}){0,2}(?: of [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?)?|${recordQualityPattern()} [\p{Lu}][\p{L}]+(?: (?:${officeParticlePattern()} ){0,2}[\p{Lu}][\p{L}]+){0,4}(?: pro tempore)?`;
/** `M. le président.`, `Mme Ann Lee.` */
const french = (): string =>
	String.raw`${courtesyBeforeOfficePattern()} (?:${articlePattern()} \p{Ll}[\p{L}-]+${words}{0,4}|\p{Lu}[\p{L}'’-]+${words}{0,3})`;
/** `PRESIDENTE.`, `LEE (PD).`: capitals, then a capital letter behind the full stop; the full stop of `MR.` ends no name. */
const capitals = (): string =>
	String.raw`(?:${shortTitlePatternInCapitals()}\. )?(?!(?:${shortTitlePatternInCapitals()}|ST|LT)\.)\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
/** `J. LEE.`, `J. Lee (HP).`: initials before a surname, which stands in capitals or has a group behind it. */
const initialled = String.raw`(?:\p{Lu}\. ?){1,2}(?:\p{Lu}[\p{Lu}'’-]{2,30}|\p{Lu}[\p{L}'’-]{2,30}(?= \([^()]{1,60}\)\.))`;
/** `Лосев И. П.`, `Иванова А.Н.`: a surname with initials. */
const cyrillic = String.raw`\p{Script=Cyrillic}{2,30}(?:-\p{Script=Cyrillic}{2,30})? \p{Lu}\. ?\p{Lu}`;
const role = String.raw`(?: \([^()]{1,60}\)|\.?, \p{L}[^.:;,()]{2,80})?`;
const named = madeOnce(
	() =>
		new RegExp(
			String.raw`^([\s\u00a0]*)(?:(${english()})( \[[^\]]{1,60}\])?|(${french()}|${cyrillic}|${recordLabelPattern()}|(?:${initialled}|${capitals()})(?=[^.]{0,90}\. *[\p{Lu}\d«"“„'‘¿¡([\\.…—–-]))(${role}))\.(?:[\s\u00a0]|$)`,
			'u',
		),
);

/** Four spaces, a name with its title, a period: `    Mr. Lee. Thank you.`, as hearings and records are printed. */
export const periodName: Convention = {
	id: 'period-name',
	title: 'Name and period',
	example: '    Mr. Lee. Thank you. When?\n\n    The Chairman. Tomorrow.',
	looksLike: '`    Mr. Lee. Thank you.` · `The Chairman. Order.`',
	about: 'Printed hearings and records: an indented name with a courtesy and a period.',
	unlabelled: 'It goes on with what the speaker above says; behind a remark in brackets the name is repeated.',
	evidence: 'period',
	ownLine: false,
	read: ({ text }) => readPeriod(text.slice(0, 200), text) ?? readWrapped(text) ?? readNumbered(text),
	write: ({ name }) => `    ${name}.`,
};

/** True for a title with nothing but another abbreviated title behind it. */
const abbreviates = (name: string): boolean => {
	const last = name.slice(name.lastIndexOf(' ') + 1);
	return isAbbreviation(last) && isCourtesy(last);
};

const numbered = /^([\s\u00a0]{0,8})((\p{Lu}\p{L}{2,20}) (?:№ ?)?\d{1,2})( \([^()]{1,40}\))? ?\.(?=[\s\u00a0]+\S)/u;

/** `Host 1. Good evening!`, `Ведущий № 2 (тихо). Добрый вечер!`: a voice with a number, and nobody whom a book counts. */
function readNumbered(text: string): NamedLabel | undefined {
	const [whole, lead = '', name = '', word = '', manner = ''] = numbered.exec(text.slice(0, 100)) ?? [];
	if (whole === undefined || !(leadsConversation(word) || isPlaceholder(`${word} 1`))) return undefined;
	const nameSpan = { start: lead.length, end: lead.length + name.length };
	const spacing = /^[\s\u00a0]*/.exec(text.slice(whole.length))?.[0].length ?? 0;
	return {
		name: tidyName(name),
		nameSpan,
		...(manner !== '' && {
			affiliation: { text: manner.slice(2, -1), span: { start: nameSpan.end + 1, end: nameSpan.end + manner.length } },
		}),
		span: { start: lead.length, end: whole.length },
		speechAt: whole.length + spacing,
		markup: { emphasis: '', colon: 'none', delimiter: '.', lead },
		damage: [],
	};
}

const wrapped =
	/^([\s\u00a0]{0,40})((?=\p{Script=Cyrillic})\p{Lu}{2,30}(?:-\p{Lu}{2,30})? \p{Lu}\. ?\p{Lu}\.), (\p{Ll}[^.:;!?\n]{20,140}?)[\s\u00a0]*$/u;

/** `ЛОСЕВА О. В., председатель Комитета по Регламенту`: the office behind the comma runs on into the line below. */
function readWrapped(text: string): NamedLabel | undefined {
	const [whole, lead = '', name = '', office = ''] = text.length > 240 ? [] : (wrapped.exec(text) ?? []);
	if (whole === undefined) return undefined;
	const nameSpan = { start: lead.length, end: lead.length + name.length };
	const end = nameSpan.end + 2 + office.length;
	return {
		name: tidyName(name),
		nameSpan,
		affiliation: { text: tidyName(office), span: { start: nameSpan.end + 2, end } },
		span: { start: lead.length, end },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'none', delimiter: ',', lead },
		damage: [],
	};
}

function readPeriod(head: string, text: string): NamedLabel | undefined {
	const [whole, lead = '', english, presiding = '', other = '', role = ''] = named().exec(head) ?? [];
	if (whole === undefined) return undefined;
	// `Präsident Dr. Lehm`: the full stop is an abbreviation's, and the name goes on behind it.
	if (english !== undefined && abbreviates(english)) return undefined;
	// In a text that is all in capitals they set off nothing.
	const shouts = english === undefined && other === other.toUpperCase();
	if (shouts && !/\p{Ll}/u.test(text.slice(whole.length, whole.length + 60))) return undefined;
	// `NORTHPORT, Ohio. The …` is where somebody writes from; behind a person's comma stands an office.
	const office = /^\.?, (?=\p{Lu})/u.test(role) ? role.slice(role.indexOf(',') + 2) : '';
	if (office !== '' && !isOfficeOrPart(/^\S+/.exec(office)?.[0] ?? '')) return undefined;
	// The last full stop belongs to the initial before it: `Lee I. P.`
	const isInitial = /[ .]\p{Lu}$/u.test(other) && (role === '' || role.startsWith('.'));
	const written = english ?? (isInitial ? `${other}.` : other);
	const beside = presiding + (isInitial ? role.slice(1) : role);
	const nameSpan = { start: lead.length, end: lead.length + written.length };
	const end = nameSpan.end + beside.length + (isInitial && beside === '' ? 0 : 1);
	const from = nameSpan.end + (beside.startsWith(',') ? 2 : 1);
	// `PRESIDENTE. – La seduta è aperta.`: the dash is the label's.
	const spacing = /^[\s\u00a0]*(?:[–—-](?=[\s\u00a0]\S)[\s\u00a0]+)?/.exec(text.slice(end))?.[0].length ?? 0;
	return {
		name: tidyName(written),
		nameSpan,
		...(beside !== '' && {
			affiliation: {
				text: beside.startsWith(',') ? beside.slice(2) : beside.slice(2, -1),
				span: { start: from, end: end - 1 },
			},
		}),
		span: { start: lead.length, end },
		speechAt: end + spacing,
		markup: { emphasis: '', colon: 'none', delimiter: '.', lead },
		damage: [],
	};
}

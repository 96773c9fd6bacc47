import { madeOnce } from '../languages/all/gather.ts';
import { titlePatternInCapitals } from '../languages/all/titles.ts';
import type { Convention, NamedLabel } from '../model/convention.ts';
import { nameShape, tidyName } from './names.ts';
import { isPlain } from './shared.ts';

const question = /^([\s\u00a0]*(?:\d{1,2}[\s\u00a0]{2,})?)(Q)([\s\u00a0]+)(?=[\p{Lu}\d—–("“‘'’.…[$¿-])/u;

/** `MS. LEE:  Thank you.` and `Q    Could you …?`, as government briefings write them. */
export const capsName: Convention = {
	id: 'caps-name',
	title: 'NAME IN CAPITALS',
	menuPlace: 6,
	example: 'Q    When?\n\nMS. LEE:  Tomorrow.\n\nQ    Where?\n\nMR. KAY:  Here.',
	looksLike: '`MS. LEE:  Thank you.` · `Q    Could you …?`',
	about: 'Government briefings: `MS. LEE:` in capitals, a question as `Q` and spaces.',
	unlabelled: 'It goes on with what the speaker above says.',
	eventBrackets: 'round',
	ownLine: false,
	read: ({ named, text }) => {
		const question = readQuestion(text);
		if (question) return question;
		if (named && isPlain(named)) {
			const { caps, initials, words } = nameShape(named.name);
			return caps && (!initials || words > 1) ? named : undefined;
		}
		return named ? undefined : readColonless(text);
	},
	write: ({ name, affiliation }) => `${name}${affiliation ? ` (${affiliation})` : ''}:`,
};

const colonless = madeOnce(
	() =>
		new RegExp(
			String.raw`^([\s\u00a0]*(?:\d{1,2}[\s\u00a0]{2,})?)((?:${titlePatternInCapitals()}|THE)\.? \p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){0,2})[\s\u00a0]+(?=["“(]?\p{Lu}(?:[\p{Ll}'’]|\s\p{Ll}))`,
			'u',
		),
);

/** `MS. LEE  Thank you.`: a name with its title in capitals, and the colon forgotten. */
function readColonless(text: string): NamedLabel | undefined {
	const [whole, lead = '', written = ''] = colonless().exec(text.slice(0, 120)) ?? [];
	if (whole === undefined) return undefined;
	const span = { start: lead.length, end: lead.length + written.length };
	return {
		name: tidyName(written),
		nameSpan: span,
		span,
		speechAt: whole.length,
		markup: { emphasis: '', colon: 'none', delimiter: '', lead },
		damage: ['missing-colon'],
	};
}

/** A question by an unnamed journalist: `Q`, spaces of any kind and no colon. */
function readQuestion(text: string): NamedLabel | undefined {
	const [whole, lead = '', name = ''] = question.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const span = { start: lead.length, end: lead.length + name.length };
	return {
		name,
		nameSpan: span,
		span,
		speechAt: whole.length,
		markup: { emphasis: '', colon: 'none', delimiter: '', lead },
		damage: [],
	};
}

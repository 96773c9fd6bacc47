import { tidyName } from '../../conventions/names.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { namedTogether } from '../../languages/all/namesTogether.ts';
import { attendancePattern } from '../../languages/all/notSpeakers.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { LexedLine } from '../../model/line.ts';

/** A person whom a line counts up. */
export type Listed = Pick<DeclaredName, 'name' | 'initials' | 'source'>;

/** A person and the initials in parentheses, as attendee lists write them: `Ann Lee (AL)`. */
const withInitials = /(?<![\p{L}'’.-])(\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}) ?\((\p{Lu}[\p{Lu}\p{Ll}]{1,4})\)/gu;
const attendance = madeOnce(
	() =>
		new RegExp(
			String.raw`^[\s>*_#-]{0,12}${attendancePattern()}(?: members)?[*_]{0,3}\s?[:：][*_]{0,3}\s*(\S.*)$`,
			'iu',
		),
);
const person = /^@?[\p{L}][\p{L}\p{M}.'’_-]*(?: [\p{L}\p{M}\d.'’_-]+){0,4}$/u;

const longest = 4000;
const memory = new WeakMap<LexedLine, readonly Listed[]>();

/**
 * The people whom a line counts up: two or more with initials in parentheses, `Ann Lee (AL), Bob Kay (BK)`, or any number
 * behind a word for those who are there, `Present: Ann Lee, Bob Kay`. Undefined where it counts up nobody.
 */
export function listedIn(line: LexedLine): readonly Listed[] | undefined {
	const { kind, text } = line;
	if ((kind !== 'text' && kind !== 'list' && kind !== 'candidate') || text.length > longest) return undefined;
	// Most lines have none of both: to see that costs less than to look up what was found before.
	const there = thereIn(text);
	if (there === undefined && !text.includes('(')) return undefined;
	const known = memory.get(line) ?? [...initialled(text), ...present(there)];
	memory.set(line, known);
	return known.length === 0 ? undefined : known;
}

function initialled(text: string): readonly Listed[] {
	const found = [...text.matchAll(withInitials)].map(
		([, name = '', initials = '']): Listed => ({ name: tidyName(name), initials, source: 'list' }),
	);
	return found.length < 2 ? [] : found;
}

/** What stands behind a word for those who are there. */
const thereIn = (text: string): string | undefined => (/[:：]/.test(text) ? attendance().exec(text)?.[1] : undefined);

const present = (there: string | undefined): readonly Listed[] =>
	there
		?.replace(/\([^()]{0,80}\)/g, '')
		.split(/[,;、，]/)
		.flatMap((part) => namedTogether(part).names)
		.map((part) => tidyName(part.replace(/[*_]{2}|\.$/g, '')))
		.filter((name) => person.test(name) && name.length > 1)
		.map((name): Listed => ({ name, source: 'attendance' })) ?? [];

import { nameShape, tidyName } from '../conventions/names.ts';
import type { DeclaredPerson } from '../people/peopleIn.ts';
import type { Span } from '../text/position.ts';

const comment = /(?:^|\s)(?:#|\/\/).*$/;
const mark = /^[\s\ufeff]*(?:[-*•+]\s+)?/;

/** The part of a line of a list file that tells of a person: without a list mark and a comment. */
export function contentOf(line: string): Span {
	const start = mark.exec(line)?.[0].length ?? 0;
	return { start, end: start + line.slice(start, 1000).replace(comment, '').trimEnd().length };
}

/** `Ann Lee`, `AL: Ann Lee`, `Ann Lee (AL)`, `Ann Lee (Daily Post)`, or a code and a name with a tab between. */
export function personIn(line: string): DeclaredPerson | undefined {
	const { start, end } = contentOf(line);
	const content = line.slice(start, end);
	if (content.includes('\t')) return fromColumns(content.split('\t').map(tidyName).filter(Boolean));
	const [, code, named] = /^([^\s:=]{1,12})\s?[:=]\s*(\S.*)$/u.exec(content) ?? [];
	if (code !== undefined && named !== undefined) return { name: tidyName(named), initials: code };
	const [, name = '', inside = ''] = /^([^()]+?)\s?\(([^()]+)\)$/u.exec(content) ?? [];
	const short = tidyName(inside);
	if (short !== '' && /\p{L}/u.test(name)) {
		return { name: tidyName(name), ...(isCode(short) ? { initials: short } : { affiliation: short }) };
	}
	return /\p{L}/u.test(content) ? { name: tidyName(content) } : undefined;
}

function fromColumns(cells: readonly string[]): DeclaredPerson | undefined {
	const initials = cells.find(isCode);
	const [name, affiliation] = cells.filter((cell) => cell !== initials);
	const whole = name ?? initials;
	if (whole === undefined || !/\p{L}/u.test(whole)) return undefined;
	return {
		name: whole,
		...(initials !== undefined && initials !== whole && { initials }),
		...(affiliation !== undefined && { affiliation }),
	};
}

const isCode = (text: string): boolean => nameShape(text).initials || /^\p{Lu}[\p{Lu}\p{Ll}\d]{1,4}$/u.test(text);

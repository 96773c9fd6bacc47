import type { Span } from '../../text/position.ts';

/**
 * Where a name stands in a line as whole words, from `from` on; undefined where it does not. Takes a name as `tidyName`
 * gives it and finds it with other spaces, escaped marks or entities too. Looks at the first 4,000 characters.
 */
export function findName(line: string, name: string, from = 0): Span | undefined {
	if (name === '' || name.length > 200 || line.length - from < name.length) return undefined;
	const plain = line.slice(0, 4000).indexOf(name, from);
	if (plain >= 0 && standsAlone(line, plain, plain + name.length)) return { start: plain, end: plain + name.length };
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${[...name].map(written).join('')}(?![\\p{L}\\p{N}])`, 'giu');
	pattern.lastIndex = from;
	const found = pattern.exec(line.slice(0, 4000));
	return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Most names stand as they are given: then no pattern has to be made. */
const standsAlone = (line: string, start: number, end: number): boolean =>
	!/[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(line.slice(end, end + 2));

function written(character: string): string {
	if (character === ' ') return '(?:[\\s\\u00a0\\u200b]{1,9}|&nbsp;)';
	if (character === '&') return '&(?:amp;)?';
	if (/[_*[\]().#-]/.test(character))
		return `\\\\?${character === '-' || character === '#' || character === '_' ? character : `\\${character}`}`;
	return character.replace(/[\\^$+?{}|/]/g, '\\$&');
}

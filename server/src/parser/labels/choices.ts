import type { LexedLine } from '../../model/line.ts';

/** True for a letter with the next one on the line below, or the one before on the line above: `A.`, `B.`, `C.` */
export function isChoice(above: LexedLine | undefined, next: LexedLine | undefined, name: string): boolean {
	if (!/^[A-Z]$/.test(name)) return false;
	const begins = (line: LexedLine | undefined, by: number) =>
		listedLetter(line) === String.fromCharCode(name.charCodeAt(0) + by);
	return begins(next, 1) || begins(above, -1);
}

/** The letter that a line begins with, as a capital: `B. …`, `(b) …`, `B: …`; empty where it begins with none. */
const listedLetter = (line: LexedLine | undefined): string =>
	(/^\s{0,8}\(?([A-Za-z])(?:[.:)]|[\s\u00a0][-–—])[\s\u00a0]/.exec(line?.text ?? '')?.[1] ?? '').toUpperCase();

/** True for a letter with a later one on the line above. */
export const comesBack = (above: LexedLine | undefined, name: string): boolean =>
	/^[A-Z]$/.test(name) && listedLetter(above) > name;

import { locatedBlocks } from '../../../server/src/model/transcript.ts';
import { parse } from '../../../server/src/parser/parse.ts';
import { captions } from './captions.ts';
import { type House, type SetSpeech, type Speech, setIn } from './house.ts';
import { withOffices } from './offices.ts';
import { numbered, printed } from './printed.ts';
import { prose } from './prose.ts';
import { tagged } from './tagged.ts';
import { timed } from './timed.ts';

/** Sets speeches as one house writes them. */
export type Setting = (speeches: readonly Speech[], header?: readonly string[]) => SetSpeech;

const settingsOf = (houses: Readonly<Record<string, House>>): readonly (readonly [string, Setting])[] =>
	Object.entries(houses).map(([name, house]) => [name, (speeches, header) => setIn(house, speeches, header)]);

const courts = Object.entries(printed).filter(([name]) => name === 'MR. LEE:  …' || name === 'Q. … A. …');

/** Every house by a sample of its labels. */
export const settings: ReadonlyMap<string, Setting> = new Map([
	...settingsOf(prose),
	...settingsOf(printed),
	...settingsOf(timed),
	...settingsOf(tagged),
	...settingsOf(withOffices),
	...courts.map(([name, house]): readonly [string, Setting] => [
		` 1  ${name}`,
		(speeches, header) => numbered(setIn(house, speeches, header)),
	]),
	...Object.entries(captions),
]);

/** Turns that were found where they stand and with their names, turns found, turns that there are; and what is wrong. */
export interface Found {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
	readonly misses: readonly string[];
}

/** Parses what a house has written, and holds the turns found against those that were written. */
export function findIn({ lines, turns }: SetSpeech): Found {
	const found = [...locatedBlocks(parse(lines), 'turn')];
	const misses: string[] = [];
	const seen = new Set<number>();
	for (const { line, block } of found) {
		seen.add(line);
		const name = turns.get(line);
		if (name !== block.label.name)
			misses.push(
				`line ${line + 1}: found ‹${block.label.name}›, ${name ? `not ‹${name}›` : 'nobody'}: ${lines[line]?.slice(0, 60)}`,
			);
	}
	const right = found.length - misses.length;
	for (const [line, name] of turns) {
		if (!seen.has(line)) misses.push(`line ${line + 1}: missed ‹${name}›: ${lines[line]?.slice(0, 60)}`);
	}
	return { right, found: found.length, gold: turns.size, misses };
}

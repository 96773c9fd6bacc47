import { isNearlyEqual } from '../../text/distance.ts';
import { bitsIn, lettersIn } from '../../text/letterBits.ts';

/** Finds names that are nearly the same as another, however many there are. */
export interface Near {
	/** A known name that begins or ends with this one, or the other way about, or differs from it by a slip of the pen. */
	find(key: string): string | undefined;
}

/** A name, and which letters it has: a slip takes one away and puts one in at most. */
interface Known {
	readonly name: string;
	readonly letters: number;
}

/** At most so many names that begin or end alike are compared letter by letter. */
const mostCompared = 60;

/** Makes names ready to be asked for one that is near; names are in the form in which they are compared. */
export function nearOf(names: ReadonlySet<string>): Near {
	const longer = new Map<string, string>();
	const ends = new Map<string, Known[]>();
	for (const name of names) {
		for (const part of partsOf(name)) if (!longer.has(part)) longer.set(part, name);
		const known = { name, letters: lettersIn(name) };
		for (const end of endsOf(name)) {
			const alike = ends.get(end);
			if (!alike) ends.set(end, [known]);
			else if (alike.length < mostCompared) alike.push(known);
		}
	}
	return {
		find(key) {
			const part = key.length > 2 ? longer.get(key) : undefined;
			if (part !== undefined) return part;
			for (const short of partsOf(key)) if (names.has(short)) return short;
			if (key.length < 4) return undefined;
			const limit = key.length > 7 ? 2 : 1;
			const own = lettersIn(key);
			for (const end of endsOf(key)) {
				const found = ends
					.get(end)
					?.find(
						({ name, letters }) =>
							name !== key && bitsIn(letters ^ own) <= 2 * limit && isNearlyEqual(name, key, limit),
					);
				if (found !== undefined) return found.name;
			}
			return undefined;
		},
	};
}

/** What a name of several words begins and ends with: its first words and its last words. */
function partsOf(name: string): readonly string[] {
	const parts: string[] = [];
	let space = name.indexOf(' ');
	for (let words = 1; space > 0 && words < 8; words++) {
		if (space > 2) parts.push(name.slice(0, space));
		if (name.length - space > 3) parts.push(name.slice(space + 1));
		space = name.indexOf(' ', space + 1);
	}
	return parts;
}

/** Two names with few slips between them have their first letters or their last in common. */
const endsOf = (name: string): readonly string[] => [`^${name.slice(0, 3)}`, `${name.slice(-3)}$`];

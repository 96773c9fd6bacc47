import { type Problem, readYaml, type ValuePath } from '../yaml/readYaml.ts';
import type { Files } from './files.ts';
import { parentOf, resolveUri, samePlace } from './uri.ts';
import { isRecord, textsIn } from './values.ts';

/**
 * The rosters that a configuration names and that cannot be read, where it names them. `uri` is the configuration's own;
 * `mayRead` tells which files may be read at all.
 */
export async function missingRosters(
	text: string,
	uri: string,
	files: Files,
	mayRead: (uri: string) => boolean,
): Promise<readonly Problem[]> {
	const source = readYaml(text);
	const folder = parentOf(uri);
	if (folder === undefined) return [];
	const problems: Problem[] = [];
	const complaint = async (place: string, roster: string): Promise<string | undefined> => {
		if (!samePlace(roster, uri)) return `The roster ${place} stands on another machine and is not read.`;
		if (!mayRead(roster)) {
			return `The roster ${place} stands outside of the open folders. It is not read until the workspace is trusted.`;
		}
		return (await files.readText(roster)) === undefined
			? `The roster ${place} cannot be read. Is it there?`
			: undefined;
	};
	for (const { place, path } of namedIn(source.value)) {
		const message = await complaint(place, resolveUri(folder, place));
		if (message !== undefined) problems.push({ range: source.rangeOf(path), message });
	}
	return problems;
}

interface Named {
	readonly place: string;
	readonly path: ValuePath;
}

function namedIn(value: unknown, path: ValuePath = []): readonly Named[] {
	if (!isRecord(value)) return [];
	const { roster, overrides } = value;
	const own = (textsIn(roster) ?? []).map(
		(place, index): Named => ({ place, path: [...path, 'roster', ...(Array.isArray(roster) ? [index] : [])] }),
	);
	const others = path.length === 0 && Array.isArray(overrides) ? overrides : [];
	return [...own, ...others.flatMap((entry: unknown, index) => namedIn(entry, ['overrides', index]))];
}

import type { Files } from './files.ts';
import { type Path, type Problem, readSource } from './source.ts';
import { parentOf, resolveUri } from './uri.ts';
import { isRecord, textsIn } from './values.ts';

/** The rosters that a configuration names and that cannot be read, where it names them. `uri` is the configuration's own. */
export async function missingRosters(text: string, uri: string, files: Files): Promise<readonly Problem[]> {
	const source = readSource(text);
	const folder = parentOf(uri);
	if (folder === undefined) return [];
	const problems: Problem[] = [];
	for (const { place, path } of namedIn(source.value)) {
		if ((await files.readText(resolveUri(folder, place))) !== undefined) continue;
		problems.push({ range: source.rangeOf(path), message: `The roster ${place} cannot be read. Is it there?` });
	}
	return problems;
}

interface Named {
	readonly place: string;
	readonly path: Path;
}

function namedIn(value: unknown, path: Path = []): readonly Named[] {
	if (!isRecord(value)) return [];
	const { roster, overrides } = value;
	const own = (textsIn(roster) ?? []).map(
		(place, index): Named => ({ place, path: [...path, 'roster', ...(Array.isArray(roster) ? [index] : [])] }),
	);
	const others = path.length === 0 && Array.isArray(overrides) ? overrides : [];
	return [...own, ...others.flatMap((entry: unknown, index) => namedIn(entry, ['overrides', index]))];
}

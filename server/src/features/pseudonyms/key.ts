import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { yamlScalar } from '../../text/yamlScalar.ts';
import { isRecord, textsIn } from '../../workspace/values.ts';
import { readYaml } from '../../yaml/readYaml.ts';

/** Who has which pseudonym, over all files: what the key file says, and whoever is new. */
export interface Key {
	/** The pseudonym of a person, by any of their names; a new one where none has been given yet. */
	pseudonymOf(names: readonly string[]): string;
	/** The text of the key file with the new ones behind what it holds; undefined where nobody is new. */
	text(): string | undefined;
}

const head = '# Who is who. Keep this file apart from the texts.\n';

/**
 * Reads the text of a key file: a map from pseudonyms to a name or a list of names. One that is not there is empty; a
 * message in plain words for one that is none. `taken` are names that no pseudonym may be: those in the texts.
 */
export function readKey(before: string, taken: ReadonlySet<string>): Key | { readonly problem: string } {
	const value: unknown = before.trim() === '' ? {} : readYaml(before).value;
	if (value !== null && value !== undefined && !isRecord(value))
		return { problem: 'a key maps each pseudonym to a name or a list of names' };
	const known = new Map<string, string>();
	const used = new Set<string>(taken);
	for (const [pseudonym, names] of Object.entries(value ?? {})) {
		used.add(nameKey(pseudonym));
		for (const name of textsIn(names) ?? []) known.set(nameKey(name), pseudonym);
	}
	const fresh: string[] = [];
	const next = pseudonymsBeside(used);
	return {
		pseudonymOf(names) {
			const given = names.map((name) => known.get(nameKey(name))).find((own) => own !== undefined);
			const pseudonym = given ?? next();
			used.add(nameKey(pseudonym));
			const unlisted = names.filter((name) => !known.has(nameKey(name)) && !isPlaceholder(name));
			for (const name of unlisted) known.set(nameKey(name), pseudonym);
			if (given === undefined)
				fresh.push(`${yamlScalar(pseudonym)}: [${names.map((name) => yamlScalar(name)).join(', ')}]\n`);
			return pseudonym;
		},
		text() {
			if (fresh.length === 0) return undefined;
			const start = before === '' ? head : before.endsWith('\n') ? before : `${before}\n`;
			return start + fresh.join('');
		},
	};
}

/** `Speaker A` to `Speaker Z`, then `Speaker AA`: each time the first that nobody has. What is used stays so. */
function pseudonymsBeside(used: ReadonlySet<string>): () => string {
	let number = 0;
	return () => {
		for (; ; number++) {
			const pseudonym = `Speaker ${letters(number)}`;
			if (!used.has(nameKey(pseudonym))) return pseudonym;
		}
	};
}

const letters = (number: number): string =>
	(number >= 26 ? letters(Math.floor(number / 26) - 1) : '') + String.fromCharCode(65 + (number % 26));

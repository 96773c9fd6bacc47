/** A key that may follow `F9`, and what it does. */
export interface Chord {
	/** As keyboards have it: `A`, `Enter`, `1`. */
	readonly key: string;
	readonly command: string;
	/** What the command is given. */
	readonly argument: unknown;
	/** The command's title. */
	readonly title: string;
}

/** A manifest as far as chords stand in it, of unknown shape until looked at. */
interface Manifest {
	readonly contributes?: {
		readonly keybindings?: readonly { readonly command?: unknown; readonly key?: unknown; readonly args?: unknown }[];
		readonly commands?: readonly { readonly command?: unknown; readonly title?: unknown }[];
	};
}

/** The command of keys that do nothing else: it shows those that do. */
export const keysCommand = 'transcript.showKeys';

/** What may follow `F9`, letters first, then the others; a key once, and nothing that only shows this list. */
export function chordsOf({ contributes = {} }: Manifest): readonly Chord[] {
	const titles = new Map((contributes.commands ?? []).map(({ command, title }) => [command, String(title)]));
	const found = new Map<string, Chord>();
	for (const { command, key, args } of contributes.keybindings ?? []) {
		const [, second] = /^f9 (\S+)$/.exec(String(key)) ?? [];
		const title = titles.get(command);
		if (second === undefined || title === undefined || command === keysCommand) continue;
		const shown = second.slice(0, 1).toUpperCase() + second.slice(1);
		found.set(shown, { key: shown, command: String(command), argument: args, title });
	}
	return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.key.localeCompare(b.key, 'en'));
}

const rankOf = ({ key }: Chord): number => (/^[A-Z]$/.test(key) ? 0 : /^\d$/.test(key) ? 2 : 1);

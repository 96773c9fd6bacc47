import { countPhrase } from '../text/counts.ts';
import type { Range } from '../text/position.ts';
import type { IndexedTranscript } from '../workspace/indexedTranscript.ts';

/** A person or a section of some transcript. */
export interface WorkspaceSymbol {
	readonly kind: 'speaker' | 'section';
	/** Of a person's names the one that the query finds best: an editor looks for the query in it once more. */
	readonly name: string;
	/** The transcript, and of a speaker the turns in it. */
	readonly container: string;
	readonly uri: string;
	readonly range: Range;
}

/** More than anybody reads; who seeks on types another letter. */
const most = 1000;

/**
 * The people and sections of transcripts that a query finds: its characters stand in the name in their order, case left
 * aside. Best first: names that begin with it, then names with a word that does, then the others.
 */
export function workspaceSymbols(transcripts: Iterable<IndexedTranscript>, query: string): readonly WorkspaceSymbol[] {
	const wanted = query.trim().toLowerCase();
	const found: { readonly rank: number; readonly symbol: WorkspaceSymbol }[] = [];
	for (const { uri, title, people, sections } of transcripts) {
		for (const { name, names, turns, range } of people) {
			const [best] = [name, ...names]
				.map((own) => ({ own, rank: rankOf(own, wanted) }))
				.sort((a, b) => a.rank - b.rank);
			if (!best || best.rank >= none) continue;
			const container = `${title} · ${countPhrase(turns, 'turn')}`;
			found.push({ rank: best.rank, symbol: { kind: 'speaker', name: best.own, container, uri, range } });
		}
		for (const { title: name, range } of sections) {
			const rank = rankOf(name, wanted);
			if (rank < none)
				found.push({ rank: rank + 0.5, symbol: { kind: 'section', name, container: title, uri, range } });
		}
	}
	return found
		.sort((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ symbol }) => symbol);
}

const none = 9;

function rankOf(name: string, wanted: string): number {
	const lower = name.toLowerCase();
	if (lower.startsWith(wanted)) return 0;
	const at = lower.indexOf(wanted);
	if (at > 0) return /[\p{L}\p{N}]/u.test(lower[at - 1] ?? '') ? 2 : 1;
	let from = 0;
	for (const character of wanted.replace(/\s/g, '')) {
		from = lower.indexOf(character, from) + 1;
		if (from === 0) return none;
	}
	return 3;
}

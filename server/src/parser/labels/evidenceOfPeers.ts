import { isPlaceholder } from '../../conventions/names.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { NameUses } from './evidenceOfNames.ts';
import type { Group, Kind } from './kind.ts';

/** A form that is a label’s only beside others of it. */
type Form = 'glued' | 'in quotes' | 'numbered voice';

/** How many names come back in each such form. */
export type Peers = Readonly<Record<Form, number>>;

/** So many names have to come back in a form. */
const least: Peers = { glued: 2, 'in quotes': 2, 'numbered voice': 1 };

/** Those that come back in a document. */
export function peersOf(groups: readonly Group[], names: ReadonlyMap<string, NameUses>): Peers {
	const found: Record<Form, Set<string>> = { glued: new Set(), 'in quotes': new Set(), 'numbered voice': new Set() };
	for (const { kind } of groups) {
		const form = formOf(kind);
		if (form && (names.get(kind.key)?.count ?? 0) > 1) found[form].add(kind.key);
	}
	return {
		glued: found.glued.size,
		'in quotes': found['in quotes'].size,
		'numbered voice': found['numbered voice'].size,
	};
}

/** `東京/大阪の天気`, `“Look: I know.”`, `Guest 1. Ann Lee will talk.`: who talks so does it beside others, and comes back. */
export function peerEvidence(kind: Kind, peers: Peers, found: FoundEvidence): void {
	const form = formOf(kind);
	if (form && peers[form] < least[form]) found.push(evidenceOf('alone of its form'));
}

/** A slash or half a bracket right behind the name, a quote mark right before it, a voice with a number and a full stop. */
function formOf({ label, style }: Kind): Form | undefined {
	if (/^[/／）]$/.test(label.markup.delimiter)) return 'glued';
	if (/['"“‘«]$/.test(label.markup.lead)) return 'in quotes';
	return style === 'period' && /\d$/.test(label.name) && isPlaceholder(label.name) ? 'numbered voice' : undefined;
}

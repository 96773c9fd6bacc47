import { isPlaceholder } from '../../conventions/names.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { NameUses } from './evidenceOfNames.ts';
import type { Group, Kind } from './kind.ts';

/** What is written like a label and is one only beside others of its form. */
export interface Peers {
	/** Names that come back before a slash. */
	readonly slashed: number;
	/** Voices with a number before a full stop, `Voice 1.`, that come back. */
	readonly voices: number;
}

/** Those that come back in a document. */
export function peersOf(groups: readonly Group[], names: ReadonlyMap<string, NameUses>): Peers {
	const slashed = new Set<string>();
	const voices = new Set<string>();
	for (const { kind } of groups) {
		const comesBack = () => (names.get(kind.key)?.count ?? 0) > 1;
		if (isSlashed(kind) && comesBack()) slashed.add(kind.key);
		if (isNumberedVoice(kind) && comesBack()) voices.add(kind.key);
	}
	return { slashed: slashed.size, voices: voices.size };
}

/** `東京/大阪の天気`, `Guest 1. Ann Lee will talk.`: who talks so does it beside others, and comes back. */
export function peerEvidence(kind: Kind, { slashed, voices }: Peers, found: FoundEvidence): void {
	if (isSlashed(kind) && slashed < 2) found.push(evidenceOf('alone of its form'));
	if (isNumberedVoice(kind) && voices === 0) found.push(evidenceOf('alone of its form'));
}

const isSlashed = ({ label }: Kind): boolean => /^[/／]$/.test(label.markup.delimiter);

const isNumberedVoice = ({ style, label }: Kind): boolean =>
	style === 'period' && /\d$/.test(label.name) && isPlaceholder(label.name);

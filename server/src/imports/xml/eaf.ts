import { inOrder, oneLine } from '../join.ts';
import type { Importer, RecordedSegment, RecordedWord, Recording } from '../recording.ts';
import { childrenOf, elementsOf, readXml, textIn, type XmlElement } from './readXml.ts';

/** ELAN: tiers of annotations between time slots (https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf). */
export const eaf: Importer = {
	id: 'eaf',
	title: 'ELAN (EAF)',
	extension: '.eaf',
	read({ name, text }) {
		const isOurs =
			text !== undefined && (/\.eaf$/i.test(name) || /<ANNOTATION_DOCUMENT[\s>]/.test(text.slice(0, 4000)));
		if (!isOurs) return undefined;
		const root = readXml(text);
		if ('problem' in root) return root;
		if (root.name !== 'ANNOTATION_DOCUMENT')
			return { problem: `it is no ELAN file: its root is <${root.name}>, not <ANNOTATION_DOCUMENT>` };
		return recordingOf(root);
	},
};

function recordingOf(root: XmlElement): Recording {
	const slots = slotsIn(root);
	const tiers = childrenOf(root, 'TIER');
	const top = tiers.filter(({ attributes }) => !attributes.PARENT_REF);
	const taken = new Set(top);
	const apart = takenApart(tiers, slots);
	const segments = top.flatMap((tier) => {
		const spoken = annotationsIn(tier, slots);
		const below = apart.get(keyOf(tier.attributes.TIER_ID, spoken)) ?? [];
		const found = below.find(({ words }) => words.length > spoken.length);
		if (!found) return spoken;
		taken.add(found.tier);
		return withWords(spoken, found.words);
	});
	const left = tiers.filter((tier) => !taken.has(tier)).map(({ attributes }) => `“${attributes.TIER_ID ?? ''}”`);
	const [medium] = elementsOf(root, 'MEDIA_DESCRIPTOR');
	const media = medium?.attributes.RELATIVE_MEDIA_URL || medium?.attributes.MEDIA_URL;
	return {
		segments: inOrder(segments),
		...(media && { media }),
		...(left.length > 0 && { notes: [`left out, as they are said of other tiers: ${left.join(', ')}`] }),
	};
}

/** Seconds by the id of a slot. One without a time has that of the slot before it. */
function slotsIn(root: XmlElement): ReadonlyMap<string, number> {
	let known = 0;
	return new Map(
		[...elementsOf(root, 'TIME_SLOT')].map(({ attributes }) => {
			const { TIME_SLOT_ID: id = '', TIME_VALUE: value } = attributes;
			if (value !== undefined) known = /^\d{1,12}$/.test(value) ? Number(value) / 1000 : Number.NaN;
			return [id, known] as const;
		}),
	);
}

function annotationsIn(tier: XmlElement, slots: ReadonlyMap<string, number>): readonly RecordedSegment[] {
	const { PARTICIPANT: participant, TIER_ID: id } = tier.attributes;
	const speaker = oneLine(participant ?? '') || oneLine(id ?? '') || undefined;
	return childrenOf(tier, 'ANNOTATION').flatMap((annotation): readonly RecordedSegment[] => {
		const [aligned] = childrenOf(annotation, 'ALIGNABLE_ANNOTATION');
		const [value] = aligned ? childrenOf(aligned, 'ANNOTATION_VALUE') : [];
		const text = oneLine(value ? textIn(value) : '');
		if (!aligned || text === '') return [];
		const { TIME_SLOT_REF1: from = '', TIME_SLOT_REF2: to = '' } = aligned.attributes;
		return [{ speaker, start: slots.get(from), end: slots.get(to), text, words: [] }];
	});
}

const bare = (segments: readonly RecordedSegment[]): string =>
	segments
		.map(({ text }) => text)
		.join('')
		.replace(/\s/g, '');

/** A tier below another, and its annotations. */
interface WordTier {
	readonly tier: XmlElement;
	readonly words: readonly RecordedSegment[];
}

/** What a tier and the one that takes its text apart into words have in common. */
const keyOf = (parent: string | undefined, segments: readonly RecordedSegment[]): string =>
	`${parent ?? ''}\n${bare(segments)}`;

/** Tiers below others by parent and text, in order; one with no more annotations than one before it is never wanted. */
function takenApart(
	tiers: readonly XmlElement[],
	slots: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly WordTier[]> {
	const found = new Map<string, WordTier[]>();
	for (const tier of tiers) {
		const { PARENT_REF: parent } = tier.attributes;
		if (!parent) continue;
		const words = annotationsIn(tier, slots);
		const key = keyOf(parent, words);
		const own = found.get(key);
		if (!own) found.set(key, [{ tier, words }]);
		else if (words.length > (own.at(-1)?.words.length ?? 0)) own.push({ tier, words });
	}
	return found;
}

function withWords(spoken: readonly RecordedSegment[], parts: readonly RecordedSegment[]): readonly RecordedSegment[] {
	let next = 0;
	return spoken.map((segment) => {
		const words: RecordedWord[] = [];
		for (let missing = segment.text.replace(/\s/g, '').length; missing > 0 && next < parts.length; next++) {
			const { text = '', start, end } = parts[next] ?? {};
			missing -= text.replace(/\s/g, '').length;
			words.push({ text, start, end, confidence: undefined, speaker: segment.speaker });
		}
		return { ...segment, words };
	});
}

import { inOrder, oneLine, segmentsOfWords } from '../join.ts';
import type { Importer, RecordedSegment, RecordedWord, Recording, Refusal } from '../recording.ts';

/** https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html: long and short; only free-standing values count. */
export const textGrid: Importer = {
	id: 'textgrid',
	title: 'Praat TextGrid',
	extension: '.textgrid',
	read({ name, text }) {
		const isOurs = text !== undefined && /^\s*(?:File type = )?"ooTextFile"/.test(text.slice(0, 200));
		if (!isOurs) return /\.textgrid$/i.test(name) ? { problem: notOne } : undefined;
		const tiers = tiersIn(valuesIn(text));
		return 'problem' in tiers ? tiers : recordingOf(tiers.tiers);
	},
};

const notOne = 'it is no TextGrid in text: one begins with File type = "ooTextFile" (in Praat: Save as text file)';

type Value = string | number | { readonly flag: string };

/** Strings in quotes (a quote inside is doubled), free-standing numbers and flags; everything else explains. */
function* valuesIn(text: string): Generator<Value> {
	for (const [token] of text.matchAll(/"(?:[^"]|"")*"|![^\n]*|[^\s"]+/g)) {
		if (token.startsWith('"')) yield token.slice(1, -1).replaceAll('""', '"');
		else if (/^<[a-z]+>$/i.test(token)) yield { flag: token };
		else if (/^[-+]?(?:\d|\.\d|NaN|Inf)/i.test(token)) yield Number(token);
	}
}

interface Interval {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

interface Tier {
	readonly name: string;
	/** Undefined for a tier of points. */
	readonly intervals: readonly Interval[] | undefined;
}

function tiersIn(values: Generator<Value>): { readonly tiers: readonly Tier[] } | Refusal {
	const next = (): Value | undefined => values.next().value ?? undefined;
	const number = (): number => {
		const value = next();
		return typeof value === 'number' ? value : Number.NaN;
	};
	const string = (): string => {
		const value = next();
		return typeof value === 'string' ? value : '';
	};
	const opening = [next(), next()];
	if (opening[1] !== 'TextGrid') return { problem: 'it is a file of Praat, but no TextGrid' };
	number();
	number();
	const tiers: Tier[] = [];
	const flag = next();
	if (typeof flag !== 'object' || flag.flag !== '<exists>') return { tiers };
	const count = number();
	for (let tier = 0; tier < count; tier++) {
		const kind = next();
		if (kind === undefined) return { problem: `it ends after ${tier} of ${count} tiers` };
		const name = string();
		number();
		number();
		const size = number();
		const intervals: Interval[] = [];
		for (let at = 0; at < size; at++) {
			const start = number();
			if (kind !== 'IntervalTier') {
				string();
				continue;
			}
			const end = number();
			const text = next();
			if (typeof text !== 'string')
				return { problem: `interval ${at + 1} of the tier “${name}” has no text or no times` };
			intervals.push({ start, end, text: oneLine(text) });
		}
		tiers.push({ name, intervals: kind === 'IntervalTier' ? intervals : undefined });
	}
	return Number.isNaN(count) ? { problem: 'it does not say how many tiers it has' } : { tiers };
}

const phones = /(?:^|[\s_-])(?:phones?|phonemes?|segments?|sounds?|mau|kan|syll(?:able)?s?)$/i;
const words = /(?:^|[\s_-])(?:words?|ort|ort-mau|tokens?)$/i;
/** What aligners write where nobody speaks. */
const silence = /^(?:|sil|sp|spn|<eps>|<p:?>|<sil>|#)$/i;

function recordingOf(tiers: readonly Tier[]): Recording {
	const wordTiers = tiers.filter(({ name, intervals }) => intervals && words.test(name));
	const left = tiers.filter(({ name, intervals }) => !intervals || phones.test(name));
	const others = new Set([...left, ...wordTiers]);
	const spoken = tiers.filter((tier) => !others.has(tier));
	const owned = new Map(wordTiers.toReversed().map((tier) => [ownerOf(tier.name), tier]));
	const used = new Set<Tier>();
	const segments = spoken.flatMap((tier): readonly RecordedSegment[] => {
		const own = owned.get(tier.name) ?? (spoken.length === 1 ? wordTiers[0] : undefined);
		if (own) used.add(own);
		// Words that are those of the one tier that is spoken are no second voice.
		const isNamed = spoken.length + wordTiers.length - (own ? 1 : 0) > 1 || !isBare(tier.name);
		return [...spokenIn(tier, own, isNamed ? tier.name : undefined)];
	});
	const alone = wordTiers.flatMap((tier): readonly RecordedSegment[] => {
		if (used.has(tier)) return [];
		const speaker = ownerOf(tier.name) || undefined;
		return segmentsOfWords(wordsOf(tier).map((word) => ({ ...word, speaker })));
	});
	return {
		segments: inOrder([...segments, ...alone]),
		...(left.length > 0 && {
			notes: [`left out, as they hold no words: ${left.map(({ name }) => `“${name}”`).join(', ')}`],
		}),
	};
}

/** Of `Ann Lee - words`, as the Montreal Forced Aligner names its tiers, `Ann Lee`. */
const ownerOf = (name: string): string =>
	name
		.replace(words, '')
		.replace(/(?<![\s_-])[\s_-]+$/, '')
		.trim();

/** Names of tiers that name nobody. */
const isBare = (name: string): boolean =>
	/^(?:|transcript(?:ion)?|text|sentences?|utterances?|speech|ortho(?:graphy)?|tier ?\d*|silences)$/i.test(name.trim());

function* spokenIn(
	{ intervals = [] }: Tier,
	own: Tier | undefined,
	name: string | undefined,
): Generator<RecordedSegment> {
	const said = own ? wordsOf(own) : [];
	let next = 0;
	for (const { start, end, text } of intervals) {
		const from = next;
		while (next < said.length && (said[next]?.start ?? 0) < end - 1e-6) next++;
		if (text === '') continue;
		const speaker = name === undefined ? undefined : oneLine(name) || undefined;
		yield { speaker, start, end, text, words: said.slice(from, next).map((word) => ({ ...word, speaker })) };
	}
}

const wordsOf = ({ intervals = [] }: Tier): readonly RecordedWord[] =>
	intervals
		.filter(({ text }) => !silence.test(text))
		.map(({ text, start, end }) => ({ text, start, end, confidence: undefined, speaker: undefined }));

import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { eventsOf } from '../facts/speech/speech.ts';
import { appendAll } from '../text/appendAll.ts';
import { type Exported, isChosen, withChosenTimes, withSections } from './exported.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** A paragraph that somebody says, or something that happens. */
export interface Part {
	readonly kind: 'paragraph' | 'event';
	readonly text: string;
}

/** What one person says, with what happens meanwhile. */
export interface FlowingTurn {
	readonly kind: 'turn';
	readonly utterance: Utterance;
	/** True where a heading cut the utterance and this is its rest. */
	readonly continued: boolean;
	/** Empty for a label without speech. */
	readonly parts: readonly Part[];
}

/** A heading, something that happens between turns, or a turn, as a reader meets them. */
export type Flow =
	| { readonly kind: 'heading'; readonly title: string; readonly level: number }
	| { readonly kind: 'event'; readonly text: string }
	| FlowingTurn;

/** Everything that a reader is to see, in the order of the text. */
export function flowOf(transcript: Exported): readonly Flow[] {
	const flow: Flow[] = [];
	const begun = new Set<Utterance>();
	let open: { readonly utterance: Utterance; readonly parts: Part[] } | undefined;
	let happened: Part[] = [];
	const close = () => {
		for (const { text } of happened) flow.push({ kind: 'event', text });
		happened = [];
		open = undefined;
	};
	for (const item of itemsOf(transcript)) {
		if (item.kind === 'event') happened.push({ kind: 'event', text: item.text });
		if (item.kind === 'heading') {
			close();
			flow.push({ kind: 'heading', title: item.title, level: item.level });
		}
		if (item.kind !== 'speech') continue;
		const { utterance, text } = item;
		if (open?.utterance !== utterance) {
			close();
			open = { utterance, parts: [] };
			flow.push({ kind: 'turn', continued: begun.has(utterance), ...open });
			begun.add(utterance);
		}
		appendAll(open.parts, happened);
		if (text !== undefined) open.parts.push({ kind: 'paragraph', text });
		happened = [];
	}
	close();
	return flow;
}

type Item = { readonly line: number } & (
	| { readonly kind: 'heading'; readonly title: string; readonly level: number }
	| { readonly kind: 'event'; readonly text: string }
	| { readonly kind: 'speech'; readonly utterance: Utterance; readonly text: string | undefined }
);

function itemsOf(transcript: Exported): readonly Item[] {
	const headings = [...(withSections(transcript) ? everySection(sectionsOf(transcript)) : [])].map(
		({ line, title, level }): Item => ({ kind: 'heading', line, title, level }),
	);
	const events = eventsOf(transcript).map(({ line, text }): Item => ({ kind: 'event', line, text }));
	const speech = utterancesOf(transcript).flatMap((whole): readonly Item[] => {
		if (!isChosen(transcript, whole)) return [];
		const utterance = withChosenTimes(transcript, whole);
		const { paragraphs, line } = utterance;
		if (paragraphs.length === 0) return [{ kind: 'speech', line, utterance, text: undefined }];
		return paragraphs.map(({ range, text }) => ({ kind: 'speech', line: range.start.line, utterance, text }));
	});
	return [...headings, ...events, ...speech].sort((a, b) => a.line - b.line);
}

import type { Block, Transcript, Turn } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { isEvent } from './events.ts';
import { linesIn } from './spokenText.ts';

/** Where a document writes a label though the speaker stays the same. */
export interface House {
	/** On each paragraph. */
	readonly labelsEachParagraph: boolean;
	/** On the first paragraph below a heading. */
	readonly labelsAfterHeads: boolean;
	/** Below an event in brackets, as the U.S. GPO Style Manual has it in rule 2.39. */
	readonly labelsAfterEvents: boolean;
}

/** What is usual in a document, found by counting: a house is one only where hardly a label is missing. */
export const houseOf = remembered((transcript: Transcript): House => {
	const turns = transcript.blocks.filter((block) => block.kind === 'turn');
	return {
		labelsEachParagraph: transcript.detection.unlabelled === 'every-paragraph' && hardlyAnyMissing(turns),
		labelsAfterHeads: labelsFollowHeads(transcript.blocks),
		labelsAfterEvents: labelsFollowEvents(transcript),
	};
});

/** One paragraph in fifteen at most goes without. */
function hardlyAnyMissing(turns: readonly Turn[]): boolean {
	let missing = 0;
	for (const { paragraphs } of turns) {
		missing += paragraphs.filter(
			({ kind, range }, index) => kind === 'text' && index > 0 && range.start.line > 0,
		).length;
	}
	return missing * 15 <= turns.length;
}

function labelsFollowHeads(blocks: readonly Block[]): boolean {
	let labelled = 0;
	let heads = 0;
	for (const [index, { kind }] of blocks.entries()) {
		if (kind !== 'heading' || blocks[index + 1]?.kind === 'heading' || !blocks[index + 1]) continue;
		heads++;
		if (blocks[index + 1]?.kind === 'turn') labelled++;
	}
	return heads >= 4 && labelled >= heads * 0.8;
}

/** An event at the end of a turn has a label below it; labels that repeat the name above it show that this is meant. */
function labelsFollowEvents(transcript: Transcript): boolean {
	let labelled = 0;
	let repeated = 0;
	let events = 0;
	for (const [index, block] of transcript.blocks.entries()) {
		if (block.kind !== 'turn') continue;
		const line = transcript.starts[index] ?? 0;
		for (const [at, { range, kind }] of block.paragraphs.entries()) {
			if (kind === 'label' || range.end.line - range.start.line > 1) continue;
			const start = { line: range.start.line + line, character: range.start.character };
			const end = { line: range.end.line + line, character: range.end.character };
			if (!isEvent(linesIn(transcript, { start, end }).join(' '))) continue;
			const next = transcript.blocks[index + 1];
			const last = at === block.paragraphs.length - 1;
			if (last && next?.kind !== 'turn') continue;
			events++;
			if (!last || next?.kind !== 'turn') continue;
			labelled++;
			if (next.label.name === block.label.name) repeated++;
		}
	}
	return repeated >= 3 && labelled >= events * 0.85;
}

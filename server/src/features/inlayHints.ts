import { nameKey } from '../conventions/names.ts';
import { personNamed } from '../facts/people/people.ts';
import { speechOf } from '../facts/speech/speech.ts';
import { lastSpeechFrom } from '../facts/speech/speechAt.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position, Range } from '../text/position.ts';

/** Words that an editor shows in a text and that are not part of it. */
export interface InlayHint {
	readonly position: Position;
	readonly text: string;
	readonly tooltip: string;
	/** Before which it stands: what follows is set off from it, or what comes before. */
	readonly padding: 'left' | 'right';
}

/** Which hints to show. */
export interface InlayHintOptions {
	/** The speaker before each paragraph that goes on with a turn. */
	readonly continuingSpeaker: boolean;
	/** Behind initials and other short labels, the name that was declared for them. */
	readonly declaredName: boolean;
}

/** The hints on the lines of a range, in order. */
export function inlayHints(transcript: Transcript, range: Range, options: InlayHintOptions): readonly InlayHint[] {
	const hints: InlayHint[] = [];
	const all = speechOf(transcript);
	for (let index = Math.max(0, lastSpeechFrom(transcript, range.start.line)); index < all.length; index++) {
		const speech = all[index];
		if (!speech || speech.line > range.end.line) break;
		const { turn, paragraphs } = speech;
		if (!turn) continue;
		const { label } = turn.block;
		const declared = options.declaredName ? declaredNameOf(transcript, label.name) : undefined;
		if (declared !== undefined && turn.line >= range.start.line) {
			hints.push({
				position: { line: turn.line, character: label.nameSpan.end },
				text: declared,
				tooltip: `${label.name} is declared as ${declared}.`,
				padding: 'left',
			});
		}
		if (!options.continuingSpeaker) continue;
		for (const { start } of paragraphs) {
			if (start.line <= turn.line || start.line < range.start.line || start.line > range.end.line) continue;
			const between = transcript.lines.slice(turn.line + 1, Math.min(start.line, turn.line + 4));
			const isFirst = start === paragraphs[0]?.start && start.line < turn.line + 4;
			const onNextLine = isFirst && between.every(({ kind }) => kind === 'office');
			if (onNextLine) continue;
			hints.push({
				position: start,
				text: `${label.name}:`,
				tooltip: `${label.name} goes on speaking: the label is in line ${turn.line + 1}.`,
				padding: 'right',
			});
		}
	}
	return hints;
}

/** The declared name of one whose label has another; undefined where the label tells it already. */
function declaredNameOf(transcript: Transcript, name: string): string | undefined {
	const declared = personNamed(transcript, name)?.declared[0]?.name;
	return declared !== undefined && !nameKey(name).includes(nameKey(declared)) ? declared : undefined;
}

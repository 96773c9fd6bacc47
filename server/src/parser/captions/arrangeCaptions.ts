import type { LexedLine, Line } from '../../model/line.ts';
import type { CaptionFormat } from '../../model/transcript.ts';
import type { Blocks } from '../blocks.ts';
import { linesBelow } from '../labels/surroundings.ts';
import { labelsByLine, type WeighedLabels } from '../labels/weigh.ts';
import { replacedItems, type Splice, widenedSplice } from '../splice.ts';
import { captionBlocks, captionBlocksAfter } from './captionBlocks.ts';
import { cueReach, decideCaptions } from './decideCaptions.ts';

/** The lines and blocks of a caption file. */
export interface ArrangedCaptions extends Blocks {
	readonly lines: readonly Line[];
}

/** Makes lines of the candidates of a caption file that were weighed, and blocks of lines. */
export function arrangeCaptions(
	lexed: readonly LexedLine[],
	weighed: WeighedLabels,
	format: CaptionFormat,
): ArrangedCaptions {
	const { length } = lexed;
	const lines = decideCaptions(lexed, labelsByLine(weighed, 0, length), weighed.verdicts.names, format, 0, length);
	return { lines, ...captionBlocks(lines) };
}

/** The same for the file that an edit makes, where labels beside it and the names in them are what they were. */
export function arrangeCaptionsAfter(
	old: ArrangedCaptions,
	lexed: readonly LexedLine[],
	weighed: WeighedLabels,
	format: CaptionFormat,
	splice: Splice,
): ArrangedCaptions {
	// As far as labels are weighed anew: the line below an edit is one among them.
	const around = widenedSplice(splice, Math.max(cueReach, linesBelow), 1, lexed.length);
	const { from, endOld, endNew } = around;
	const labelAt = labelsByLine(weighed, from, endNew);
	const decided = decideCaptions(lexed, labelAt, weighed.verdicts.names, format, from, endNew);
	const lines = replacedItems(old.lines, from, endOld, decided);
	return { lines, ...captionBlocksAfter(old, lines, around) };
}

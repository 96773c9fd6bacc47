import type { LexedLine } from '../../model/line.ts';
import type { CaptionFormat, Transcript } from '../../model/transcript.ts';
import type { WeighedLabels } from '../labels/weigh.ts';
import { captionBlocks } from './captionBlocks.ts';
import { decideCaptions } from './decideCaptions.ts';

/** Makes lines of the candidates of a caption file that were weighed, and blocks of lines. */
export function arrangeCaptions(
	lexed: readonly LexedLine[],
	weighed: WeighedLabels,
	format: CaptionFormat,
): Pick<Transcript, 'lines' | 'blocks' | 'starts'> {
	const labelled = lexed.map(() => undefined as (typeof weighed.labels)[number]);
	for (const [index, line] of weighed.candidates.lines.entries()) labelled[line] = weighed.labels[index];
	const lines = decideCaptions(lexed, labelled, format);
	return { lines, ...captionBlocks(lines) };
}

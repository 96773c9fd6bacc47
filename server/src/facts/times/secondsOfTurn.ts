import type { Located, Transcript, Turn } from '../../model/transcript.ts';

/**
 * When a turn begins, in seconds: as its label says, else a time alone on a line between the label and the words, else one
 * right above the label with nothing above it that it could end. Undefined where none of these is written, and in captions.
 */
export function secondsOfTurn(
	{ lines, captions, convention }: Transcript,
	{ block, line }: Located<Turn>,
): number | undefined {
	if (captions) return undefined;
	if (block.label.timestamp) return block.label.timestamp.seconds;
	// In chats a time alone may be of the day, or of what the log tells.
	if (convention.timesOfDay) return undefined;
	const words = block.paragraphs[0]?.range.start.line ?? block.lines.length;
	for (let at = 1; at < words; at++) {
		const below = block.lines[at];
		if (below?.kind === 'time') return below.timestamp.seconds;
	}
	const above = lines[line - 1];
	const isFree = line < 2 || lines[line - 2]?.kind === 'blank';
	return above?.kind === 'time' && isFree ? above.timestamp.seconds : undefined;
}

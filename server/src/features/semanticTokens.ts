import { isPlaceholder } from '../conventions/names.ts';
import { marksOf } from '../facts/audioTags/timesAndTags.ts';
import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Range, Span } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';

/** What a stretch of text is, beyond what a grammar can see. The manifest declares these names and their scopes. */
export const tokenTypes = ['speaker', 'placeholderSpeaker', 'affiliation', 'timestamp', 'audioTag'] as const;

/** A stretch of one line. */
export interface SemanticToken extends Span {
	/** Zero-based. */
	readonly line: number;
	readonly type: (typeof tokenTypes)[number];
}

/**
 * The stretches that the parser knows more of than a grammar, in order, none touching another; those on the lines of a
 * range where one is given. What a line holds is remembered with it, so an edit costs its own lines alone.
 */
export function semanticTokens({ lines }: Transcript, range?: Range): readonly SemanticToken[] {
	const first = range?.start.line ?? 0;
	const last = Math.min(lines.length - 1, range?.end.line ?? lines.length - 1);
	const tokens: SemanticToken[] = [];
	for (let line = first; line <= last; line++) {
		const read = lines[line];
		if (read) for (const token of tokensOf(read)) tokens.push({ ...token, line });
	}
	return tokens;
}

const tokensOf = remembered((line: Line): readonly Omit<SemanticToken, 'line'>[] => {
	const { times, audioTags } = marksOf(line);
	const tokens: Omit<SemanticToken, 'line'>[] = [
		...times.map(({ span }) => ({ ...span, type: 'timestamp' as const })),
		...audioTags.map(({ span }) => ({ ...span, type: 'audioTag' as const })),
	];
	if (line.kind === 'label') {
		const { name, nameSpan, affiliation } = line.label;
		tokens.push({ ...nameSpan, type: isPlaceholder(name) ? 'placeholderSpeaker' : 'speaker' });
		if (affiliation) tokens.push({ ...inside(line.text, affiliation.span), type: 'affiliation' });
	}
	if (line.kind === 'office') {
		const start = line.text.length - line.text.trimStart().length;
		tokens.push({ start, end: line.text.trimEnd().length, type: 'affiliation' });
	}
	if (line.kind === 'timing') {
		const { fromSpan, toSpan } = line;
		for (const span of [fromSpan, toSpan]) if (span) tokens.push({ ...span, type: 'timestamp' });
	}
	tokens.sort((a, b) => a.start - b.start);
	return tokens.filter((token, index) => token.end > token.start && token.start >= (tokens[index - 1]?.end ?? 0));
});

/** Without the brackets. */
const inside = (text: string, { start, end }: Span): Span =>
	text[start] === '(' ? { start: start + 1, end: end - 1 } : { start, end };

import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';

/** A comment that says of what follows, up to the next label or heading, that nobody spoke it. */
export const notSpeechComment = '<!-- not speech -->';

/** The comment that ends such a stretch earlier. */
export const speechComment = '<!-- speech -->';

/** Tells of a line, zero-based, whether a comment above it marks it as not spoken. */
export const notSpeechIn = remembered((transcript: Transcript): ((line: number) => boolean) => {
	const marked = new Set<number>();
	let inside = false;
	for (const [line, { kind, text }] of transcript.lines.entries()) {
		if (kind === 'label' || kind === 'heading') inside = false;
		else if (kind === 'comment') {
			if (/^\s*<!--\s*not speech\s*-->/.test(text)) inside = true;
			else if (/^\s*<!--\s*speech\s*-->/.test(text)) inside = false;
		} else if (inside) marked.add(line);
	}
	return (line) => marked.has(line);
});

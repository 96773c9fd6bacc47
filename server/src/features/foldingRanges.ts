import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { headerOf } from '../facts/speech/header.ts';
import { speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';

/** Lines that can be folded away below their first. */
export interface Fold {
	/** Zero-based: the line that stays. */
	readonly line: number;
	/** Zero-based, below `line`; it holds something. */
	readonly endLine: number;
	/** `comment`, or `region` for what groups others; undefined for speech. */
	readonly kind: 'comment' | 'region' | undefined;
}

/**
 * Front matter, header, sections, exchanges, speech and comments of more than one line; of two that begin on one line
 * the longer alone. At most `limit`, the larger groups before the speech in them.
 */
export function foldingRanges(transcript: Transcript, limit = Number.POSITIVE_INFINITY): readonly Fold[] {
	const longest = new Map<number, Fold>();
	for (const fold of everyFold(transcript)) {
		const endLine = lastFilledLine(transcript, fold);
		const known = longest.get(fold.line);
		if (endLine > fold.line && (!known || known.endLine < endLine)) longest.set(fold.line, { ...fold, endLine });
	}
	return [...longest.values()].slice(0, limit).sort((a, b) => a.line - b.line);
}

function* everyFold(transcript: Transcript): Generator<Fold> {
	const { blocks } = transcript;
	if (blocks[0]?.kind === 'metadata') yield { line: 0, endLine: blocks[0].lines.length - 1, kind: 'region' };
	yield* headerFolds(transcript);
	for (const { line, endLine } of everySection(sectionsOf(transcript))) yield { line, endLine, kind: 'region' };
	for (const { line, endLine } of exchangesOf(transcript)) yield { line, endLine, kind: 'region' };
	yield* commentFolds(transcript);
	for (const { line, endLine } of speechOf(transcript)) yield { line, endLine, kind: undefined };
}

/** The header below the title: the title folds with all that it is the title of. */
function* headerFolds(transcript: Transcript): Generator<Fold> {
	const header = headerOf(transcript);
	if (!header) return;
	let line = header.title ? header.title.line + header.title.block.lines.length : header.line;
	while (transcript.lines[line]?.kind === 'blank') line++;
	yield { line, endLine: header.endLine, kind: 'region' };
}

function* commentFolds({ lines }: Transcript): Generator<Fold> {
	let first: number | undefined;
	for (let line = 0; line <= lines.length; line++) {
		if (lines[line]?.kind === 'comment') first ??= line;
		else if (first !== undefined) {
			yield { line: first, endLine: line - 1, kind: 'comment' };
			first = undefined;
		}
	}
}

function lastFilledLine({ lines }: Transcript, { line, endLine }: Fold): number {
	let last = endLine;
	while (last > line && lines[last]?.kind === 'blank') last--;
	return last;
}

import { cueMarksIn, maskedText } from '../../captions/cueText.ts';
import { cueTime } from '../../captions/timing.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countWords } from '../../text/words.ts';
import type { Written } from '../format.ts';
import { looksLabelled } from '../looksLabelled.ts';
import { type CuePiece, writtenCues } from './cuePieces.ts';
import { endOf } from './endOf.ts';
import { lossNote } from './lossNote.ts';

/**
 * Captions as SubRip: every cue stays one, with its line breaks and the markup that SubRip has; a name and a colon stand
 * where the speaker changes, a mark where somebody speaks whom nobody names.
 */
export function asSubRip(transcript: Transcript): Written {
	let before: CuePiece | undefined;
	const all = writtenCues(transcript);
	const cues = all.map(({ cue, pieces }, index) => {
		const lines: string[] = [];
		let line = -1;
		for (const piece of pieces) {
			const isOther = before !== undefined && before.name !== piece.name;
			const text = subRipText(piece.text).trim();
			const written = `${leadOf(piece, before, text)}${text}`;
			const own = lines.length > 0 && piece.line === line && !isOther ? `${lines.pop()} ${written}` : written;
			if (own.trim() !== '') lines.push(own);
			line = piece.line;
			before = piece;
		}
		const times = `${cueTime(cue.from, 'srt')} --> ${cueTime(endOf(cue, all[index + 1]?.cue), 'srt')}`;
		return `${index + 1}\n${times}\n${lines.join('\n')}\n`;
	});
	const outside = transcript.lines.filter(({ kind }) => kind === 'outside');
	return {
		text: cues.join('\n'),
		notes: lossNote(transcript, 'srt'),
		leftOut: outside.reduce((sum, { text }) => sum + countWords(text), 0),
	};
}

/** What stands before the words so that they are read as the same person's again. */
function leadOf({ name }: CuePiece, before: CuePiece | undefined, text: string): string {
	if (name !== undefined) return name === before?.name && !looksLabelled(maskedText(text)) ? '' : `${name}: `;
	if (
		before?.name === undefined ||
		text === '' ||
		/^\s*(?:>{2,3}|[-–—‐](?=[^\s\p{Ll}-]|\s+[^\p{Ll}]))/u.test(maskedText(text))
	)
		return '';
	return /^\s*\p{Ll}/u.test(maskedText(text)) ? '>> ' : '- ';
}

const kept = new Set(['b', 'i', 'u', 'font', 's']);

/** Text of a cue with the markup that SubRip has; entities are their characters, for SubRip knows none. */
function subRipText(text: string): string {
	let written = '';
	let at = 0;
	for (const { kind, span, name = '', character = '' } of cueMarksIn(text)) {
		written += text.slice(at, span.start) + character;
		const stays = kind === 'override' || ((kind === 'open' || kind === 'close') && kept.has(name));
		if (stays) written += kind === 'open' && name !== 'font' ? `<${name}>` : text.slice(span.start, span.end);
		at = span.end;
	}
	// An arrow would be read as the times of a cue.
	return (written + text.slice(at)).replace(/-->/g, '→');
}

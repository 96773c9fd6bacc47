import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Directive, RuleMention } from './directives.ts';

/** Edits that take a comment out: its lines too where nothing else stands on them, and a note's blank line below. */
export function removeDirective({ lines }: Transcript, { range }: Directive): readonly TextEdit[] {
	const { start, end } = range;
	const before = (lines[start.line]?.text ?? '').slice(0, start.character);
	const after = (lines[end.line]?.text ?? '').slice(end.character);
	if (before.replace('\ufeff', '').trim() !== '' || after.trim() !== '') {
		const space = before.length - before.trimEnd().length;
		return [{ range: { start: { line: start.line, character: start.character - space }, end }, newText: '' }];
	}
	const note = /^\ufeff?NOTE\b/.test(lines[start.line]?.text ?? '') && lines[end.line + 1]?.kind === 'blank';
	const next = end.line + (note ? 2 : 1);
	const character = before.startsWith('\ufeff') ? 1 : 0;
	if (next < lines.length) {
		return [{ range: { start: { line: start.line, character }, end: { line: next, character: 0 } }, newText: '' }];
	}
	const last = lines.length - 1;
	const from =
		start.line === 0
			? { line: 0, character }
			: { line: start.line - 1, character: lines[start.line - 1]?.text.length ?? 0 };
	return [{ range: { start: from, end: { line: last, character: lines[last]?.text.length ?? 0 } }, newText: '' }];
}

/** Edits that take one rule out of a comment that names others. */
export function removeMention(
	{ lines }: Transcript,
	directive: Directive,
	{ range }: RuleMention,
): readonly TextEdit[] {
	const text = lines[range.start.line]?.text ?? '';
	const first = directive.mentions[0].range.start.character === range.start.character;
	const character = first
		? range.end.character + (/^[\s,]*/.exec(text.slice(range.end.character))?.[0].length ?? 0)
		: range.end.character;
	const start = first
		? range.start.character
		: range.start.character - (/(?<![\s,])[\s,]*$/.exec(text.slice(0, range.start.character))?.[0].length ?? 0);
	return [
		{
			range: { start: { line: range.start.line, character: start }, end: { line: range.start.line, character } },
			newText: '',
		},
	];
}

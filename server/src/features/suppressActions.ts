import { allSectionsOf, sectionAt } from '../facts/conversation/sections.ts';
import { speechOf } from '../facts/speech/speech.ts';
import { type Directive, type DirectiveAction, directivesOf } from '../lint/directives.ts';
import type { Diagnostic } from '../lint/lint.ts';
import { cueStart } from '../lint/scopes.ts';
import type { Line } from '../model/line.ts';
import { blockIndexAt, type Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/position.ts';

/** A way to suppress a finding by a comment. */
export interface SuppressAction {
	readonly scope: 'line' | 'turn' | 'block' | 'file';
	/** What it will do: `Suppress empty-turn in this turn`. */
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/**
 * The ways to suppress a finding, narrowest first: HTML comments, in captions NOTE blocks, in front matter YAML
 * comments. A comment that is there already gets the rule's name added. A finding about such a comment has none.
 */
export function suppressActions(
	transcript: Transcript,
	{ rule, range }: Pick<Diagnostic, 'rule' | 'range'>,
): readonly SuppressAction[] {
	if (rule.scope === 'suppressions') return [];
	const { line } = range.start;
	const actions: SuppressAction[] = [];
	const add = (scope: SuppressAction['scope'], where: string, edits: readonly TextEdit[] | undefined) => {
		if (edits) actions.push({ scope, title: `Suppress ${rule.id} ${where}`, edits });
	};
	add('line', transcript.captions ? 'for this cue' : 'on this line', onThisLine(transcript, rule.id, line));
	add('turn', 'in this turn', inThisTurn(transcript, rule.id, line));
	const section = inThisSection(transcript, rule.id, line);
	if (section) add('block', 'in this section', section);
	else add('block', 'around this turn', aroundSpeech(transcript, rule.id, range));
	add('file', 'in this file', inThisFile(transcript, rule.id, line));
	return actions;
}

function onThisLine(transcript: Transcript, rule: string, at: number): readonly TextEdit[] | undefined {
	const { lines, captions } = transcript;
	const line = lines[at];
	if (!line) return undefined;
	if (line.kind === 'metadata') {
		const ofItself = at > 0 && /^[\w-]{1,60}:|^---|^\.\.\./.test(line.text);
		return ofItself ? [insert(at, yaml('disable-next-line', rule))] : undefined;
	}
	if (captions) return beforeCue(transcript, 'disable-next-line', rule, at);
	// Between fences a comment is code.
	if (line.kind === 'code') return undefined;
	const known = directiveOn(transcript, 'disable-line', at);
	if (known) return extended(known, rule);
	// A blank line between, for with a comment right above it a name would begin no paragraph.
	if (line.kind === 'text' && isBareName(lines, at)) return [insert(at, `${html('disable-next-line', rule)}\n`)];
	const cutsNothing =
		line.kind === 'label' ? line.label.speechAt >= line.text.trimEnd().length : standsAlone(lines, at);
	if (cutsNothing) return above(transcript, 'disable-next-line', rule, at);
	const place = { line: at, character: line.text.trimEnd().length };
	return [{ range: { start: place, end: place }, newText: ` ${html('disable-line', rule)}` }];
}

const alone = new Set<Line['kind']>(['heading', 'blank', 'time', 'markup', 'comment', 'office']);

/** True for lines that must stay whole and do not go on with the line above. */
function standsAlone(lines: Transcript['lines'], at: number): boolean {
	const kind = lines[at]?.kind;
	if (kind === 'table') return lines[at - 1]?.kind !== 'table';
	return kind !== undefined && alone.has(kind);
}

/** True for a few words alone between blank lines, which may be a name: a comment behind them would make them none. */
const isBareName = (lines: Transcript['lines'], at: number): boolean =>
	/^[^.!?:]{1,60}$/.test(lines[at]?.text.trim() ?? '') &&
	(lines[at - 1]?.kind ?? 'blank') === 'blank' &&
	(lines[at + 1]?.kind ?? 'blank') === 'blank';

function inThisTurn(transcript: Transcript, rule: string, at: number): readonly TextEdit[] | undefined {
	const kind = transcript.blocks[blockIndexAt(transcript, at)]?.kind;
	const speech = speechOf(transcript).findLast(({ line }) => line <= textLine(transcript, at));
	if (!speech || kind === 'heading' || kind === 'metadata') return undefined;
	return transcript.captions
		? beforeCue(transcript, 'disable-next-turn', rule, speech.line)
		: above(transcript, 'disable-next-turn', rule, speech.line);
}

/** The first line of text of the cue whose times or identifier stand on a line; any other line itself. */
function textLine({ lines }: Transcript, at: number): number {
	let line = at;
	while (lines[line]?.kind === 'timing' || lines[line]?.kind === 'captions') line++;
	return line;
}

function inThisSection(transcript: Transcript, rule: string, at: number): readonly TextEdit[] | undefined {
	const own = sectionAt(transcript, at);
	if (!own || allSectionsOf(transcript).length < 2 || transcript.captions) return undefined;
	const off = insert(own.line, html('disable', rule));
	const goesOn = own.endLine + 1 < transcript.lines.length;
	return goesOn ? [off, insert(own.endLine + 1, html('enable', rule))] : [off];
}

/** Comments above the turn where a finding begins and above the one after it ends; in captions notes. */
function aroundSpeech(transcript: Transcript, rule: string, { start, end }: Range): readonly TextEdit[] | undefined {
	const speech = speechOf(transcript);
	const first = speech.findLast(({ line }) => line <= textLine(transcript, start.line));
	const next = speech.find(({ line }) => line > textLine(transcript, end.line));
	if (!first || !next) return undefined;
	if (!transcript.captions) return [insert(first.line, html('disable', rule)), insert(next.line, html('enable', rule))];
	const off = beforeCue(transcript, 'disable', rule, first.line);
	const on = beforeCue(transcript, 'enable', rule, next.line);
	return off && on && [...off, ...on];
}

function inThisFile(transcript: Transcript, rule: string, at: number): readonly TextEdit[] {
	const { lines, captions } = transcript;
	const first = speechOf(transcript)[0]?.line ?? lines.length;
	const directives = directivesOf(transcript);
	const known = directives.find(({ action, range }) => action === 'disable' && range.start.line <= Math.min(at, first));
	if (known && !directives.some(({ action }) => action === 'enable')) return extended(known, rule);
	if (lines[0]?.kind === 'metadata') {
		if (lines[at]?.kind === 'metadata') return [insert(1, yaml('disable', rule))];
		return [
			insert(
				lines.findIndex(({ kind }) => kind !== 'metadata'),
				html('disable', rule),
			),
		];
	}
	if (!captions) return [insert(0, html('disable', rule), bomOf(lines))];
	const note = `${noteOf('disable', rule)}\n`;
	if (!/^\ufeff?WEBVTT/.test(lines[0]?.text ?? '')) return [insert(0, note, bomOf(lines))];
	const blank = lines.findIndex(({ kind }) => kind === 'blank');
	return blank < 0 ? [insert(lines.length, `\n${note}`)] : [insert(blank + 1, note)];
}

/** A comment of its own above a line, or one more rule in the comment that stands there already. */
function above(transcript: Transcript, action: DirectiveAction, rule: string, line: number): readonly TextEdit[] {
	const known = directiveOn(transcript, action, line - 1);
	return known ? extended(known, rule) : [insert(line, html(action, rule), line === 0 ? bomOf(transcript.lines) : 0)];
}

/** A note above a cue and its identifier; undefined outside of cues. */
function beforeCue(
	transcript: Transcript,
	action: DirectiveAction,
	rule: string,
	at: number,
): readonly TextEdit[] | undefined {
	const { lines } = transcript;
	const start = cueStart(transcript, at);
	let end = start;
	while (end < lines.length && lines[end]?.kind !== 'blank' && lines[end]?.kind !== 'timing') end++;
	if (lines[end]?.kind !== 'timing') return undefined;
	let note = start - 1;
	while (note > 0 && lines[note]?.kind === 'blank') note--;
	const known = directiveOn(transcript, action, note);
	return known ? extended(known, rule) : [insert(start, `${noteOf(action, rule)}\n`, start === 0 ? bomOf(lines) : 0)];
}

const directiveOn = (transcript: Transcript, action: DirectiveAction, line: number): Directive | undefined =>
	directivesOf(transcript).find(
		(directive) =>
			directive.action === action && directive.range.end.line === line && directive.mentions[0].id !== undefined,
	);

function extended({ mentions }: Directive, rule: string): readonly TextEdit[] {
	const { end } = (mentions.at(-1) ?? mentions[0]).range;
	return [{ range: { start: end, end }, newText: ` ${rule}` }];
}

function insert(line: number, text: string, character = 0): TextEdit {
	const place = { line, character };
	return { range: { start: place, end: place }, newText: `${text}\n` };
}

const bomOf = (lines: Transcript['lines']): number => (lines[0]?.text.startsWith('\ufeff') ? 1 : 0);
const html = (action: DirectiveAction, rule: string): string => `<!-- transcript-${action} ${rule} -->`;
const noteOf = (action: DirectiveAction, rule: string): string => `NOTE transcript-${action} ${rule}`;
const yaml = (action: DirectiveAction, rule: string): string => `# transcript-${action} ${rule}`;

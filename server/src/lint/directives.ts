import { anyPage } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { appendAll } from '../text/appendAll.ts';
import { isNearlyEqual } from '../text/distance.ts';
import { onLine, type Range } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';

/** What a comment may say after `transcript-`. */
export const directiveActions = [
	'disable',
	'enable',
	'disable-line',
	'disable-next-line',
	'disable-next-turn',
] as const;

/** What a comment does to findings. */
export type DirectiveAction = (typeof directiveActions)[number];

/** A rule that a comment names. */
export interface RuleMention {
	/** As written; undefined where the comment names no rule and so means all. */
	readonly id: string | undefined;
	readonly range: Range;
}

/**
 * A comment that suppresses findings: `<!-- transcript-disable-next-turn empty-turn -->`, in captions
 * `NOTE transcript-disable …`, in front matter `# transcript-disable …`. What follows ` -- ` is a reason.
 */
export interface Directive {
	/** Undefined for a word that means nothing, such as `transcript-disable-paragraph`. */
	readonly action: DirectiveAction | undefined;
	/** At least one. */
	readonly mentions: readonly [RuleMention, ...RuleMention[]];
	/** The whole comment. */
	readonly range: Range;
}

/** A look that costs little: hardly a document has such comments. */
const hasDirectives = anyPage(({ lines }) => lines.some(({ text }) => text.includes('transcript-')));

/** Every such comment, in order. Code is passed over. */
export const directivesOf = remembered((transcript: Transcript): readonly Directive[] => {
	const found: Directive[] = [];
	if (!hasDirectives(transcript)) return found;
	for (const [line, { kind, text }] of transcript.lines.entries()) {
		if (kind === 'code' || !text.includes('transcript-')) continue;
		if (kind === 'metadata') appendAll(found, readYaml(line, text));
		else if (kind === 'comment' && !text.includes('<!--')) appendAll(found, readBare(transcript, line, text));
		else appendAll(found, readInLine(line, text));
	}
	return found;
});

/** `# transcript-…` */
function readYaml(line: number, text: string): readonly Directive[] {
	const hash = text.indexOf('#');
	return hash < 0 ? [] : read(line, text, hash + 1, text.length, hash);
}

/** `NOTE transcript-…`, or the line of a longer comment. */
function readBare({ lines }: Transcript, line: number, text: string): readonly Directive[] {
	const start = /^(?:\ufeff?NOTE\b)?\s*/.exec(text)?.[0].length ?? 0;
	const close = text.indexOf('-->');
	const directives = read(line, text, start, close < 0 ? text.trimEnd().length : close, start);
	return directives.map((directive) => ({ ...directive, range: commentAround(lines, line) ?? directive.range }));
}

/** The comment that a line is the only line of, but for the one that opens and the one that closes it. */
function commentAround(lines: Transcript['lines'], line: number): Range | undefined {
	const text = lines[line]?.text ?? '';
	const above = lines[line - 1];
	const below = lines[line + 1];
	if (/^\ufeff?NOTE\s/.test(text)) {
		return below?.kind === 'comment'
			? undefined
			: onLine(line, { start: text.startsWith('\ufeff') ? 1 : 0, end: text.length });
	}
	const opens = above?.kind === 'comment' && /^\s*(?:<!--|NOTE)\s*$/.test(above.text);
	const closesHere = text.trimEnd().endsWith('-->') || below?.kind !== 'comment';
	if (!opens) return undefined;
	const start = { line: line - 1, character: 0 };
	if (closesHere) return { start, end: { line, character: text.length } };
	return /^\s*-->\s*$/.test(below.text) ? { start, end: { line: line + 1, character: below.text.length } } : undefined;
}

/** Comments inside a line, those in code (`` `<!-- … -->` ``) not among them. */
function readInLine(line: number, text: string): readonly Directive[] {
	const found: Directive[] = [];
	for (let open = text.indexOf('<!--'); open >= 0; ) {
		const close = text.indexOf('-->', open + 4);
		if (close < 0) break;
		if (text[open - 1] !== '`') {
			for (const directive of read(line, text, open + 4, close, open)) {
				found.push({ ...directive, range: onLine(line, { start: open, end: close + 3 }) });
			}
		}
		open = text.indexOf('<!--', close + 3);
	}
	return found;
}

/** What the stretch of a line from `start` to `end` says, if it begins like one of ours. */
function read(line: number, text: string, start: number, end: number, from: number): readonly Directive[] {
	const content = text.slice(start, end);
	const [whole, lead = '', word = ''] = /^(\s*)transcript-([a-z-]{1,40})(?=[\s,]|$)/.exec(content) ?? [];
	if (whole === undefined || !isMeant(word)) return [];
	const range = onLine(line, { start: from, end: start + content.trimEnd().length });
	const action = directiveActions.find((known) => known === word);
	const reason = content.indexOf(' -- ');
	const named = content.slice(0, reason < 0 ? content.length : reason);
	const mentions = [...named.slice(whole.length).matchAll(/[^\s,]+/g)].map(({ 0: id, index }): RuleMention => {
		const at = start + whole.length + index;
		return { id, range: onLine(line, { start: at, end: at + id.length }) };
	});
	const [
		first = { id: undefined, range: onLine(line, { start: start + lead.length, end: start + whole.length }) },
		...rest
	] = mentions;
	return [{ action, mentions: [first, ...rest], range }];
}

/** Other tools may write comments that begin like ours. */
const isMeant = (word: string): boolean =>
	/^(?:dis|en)able/.test(word) || directiveActions.some((action) => isNearlyEqual(word, action, 2));

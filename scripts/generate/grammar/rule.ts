/** A TextMate rule, as far as this grammar needs them. */
export interface Rule {
	readonly comment?: string;
	readonly name?: string;
	readonly contentName?: string;
	readonly match?: string;
	readonly begin?: string;
	readonly end?: string;
	readonly captures?: Captures;
	readonly beginCaptures?: Captures;
	readonly endCaptures?: Captures;
	readonly include?: string;
	readonly patterns?: readonly Rule[];
}

/** What the groups of a pattern are called. */
export type Captures = Readonly<Record<string, Rule>>;

/** A stretch of a line: its pattern, without groups that capture, and the scope or rules that it gets. */
export interface Part {
	readonly pattern: string;
	readonly scope?: string | readonly Rule[];
	/** By this name a later part can ask for the same text again: `\k{open}`. */
	readonly id?: string;
}

/** A part with a scope, or with rules for what it holds. */
export const part = (pattern: string, scope?: string | readonly Rule[], id?: string): Part => ({
	pattern,
	...(scope !== undefined && { scope }),
	...(id !== undefined && { id }),
});

/** A part that may be missing. */
export const maybe = ({ pattern, ...rest }: Part): Part => ({ ...rest, pattern: `(?:${pattern})?` });

interface Pattern {
	readonly source: string;
	readonly captures: Captures;
	/** The numbers of the groups that have an id. */
	readonly groups: ReadonlyMap<string, number>;
}

/**
 * Writes parts one after the other as one pattern and numbers their groups. A string is a part without a scope. The
 * end of a region may ask for groups of its beginning: `outer`. The first group is numbered behind `before`.
 */
function sequence(parts: readonly (Part | string)[], outer: Pattern['groups'] = new Map(), before = 0): Pattern {
	const captures: Record<string, Rule> = {};
	const groups = new Map(outer);
	let source = '';
	let count = before;
	for (const each of parts) {
		const { pattern, scope, id }: Part = typeof each === 'string' ? { pattern: each } : each;
		const written = pattern.replace(/\\k\{(\w+)\}/g, (_, name: string) => `\\${groups.get(name) ?? 0}`);
		if (scope === undefined && id === undefined) {
			source += written;
			continue;
		}
		count++;
		if (id !== undefined) groups.set(id, count);
		if (scope !== undefined) captures[count] = typeof scope === 'string' ? { name: scope } : { patterns: scope };
		source += `(${written})`;
	}
	return { source, captures, groups };
}

/** A rule that matches parts one after the other within a line. */
export function match(parts: readonly (Part | string)[], name?: string): Rule {
	const { source, captures } = sequence(parts);
	return { ...(name !== undefined && { name }), match: source, captures };
}

/**
 * A rule that matches one of several sequences behind the same lead, the first that fits. What is long in the lead, or
 * in a first part that all of `alike` share, stands once in the grammar.
 */
export function matchOne(
	lead: string,
	{ first, alike, others = [] }: { first: Part; alike: readonly Sequence[]; others?: readonly Sequence[] },
	name: string,
): Rule {
	const shared = sequence([first]);
	const behind = alternatives(alike, 1);
	const rest = alternatives(others, behind.groups);
	const sources = [`${shared.source}(?:${behind.sources.join('|')})`, ...rest.sources];
	const captures = { ...shared.captures, ...behind.captures, ...rest.captures };
	return { name, match: `${lead}(?:${sources.join('|')})`, captures };
}

type Sequence = readonly (Part | string)[];

function alternatives(sequences: readonly Sequence[], before: number) {
	const captures: Record<string, Rule> = {};
	const sources: string[] = [];
	let groups = before;
	for (const parts of sequences) {
		const written = sequence(parts, new Map(), groups);
		sources.push(written.source);
		Object.assign(captures, written.captures);
		groups += parts.filter((each) => typeof each !== 'string' && (each.scope ?? each.id) !== undefined).length;
	}
	return { sources, captures, groups };
}

/** A rule from one sequence of parts to another, with rules for what is between them. */
export function region(
	begin: readonly (Part | string)[],
	end: readonly (Part | string)[],
	{ name, contentName, patterns = [] }: Pick<Rule, 'name' | 'contentName' | 'patterns'>,
): Rule {
	const first = sequence(begin);
	const last = sequence(end, first.groups);
	return {
		...(name !== undefined && { name }),
		...(contentName !== undefined && { contentName }),
		begin: first.source,
		beginCaptures: first.captures,
		end: last.source,
		endCaptures: last.captures,
		patterns,
	};
}

/** Refers to a rule of the same grammar's repository. */
export const include = (key: string): Rule => ({ include: `#${key}` });

import { type PlacedPage, pagesOf } from '../model/page.ts';
import { perPage, readPage } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { type Finding, type Fix, fixesOf, type Rule, type Severity } from '../rules/rule.ts';
import { comparePositions } from '../text/position.ts';
import { remembered, rememberedPair } from '../text/remembered.ts';
import type { LintSettings, RuleSetting } from './settings.ts';
import { shiftFix, shiftPlaces } from './shift.ts';

/** A finding, the rule that made it and how much it matters here. */
export interface Diagnostic extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

/** The fixes of form that a finding has; what a person must choose is not even made. */
export const formFixesOf = (diagnostic: Diagnostic, transcript: Transcript): readonly Fix[] =>
	diagnostic.rule.choicesOnly ? [] : fixesOf(diagnostic, transcript).filter(({ safe }) => safe);

/**
 * All that the rules find, in the order of the text, suppressed or not. Asked again, it answers from memory; what was
 * found in a page that an edit left where it was is the very same object.
 */
export const lintAll = rememberedPair((transcript: Transcript, settings: LintSettings): readonly Diagnostic[] => {
	const byPage = onPages(settings);
	const found: Diagnostic[] = [];
	for (const page of pagesOf(transcript)) for (const one of byPage(transcript, page)) found.push(one);
	const whole = settings.flatMap((setting) => inWhole(transcript, setting));
	if (whole.length === 0) return found;
	const rank = new Map(settings.map(({ rule }, index) => [rule, index]));
	const order = (a: Diagnostic, b: Diagnostic) =>
		comparePositions(a.range.start, b.range.start) || (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0);
	return merged(found, whole.sort(order), order);
});

const inWhole = (transcript: Transcript, { rule, severity, options }: RuleSetting): readonly Diagnostic[] =>
	rule.scope === 'transcript'
		? [...rule.check(transcript, options)].map((finding) => ({ ...finding, rule, severity }))
		: [];

/** Two lists in order, as one. */
function merged<Item>(a: readonly Item[], b: readonly Item[], order: (a: Item, b: Item) => number): readonly Item[] {
	const both: Item[] = [];
	let at = 0;
	for (const item of a) {
		for (let other = b[at]; other !== undefined && order(other, item) < 0; other = b[at]) {
			both.push(other);
			at++;
		}
		both.push(item);
	}
	return [...both, ...b.slice(at)];
}

/** A finding on a page without its fixes: they hold the transcript, which must not live as long as the page. */
interface Found extends Omit<Diagnostic, 'fixes'> {
	readonly isFixable: boolean;
}

/** What the rules of pages find with some settings, as the document has it. */
const onPages = remembered((settings: LintSettings) => {
	const rules = settings.filter(({ rule }) => rule.scope === 'page');
	const find = perPage((page) => findOnPage(page, rules).map(withoutFixes));
	/** The fixes of one finding of a page, for the document: asked for, it is found again. */
	const fixesAt = (whole: Transcript, line: number, index: number): readonly Fix[] => {
		const placed = pagesOf(whole).find((page) => page.line === line);
		if (!placed) return [];
		const page = readPage(whole, placed);
		const finding = findOnPage(page, rules)[index];
		return finding ? fixesOf(finding, page).map((fix) => shiftFix(fix, line)) : [];
	};
	const memory = new WeakMap<readonly Found[], { readonly line: number; readonly found: readonly Diagnostic[] }>();
	return (whole: Transcript, page: PlacedPage): readonly Diagnostic[] => {
		const found = find(whole, page);
		const { line } = page;
		const known = memory.get(found);
		if (known?.line === line) return known.found;
		const placed = found.map(({ isFixable, ...finding }, index): Diagnostic => {
			const shifted = shiftPlaces(finding, line);
			return isFixable ? { ...shifted, fixes: (transcript) => fixesAt(transcript, line, index) } : shifted;
		});
		memory.set(found, { line, found: placed });
		return placed;
	};
});

function withoutFixes({ fixes, ...finding }: Diagnostic): Found {
	return { ...finding, isFixable: fixes !== undefined };
}

function findOnPage(page: Transcript, rules: readonly RuleSetting[]): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const { rule, severity, options } of rules) {
		if (rule.scope !== 'page') continue;
		for (const finding of rule.check(page, options)) found.push({ ...finding, rule, severity });
	}
	return found.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

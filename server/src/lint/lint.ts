import { type Chapter, chaptersOf, type PlacedChapter, type PlacedPage, pagesOf } from '../model/page.ts';
import { perChapter, readPage } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { type Finding, type Fix, fixesOf, type Rule, type Severity } from '../rules/rule.ts';
import { comparePositions } from '../text/position.ts';
import { remembered, rememberedPair } from '../text/remembered.ts';
import { withoutElsewhere } from './elsewhere.ts';
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
	const { inChapter, order } = linter(withoutElsewhere(settings));
	const found = chaptersOf(transcript).flatMap((chapter) => inChapter(transcript, chapter));
	const whole = settings.flatMap((setting) => inWhole(transcript, setting));
	return whole.length === 0 ? found : merged(found, whole.sort(order), order);
});

const inWhole = (transcript: Transcript, { rule, severity, options, elsewhere }: RuleSetting): readonly Diagnostic[] =>
	rule.scope === 'transcript'
		? [...rule.check(transcript, options, elsewhere)].map((finding) => ({ ...finding, rule, severity }))
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
	/** Its place among those that its rule has on the page. */
	readonly index: number;
}

/** What a rule finds on each page of a chapter. */
type Lists = readonly (readonly Found[])[];

/** What the rules of pages find with some settings, as the document has it, and the order of findings. */
const linter = remembered((settings: LintSettings) => {
	const rank = new Map(settings.map(({ rule }, index) => [rule, index]));
	const order = (a: Diagnostic, b: Diagnostic) =>
		comparePositions(a.range.start, b.range.start) || (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0);
	const rules = settings.map(findingsOn).filter((rule) => rule !== undefined);
	const memory = new WeakMap<
		Chapter,
		{ readonly lists: readonly Lists[]; readonly at: PlacedChapter; readonly found: readonly Diagnostic[] }
	>();
	const inChapter = (whole: Transcript, at: PlacedChapter): readonly Diagnostic[] => {
		const lists = rules.map((rule) => rule.inChapter(whole, at));
		const known = memory.get(at.chapter);
		if (known?.at === at && known.lists.every((list, index) => list === lists[index])) return known.found;
		const found = rules.flatMap((rule, index) => rule.place(at, lists[index] ?? [])).sort(order);
		memory.set(at.chapter, { lists, at, found });
		return found;
	};
	return { inChapter, order };
});

const pageByLine = remembered(
	(whole: Transcript): ReadonlyMap<number, PlacedPage> =>
		new Map(pagesOf(whole).map((placed) => [placed.line, placed])),
);

/** What one rule finds on pages, if it looks at pages, and how it is put at its place. */
function findingsOn(setting: RuleSetting) {
	const { rule, severity, options } = setting;
	if (rule.scope !== 'page') return undefined;
	const check = (page: Transcript) => [...rule.check(page, options)];
	const find = (page: Transcript): readonly Found[] =>
		check(page).map(({ fixes, ...finding }, index) => ({
			...finding,
			rule,
			severity,
			index,
			isFixable: fixes !== undefined,
		}));
	/** What is found again on pages of a document because somebody asked for the fixes of one: most then ask for all. */
	const foundAgain = remembered(
		(_: Transcript) => new Map<number, { page: Transcript; findings: readonly Finding[] }>(),
	);
	/** The fixes of one finding of a page, for the document: asked for, it is found again. */
	const fixesAt = (whole: Transcript, line: number, index: number): readonly Fix[] => {
		const placed = pageByLine(whole).get(line);
		if (!placed) return [];
		let again = foundAgain(whole).get(line);
		if (!again) {
			const page = readPage(whole, placed);
			again = { page, findings: check(page) };
			foundAgain(whole).set(line, again);
		}
		const finding = again.findings[index];
		return finding ? fixesOf(finding, again.page).map((fix) => shiftFix(fix, line)) : [];
	};
	const memory = new WeakMap<readonly Found[], { readonly line: number; readonly found: readonly Diagnostic[] }>();
	const placed = (found: readonly Found[], line: number): readonly Diagnostic[] => {
		const known = memory.get(found);
		if (known?.line === line) return known.found;
		const own = found.map(({ isFixable, index, ...finding }): Diagnostic => {
			const shifted = shiftPlaces(finding, line);
			return isFixable ? { ...shifted, fixes: (transcript) => fixesAt(transcript, line, index) } : shifted;
		});
		memory.set(found, { line, found: own });
		return own;
	};
	return {
		inChapter: perChapter(find, (lists): Lists => lists),
		place: ({ pages }: PlacedChapter, lists: Lists) =>
			pages.flatMap(({ line }, index) => {
				const found = lists[index] ?? [];
				return found.length === 0 ? found : placed(found, line);
			}),
	};
}

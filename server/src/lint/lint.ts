import { locate, type Transcript, type Turn } from '../model/transcript.ts';
import { type Finding, type Fix, fixesOf, type Rule, type Severity } from '../rules/rule.ts';
import { comparePositions } from '../text/position.ts';
import { rememberedPair } from '../text/remembered.ts';
import type { LintSettings, RuleSetting } from './settings.ts';
import { shiftFinding } from './shift.ts';

/** A finding, the rule that made it and how much it matters here. */
export interface Diagnostic extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

/** The fixes of form that a finding has; what a person must choose is not even made. */
export const formFixesOf = (diagnostic: Diagnostic): readonly Fix[] =>
	diagnostic.rule.choicesOnly ? [] : fixesOf(diagnostic).filter(({ safe }) => safe);

/** All that the rules find, in the order of the text, suppressed or not. Asked again, it answers from memory. */
export const lintAll = rememberedPair((transcript: Transcript, settings: LintSettings): readonly Diagnostic[] =>
	settings
		.flatMap((setting) => {
			const { rule, severity } = setting;
			return findings(transcript, setting).map((finding): Diagnostic => ({ ...finding, rule, severity }));
		})
		.sort((a, b) => comparePositions(a.range.start, b.range.start)),
);

function findings(transcript: Transcript, setting: RuleSetting): readonly Finding[] {
	const { rule, options } = setting;
	if (rule.scope === 'suppressions') return [];
	if (rule.scope === 'transcript') return [...rule.check(transcript, options)];
	return [...locate(transcript, 'turn')].flatMap(({ block, line }) =>
		findingsInTurn(block, setting).map((finding) => shiftFinding(finding, line)),
	);
}

/** A turn never changes, so what a rule found in it still holds wherever the turn has moved. */
const findingsInTurn = rememberedPair((turn: Turn, { rule, options }: RuleSetting): readonly Finding[] =>
	rule.scope === 'turn' ? [...rule.check(turn, options)] : [],
);

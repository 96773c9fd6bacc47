import { isRecord } from './values.ts';

/** Settings of rules as people write them: a rule's id to a severity, or to a map with `severity` and options. */
export type RawRules = Readonly<Record<string, unknown>>;

/** The settings of both; where both set the severity or an option of one rule, the second wins. */
export function mergeRules(first: RawRules, second: RawRules): RawRules {
	const merged: Record<string, unknown> = { ...first };
	for (const [id, value] of Object.entries(second)) {
		merged[id] = id in merged ? { ...wholeOf(merged[id]), ...wholeOf(value) } : value;
	}
	return merged;
}

const wholeOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : { severity: value });

import type { Diagnostic } from '../lint/lint.ts';
import type { Severity } from '../rules/rule.ts';

/** An editor lists so many problems of a file; VS Code drops the rest without a word. */
const mostShown = 1000;

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What is shown of many findings, and how many are left out. */
export interface Shown {
	/** In the order of the text. */
	readonly found: readonly Diagnostic[];
	readonly left: number;
}

/** The most severe of many findings, of those that matter alike the first; one place is kept to say how many more there are. */
export function mostSevere(found: readonly Diagnostic[], most = mostShown): Shown {
	if (found.length <= most) return { found, left: 0 };
	const chosen = new Set<Diagnostic>();
	for (const wanted of severities) {
		for (const one of found) {
			if (chosen.size === most - 1) break;
			if (one.severity === wanted) chosen.add(one);
		}
	}
	return { found: found.filter((one) => chosen.has(one)), left: found.length - chosen.size };
}

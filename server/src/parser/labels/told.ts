import { nameKey } from '../../conventions/names.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { Kind } from './kind.ts';
import { styleShapes } from './style.ts';

/**
 * What a configuration says of lines that look like labels. Each entry is a name as it is written, `Recap`, or a shape
 * with `Name` for any name, `**Name**`.
 */
export interface ToldLabels {
	/** These are labels. */
	readonly accept: readonly string[];
	/** These are none. */
	readonly reject: readonly string[];
}

/** Evidence of what a configuration says; none where it says nothing. */
export function toldEvidence(told: ToldLabels | undefined): (kind: Kind, found: FoundEvidence) => void {
	if (!told || told.accept.length + told.reject.length === 0) return () => {};
	const accepted = entriesOf(told.accept);
	const rejected = entriesOf(told.reject);
	return (kind, found) => {
		const shape = styleShapes[kind.style];
		if (accepted.names.has(kind.key))
			found.push(evidenceOf('the configuration accepts the name', 'the configuration says that it is a label'));
		if (rejected.names.has(kind.key))
			found.push(evidenceOf('the configuration rejects the name', 'the configuration says that it is none'));
		if (accepted.shapes.has(shape))
			found.push(
				evidenceOf('the configuration accepts the shape', 'the configuration says that lines written so are labels'),
			);
		if (rejected.shapes.has(shape))
			found.push(
				evidenceOf('the configuration rejects the shape', 'the configuration says that lines written so are none'),
			);
	};
}

const everyShape: ReadonlySet<string> = new Set(Object.values(styleShapes));

const entriesOf = (entries: readonly string[]) => ({
	shapes: new Set(entries.filter((entry) => everyShape.has(entry.trim())).map((entry) => entry.trim())),
	names: new Set(entries.map(nameKey)),
});

import { conventions } from '../../../server/src/conventions/index.ts';
import { name, space } from './pieces.ts';
import { match, part, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';

/** The labels that a convention's own file says how to colour. */
export const ownLabels: readonly Rule[] = conventions.flatMap(({ coloured = [] }) =>
	coloured.map((label) =>
		match([`^${space}*`, label.before, name(label.name), part(label.behind, scopes.colon)], scopes.label),
	),
);

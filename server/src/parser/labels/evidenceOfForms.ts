import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames } from '../../languages/all/knownNames.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import { lettersOf, type NameUses } from './evidenceOfNames.ts';
import type { Group, Kind } from './kind.ts';
import type { Style } from './style.ts';
import { labelCounts } from './weights.ts';

/** Where people begin to speak, and whether what they say is written in sentences. */
export interface Opening {
	/** The line where the first name begins that comes back and that people talk under; infinite where none does. */
	readonly line: number;
	/** Most texts of the names that come back end as sentences do. */
	readonly sentences: boolean;
	/** Fields of a form that stand above: a play lists so who speaks in it, with a word on each. */
	readonly fieldsAbove: number;
}

/**
 * Finds the opening of groups, of whose names `uses` tell; `mayOpen` says of which, by their place, the name may be the first
 * who speaks.
 */
export function openingOf(
	groups: readonly Group[],
	uses: readonly NameUses[],
	mayOpen: (index: number) => boolean,
): Opening {
	let line = Number.POSITIVE_INFINITY;
	let [all, fields] = [0, 0];
	for (const { kind, place, first, count } of groups) {
		const named = mayOpen(place) ? uses[place] : undefined;
		if (!named || named.count < 2 || named.talk === 0) continue;
		if (!isListEntry(kind)) line = Math.min(line, first);
		all += count;
		if (kind.context.field) fields += count;
	}
	const above = groups.filter(({ kind, last }) => isListEntry(kind) && last < line);
	return {
		line,
		sentences: fields <= all * labelCounts.fieldShare,
		fieldsAbove: above.reduce((total, { count }) => total + count, 0),
	};
}

/** `ANN: a traveller`: a word on who speaks, and no talk. */
const isListEntry = ({ style, context }: Kind): boolean => castStyles.has(style) && context.field && !context.talk;

const castStyles = new Set<Style>(['plain', 'caps', 'initials']);

const formStyles = new Set<Style>(['bold', 'bold-bracketed', 'plain', 'caps', 'initials']);

/** The fields of a form stand above those who speak, each once, and hold no sentence; so do lists of who speaks in a play. */
export function formEvidence(
	{ kind, last }: Group,
	{
		named,
		names,
		opening,
	}: {
		/** What stands under its name. */
		readonly named: NameUses | undefined;
		readonly names: ReadonlyMap<string, NameUses>;
		readonly opening: Opening;
	},
	found: FoundEvidence,
): void {
	const { style, context, label, key } = kind;
	// `Ann Lee` once, `AL` from there on.
	const isShortened = () => (names.get(lettersOf(key))?.count ?? 0) > 1;
	if (!named || !formStyles.has(style) || isShortened()) return;
	if (named.count > 1 && named.fields === named.count && opening.sentences && opening.line < Number.POSITIVE_INFINITY)
		found.push(
			evidenceOf(
				'ends no sentence, unlike what is said here',
				'what stands behind it ends no sentence, unlike what is said here',
			),
		);
	const isAbove = last < opening.line && opening.line !== Number.POSITIVE_INFINITY && opening.sentences;
	if (isAbove && isListEntry(kind) && opening.fieldsAbove >= labelCounts.listedAbove) {
		found.push(evidenceOf('a word on each who speaks', 'stands above all who speak, as the fields of a form do'));
	} else if (isAbove && named.count === 1) {
		if (context.field)
			found.push(evidenceOf('a field above all who speak', 'stands above all who speak, as the fields of a form do'));
		else if ((context.speech !== 'words' || !context.talk) && !startsWithGivenName(label.name))
			found.push(
				evidenceOf('above all who speak, and no talk follows', 'stands above all who speak, and no talk follows'),
			);
	}
}

const startsWithGivenName = (name: string): boolean =>
	name.includes(' ') && commonGivenNames.has(foldWord(name.slice(0, name.indexOf(' ')).toLowerCase()));

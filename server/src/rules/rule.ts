import type { NamesElsewhere } from '../facts/misspellings/elsewhere.ts';
import type { Transcript } from '../model/transcript.ts';
import type { DeclaredPerson } from '../people/peopleIn.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/position.ts';
import { rememberedPair } from '../text/remembered.ts';

/** How much a finding matters, in the words of the protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every severity, and `off`, as settings write them. */
export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** A change that does away with a finding. */
export interface Fix {
	/** What the fix will do: `Attribute to Ann Lee`. */
	readonly title: string;
	/** Why this candidate, for fixes that a person chooses among. */
	readonly detail?: string;
	/** Whom it names. */
	readonly person?: string;
	readonly edits: readonly TextEdit[];
	/** True for a change of form, which "fix all" may make unasked; false where it decides who spoke. */
	readonly safe: boolean;
}

/** Something to look at in a transcript. */
export interface Finding {
	/** All that it is about. */
	readonly range: Range;
	/** What editors underline of it, where not the whole: what must be looked at. */
	readonly mark?: Range;
	/** What is wrong and what to do, in plain words. */
	readonly message: string;
	/**
	 * Makes its fixes, best first, for the transcript in which it was found. They cost more than finding it does, so only
	 * those who want them ask: {@link fixesOf}.
	 */
	readonly fixes?: (transcript: Transcript) => readonly Fix[];
	/** Other places that show it. */
	readonly related?: readonly { readonly range: Range; readonly message: string }[];
	/** True for text that could go without loss: editors fade it. */
	readonly unnecessary?: boolean;
}

/** The fixes of a finding, best first, made when first asked for. */
export const fixesOf = rememberedPair(
	(finding: Finding, transcript: Transcript): readonly Fix[] => finding.fixes?.(transcript) ?? [],
);

/** A choice whose edits cost much: they are made when somebody wants them. None where the choice turns out impossible. */
export function costlyChoice(
	{ title, detail, person }: Pick<Fix, 'title' | 'detail' | 'person'>,
	make: () => readonly TextEdit[] | undefined,
): Fix {
	let made: readonly TextEdit[] | undefined;
	return {
		title,
		...(detail !== undefined && { detail }),
		...(person !== undefined && { person }),
		safe: false,
		get edits() {
			made ??= make() ?? [];
			return made;
		},
	};
}

/** A sample that documents a rule and tests it. */
export interface Example {
	readonly about: string;
	/** `<|` and `|>` stand around each range that must be found; no marks: nothing may be found. */
	readonly before: string;
	/** The text after every safe fix, or after the first fix of each finding where the rule has no safe one. */
	readonly after?: string;
	/** Options other than the default ones. */
	readonly options?: Readonly<Record<string, unknown>>;
	/** People whom a roster outside of the text declares; a name alone stands for an entry with nothing else. */
	readonly roster?: readonly (string | DeclaredPerson)[];
}

/** A value that an option may have. */
export type OptionValue = boolean | number | string | readonly string[] | Readonly<Record<string, string>>;

/** An option: its default, which also tells its type, and what it does. */
export interface Option<Value> {
	readonly default: Value;
	readonly description: string;
	/** The values to choose from, for an option that is a word. */
	readonly values?: readonly string[];
	/** For a number. */
	readonly minimum?: number;
}

/** The options of a rule by their names. */
export type OptionSchema<Options> = { readonly [Name in keyof Options]: Option<Options[Name]> };

/** What a rule asks a person about who spoke, where no safe fix answers it. */
export interface OpenQuestion {
	/** Above the places in a list of what is left to decide. */
	readonly title: string;
	/** The most pressing first; no two are the same. */
	readonly rank: number;
	/** What only a person can give: the label that is missing, or the name of somebody unknown. */
	readonly missing?: 'label' | 'name';
}

interface RuleBase<Options extends object> {
	/** As users write it in settings and comments. */
	readonly id: string;
	/** `who`: whose words they are, or who is meant. `form`: all else; its safe fixes are what formatting makes. */
	readonly about: 'who' | 'form';
	/** Has whatever is about who spoke; of form, what may leave the same question open. */
	readonly question?: OpenQuestion;
	/** One sentence: how it should be. */
	readonly summary: string;
	/** Why it matters to people who edit transcripts, with the source where a rule comes from one. */
	readonly why: string;
	/** The default. */
	readonly severity: Severity | 'off';
	readonly options: OptionSchema<Options>;
	/** True where none of its fixes is safe: each is somebody's choice. Who looks for fixes of form need not make them. */
	readonly choicesOnly?: true;
	readonly examples: readonly [Example, ...Example[]];
}

/**
 * Looks at one page alone, which it is given as a transcript of its own: what it finds holds as long as the page stays the
 * same. What it asks of the whole document must be a fact `ofDocument` or `overPages`.
 */
export interface PageRule<Options extends object = object> extends RuleBase<Options> {
	readonly scope: 'page';
	check(page: Transcript, options: Options): Iterable<Finding>;
}

/** Looks at the whole transcript: order, consistency, who is who. Its ranges are the document's. */
export interface TranscriptRule<Options extends object = object> extends RuleBase<Options> {
	readonly scope: 'transcript';
	/** `elsewhere`: the names of other transcripts, where they are known. */
	check(transcript: Transcript, options: Options, elsewhere?: NamesElsewhere): Iterable<Finding>;
}

/** About the comments that suppress findings. The linter alone knows what they suppressed, so it makes the findings. */
export interface SuppressionRule<Options extends object = object> extends RuleBase<Options> {
	readonly scope: 'suppressions';
}

/** A rule whose options only it knows. */
export type Rule = PageRule | TranscriptRule | SuppressionRule;

/** Makes a rule that looks at one page at a time. */
export const pageRule = <Options extends object>(rule: Omit<PageRule<Options>, 'scope'>): PageRule<Options> => ({
	scope: 'page',
	...rule,
});

/** Makes a rule that looks at the whole transcript. */
export const transcriptRule = <Options extends object>(
	rule: Omit<TranscriptRule<Options>, 'scope'>,
): TranscriptRule<Options> => ({ scope: 'transcript', ...rule });

/** Makes a rule about suppression comments. */
export const suppressionRule = <Options extends object>(
	rule: Omit<SuppressionRule<Options>, 'scope'>,
): SuppressionRule<Options> => ({ scope: 'suppressions', ...rule });

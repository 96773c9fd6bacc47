/** The JSON that `transcript` writes. Fields may be added; those that are here stay. */

/** Zero-based; `character` counts UTF-16 units, as in the Language Server Protocol. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** A finding. */
export interface Diagnostic {
	readonly rule: string;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	readonly message: string;
	readonly range: Range;
	/** Best first. `safe`: it changes form alone, and `--fix` makes it. */
	readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
	readonly related?: readonly { readonly message: string; readonly range: Range }[];
}

/** `check --format json`: one array of these. */
export interface CheckedFile {
	readonly file: string;
	/** The id of the convention in which the file writes who speaks. */
	readonly convention: string;
	/** How many problems `--fix` mended, or `--fix-dry-run` would mend. */
	readonly fixed?: number;
	/** With `--fix-dry-run`: a unified diff. */
	readonly diff?: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** `check --list-rules --format json`: one array of these. */
export interface ListedRule {
	readonly rule: string;
	readonly severity: Diagnostic['severity'] | 'off';
	readonly summary: string;
	/** The options with their defaults. */
	readonly options: Readonly<Record<string, unknown>>;
	/** The address of its page. */
	readonly page: string;
}

/** `export --to json`, and each line of `--to jsonl`. Lines are one-based, times are seconds, null is unknown. */
export interface TranscriptRecord {
	readonly file: string;
	readonly title: string | null;
	readonly convention: string;
	readonly speakers: readonly {
		readonly name: string;
		readonly aliases: readonly string[];
		readonly affiliation: string | null;
		readonly role: string | null;
		readonly placeholder: boolean;
		readonly turns: number;
		readonly words: number;
	}[];
	readonly sections: readonly {
		readonly title: string;
		readonly level: number;
		readonly line: number;
		readonly endLine: number;
	}[];
	readonly turns: readonly {
		/** The person who is meant; null for what is nobody's. */
		readonly speaker: string | null;
		/** The name as it is written. */
		readonly label: string | null;
		readonly affiliation: string | null;
		readonly line: number;
		readonly endLine: number;
		readonly start: number | null;
		readonly end: number | null;
		readonly text: string;
	}[];
	/** What happened and was not said. */
	readonly events: readonly { readonly line: number; readonly text: string }[];
}

/** `stats --format json`: one array of these. */
export interface FileFigures {
	readonly file: string;
	readonly turns: number;
	readonly words: number;
	/** Speaking time. */
	readonly seconds: number;
	/** True where times in the file tell, false where it is reckoned from the words. */
	readonly measured: boolean;
	/** Those who speak most first. */
	readonly speakers: readonly {
		/** Null for speech that no label covers. */
		readonly name: string | null;
		readonly affiliation: string | null;
		readonly turns: number;
		readonly words: number;
		/** Of 1. */
		readonly share: number;
		readonly seconds: number;
		readonly measured: boolean;
	}[];
}

/** `diff --format json`. Lines are one-based; null is speech that no label covers. */
export interface Comparison {
	readonly old: string;
	readonly new: string;
	readonly wordsUnchanged: boolean;
	readonly changed: readonly (PlacedWords & { readonly from: string | null; readonly to: string | null })[];
	readonly moved: readonly (PlacedWords & { readonly speaker: string | null })[];
	readonly removed: readonly LoneWords[];
	readonly added: readonly LoneWords[];
}

export interface PlacedWords {
	readonly oldLine: number;
	readonly newLine: number;
	/** How many. */
	readonly words: number;
	readonly text: string;
}

export interface LoneWords {
	readonly speaker: string | null;
	readonly line: number;
	readonly words: number;
	readonly text: string;
}

/** What `annotations --format json` writes: an array of these. Lines and columns are one-based. */
export interface AnnotatedFile {
	readonly file: string;
	readonly turns: number;
	readonly verifiedTurns: number;
	readonly words: number;
	readonly verifiedWords: number;
	/** Answers and the like whose annotation is not there, and events that a later version wrote. */
	readonly waiting: number;
	readonly unknown: number;
	/** Ids that two different events have. */
	readonly conflicting: readonly string[];
	readonly annotations: readonly ListedAnnotation[];
}

/** One annotation; its place is null where its words are not found any more. */
export interface ListedAnnotation {
	readonly id: string;
	/** `verify`, `question`, `note`, `tag` or `assign`. */
	readonly act: string;
	readonly by: string;
	readonly author: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly text: string;
	readonly line: number | null;
	readonly column: number | null;
	readonly endLine: number | null;
	readonly endColumn: number | null;
	readonly place: 'found' | 'unsure' | 'drifted';
	readonly resolved: boolean;
	readonly speaker: string;
	/** Left out with `--without-quotes`. */
	readonly quote?: string;
	readonly replies: readonly { readonly author: string; readonly at: string; readonly text: string }[];
}

import type { Overview } from '../../../../server/src/protocol.ts';

/** What the page says, in the language of the user; places are `{0}`. */
export interface Words {
	/** As BCP 47 has it, for numbers. */
	readonly language: string;
	readonly heading: string;
	readonly speaker: string;
	readonly speakers: string;
	readonly turns: string;
	readonly words: string;
	readonly share: string;
	readonly span: string;
	readonly line: string;
	readonly place: string;
	readonly from: string;
	readonly to: string;
	readonly questions: string;
	readonly answers: string;
	readonly measured: string;
	readonly estimated: string;
	readonly sections: string;
	readonly problems: string;
	readonly annotations: string;
	readonly verified: string;
	readonly nobody: string;
	readonly others: string;
	readonly when: string;
	readonly keys: string;
	readonly byPosition: string;
	readonly byTime: string;
	readonly copy: string;
	readonly save: string;
	readonly read: string;
	readonly longest: string;
	readonly silences: string;
	readonly overlaps: string;
	readonly counted: string;
	readonly table: string;
	readonly empty: string;
	readonly note: Readonly<Record<'words' | 'time' | 'questions' | 'pauses' | 'pale' | 'span', string>>;
	/** By the kinds of marks. */
	readonly kinds: Readonly<Record<string, string>>;
}

/** An overview with what it takes to draw it. */
export interface Shown {
	readonly overview: Overview;
	/** Of each speaker, an index of the palette. */
	readonly colours: readonly number[];
	readonly words: Words;
	/** What the file is called. */
	readonly name: string;
}

/** What the extension tells the page. */
export type ToPage =
	| { readonly kind: 'show'; readonly shown: Shown }
	/** Where the cursor stands in the text: a zero-based line. */
	| { readonly kind: 'caret'; readonly line: number };

/** What the page tells the extension. */
export type FromPage =
	| { readonly kind: 'ready' }
	| { readonly kind: 'drawn'; readonly milliseconds: number }
	/** Go to a line of the text; with `focus`, to write there. */
	| { readonly kind: 'go'; readonly line: number; readonly focus: boolean }
	| { readonly kind: 'command'; readonly command: 'copy' | 'save' | 'read' };

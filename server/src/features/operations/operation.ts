import type { TextEdit } from '../../text/edit.ts';
import type { Position, Range } from '../../text/position.ts';

/** Somebody whom the user chose as the speaker. */
export interface Choice {
	/** As labels name the person, or as the person is called; one whom no label has yet is written as given. */
	readonly name: string;
	/** Written where the document's labels have one; left out, the person's own is taken where labels show it. */
	readonly affiliation?: string;
}

/** Something that changes who is said to have spoken. Ranges and positions are zero-based, in UTF-16 units. */
export type Operation =
	/**
	 * The selected words are the speaker's: a label goes before them, and what comes after them in the same turn goes back
	 * to the turn's own speaker. An empty range means the paragraph at the cursor up to the end of its turn.
	 */
	| { readonly kind: 'attribute'; readonly range: Range; readonly speaker: Choice }
	/**
	 * Labels get another name. `turn`: the one at the range's start. `selection`: every turn that the range touches.
	 * `label`: every turn whose label has the name of the one at the range's start. `from-here`: those of them from that
	 * turn on. `speaker`: every turn of the person who is meant there, whatever names the labels have.
	 */
	| {
			readonly kind: 'reassign';
			readonly range: Range;
			readonly scope: 'turn' | 'selection' | 'label' | 'speaker' | 'from-here';
			readonly speaker: Choice;
	  }
	/** Labels that name nobody get names, each wherever it stands: an assignment that somebody looked through. */
	| { readonly kind: 'name-speakers'; readonly names: readonly { readonly label: string; readonly name: string }[] }
	/** What `first` said is said by `second` and the other way round, in the turns that the range touches or everywhere. */
	| { readonly kind: 'swap'; readonly first: string; readonly second: string; readonly range?: Range }
	/**
	 * The turn ends at the position (moved out of a word) and the speaker goes on from there. In captions `cut` lets a cue
	 * of its own begin there, at the time of the word where it is known, else in proportion.
	 */
	| { readonly kind: 'split'; readonly position: Position; readonly speaker: Choice; readonly cut?: boolean }
	/**
	 * The turn at the range's start takes in the `next` turn, is taken in by the `previous` one, or takes in all the
	 * others that the range touches. Turns of different people are merged only where `speaker` says whose they are.
	 */
	| {
			readonly kind: 'merge';
			readonly range: Range;
			readonly with: 'next' | 'previous' | 'selection';
			readonly speaker?: Choice;
	  }
	/**
	 * The paragraphs that the range touches are no speech: a short one is put in the brackets that events have, a long one
	 * between two comments.
	 */
	| { readonly kind: 'not-speech'; readonly range: Range }
	/**
	 * A label at the cursor: of the chosen speaker, of the person at a place of the roster (1 to 9, as `candidates` lists
	 * it), or else of whoever most likely speaks next.
	 */
	| {
			readonly kind: 'insert-label';
			readonly position: Position;
			readonly speaker?: Choice;
			readonly rosterIndex?: number;
	  }
	/** Somebody whom a label names is declared: in the roster beside the document, else where the document declares people. */
	| { readonly kind: 'declare'; readonly name: string }
	/** Somebody is declared to be known under another name too, where the person is declared, or is to be. */
	| { readonly kind: 'declare-alias'; readonly name: string; readonly alias: string };

/** What an operation does: edits of one text, all of them one step to undo. */
export interface Done {
	readonly edits: readonly TextEdit[];
	/** For a status message: `3 turns are now Ann Lee’s`. */
	readonly title: string;
	/** Where the cursor belongs after the edits, in the new text. */
	readonly cursor?: Position;
}

/** Edits, or in plain words why there are none. */
export type Outcome = Done | { readonly message: string };

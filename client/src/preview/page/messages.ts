import type { Preview } from '../../../../server/src/protocol.ts';

/** What the extension tells the page. */
export type ToPreview =
	| {
			readonly kind: 'show';
			readonly preview: Preview;
			readonly name: string;
			/** By the names of speakers, from 1. */
			readonly colours: Readonly<Record<string, number>>;
			readonly nobody: string;
			readonly empty: string;
	  }
	/** The first line of the text that is seen; zero-based, with a fraction. */
	| { readonly kind: 'scroll'; readonly line: number }
	| { readonly kind: 'caret'; readonly line: number };

/** What the page tells the extension. */
export type FromPreview =
	| { readonly kind: 'ready' }
	| { readonly kind: 'drawn' }
	| { readonly kind: 'scrolled'; readonly line: number }
	| { readonly kind: 'go'; readonly line: number };

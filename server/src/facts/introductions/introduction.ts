import type { Span } from '../../text/position.ts';

/** Where somebody says who they are. */
export interface Introduction {
	/** A name, or an office held: `as Secretary General, I …`. */
	readonly kind: 'name' | 'role';
	/** As said, courtesies left out. */
	readonly name: string;
	/** As said: `CNN`, `Daily Post`. */
	readonly affiliation?: string;
	/** Of the name, in the text given. */
	readonly span: Span;
	/** 0.5 to 1. */
	readonly confidence: number;
}

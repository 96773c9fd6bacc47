import type { NameShape } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Style } from './style.ts';
import type { Context } from './surroundings.ts';

/** All that is weighed of a line that looks like a label. Lines that are alike in it are weighed together. */
export interface Kind {
	/** The name in the form in which names are compared. */
	readonly key: string;
	readonly style: Style;
	readonly shape: NameShape;
	readonly context: Context;
	/** A label of the kind: only what all of them share may be asked of it. */
	readonly label: SpeakerLabel;
	/** Spaces before the label. */
	readonly indent: number;
	/** What stands behind the label where it may belong to a heading, in capitals or a mere value; empty for other text. */
	readonly title: string;
	/** The level of the heading that the line is otherwise; 0 for none. */
	readonly level: number;
	/** Whether the line says who stands above it, or the line below says who this is. */
	readonly office: 'itself' | 'below' | undefined;
	/** The key of the name alone above the line above, where that one may say who it is; empty for none. */
	readonly underOffice: string;
	/** A picture stands before the name, inside of the emphasis. */
	readonly pictured: boolean;
	/** It stands below what is said, as who said it does below a quotation. */
	readonly signed: boolean;
}

/** Lines of one kind. */
export interface Group {
	readonly kind: Kind;
	/** Which of the kinds of a document it is, from 0 on, in the order in which they first stand. */
	readonly place: number;
	readonly count: number;
	/** The zero-based line of the first. */
	readonly first: number;
	/** The zero-based line of the last. */
	readonly last: number;
}

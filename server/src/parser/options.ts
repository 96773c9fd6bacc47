import type { DeclaredName } from '../model/convention.ts';
import type { ToldLabels } from './labels/told.ts';

/** What the parser is told beside the text. */
export interface ParseOptions {
	/** The id of a convention; anything else, such as `auto`, leaves it to the text. */
	readonly convention?: string;
	/** People whom a roster outside of the document declares. */
	readonly roster?: readonly DeclaredName[];
	/** The name or address of the file: its ending may say that it is captions. */
	readonly file?: string;
	/** What a configuration says of single names and shapes. */
	readonly labels?: ToldLabels;
}

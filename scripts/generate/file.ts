import { readFileSync } from 'node:fs';

/** A file that is written by a program: where it stands from the project's folder on, and its whole text. */
export interface GeneratedFile {
	readonly path: string;
	readonly text: string;
}

/** The folder of the project. */
export const root: URL = new URL('../../', import.meta.url);

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** JSON that programs alone read: a line for each value, as versions are compared by lines, without room before it. */
export const bareJson = (value: unknown): string => json(value).replace(/^\t+/gm, '');

/** JSON as we write it: tabs, and a line end at its end. */
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;

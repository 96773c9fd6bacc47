import type { NamedLabel } from '../model/convention.ts';

/** True where nothing but a label stands on the line. */
export const isOwnLine = (label: NamedLabel, text: string): boolean => label.speechAt >= text.length;

/** True for a label without emphasis and with a delimiter. */
export const isPlain = ({ markup }: NamedLabel): boolean => markup.emphasis === '' && markup.delimiter !== '';

const endOfLine = /\r\n|\r|\n/;

/**
 * The lines of a text without their ends. CR LF, LF and CR each end a line and nothing else does, as in LSP: U+2028 or
 * a form feed stays inside its line. An empty text is one empty line.
 */
export const splitLines = (text: string): readonly string[] => text.split(endOfLine);

/**
 * Text for a message or prompt of VS Code, which makes links, of commands too, of what looks like `[text](address)`: names
 * and words of a document must not be clicked on.
 */
export const plainMessage = (text: string): string => text.replace(/\](?=\()/g, '] ');

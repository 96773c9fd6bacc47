import { type Document, parseDocument } from 'yaml';
import { composeYaml } from './composeYaml.ts';

/** A YAML or JSON text to be changed value by value; its comments stay where they are. */
export type EditableYaml = Document;

/** Undefined for a text that has faults: what cannot be read whole is not written anew. */
export function editableYaml(text: string): EditableYaml | undefined {
	if (composeYaml(text).faults.length > 0) return undefined;
	const document: Document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
	return document.errors.length > 0 ? undefined : document;
}

import { splitLines } from '../text/lines.ts';
import { configSchema, type Schema } from '../workspace/configSchema.ts';
import { projectFileKind } from '../workspace/projectFiles.ts';
import { rosterSchema } from '../workspace/rosterSchema.ts';
import type { Documents } from './documents.ts';

/** An open configuration or roster, written in YAML. */
export interface ProjectFile {
	readonly lines: readonly string[];
	readonly schema: Schema;
}

const config = configSchema();

/** The open file of an address; undefined for any other file, and for JSON, which editors know by its schema. */
export function openProjectFile(documents: Documents, uri: string): ProjectFile | undefined {
	const file = documents.projectFile(uri);
	if (!file || /\.json$/i.test(uri)) return undefined;
	return { lines: splitLines(file.getText()), schema: projectFileKind(uri) === 'config' ? config : rosterSchema };
}

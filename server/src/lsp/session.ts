import { withElsewhere } from '../lint/elsewhere.ts';
import type { OpenAnnotations } from './openAnnotations.ts';
import type { Settings } from './settings.ts';
import type { Sources } from './sources.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';
import type { TranscriptIndex } from './transcriptIndex.ts';

/** What answers are made from. */
export interface Session extends Sources {
	readonly index: TranscriptIndex;
	readonly annotations: OpenAnnotations;
}

/** An open document, read as its settings say. */
export interface Opened {
	readonly document: TranscriptDocument;
	readonly settings: Settings;
}

/** An open document in its newest version; undefined where the client has none open under that address. */
export async function openedAt(session: Session, uri: string): Promise<Opened | undefined> {
	const { documents, configuration } = session;
	if (!documents.get(uri)) return undefined;
	const settings = await configuration.of(uri);
	const document = documents.withOptions(uri, settings.parse);
	return document && { document, settings: amongOthers(session, uri, settings) };
}

/** Settings with which the names of a document are held against those of the other transcripts, once they are known. */
export function amongOthers({ index }: Session, uri: string, settings: Settings): Settings {
	const elsewhere = index.elsewhere(uri);
	return elsewhere ? { ...settings, lint: withElsewhere(settings.lint, elsewhere) } : settings;
}

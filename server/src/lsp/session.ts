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
export async function openedAt({ documents, configuration }: Session, uri: string): Promise<Opened | undefined> {
	if (!documents.get(uri)) return undefined;
	const settings = await configuration.of(uri);
	const document = documents.withOptions(uri, settings.parse);
	return document && { document, settings };
}

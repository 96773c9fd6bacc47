import { languages, type Memento, type TextDocument } from 'vscode';

/** What somebody decided about a file that is written in another language's format: once, for good. */
export type Decision = 'transcript' | 'declined';

/** Files that are transcripts although their names do not say so, and files that were asked about. */
export interface TranscriptFiles {
	/** What was decided about a document; undefined when nobody was asked. */
	decision(document: TextDocument): Decision | undefined;
	/** Remembers an answer, so that the same question is never asked again. */
	decide(document: TextDocument, decision: Decision): Promise<void>;
	/** Opens a document as a transcript, now and whenever it is opened again. */
	openAsTranscript(document: TextDocument): Promise<TextDocument>;
}

/** The decisions that a workspace remembers. */
export function transcriptFiles(memory: Memento): TranscriptFiles {
	const key = (document: TextDocument): string => `transcript.file:${document.uri}`;
	const decide = async (document: TextDocument, decision: Decision): Promise<void> => {
		// An untitled document's name is given to the next one too: an answer about it would be taken for that one's.
		if (!document.isUntitled) await memory.update(key(document), decision);
	};
	return {
		decision: (document) => memory.get<Decision>(key(document)),
		decide,
		openAsTranscript: async (document) => {
			await decide(document, 'transcript');
			return languages.setTextDocumentLanguage(document, 'transcript');
		},
	};
}

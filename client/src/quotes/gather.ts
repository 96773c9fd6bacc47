import type { CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type AnnotationFilesParams,
	type TaggedPassage,
	type TaggedPassages,
	taggedPassagesRequest,
} from '../../../server/src/protocol.ts';
import { annotatedFiles, readFiles } from '../annotations/files.ts';
import { ask } from '../server/ask.ts';

/** The passages of one transcript that have a topic, in the order of its text. */
export interface PassagesOfFile {
	readonly transcript: Uri;
	readonly passages: readonly TaggedPassage[];
}

/** Gathers what has a topic from every transcript of the workspace, by file; what was gathered until somebody called it off. */
export async function gatherPassages(
	client: BaseLanguageClient,
	token: CancellationToken,
): Promise<readonly PassagesOfFile[]> {
	const gathered: PassagesOfFile[] = [];
	for (const { transcript, files } of await annotatedFiles(token)) {
		if (token.isCancellationRequested) break;
		const params: AnnotationFilesParams = {
			textDocument: { uri: client.code2ProtocolConverter.asUri(transcript) },
			files: await readFiles(files),
		};
		const passages = (await ask<TaggedPassages>(client, taggedPassagesRequest, params))?.passages ?? [];
		if (passages.length > 0) gathered.push({ transcript, passages });
	}
	return gathered;
}

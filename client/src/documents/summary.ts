import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Summary, type SummaryParams, summaryRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { TranscriptFiles } from './transcriptFiles.ts';

/** What the server makes of a document; undefined when it is not running or knows no such request. */
export function summarize(
	client: BaseLanguageClient,
	files: TranscriptFiles,
	document: TextDocument,
): Promise<Summary | undefined> {
	const params: SummaryParams = files.isServed(document)
		? documentParams(client, document)
		: { text: document.getText() };
	return ask<Summary>(client, summaryRequest, params);
}

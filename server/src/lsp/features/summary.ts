import { summary as summarize } from '../../features/summary.ts';
import { readSettings } from '../../lint/settings.ts';
import { parse } from '../../parser/parse.ts';
import { type Summary, type SummaryParams, summaryRequest } from '../../protocol.ts';
import { splitLines } from '../../text/lines.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

const empty: Summary = { convention: 'auto', turns: 0, speakers: 0, problems: 0, looksLikeTranscript: false };

/** What an open document or a text that is not open is as a transcript. */
export const summary: Feature = sessionFeature(
	new RequestType<SummaryParams, Summary, void>(summaryRequest),
	{},
	empty,
	async (session, params) => {
		if ('text' in params) return summarize(parse(splitLines(params.text)), readSettings({}).settings);
		const found = await openedAt(session, params.textDocument.uri);
		return found ? summarize(found.document.transcript, found.settings.lint) : empty;
	},
);

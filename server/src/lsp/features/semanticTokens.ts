import { type SemanticToken, semanticTokens as tokensOf, tokenTypes } from '../../features/semanticTokens.ts';
import { describeError } from '../describeError.ts';
import { documentFeature, type Feature } from '../feature.ts';
import {
	SemanticTokensBuilder,
	SemanticTokensDeltaRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRefreshRequest,
	SemanticTokensRequest,
} from '../languageServer.ts';
import type { Positions } from '../positions.ts';
import type { TranscriptDocument } from '../transcriptDocument.ts';

const semanticTokensProvider = {
	legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
	range: true,
	full: { delta: true },
};

/** Colours for what only the parser can tell; after an edit, what changed of them. */
export const semanticTokens: Feature = {
	capabilities: { semanticTokensProvider },
	register(session) {
		// Each remembers what it sent last of its document.
		const builders = new Map<string, SemanticTokensBuilder>();
		session.documents.listen({ closed: (uri) => void builders.delete(uri) });
		const { client, configuration, connection, positions } = session;
		const encoded = (document: TranscriptDocument, tokens: readonly SemanticToken[]) =>
			client.positionEncoding === 'utf-16' ? tokens : tokens.map((token) => inUnits(document, token, positions));
		const builderOf = (uri: string) => {
			const builder = builders.get(uri) ?? new SemanticTokensBuilder();
			builders.set(uri, builder);
			return builder;
		};
		const requests = [
			documentFeature(SemanticTokensRequest.type, {}, { data: [] }, ({ document }) => {
				builders.delete(document.uri);
				return fill(builderOf(document.uri), encoded(document, tokensOf(document.transcript))).build();
			}),
			documentFeature(SemanticTokensDeltaRequest.type, {}, { data: [] }, ({ document }, { previousResultId }) => {
				const builder = builderOf(document.uri);
				builder.previousResult(previousResultId);
				return fill(builder, encoded(document, tokensOf(document.transcript))).buildEdits();
			}),
			documentFeature(SemanticTokensRangeRequest.type, {}, { data: [] }, ({ document }, { range }) =>
				fill(new SemanticTokensBuilder(), encoded(document, tokensOf(document.transcript, range))).build(),
			),
		];
		for (const request of requests) request.register(session);
		if (!client.refreshesSemanticTokens) return;
		configuration.listen(() => {
			connection.languages.semanticTokens
				.refresh()
				.catch((error: unknown) =>
					connection.console.error(`${SemanticTokensRefreshRequest.method}: ${describeError(error)}`),
				);
		});
	},
};

/** A token as the client counts characters. */
function inUnits({ transcript }: TranscriptDocument, token: SemanticToken, { ofLine }: Positions): SemanticToken {
	const line = transcript.lines[token.line]?.text ?? '';
	return { ...token, start: ofLine(line, token.start), end: ofLine(line, token.end) };
}

function fill(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[]): SemanticTokensBuilder {
	for (const { line, start, end, type } of tokens) builder.push(line, start, end - start, tokenTypes.indexOf(type), 0);
	return builder;
}

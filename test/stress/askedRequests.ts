import { formats } from '../../server/src/formats/index.ts';
import * as protocol from '../../server/src/protocol.ts';

/** A request by its method, what to call it, and what it asks about a document. */
export interface AskedRequest {
	readonly method: string;
	readonly about?: string;
	readonly params: object;
}

/** How many places an editor with as many cursors asks about at once. */
const cursors = 2_000;

/** Every request that there is about a document with such lines. */
export function requestsAbout(uri: string, lines: readonly string[]): readonly AskedRequest[] {
	const textDocument = { uri };
	const line = Math.max(
		0,
		lines.findLastIndex((text) => text.includes(':')),
	);
	const position = { line, character: 4 };
	const last = { line: lines.length - 1, character: 0 };
	const whole = { start: { line: 0, character: 0 }, end: last };
	const here = { start: position, end: position };
	const page = { start: { line, character: 0 }, end: { line: Math.min(line + 60, lines.length - 1), character: 0 } };
	const options = { tabSize: 4, insertSpaces: false };
	const at = { textDocument, position };
	const speaker = { name: 'Zoe Quill' };
	const longest = lines.reduce((most, text, index) => (text.length > (lines[most]?.length ?? 0) ? index : most), 0);
	const positions = Array.from({ length: cursors }, (_, index) => {
		const share = index / cursors;
		if (lines.length >= cursors / 2) return { line: Math.floor(share * lines.length), character: 3 };
		return { line: longest, character: Math.floor(share * (lines[longest]?.length ?? 0)) };
	});
	const before = lines.map((text, index) => (index % 7 === 3 ? text.replace('the', 'a') : text)).join('\n');
	const actions = (range: object, only?: readonly string[]) => ({
		textDocument,
		range,
		context: { diagnostics: [], ...(only && { only }) },
	});
	const asked = (method: string, params: object = { textDocument }, about?: string): AskedRequest => ({
		method,
		params,
		...(about !== undefined && { about }),
	});
	const operation = (params: object, about: string) =>
		asked(protocol.operationRequest, { textDocument, operation: params }, about);
	const cues = (change: object, about: string) => asked(protocol.changeCuesRequest, { textDocument, change }, about);
	return [
		asked('textDocument/documentSymbol'),
		asked('textDocument/diagnostic'),
		asked('textDocument/foldingRange'),
		asked('textDocument/semanticTokens/full'),
		asked('textDocument/semanticTokens/range', { textDocument, range: page }),
		asked('textDocument/documentLink'),
		asked('textDocument/codeLens'),
		asked('textDocument/inlayHint', { textDocument, range: page }),
		asked('textDocument/inlayHint', { textDocument, range: whole }, 'everywhere'),
		asked('textDocument/hover', at),
		asked('textDocument/completion', at),
		asked('textDocument/definition', at),
		asked('textDocument/references', { ...at, context: { includeDeclaration: true } }),
		asked('textDocument/documentHighlight', at),
		asked('textDocument/linkedEditingRange', at),
		asked('textDocument/selectionRange', { textDocument, positions: [position] }),
		asked('textDocument/selectionRange', { textDocument, positions }, 'of 2,000 cursors'),
		asked('textDocument/prepareRename', at),
		asked('textDocument/rename', { ...at, newName: 'Zoe Quill' }),
		asked('textDocument/codeAction', actions(here)),
		asked('textDocument/codeAction', actions(whole), 'everywhere'),
		asked('textDocument/codeAction', actions(whole, ['source.fixAll']), 'fix all'),
		asked('textDocument/formatting', { textDocument, options }),
		asked('textDocument/rangeFormatting', { textDocument, range: page, options }),
		asked('workspace/symbol', { query: 'a' }),
		asked('workspace/diagnostic', { previousResultIds: [] }),
		asked(protocol.summaryRequest),
		asked(protocol.candidatesRequest, { ...at, question: 'speech' }),
		asked(protocol.candidatesRequest, { ...at, question: 'next' }),
		asked(protocol.speakersRequest),
		asked(protocol.attributionRequest),
		asked(protocol.attributionChangesRequest, { textDocument, before }),
		asked(protocol.otherPlacesRequest, { textDocument, wrong: 'forty', right: 'fifty' }),
		asked(protocol.rememberTermRequest, { textDocument, wrong: 'forty', right: 'fifty' }),
		asked(protocol.whoIsThisRequest, at),
		asked(protocol.unnamedSpeakersRequest),
		asked(protocol.explainRequest),
		asked(protocol.labelsPageRequest),
		asked(protocol.workspaceDecisionsRequest, {}),
		asked(protocol.workspaceFixesRequest, {}),
		asked(protocol.startingTextsRequest, { kind: 'dictionary' }),
		asked(protocol.overviewRequest),
		asked(protocol.previewRequest),
		asked(protocol.recordingsRequest, { textDocument, folders: [] }),
		asked(protocol.heardRequest, { textDocument, duration: 4_000 }),
		asked(protocol.quoteRequest, { textDocument, range: whole, format: 'plain' }),
		asked(protocol.pseudonymiseRequest, { textDocument, key: '' }),
		...formats.map(({ id }) => asked(protocol.exportRequest, { textDocument, to: id }, id)),
		asked(protocol.annotationsRequest),
		asked(protocol.anchorsRequest),
		asked(protocol.cueAtRequest, at),
		cues({ kind: 'shift', seconds: 2 }, 'shift'),
		cues({ kind: 'join' }, 'join'),
		cues({ kind: 'split' }, 'split'),
		operation({ kind: 'attribute', range: page, speaker }, 'attribute'),
		operation({ kind: 'reassign', range: here, scope: 'speaker', speaker }, 'reassign'),
		operation({ kind: 'reassign', range: whole, scope: 'selection', speaker }, 'reassign everything'),
		operation({ kind: 'split', position: { line, character: 30 }, speaker }, 'split'),
		operation({ kind: 'merge', range: here, with: 'previous', speaker }, 'merge'),
		operation({ kind: 'merge', range: whole, with: 'selection', speaker }, 'merge everything'),
		operation({ kind: 'not-speech', range: page }, 'not speech'),
		operation({ kind: 'insert-label', position: { line, character: 0 } }, 'insert a label'),
		operation({ kind: 'name-speakers', names: [{ label: 'Speaker 1', name: 'Zoe Quill' }] }, 'name speakers'),
		operation({ kind: 'declare', name: lines[line]?.split(/[*:]+/).find((part) => part !== '') ?? '' }, 'declare'),
	];
}

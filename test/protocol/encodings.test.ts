import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	CodeActionRequest,
	CompletionRequest,
	DocumentDiagnosticReportKind,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	HoverRequest,
	type Position,
	PositionEncodingKind,
	PrepareRenameRequest,
	type Range,
	RenameRequest,
	SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { isNotBuilt } from '../support/built.ts';
import type { LanguageClient } from '../support/languageClient.ts';
import { connectOverStdio } from '../support/stdioServer.ts';

/** Signs of two, three and four bytes, before and behind what is asked for. */
const text = [
	'**Zoë 🎙️ Müller:** 今日は。 🎉🎉 [inaudible] 終わり',
	'',
	'**田中 花子:** 👩‍👩‍👧 はい。',
	'',
	'**Zoë 🎙️ Müller:** Dann 🚢 los.',
	'',
	'**田中 花子:**',
	'',
].join('\n');

/** By the standard library, for the server has its own way. */
const count: Readonly<Record<string, (text: string) => number>> = {
	'utf-8': (text) => Buffer.byteLength(text),
	'utf-16': (text) => text.length,
	'utf-32': (text) => [...text].length,
};

const lines = text.split('\n');

/** A place as an encoding counts it, before some words of a line. */
function before(encoding: string, line: number, words: string): Position {
	const at = lines[line]?.indexOf(words) ?? -1;
	assert.ok(at >= 0, words);
	return { line, character: count[encoding]?.(lines[line]?.slice(0, at) ?? '') ?? -1 };
}

/** The words of a range as an encoding counts it, in a text that may have been edited since. */
function words(encoding: string, { start, end }: Range, from = lines): string {
	assert.equal(start.line, end.line);
	const line = from[start.line] ?? '';
	const cut = (character: number): number => {
		for (let at = 0; at <= line.length; at++) if (count[encoding]?.(line.slice(0, at)) === character) return at;
		return assert.fail(`${character} is no place of ${line}`);
	};
	return line.slice(cut(start.character), cut(end.character));
}

async function connectIn(encoding: string, offered: readonly string[] = [encoding]): Promise<LanguageClient> {
	const { client } = await connectOverStdio({
		capabilities: {
			general: { positionEncodings: [...offered] },
			textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
		},
	});
	assert.equal(client.result.capabilities.positionEncoding, encoding);
	return client;
}

describe('positions are counted as the client wants', { skip: isNotBuilt('server/node.js') }, () => {
	for (const encoding of ['utf-8', 'utf-16', 'utf-32']) {
		test(`${encoding}: asked and answered`, async () => {
			const client = await connectIn(encoding);
			const uri = await client.open(text);
			const textDocument = { uri };
			const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
			const labels = (symbols ?? []).map((symbol) => ('location' in symbol ? symbol.location.range : symbol.range));
			assert.equal(labels.length, 4);
			const hovered = { textDocument, position: before(encoding, 4, 'Müller') };
			const card = await client.connection.sendRequest(HoverRequest.type, hovered);
			assert.ok(card?.range && words(encoding, card.range).includes('Zoë 🎙️ Müller'));
			const tag = { textDocument, position: before(encoding, 0, 'audible') };
			const onTag = await client.connection.sendRequest(HoverRequest.type, tag);
			assert.equal(onTag?.range && words(encoding, onTag.range), '[inaudible]');
			const marked = await client.connection.sendRequest(DocumentHighlightRequest.type, hovered);
			assert.deepEqual(
				marked?.map(({ range }) => words(encoding, range)),
				['Zoë 🎙️ Müller', 'Zoë 🎙️ Müller'],
			);
			const target = await client.connection.sendRequest(PrepareRenameRequest.type, hovered);
			assert.ok(target && 'range' in target && words(encoding, target.range) === 'Zoë 🎙️ Müller');
			const renamed = await client.connection.sendRequest(RenameRequest.type, { ...hovered, newName: 'Ann Lee' });
			const edits = renamed?.changes?.[uri] ?? [];
			assert.deepEqual(
				edits.map(({ range }) => words(encoding, range)),
				['Zoë 🎙️ Müller', 'Zoë 🎙️ Müller'],
			);
			const report = await client.pull(uri);
			const found = report.kind === DocumentDiagnosticReportKind.Full ? report.items : [];
			const unheard = found.find(({ code }) => code === 'unresolved-audio');
			assert.equal(unheard && words(encoding, unheard.range), '[inaudible]');
			const { data } = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? {
				data: [],
			};
			const [, start = 0, length = 0] = data;
			const token = { start: { line: 0, character: start }, end: { line: 0, character: start + length } };
			assert.match(words(encoding, token), /Zoë 🎙️ Müller/);
			await client.stop();
		});

		test(`${encoding}: edited, one change after the other`, async () => {
			const client = await connectIn(encoding);
			const uri = await client.open(text);
			const at = before(encoding, 0, '🎉🎉');
			const size = count[encoding] ?? assert.fail();
			await client.change(uri, 2, [
				{ range: { start: at, end: { line: 0, character: at.character + size('🎉🎉') } }, text: '🚢 ' },
				// Counted in what the first change left.
				{
					range: {
						start: { line: 0, character: at.character + size('🚢  ') },
						end: { line: 0, character: at.character + size('🚢  [inaudible]') },
					},
					text: '(笑) [crosstalk]',
				},
			]);
			const position = { line: 0, character: at.character + size('🚢  (笑) [cross') };
			const onTag = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
			const after = ['**Zoë 🎙️ Müller:** 今日は。 🚢  (笑) [crosstalk] 終わり'];
			assert.equal(onTag?.range && words(encoding, onTag.range, after), '[crosstalk]');
			await client.stop();
		});

		test(`${encoding}: a fix and a completion are put where they belong`, async () => {
			const client = await connectIn(encoding);
			const uri = await client.open(text);
			const textDocument = { uri };
			const place = before(encoding, 2, 'はい');
			const actions = await client.connection.sendRequest(CodeActionRequest.type, {
				textDocument,
				range: { start: place, end: place },
				context: { diagnostics: [], only: ['refactor.rewrite.attribute'] },
			});
			assert.ok(actions && actions.length > 0);
			await client.change(uri, 2, [{ range: range(7, 0, 0), text: '🎉 **Z' }]);
			const typed = '🎉 **Z';
			const end = { line: 7, character: count[encoding]?.(typed) ?? -1 };
			const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position: end });
			const items = Array.isArray(list) ? list : (list?.items ?? []);
			for (const { textEdit } of items) {
				if (!textEdit || !('range' in textEdit)) continue;
				assert.doesNotThrow(() => words(encoding, textEdit.range, [...lines.slice(0, 7), typed]));
			}
			await client.stop();
		});
	}

	test('the client’s favourite is taken, and UTF-16 where it knows none of ours', async () => {
		for (const [offered, taken] of [
			[['utf-8', 'utf-16'], 'utf-8'],
			[['utf-32', 'utf-8', 'utf-16'], 'utf-32'],
			[['utf-7'], 'utf-16'],
			[[], PositionEncodingKind.UTF16],
		] as const) {
			const client = await connectIn(taken, offered);
			await client.stop();
		}
	});
});

const range = (line: number, start: number, end: number): Range => ({
	start: { line, character: start },
	end: { line, character: end },
});

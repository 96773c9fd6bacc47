import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { DocumentDiagnosticReport, InitializeResult } from 'vscode-languageserver/node';
import { built, isNotBuilt } from '../support/built.ts';

/** A web worker speaks through `self`; this gives a worker of Node the same face. */
const face = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
self.postMessage = (message) => parentPort.postMessage(message);
self.addEventListener = () => {};
parentPort.on('message', (data) => self.onmessage({ data }));
`;

interface Answer {
	readonly id?: number;
	readonly result?: unknown;
}

test('the bundle for browsers answers in a worker', { skip: isNotBuilt('server/browser.js') }, async () => {
	const worker = new Worker(face + readFileSync(built('server/browser.js'), 'utf8'), { eval: true });
	const waiting = new Map<number, (result: unknown) => void>();
	worker.on('message', ({ id = -1, result }: Answer) => waiting.get(id)?.(result));
	let count = 0;
	const post = (message: object) => worker.postMessage({ jsonrpc: '2.0', ...message });
	const request = (method: string, params: object) =>
		new Promise<unknown>((resolve) => {
			waiting.set(++count, resolve);
			post({ id: count, method, params });
		});
	const capabilities = { textDocument: { diagnostic: {} } };
	const started = (await request('initialize', { processId: null, rootUri: null, capabilities })) as InitializeResult;
	assert.ok(started.capabilities.diagnosticProvider);
	post({ method: 'initialized', params: {} });
	const textDocument = { uri: 'vscode-vfs://github/a', languageId: 'transcript', version: 1 };
	const text = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
	post({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text } } });
	const report = (await request('textDocument/diagnostic', { textDocument })) as DocumentDiagnosticReport;
	assert.deepEqual(report.kind === 'full' && report.items.map(({ code }) => code), ['empty-turn']);
	await worker.terminate();
});

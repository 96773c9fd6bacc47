import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';
import { runProgram } from '../../server/src/cli/program.ts';
import { annotationFilesNotification, importRequest } from '../../server/src/protocol.ts';
import { crowdTexts } from '../bench/crowdTexts.ts';
import { growthTexts } from '../bench/growthTexts.ts';
import { importTexts } from '../bench/importTexts.ts';
import { markedTexts } from '../bench/markedTexts.ts';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';
import { requestsAbout } from './askedRequests.ts';
import { commandsOn, importsOf } from './commandsRun.ts';
import { hostileYaml } from './hostileYaml.ts';
import { processorTime, silently } from './processorTime.ts';

/** What something cost, in seconds of the processor, or the fault that it met. */
export interface Cost {
	readonly what: string;
	readonly seconds: number;
	readonly fault?: string;
}

/** Something to measure: what it is, and what its parts cost. */
export interface Measured {
	readonly about: string;
	costs(): Promise<readonly Cost[]>;
}

/** What `make` makes of as many as fill so many KB. */
function filled(make: (count: number) => string, kb: number): string {
	const sample = 200;
	return make(Math.round((kb * 1024 * sample) / make(sample).length));
}

/** All that is measured with so many KB each. */
export const everythingOf = (kb: number): readonly Measured[] => [
	...[...growthTexts, ...crowdTexts].map(({ about, text }) => ({
		about,
		costs: () => costsOfText(filled(text, kb)),
	})),
	...hostileYaml.map((piece, index) => ({
		about: `front matter ${index}: ${JSON.stringify(piece.slice(0, 16))}`,
		costs: () =>
			costsOfText(
				`---\n${piece.repeat(Math.ceil((kb * 1024) / piece.length))}\n---\n\n**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n`,
			),
	})),
	...importTexts.map(({ about, file, text, pack }) => ({
		about,
		costs: () => {
			const made = filled(text, kb);
			return costsOfImport(file, pack ? pack(made) : made);
		},
	})),
	...markedTexts(kb * 1024).map(({ about, text, events }) => ({
		about,
		costs: () =>
			costsOfMarks(
				text,
				filled((count) => withEvents('', events(count)), kb),
			),
	})),
];

/** Asks, and tells what it cost; what the server logged meanwhile is a fault. */
async function costOf(client: LanguageClient, method: string, params: object, what = method): Promise<Cost> {
	const before = client.logged.length;
	const seconds = await processorTime(() => client.connection.sendRequest(method, params).catch(String));
	const [fault] = client.logged.slice(before);
	return { what, seconds, ...(fault !== undefined && { fault }) };
}

const start = { line: 0, character: 0 };

async function costsOfText(text: string): Promise<readonly Cost[]> {
	const found: Cost[] = [];
	const name = text.startsWith('WEBVTT') ? 'a.vtt' : 'a.transcript';
	const uri = `file:///talks/${name}`;
	const client = await connectInMemory({
		capabilities: { textDocument: { diagnostic: {} } },
		folders: ['file:///talks'],
		files: { [uri]: text },
	});
	await client.open(text, uri);
	for (const { method, params, about } of requestsAbout(uri, text.split('\n'))) {
		found.push(await costOf(client, method, params, about === undefined ? method : `${method} (${about})`));
	}
	await client.change(uri, 2, [{ range: { start, end: start }, text: 'x' }]);
	const changed = { textDocument: { uri } };
	found.push(await costOf(client, 'textDocument/diagnostic', changed, 'textDocument/diagnostic (after a key)'));
	await client.stop();
	await inFolder(async (folder) => {
		const file = join(folder, name);
		writeFileSync(file, text);
		found.push(...(await costsOfCommands(commandsOn(file, folder))));
	});
	return found;
}

async function costsOfImport(name: string, content: string | Uint8Array): Promise<readonly Cost[]> {
	const client = await connectInMemory();
	const held = typeof content === 'string' ? { text: content } : { binary: Buffer.from(content).toString('latin1') };
	const found = [await costOf(client, importRequest, { name, ...held, to: 'md' })];
	await client.stop();
	await inFolder(async (folder) => {
		const file = join(folder, name);
		writeFileSync(file, content);
		found.push(...(await costsOfCommands(importsOf(file))));
	});
	return found;
}

async function costsOfMarks(text: string, events: string): Promise<readonly Cost[]> {
	const found: Cost[] = [];
	const client = await connectInMemory();
	const uri = await client.open(text);
	const textDocument = { uri };
	const files = [{ name: 'a.transcript.k3f9a2qx.annotations.jsonl', text: events }];
	await client.connection.sendNotification(annotationFilesNotification, { textDocument, files });
	const asked = requestsAbout(uri, text.split('\n')).filter(({ method }) =>
		/^transcript\/(?:annotations|anchors|overview|preview)$|hover|codeLens$/.test(method),
	);
	const inWords = { line: 0, character: 17 };
	for (const when of ['annotated', 'annotated, after a key']) {
		for (const { method, params } of asked) found.push(await costOf(client, method, params, `${method} (${when})`));
		await client.change(uri, 2, [{ range: { start: inWords, end: inWords }, text: 'x' }]);
	}
	await client.stop();
	await inFolder(async (folder) => {
		const file = join(folder, 'a.transcript');
		writeFileSync(file, text);
		writeFileSync(`${file}.k3f9a2qx.annotations.jsonl`, events);
		const listings = ['text', 'json', 'csv', 'web-annotation', 'tei'].map((format) => ['--format', format]);
		const commands = listings.map((format) => ['annotations', ...format, file]);
		found.push(...(await costsOfCommands([...commands, ['check', '--require-verified', file]])));
	});
	return found;
}

async function costsOfCommands(commands: readonly (readonly string[])[]): Promise<readonly Cost[]> {
	const found: Cost[] = [];
	for (const args of commands) {
		let written = '';
		const seconds = await processorTime(() =>
			silently(
				() => runProgram(args),
				(text) => {
					written += text.includes('this is a fault in transcript') ? text : '';
				},
			),
		);
		const what = args.filter((word) => !word.startsWith(tmpdir())).join(' ');
		found.push({ what, seconds, ...(written !== '' && { fault: written }) });
	}
	return found;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'transcript-requests-'));
	await work(folder);
	rmSync(folder, { recursive: true });
}

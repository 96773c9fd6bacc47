import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { splitLines } from '../../server/src/text/lines.ts';
import { built } from '../support/built.ts';
import { cpuTime } from '../support/cpuTime.ts';
import { connect, type LanguageClient } from '../support/languageClient.ts';
import type { House } from './houses.ts';
import { memoryOf, used } from './processTimes.ts';

/** What somebody does again and again at one place. */
export interface Press {
	readonly name: string;
	/** Where the change is made, and what it puts in; `turn` counts from 0. */
	change(place: Place, turn: number): Change;
}

interface Place {
	/** A line in the middle of the text with words enough to type in. */
	readonly line: number;
	readonly text: string;
	/** The next line with a label. */
	readonly label: number;
	readonly labelText: string;
	/** Lines to paste. */
	readonly page: string;
}

interface Change {
	readonly range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	};
	readonly text: string;
}

const at = (line: number, character: number, text: string, end = character): Change => ({
	range: { start: { line, character }, end: { line, character: end } },
	text,
});

/** What is measured, by its column. */
export const presses: readonly Press[] = [
	{ name: 'letter', change: ({ line, text }) => at(line, text.length - 3, 'a') },
	{ name: 'Enter', change: ({ line, text }, turn) => at(line, Math.max(1, text.length - 3 - turn), '\n') },
	{ name: 'a page pasted', change: ({ line, page }) => at(line, 0, page) },
	{
		name: 'a label deleted, put back',
		change: ({ label, labelText }, turn) => {
			const name = /^[^:>]{0,60}[:>]/.exec(labelText)?.[0] ?? '';
			return turn % 2 === 0 ? at(label, 0, '', name.length) : at(label, 0, name);
		},
	},
	{
		name: 'a letter in a label',
		change: ({ label }, turn) => at(label, 5, turn % 2 === 0 ? 'e' : '', turn % 2 === 0 ? 5 : 6),
	},
];

/** How often each is done; the cost is divided by it, and nothing is taken away for warming up. */
const times = 20;

/** In texts of more characters than this keys alone are measured. */
const large = 2_000_000;

/** What one text costs the server, in milliseconds of processor time; memory in megabytes. */
export interface Costs {
	/** From the start of the process to the first problems. */
	readonly opening: number;
	/** From “Use as Transcript” in a server that runs, the text being open as Markdown, to the first problems. */
	readonly adopting: number | undefined;
	/** By the name of the press. */
	readonly keys: ReadonlyMap<string, number>;
	/** By the name of the request. */
	readonly requests: ReadonlyMap<string, number>;
	readonly memory: number;
	/** Reading its lines and hashing them: what any program has to do at least. */
	readonly splitAndHash: number;
}

/** Measures a server of its own for each press, as somebody has it who opens a file and types. */
export async function measure({ text: write }: House, size: number, only = presses): Promise<Costs> {
	const text = write(size);
	const keys = new Map<string, number>();
	const requests = new Map<string, number>();
	let opening = Number.POSITIVE_INFINITY;
	let memory = 0;
	for (const press of only) {
		const server = spawn(process.execPath, [built('server/node.js'), '--stdio']);
		const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
		const client = await connect(createProtocolConnection(...streams), {
			capabilities: { textDocument: { diagnostic: {} } },
		});
		const pid = server.pid ?? 0;
		const uri = await client.open(text);
		await client.pull(uri);
		const before = used(pid);
		opening = Math.min(opening, before);
		await type(client, uri, text, press);
		keys.set(press.name, (used(pid) - before) / times);
		memory = Math.max(memory, memoryOf(pid));
		if (press === only[0] && text.length < large) await ask(client, uri, text, pid, requests);
		await client.stop();
		server.kill();
	}
	const adopting = text.length < large ? await adopt(text) : undefined;
	const start = cpuTime();
	for (const line of splitLines(text)) createHash('sha1').update(line).digest();
	return { opening, adopting, keys, requests, memory, splitAndHash: cpuTime() - start };
}

/** Opens a text that nobody has said is a transcript, and then as one: what the editor does when somebody says so. */
async function adopt(text: string): Promise<number> {
	const server = spawn(process.execPath, [built('server/node.js'), '--stdio']);
	const client = await connect(
		createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
		{ capabilities: { textDocument: { diagnostic: {} } } },
	);
	const pid = server.pid ?? 0;
	await client.pull(await client.open('**Ann Lee:** Hello.\n\n**Bob Kay:** Hello.\n'));
	const before = used(pid);
	await client.pull(await client.open(text, `file:///adopted.${text.startsWith('WEBVTT') ? 'vtt' : 'transcript'}`));
	const cost = used(pid) - before;
	await client.stop();
	server.kill();
	return cost;
}

/** What a program of Node that does nothing costs on this machine, in milliseconds: all that was measured holds it. */
export async function costOfNode(): Promise<number> {
	const own = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
	await setTimeout(3000);
	const cost = used(own.pid ?? 0);
	own.kill();
	return cost;
}

/** Asks for what editors ask for beside problems, after letters and between them, and notes what one time costs. */
async function ask(
	{ connection, change }: LanguageClient,
	uri: string,
	text: string,
	pid: number,
	requests: Map<string, number>,
): Promise<void> {
	const lines = splitLines(text);
	const line = lines.findIndex((own, index) => index >= lines.length >> 1 && own.length > 40 && !own.includes('-->'));
	const label = lines.findIndex((own, index) => index > line && isLabel(own));
	const textDocument = { uri };
	let version = times + 10;
	const each = async (name: string, run: (turn: number) => Promise<unknown>) => {
		const before = used(pid);
		for (let turn = 0; turn < times; turn++) await run(turn);
		requests.set(name, (used(pid) - before) / times);
	};
	await each('a letter, outline and folds', async () => {
		await change(uri, version++, [at(line, 12, 'a')]);
		await connection.sendRequest('textDocument/documentSymbol', { textDocument });
		await connection.sendRequest('textDocument/foldingRange', { textDocument });
	});
	const position = { line, character: 14 };
	await each('code actions as the cursor moves', (turn) => {
		const range = { start: { line: line + turn, character: 3 }, end: { line: line + turn, character: 3 } };
		const context = { diagnostics: [], triggerKind: 2 };
		return connection.sendRequest('textDocument/codeAction', { textDocument, range, context });
	});
	await each('rename', () =>
		connection.sendRequest('textDocument/rename', {
			textDocument,
			position: { line: label, character: Math.max(0, lines[label]?.search(/\p{Lu}/u) ?? 0) },
			newName: 'Zoe Quill',
		}),
	);
	await each('hover', () => connection.sendRequest('textDocument/hover', { textDocument, position }));
	await each('completion', () =>
		connection.sendRequest('textDocument/completion', { textDocument, position: { line, character: 0 } }),
	);
}

const isLabel = (line: string): boolean => /^\s*[^\s#|-][^:>\n]{1,60}[:>]/.test(line) && !line.includes('-->');

async function type(client: LanguageClient, uri: string, text: string, { change }: Press): Promise<void> {
	const lines = splitLines(text);
	const from = (start: number, fits: (line: string) => boolean) =>
		lines.findIndex((line, index) => index >= start && fits(line));
	const line = from(lines.length >> 1, (own) => own.length > 40 && !own.includes('-->'));
	const label = from(line + 1, isLabel);
	const page = `${lines.slice(label, label + 40).join('\n')}\n`;
	const place = { line, text: lines[line] ?? '', label, labelText: lines[label] ?? '', page };
	let resultId: string | undefined;
	for (let turn = 0; turn < times; turn++) {
		await client.change(uri, turn + 2, [change(place, turn)]);
		const report = await client.pull(uri, resultId);
		({ resultId } = report);
	}
}

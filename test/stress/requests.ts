import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../server/src/cli/program.ts';
import { formats } from '../../server/src/formats/index.ts';
import * as protocol from '../../server/src/protocol.ts';
import { growthTexts } from '../bench/growthTexts.ts';
import { connectInMemory } from '../support/languageClient.ts';
import { hostileYaml } from './hostileYaml.ts';

/**
 * `npm run stress:requests -- [KB ...] [--only WORD]`: what every request and every command costs at most, in seconds of
 * the processor, over texts that grow in all the ways that some work once did not keep up with, and over hostile YAML.
 * No request may cost more than a second at 100 KB, nor four at 2 MB; the exit status says whether one does.
 */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const sizes = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const limits = (sizes.length > 0 ? sizes : [100, 2048]).map((kb) => ({ kb, most: kb <= 100 ? 1 : 4 }));
/** What costs less than this of what is allowed is not printed. */
const worthSaying = 0.5;

interface Text {
	readonly about: string;
	readonly text: string;
}

const ofSize = (kb: number): readonly Text[] => [
	...growthTexts.map(({ about, text }) => {
		const sample = text(400).length / 400;
		return { about, text: text(Math.round((kb * 1024) / sample)) };
	}),
	...hostileYaml.map((piece, index) => ({
		about: `front matter ${index}: ${JSON.stringify(piece.slice(0, 16))}`,
		text: `---\n${piece.repeat(Math.ceil((kb * 1024) / piece.length))}\n---\n\n**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n`,
	})),
];

/** A request by its method, and what it asks about a document with so many lines. */
const requests = (uri: string, lines: readonly string[]): readonly (readonly [string, object])[] => {
	const textDocument = { uri };
	const line = Math.max(
		0,
		lines.findLastIndex((text) => text.includes(':')),
	);
	const position = { line, character: 4 };
	const whole = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
	const here = { start: position, end: position };
	const page = { start: { line, character: 0 }, end: { line: Math.min(line + 60, lines.length - 1), character: 0 } };
	const options = { tabSize: 4, insertSpaces: false };
	const at = { textDocument, position };
	const actions = (range: object, only?: readonly string[]) => ({
		textDocument,
		range,
		context: { diagnostics: [], ...(only && { only }) },
	});
	return [
		['textDocument/documentSymbol', { textDocument }],
		['textDocument/diagnostic', { textDocument }],
		['textDocument/foldingRange', { textDocument }],
		['textDocument/semanticTokens/full', { textDocument }],
		['textDocument/documentLink', { textDocument }],
		['textDocument/codeLens', { textDocument }],
		['textDocument/inlayHint', { textDocument, range: page }],
		['textDocument/hover', at],
		['textDocument/completion', at],
		['textDocument/definition', at],
		['textDocument/references', { ...at, context: { includeDeclaration: true } }],
		['textDocument/documentHighlight', at],
		['textDocument/selectionRange', { textDocument, positions: [position] }],
		['textDocument/prepareRename', at],
		['textDocument/rename', { ...at, newName: 'Zoe Quill' }],
		['textDocument/codeAction', actions(here)],
		['textDocument/codeAction', actions(whole)],
		['textDocument/codeAction', actions(whole, ['source.fixAll'])],
		['textDocument/formatting', { textDocument, options }],
		['textDocument/rangeFormatting', { textDocument, range: page, options }],
		['workspace/symbol', { query: 'a' }],
		[protocol.summaryRequest, { textDocument }],
		[protocol.candidatesRequest, { ...at, question: 'speech' }],
		[protocol.candidatesRequest, { ...at, question: 'next' }],
		[protocol.speakersRequest, { textDocument }],
		[protocol.attributionRequest, { textDocument }],
		[protocol.whoIsThisRequest, at],
		[protocol.explainRequest, { textDocument }],
		[protocol.labelsPageRequest, { textDocument }],
		[protocol.annotationsRequest, { textDocument }],
		[protocol.anchorsRequest, { textDocument }],
	];
};

/** Commands of the command line on a file, and whether they write it. */
const commands = (file: string): readonly (readonly string[])[] => [
	['check', file],
	['check', '--format', 'json', file],
	['stats', file],
	...formats.map(({ id }) => ['export', '--to', id, file]),
	['diff', file, file],
	['check', '--fix', file],
];

interface Cost {
	readonly what: string;
	readonly about: string;
	readonly seconds: number;
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** What the command line writes is not looked at here. */
async function silently(work: () => Promise<unknown>): Promise<unknown> {
	const [write, complain] = [process.stdout.write, process.stderr.write];
	process.stdout.write = quiet;
	process.stderr.write = quiet;
	try {
		return await work();
	} finally {
		[process.stdout.write, process.stderr.write] = [write, complain];
	}
}

/** Takes what is written, and says so to whoever waits. */
function quiet(_: unknown, encoding?: unknown, done?: unknown): boolean {
	const call = typeof encoding === 'function' ? encoding : done;
	if (typeof call === 'function') call();
	return true;
}

async function costs({ about, text }: Text): Promise<readonly Cost[]> {
	const found: Cost[] = [];
	const captions = text.startsWith('WEBVTT');
	const uri = `file:///talks/a.${captions ? 'vtt' : 'transcript'}`;
	const client = await connectInMemory({ capabilities: { textDocument: { diagnostic: {} } } });
	await client.open(text, uri);
	for (const [method, params] of requests(uri, text.split('\n'))) {
		const seconds = await costOf(() => client.connection.sendRequest(method, params).catch(String));
		found.push({ what: method, about, seconds });
	}
	await client.stop();
	const folder = mkdtempSync(join(tmpdir(), 'transcript-requests-'));
	const file = join(folder, captions ? 'a.vtt' : 'a.transcript');
	writeFileSync(file, text);
	for (const args of commands(file)) {
		const seconds = await costOf(() => silently(() => runProgram(args)));
		found.push({ what: args.filter((word) => word !== file).join(' '), about, seconds });
	}
	rmSync(folder, { recursive: true });
	return found;
}

let failed = 0;
for (const { kb, most } of limits) {
	const slowest = new Map<string, Cost>();
	for (const text of ofSize(kb)) {
		if (only !== undefined && !text.about.includes(only)) continue;
		for (const cost of await costs(text)) {
			if (cost.seconds > most * worthSaying)
				console.log(`${kb} KB  ${cost.seconds.toFixed(2)} s  ${cost.what}  (${cost.about})`);
			if (cost.seconds > most) failed++;
			if (cost.seconds > (slowest.get(cost.what)?.seconds ?? -1)) slowest.set(cost.what, cost);
		}
	}
	console.log(`\n${kb} KB: the slowest of each, in seconds; ${most} are allowed`);
	for (const { what, about, seconds } of [...slowest.values()].sort((a, b) => b.seconds - a.seconds))
		console.log(`${seconds.toFixed(2).padStart(7)}  ${what.padEnd(40)} ${about}`);
	console.log();
}
console.log(failed === 0 ? 'Nothing is slower than allowed.' : `${failed} are slower than allowed.`);
process.exitCode = failed === 0 ? 0 : 1;

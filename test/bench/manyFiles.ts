import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { built } from '../support/built.ts';
import { connect } from '../support/languageClient.ts';
import { houses } from './houses.ts';
import { memoryOf, used } from './processTimes.ts';

/** What one run of a program used: milliseconds of processor time, and megabytes at its largest. */
interface Run {
	readonly time: number;
	readonly memory: number;
}

/** What reading many files costs. */
export interface ManyFiles {
	readonly files: number;
	/** Megabytes of text. */
	readonly size: number;
	readonly check: Run;
	/** The first run that keeps what it found, and the one behind it. */
	readonly first: Run;
	readonly second: Run;
	/** `markdownlint-cli2` on the same files, where somebody installed it. */
	readonly peer: Run | undefined;
	/** True for the shared collections, false for files that were made up. */
	readonly real: boolean;
}

/** Written to standard error when a program ends; what its threads used counts too. */
const tellsUse = `data:text/javascript,${encodeURIComponent(
	"import { isMainThread } from 'node:worker_threads';" +
		"const tell = ({ userCPUTime, systemCPUTime, maxRSS }) => '\\nused ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS / 1024 + '\\n';" +
		"if (isMainThread) process.on('exit', () => process.stderr.write(tell(process.resourceUsage())));",
)}`;

function run(program: string, args: readonly string[], cwd: string): Run {
	const { stderr } = spawnSync(process.execPath, ['--import', tellsUse, program, ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	const [, time = Number.NaN, memory = Number.NaN] = /\nused ([\d.]+) ([\d.]+)\n/.exec(stderr) ?? [];
	return { time: Number(time), memory: Number(memory) };
}

/** The collections that the project is judged by; not on a user's machine. */
const shared = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Fills a folder with Markdown files: those of the shared collections where these are, else made up, about 6 MB. */
function fill(folder: string): boolean {
	if (existsSync(shared)) {
		for (const file of readdirSync(shared, { recursive: true, encoding: 'utf8' })) {
			if (extname(file) !== '.md' || !statSync(join(shared, file)).isFile()) continue;
			cpSync(join(shared, file), join(folder, file.replaceAll(/[\\/]/g, '-')));
		}
		return true;
	}
	for (let index = 0; index < 100; index++) {
		const house = houses[index % 3];
		if (house) writeFileSync(join(folder, `${index}.md`), house.text(10_000 + (index % 10) * 11_000));
	}
	return false;
}

/** Measures `transcript check` over many files; `peers` is a folder in which markdownlint-cli2 is installed. */
export function measureManyFiles(peers: string | undefined): ManyFiles {
	const folder = mkdtempSync(join(tmpdir(), 'transcript-many-'));
	try {
		const real = fill(folder);
		const files = readdirSync(folder);
		const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6;
		const check = run(built('cli.js'), ['check', '--format', 'json', '.'], folder);
		const cached = ['check', '--cache', '--format', 'json', '.'];
		const first = run(built('cli.js'), cached, folder);
		const second = run(built('cli.js'), cached, folder);
		const lint = peers && resolve(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
		const peer = lint && existsSync(lint) ? run(lint, files, folder) : undefined;
		return { files: files.length, size, check, first, second, peer, real };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the index of a workspace costs the server's process. */
export interface Index {
	readonly files: number;
	/** Megabytes of text. */
	readonly size: number;
	/** Milliseconds of processor time, and by the clock, until all speakers are known. */
	readonly time: number;
	readonly wall: number;
	readonly memory: number;
	/** A letter in an open file once the index stands, and in the same file with no other beside it. */
	readonly letter: number;
	readonly letterAlone: number;
}

const transcripts = 3000;

/** Measures the index of a workspace of three thousand transcripts that are made for it. */
export async function measureIndex(): Promise<Index> {
	const folder = mkdtempSync(join(tmpdir(), 'transcript-index-'));
	try {
		let size = 0;
		for (let index = 0; index < transcripts; index++) {
			const house = houses[index % 3];
			if (!house) continue;
			const text = `${house.text(2000 + (index % 7) * 500)}\n\n**Zoe Quill:** Number ${index}.\n`;
			mkdirSync(join(folder, String(index % 30)), { recursive: true });
			writeFileSync(join(folder, String(index % 30), `${index}.transcript`), text);
			size += text.length / 1e6;
		}
		const alone = await letters(undefined);
		const beside = await letters(folder);
		return { files: transcripts, size, ...beside, letterAlone: alone.letter };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function letters(folder: string | undefined): Promise<Omit<Index, 'files' | 'size' | 'letterAlone'>> {
	const server = spawn(process.execPath, [built('server/node.js'), '--stdio']);
	const client = await connect(
		createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
		{
			capabilities: { textDocument: { diagnostic: {} } },
			folders: folder === undefined ? [] : [pathToFileURL(folder).href],
		},
	);
	const pid = server.pid ?? 0;
	const [before, start] = [used(pid), performance.now()];
	if (folder !== undefined) await client.connection.sendRequest('workspace/symbol', { query: 'Zoe Quill' });
	const [time, wall] = [used(pid) - before, performance.now() - start];
	const text = houses[0]?.text(28_000) ?? '';
	const uri = await client.open(text);
	await client.pull(uri);
	const line = text.split('\n').findIndex((own, index) => index > 40 && own.length > 40);
	const place = { line, character: 30 };
	const settled = used(pid);
	const times = 40;
	for (let turn = 0; turn < times; turn++) {
		await client.change(uri, turn + 2, [{ range: { start: place, end: place }, text: 'a' }]);
		await client.pull(uri);
	}
	const letter = (used(pid) - settled) / times;
	await setTimeout(100);
	const memory = memoryOf(pid);
	await client.stop();
	server.kill();
	return { time, wall, memory, letter };
}

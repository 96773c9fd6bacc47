import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver/node';
import { runProgram } from '../../server/src/cli/program.ts';
import { connectInMemory } from '../support/languageClient.ts';
import { randomFrom } from '../support/random.ts';
import { type Check, checks } from './checks.ts';
import { mutate, smallest } from './mutate.ts';
import { seedFolder, startingPoints } from './texts.ts';

/**
 * `npm run fuzz -- [MINUTES] [SEED]` changes texts at random and looks whether everything still holds: parsing, parsing
 * anew, findings, fixes, exports, configuration, the arguments of the command line, the protocol. A text in which
 * something does not is made small and kept in test/fuzz/seeds, where it is a test from then on.
 */
const [minutes = '10', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const texts = startingPoints();
const end = Date.now() + Number(minutes) * 60_000;
/** No text of a few pages takes longer, in milliseconds of the process's own time. */
const slowest = 4000;
const faults = new Map<string, string>();
let runs = 0;

console.log(`${texts.length} texts, ${minutes} minutes, seed ${seed}`);
while (Date.now() < end) {
	const text = mutate(pieceOf(texts[random(texts.length)] ?? ''), texts, random);
	for (const [name, check] of Object.entries(checks)) {
		const fault = faultOf(check, text);
		if (fault !== undefined) keep(name, fault, text, (less) => faultOf(check, less) === fault);
	}
	if (runs % 50 === 0) await checkArguments(text);
	if (runs % 20 === 0) await checkProtocol(text);
	runs++;
}
console.log(`${runs} texts, ${faults.size} faults`);
for (const [name, text] of faults) console.log(`\n${name}\n${text}`);
process.exitCode = faults.size > 0 ? 1 : 0;

/** Mostly a few lines of a text, as many more of them are tried in the same time; one in four is whole. */
function pieceOf(text: string): string {
	if (random(4) === 0) return text;
	const lines = text.split('\n');
	const from = random(3) === 0 ? 0 : random(lines.length);
	return lines.slice(from, from + 2 + random(24)).join('\n');
}

/** The first line of what went wrong; undefined where all holds. The same numbers are drawn each time. */
function faultOf(check: Check, text: string): string | undefined {
	const before = process.cpuUsage();
	try {
		check(text, randomFrom(5));
	} catch (error) {
		return String(error instanceof Error ? error.message : error).split('\n')[0];
	}
	const { user } = process.cpuUsage(before);
	return user / 1000 > slowest ? 'too slow' : undefined;
}

function keep(name: string, fault: string, text: string, fails: (text: string) => boolean): void {
	const key = `${name}: ${fault}`;
	if (faults.has(key)) return;
	const small = smallest(text, fails);
	faults.set(key, small);
	const id = createHash('sha256').update(small).digest('hex').slice(0, 8);
	writeFileSync(new URL(`${name}-${id}.txt`, seedFolder), small);
	console.log(`${key} (${name}-${id}.txt)`);
}

/** Arguments made of a text, before files that are not there: they are refused, and nothing is thrown. */
async function checkArguments(text: string): Promise<void> {
	const words = [
		'check',
		'export',
		'stats',
		'diff',
		'rename',
		'--to',
		'--format',
		'--rule',
		'--max-warnings',
		'--config',
	];
	const given = Array.from({ length: 1 + random(5) }, () =>
		random(2) === 0 ? (words[random(words.length)] ?? '') : text.slice(random(text.length + 1)).slice(0, 20),
	).filter((word) => word !== '-' && !/^[./]/.test(word));
	const [write, complain] = [process.stdout.write, process.stderr.write];
	let said = '';
	process.stdout.write = () => true;
	process.stderr.write = (chunk) => {
		said += String(chunk);
		return true;
	};
	try {
		const status = await runProgram([...given, '/no/such/file']);
		if (![0, 1, 2].includes(status) || /fault in transcript itself/.test(said))
			throw new Error(`status ${status}: ${said}`);
	} catch (error) {
		faults.set(`arguments: ${JSON.stringify(given)}`, String(error));
	} finally {
		[process.stdout.write, process.stderr.write] = [write, complain];
	}
}

/** A document that is edited has the problems of one that is opened so. */
async function checkProtocol(text: string): Promise<void> {
	const client = await connectInMemory({ capabilities: { textDocument: { diagnostic: {} } } });
	const uri = await client.open(texts[random(texts.length)] ?? '', 'file:///edited.transcript');
	const lines = text.split(/\r\n|\r|\n/);
	for (let version = 2; version < 8; version++) {
		const at = random(lines.length);
		const range = { start: { line: at, character: random(30) }, end: { line: at + random(4), character: random(30) } };
		await client.change(uri, version, [{ range, text: lines.slice(at, at + random(5)).join('\n') }]);
		await client.pull(uri);
	}
	await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
		textDocument: { uri, version: 9 },
		contentChanges: [{ text }],
	});
	client.pass();
	const edited = await client.pull(uri);
	const fresh = await client.pull(await client.open(text, 'file:///fresh.transcript'));
	const items = (report: typeof fresh) =>
		JSON.stringify('items' in report ? report.items : []).replaceAll('edited', 'fresh');
	if (items(edited) !== items(fresh)) faults.set('protocol: an edited document has other problems', text);
	if (client.logged.length > 0) faults.set(`protocol: ${client.logged[0]}`, text);
	await client.stop();
}

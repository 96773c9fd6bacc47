import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DidChangeConfigurationNotification, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { fixtures } from '../support/fixtures.ts';
import { connectInMemory } from '../support/languageClient.ts';
import { randomFrom } from '../support/random.ts';

/** How much is done to a server. */
export interface Load {
	readonly documents: number;
	/** Of all documents together. */
	readonly edits: number;
	readonly seed: number;
}

/** What came of it. */
export interface Outcome {
	/** Documents whose problems are others than a server finds that was never asked before. */
	readonly stale: readonly string[];
	/** What the server wrote into its log. */
	readonly logged: readonly string[];
	/**
	 * Bytes in use after each tenth of the edits, garbage collected, each time with the texts of the beginning and the
	 * problems of all: what differs is what edits left behind.
	 */
	readonly heap: readonly number[];
}

const severities = ['off', 'hint', 'error', 'information'];

/** Opens many documents, edits them at random places while settings change, and compares what is found with a fresh server. */
export async function stress({ documents, edits, seed }: Load): Promise<Outcome> {
	const random = randomFrom(seed);
	const own = fixtures()
		.map(({ text }) => text)
		.filter(({ length }) => length > 200);
	const first = Array.from({ length: documents }, () => (own[random(own.length)] ?? '').split(/\r\n|\r|\n/));
	let texts = first.map((lines) => [...lines]);
	let severity = 'warning';
	const options = {
		capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
		settings: () => ({ rules: { 'label-spacing': severity, 'placeholder-speaker': severity } }),
	};
	const client = await connectInMemory(options);
	const addressOf = (index: number) => `file:///talks/${index}.transcript`;
	for (const [index, lines] of texts.entries()) await client.open(lines.join('\n'), addressOf(index));
	const heap: number[] = [];
	let version = 1;
	const measure = async () => {
		texts = first.map((lines) => [...lines]);
		for (const [index, lines] of texts.entries()) {
			await client.change(addressOf(index), ++version, [{ text: lines.join('\n') }]);
			client.pass();
			await client.pull(addressOf(index));
		}
		heap.push(await heapAfterCollection());
	};
	for (let edit = 0; edit < edits; edit++) {
		const index = random(documents);
		const lines = texts[index] ?? [];
		const line = random(lines.length);
		const removed = Math.min(lines.length - line - 1, random(3));
		const source = own[random(own.length)]?.split('\n') ?? [];
		const at = random(source.length);
		// As many lines come as go, or the texts would grow.
		const added = source.slice(at, at + Math.max(1, removed));
		const range = { start: { line, character: 0 }, end: { line: line + removed, character: 0 } };
		await client.change(addressOf(index), ++version, [{ range, text: added.map((text) => `${text}\n`).join('') }]);
		lines.splice(line, removed, ...added);
		if (lines.length > 120) {
			lines.splice(40);
			await client.change(addressOf(index), ++version, [{ text: lines.join('\n') }]);
		}
		if (random(3) === 0) await client.pull(addressOf(random(documents)));
		if (edit % Math.ceil(edits / 20) === 0) {
			severity = severities[random(severities.length)] ?? 'hint';
			await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		}
		if (edit % 100 === 0) client.pass();
		if ((edit + 1) % Math.ceil(edits / 10) === 0) await measure();
	}
	client.pass();
	const fresh = await connectInMemory(options);
	const stale: string[] = [];
	for (const [index, lines] of texts.entries()) {
		const uri = await fresh.open(lines.join('\n'), addressOf(index));
		if (itemsOf(await client.pull(uri)) !== itemsOf(await fresh.pull(uri))) stale.push(uri);
		await fresh.close(uri);
	}
	await fresh.stop();
	const logged = [...client.logged];
	await client.stop();
	return { stale, logged, heap };
}

const itemsOf = (report: DocumentDiagnosticReport): string => JSON.stringify('items' in report ? report.items : report);

/**
 * What objects take. Code is left out: V8 compiles and forgets as it sees fit. Node collects garbage on demand when it is
 * told so; it may be told while it runs.
 */
async function heapAfterCollection(): Promise<number> {
	setFlagsFromString('--expose-gc');
	const collect: () => void = runInNewContext('gc');
	// What was remembered of what is collected only now goes with the next round.
	for (let round = 0; round < 4; round++) {
		collect();
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	const objects = getHeapSpaceStatistics().filter(({ space_name }) => !/code|trusted/.test(space_name));
	return objects.reduce((sum, space) => sum + space.space_used_size, 0);
}

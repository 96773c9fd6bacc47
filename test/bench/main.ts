import { Bench } from 'tinybench';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { quickFixes } from '../../server/src/features/quickFixes.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { editDocument, openDocument } from '../../server/src/lsp/transcriptDocument.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { longTranscript } from './longTranscript.ts';

/** `npm run bench`: what a key press costs in a long transcript, beside reading all of it anew. */
const text = longTranscript(600);
const lines = splitLines(text);
const { settings } = readSettings({});
const middle = Math.floor(lines.length / 2);
const place = { line: middle, character: lines[middle]?.length ?? 0 };
const key = [{ range: { start: place, end: place }, text: 'a' }];
const item = { uri: 'file:///a.transcript', languageId: 'transcript', version: 1, text };

let document = openDocument(item);
let version = 1;
const press = (): Parsed => {
	// The word must not grow without end.
	if (version % 200 === 0) document = openDocument(item);
	document = editDocument(document, key, ++version);
	return document.transcript;
};
diagnose(document.transcript, settings);

const bench = new Bench({ time: 1000, warmupTime: 200 });
bench
	.add('full parse', () => void parse(lines))
	.add('key press: reparse', () => void press())
	.add('full parse, findings', () => void diagnose(parse(lines), settings))
	.add('key press: reparse, findings', () => void diagnose(press(), settings))
	.add('key press: reparse, outline', () => void documentSymbols(press()))
	.add('key press: reparse, quick fixes at the cursor', () => {
		void quickFixes(press(), settings, { start: place, end: place });
	});
await bench.run();

const milliseconds = (name: string): number => {
	const result = bench.getTask(name)?.result;
	return result && 'latency' in result ? result.latency.p50 : Number.NaN;
};
console.log(
	`${(text.length / 1024).toFixed(0)} KB, ${lines.length} lines, ${document.transcript.blocks.length} blocks; medians`,
);
for (const { name } of bench.tasks) console.log(`${name.padEnd(48)} ${milliseconds(name).toFixed(2).padStart(8)} ms`);
for (const [whole, part] of [
	['full parse', 'key press: reparse'],
	['full parse, findings', 'key press: reparse, findings'],
] as const) {
	console.log(`${part} costs ${((100 * milliseconds(part)) / milliseconds(whole)).toFixed(0)} % of ${whole}`);
}

// What reading alone costs, up to five megabytes.
await import('./parse.ts');

// What keys cost in the server's process, in texts of every size: docs/performance.md.
await import('./performance.ts');

// What the overview beside the text costs the server.
await import('./overview.ts');
// What it takes to hear a recording of an hour, in the real VS Code: docs/listening.md.
await import('./hearing.ts');

// How well and how fast annotations are found again.
await import('./annotations.ts');

import { overview } from '../../server/src/features/overview/overview.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { editDocument, openDocument } from '../../server/src/lsp/transcriptDocument.ts';
import { longTranscript } from './longTranscript.ts';

/** What the overview of a text of about 1 MB costs the server: at first, and after a key, beside what the problems cost. */
const text = longTranscript(2000);
const { settings } = readSettings({});
let document = openDocument({ uri: 'file:///a.transcript', version: 1, text });
const middle = Math.floor(document.transcript.lines.length / 2);
const place = { line: middle, character: document.transcript.lines[middle]?.text.length ?? 0 };
diagnose(document.transcript, settings);

const timed = (action: () => void): number => {
	const start = performance.now();
	action();
	return performance.now() - start;
};
const first = timed(() => void overview(document.transcript, settings));
const updates = Array.from({ length: 30 }, (_, index) => {
	document = editDocument(document, [{ range: { start: place, end: place }, text: 'a' }], index + 2);
	diagnose(document.transcript, settings);
	return timed(() => void overview(document.transcript, settings));
}).sort((a, b) => a - b);
const { runs } = overview(document.transcript, settings);
console.log(
	`\nOverview of ${(text.length / 1e6).toFixed(2)} MB, ${runs.length} runs: first ${first.toFixed(0)} ms, after a key ${updates[15]?.toFixed(1)} ms (median; the slowest of 30: ${updates.at(-1)?.toFixed(1)} ms), ${(JSON.stringify(overview(document.transcript, settings)).length / 1000).toFixed(0)} KB`,
);

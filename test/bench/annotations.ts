import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotationsOf } from '../../server/src/annotations/annotations.ts';
import type { AnnotationEvent } from '../../server/src/annotations/event.ts';
import { standingOf } from '../../server/src/annotations/standing.ts';
import { targetOfTurn } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { followAnnotations } from '../../server/src/lsp/openAnnotations.ts';
import { editDocument, openDocument } from '../../server/src/lsp/transcriptDocument.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { idleNodeWork } from '../support/idleNode.ts';
import { tokensOf } from './anchoring/document.ts';
import { follow } from './anchoring/follow.ts';
import { measure, type Outcome } from './anchoring/measure.ts';
import { talk } from './anchoring/talk.ts';
import { longTranscript } from './longTranscript.ts';

/**
 * How well annotations are found again after edits, and what ten thousand of them cost at 1 MB. Writes `docs/annotating.md`,
 * where there are real transcripts beside the checkout; elsewhere it prints the same of a talk that is made up.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const real = realTexts(join(root, '..', 'shared', 'corpus'));
const texts = real.length > 0 ? real : [talk(250, 1)];
const each = 1500;

const found = [0, 20, 60, 100, 300, 1000].map((edits) => {
	const sum: Outcome = { existing: 0, right: 0, alike: 0, wrong: 0, wrongUnsure: 0, falselyValid: 0 };
	for (const lines of texts) {
		const one = measure(tokensOf(lines), each, edits, 7);
		sum.existing += one.existing;
		sum.right += one.right;
		sum.alike += one.alike;
		sum.wrong += one.wrong;
		sum.wrongUnsure += one.wrongUnsure;
		sum.falselyValid += one.falselyValid;
	}
	return { edits, ...sum };
});
const followed = texts
	.slice(0, 2)
	.map((lines) => follow(tokensOf(lines), 1000, 3))
	.reduce((sum, one) => ({ existing: sum.existing + one.existing, right: sum.right + one.right }));

const goals: Readonly<Record<number, string>> = {
	0: '100',
	20: '99.5',
	60: '98.5',
	100: '97.5',
	300: '92',
	1000: '82',
};
const percent = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
const costs = costsOfMany();
const lines = `# Annotations, measured

Written by \`npm run bench\`: ${real.length > 0 ? `${texts.length} real transcripts of ${texts.length} houses, 200 to 350 turns each` : 'a talk of 250 turns that is made up'}, ${each} annotations of turns and
of words in each. Edits are mixed: words put in, taken out and replaced, sentences, paragraphs cut in two, turns moved,
doubled and deleted. In percent of the annotations of which at least half of the words still exist.

## Between two sessions, from the words that were marked first

| edits | on their place | goal | on the same words elsewhere | on other words | the same, shown as unsure | verified wrongly |
| ----: | -------------: | ---: | --------------------------: | -------------: | ------------------------: | ---------------: |
${found
	.map(
		({ edits, existing, right, alike, wrong, wrongUnsure, falselyValid }) =>
			`| ${[
				`${edits}`.padStart(5),
				`${percent(right, existing)} %`.padStart(14),
				(goals[edits] ?? '').padStart(4),
				`${alike}`.padStart(27),
				`${wrong}`.padStart(14),
				`${wrongUnsure}`.padStart(25),
				`${falselyValid}`.padStart(16),
			].join(' | ')} |`,
	)
	.join('\n')}

In the open editor, which tells each of 1,000 edits: ${percent(followed.right, followed.existing)} % of ${followed.existing} (goal: 100).

## Ten thousand annotations of 1 MB

A program of Node that does nothing took ${idleNodeWork().toFixed(0)} ms of processor time in the same run (25 ms on a machine of the kind on
which the goals were set).

| what                                   | processor time |   goal |
| -------------------------------------- | -------------: | -----: |
| nothing changed                        | ${`${costs.unchanged.toFixed(0)} ms`.padStart(14)} |  50 ms |
| 100 words changed since, elsewhere     | ${`${costs.changed.toFixed(0)} ms`.padStart(14)} | 250 ms |
| an edit in the editor, places followed | ${`${costs.edit.toFixed(1)} ms`.padStart(14)} |   2 ms |
`;
console.log(lines);
if (real.length > 0) writeFileSync(join(root, 'docs', 'annotating.md'), lines);

/** The first transcript of each collection that is neither short nor long. */
function realTexts(corpus: string): readonly (readonly string[])[] {
	if (!existsSync(corpus)) return [];
	const houses = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return houses
		.flatMap(({ name: house }) => {
			const names = readdirSync(join(corpus, house))
				.filter((name) => /\.(?:md|txt)$/.test(name))
				.sort();
			for (const name of names) {
				const own = splitLines(readFileSync(join(corpus, house, name), 'utf8'));
				const { length } = annotatedTextOf(parse(own)).turns;
				if (length >= 200 && length <= 350) return [own];
			}
			return [];
		})
		.slice(0, 8);
}

/** Milliseconds of processor time. */
function timed(action: () => void): number {
	const before = process.cpuUsage();
	action();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function costsOfMany() {
	const uri = 'file:///a.transcript';
	const own = longTranscript(2000);
	const document = openDocument({ uri, version: 1, text: own });
	const text = annotatedTextOf(document.transcript);
	const events = Array.from({ length: 10_000 }, (_, index): AnnotationEvent => {
		const target = targetOfTurn(text, index % text.turns.length);
		return { id: `${index}`, at: '', by: 'k3f9a2qx', act: 'tag', tag: 'x', ...(target && { target }) };
	});
	const standing = standingOf(events);
	const written = splitLines(own);
	const step = Math.floor(written.length / 100);
	const other = annotatedTextOf(
		parse(written.map((line, at) => (at % step === 0 ? line.replace(/\w+(?=\W*$)/, 'otherwise') : line))),
	);
	const unchanged = timed(() => void annotationsOf(text, standing));
	const changed = timed(() => void annotationsOf(other, standing));
	const open = followAnnotations();
	open.set(uri, events);
	open.of(document);
	const line = Math.floor(document.transcript.lines.length / 2);
	const place = { line, character: document.transcript.lines[line]?.text.length ?? 0 };
	const changes = [{ range: { start: place, end: place }, text: 'a' }];
	const edits = 100;
	let now = document;
	const versions = Array.from({ length: edits }, (_, index) => {
		const before = now;
		now = editDocument(now, changes, index + 2);
		return { before, now };
	});
	const each = versions.map((version) => timed(() => open.listener.changed?.(version.now, version.before, changes)));
	const edit = each.sort((a, b) => a - b)[edits / 2] ?? 0;
	return { unchanged, changed, edit };
}

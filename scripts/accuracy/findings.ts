import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import type { Diagnostic } from '../../server/src/lint/lint.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import type { Transcript } from '../../server/src/model/transcript.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { parseFile } from './turns.ts';

/**
 * Draws findings at random, the same for the same seed, from the shared transcripts or from folders that are named, and
 * prints them with the lines around them, to be judged by reading.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		count: { type: 'string', default: '100' },
		seed: { type: 'string', default: '1' },
		rule: { type: 'string' },
		severity: { type: 'string', default: 'warning' },
		context: { type: 'string', default: '2' },
		summary: { type: 'boolean', default: false },
	},
});

interface Found {
	readonly file: string;
	readonly transcript: Transcript;
	readonly diagnostic: Diagnostic;
}

const shared = new URL('../../../shared/corpus/', import.meta.url).pathname;
const roots = positionals.length > 0 ? positionals : [shared];
const { settings } = readSettings(values.rule === undefined ? {} : { [values.rule]: { severity: 'warning' } });

const found = roots.flatMap((root) =>
	globSync('**/*', { cwd: root, absolute: true, ignore: ['**/*.{tsv,json}'] })
		.filter((file) => !file.endsWith('/README.md'))
		.sort()
		.flatMap((file): readonly Found[] => {
			const transcript = parseFile(file);
			return diagnose(transcript, settings).map((diagnostic) => ({
				file: relative(root, file),
				transcript,
				diagnostic,
			}));
		}),
);

function print({ file, transcript, diagnostic }: Found, number: number): void {
	const { rule, message, range } = diagnostic;
	console.log(`\n── ${number}. ${rule.id}  ${file}:${range.start.line + 1}–${range.end.line + 1}`);
	const around = Number(values.context);
	const shown = new Set<number>();
	for (const edge of [range.start.line, range.end.line]) {
		for (let line = edge - around; line <= edge + around; line++) shown.add(line);
	}
	for (const line of [...shown].sort((a, b) => a - b)) {
		const inside = line >= range.start.line && line <= range.end.line;
		const text = transcript.lines[line]?.text;
		if (text !== undefined) console.log(`${inside ? '›' : ' '} ${String(line + 1).padStart(5)}  ${text.slice(0, 160)}`);
	}
	console.log(`  ${message}`);
	for (const { title, safe } of fixesOf(diagnostic, transcript).slice(0, 3))
		console.log(`  ${safe ? 'fix' : 'choice'}: ${title}`);
}

if (!existsSync(shared) && positionals.length === 0) console.log(`Skipped: no transcripts at ${shared}`);
const counts = new Map<string, number>();
for (const { diagnostic } of found) {
	const key = `${diagnostic.severity} ${diagnostic.rule.id}`;
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${key}`);

if (!values.summary) {
	const pool = found.filter(
		({ diagnostic: { severity, rule } }) =>
			(values.rule === undefined || rule.id === values.rule) &&
			(values.rule !== undefined || severity === values.severity),
	);
	let state = Number(values.seed);
	const random = (n: number) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * n);
	};
	for (let number = 1; number <= Number(values.count) && pool.length > 0; number++) {
		const [drawn] = pool.splice(random(pool.length), 1);
		if (drawn) print(drawn, number);
	}
}

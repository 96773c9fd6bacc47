import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reporters } from '../../server/src/cli/check/reporters.ts';
import { toJson, toText } from '../../server/src/cli/diff/report.ts';
import { complain } from '../../server/src/cli/output.ts';
import { figuresOf } from '../../server/src/cli/stats/figures.ts';
import { writers } from '../../server/src/cli/stats/write.ts';
import { terminalLines, terminalText } from '../../server/src/cli/terminalText.ts';
import { compare } from '../../server/src/features/changes/compare.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** Names of files, labels and rules of somebody who wants to command the terminal or the runner of a pipeline. */
const hostile = fc
	.array(
		fc.constantFrom(
			'\u001b]0;title\u0007',
			'\u001b[2J',
			'\u001b[31m',
			'\u009b31m',
			'\u0090q\u009c',
			'\r',
			'\u0008',
			'\u007f',
			'\u0000',
			'\u202e',
			'\u2066',
			'\u2028',
			'\ud800',
			'::error::x',
			'##[error]x',
			'%0A::error::x',
			'Ann',
			' ',
			'b.md',
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => parts.join(''));
const lines = fc.tuple(hostile, hostile).map(([first, second]) => `${first}\n${second}`);
const names = fc.oneof(hostile, lines);

/** Fails where a terminal or GitHub's runner would be commanded. `painted` allows the colours that are ours. */
function harmless(output: string, painted = false): void {
	const text = painted ? output.replace(/\u001b\[\d{1,2}m/g, '') : output;
	const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u.exec(
		text,
	);
	assert.equal(found?.[0].codePointAt(0)?.toString(16), undefined, JSON.stringify(output));
	for (const line of text.split('\n')) assert.ok(!/^\s*::|##\[/.test(line), JSON.stringify(output));
}

test('a line for a terminal has nothing that commands it', () => {
	fc.assert(
		fc.property(fc.oneof(names, fc.string({ unit: 'binary' })), (text) => {
			harmless(terminalText(text));
			assert.ok(!terminalText(text).includes('\n'));
			harmless(terminalLines(text));
			assert.equal(terminalText(terminalText(text)), terminalText(text));
		}),
	);
	assert.equal(terminalText('Zoë 李 👩‍👧 \u200fأ'), 'Zoë 李 👩‍👧 \u200fأ');
});

const transcriptOf = (name: string, other: string) =>
	parse(
		splitLines(`Hello.\n\n**${name}:** Good ${other}.\n\n**${other}: So.**\n\n**${name}:** Yes.\n\n**${other}:**\n`),
	);

describe('whatever files and people are called', () => {
	test('findings', () => {
		fc.assert(
			fc.property(names, hostile, hostile, (file, name, other) => {
				const transcript = transcriptOf(name, other);
				const found = diagnose(transcript, readSettings({}).settings);
				const diagnostics = found.map((one) => ({
					...one,
					rule: { ...one.rule, id: name },
					message: `${file} ${name}`,
				}));
				const report = {
					file,
					convention: transcript.convention.id,
					transcript,
					diagnostics,
					diff: undefined,
					fixed: 0,
				};
				for (const color of [true, false]) harmless(reporters.text.entry(report, color), color);
				harmless(reporters.json.entry(report, false));
				harmless(reporters.sarif.entry(report, false));
				const summary = { counts: new Map(), failures: [file, name], color: false, dryRun: false };
				const annotations = reporters.github.entry(report, false) + reporters.github.end(summary);
				assert.equal(annotations.split('\n').length, found.length + 3);
				for (const line of annotations.split('\n').slice(0, -1)) {
					assert.match(line, /^::(?:error|warning|notice) /);
					harmless(line.slice(2));
				}
			}),
		);
	});

	test('figures and differences', () => {
		fc.assert(
			fc.property(names, hostile, hostile, (file, name, other) => {
				const transcript = transcriptOf(name, other);
				const figures = figuresOf(file, transcript);
				harmless(writers.text.entry(figures));
				harmless(writers.json.entry(figures));
				const comparison = compare(transcript, transcriptOf(other, name));
				harmless(toText({ old: file, new: file }, comparison));
				harmless(toJson({ old: file, new: file }, comparison));
			}),
		);
	});

	test('messages', (context) => {
		fc.assert(
			fc.property(names, (file) => {
				const write = context.mock.method(process.stderr, 'write', () => true);
				complain(`${file}: there is no such file`);
				const [message = ''] = write.mock.calls.map(({ arguments: [text] }) => String(text));
				write.mock.restore();
				assert.equal(message.indexOf('\n'), message.length - 1);
				harmless(message);
			}),
		);
	});
});

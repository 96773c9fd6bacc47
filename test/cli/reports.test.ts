import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { folderOf, transcript } from '../support/commandLine.ts';

const faulty = [
	'Hello and welcome to you all.',
	'',
	'**Ann Lee:** Good morning.',
	'',
	'**Bob Kay: Good morning to you.**',
	'',
	'**Ann Lee:** Well.',
	'',
].join('\n');
const run = (...args: readonly string[]) =>
	transcript(['check', ...args], { cwd: folderOf({ 'a, b.md': faulty, 'none.md': 'Prose.\n' }) });

describe('reports', () => {
	test('json: one array, zero-based positions, fixes with what they do', () => {
		const [report, ...others] = JSON.parse(run('.', '--format', 'json').stdout);
		assert.deepEqual(others, []);
		assert.deepEqual(Object.keys(report), ['file', 'convention', 'diagnostics']);
		assert.deepEqual([report.file, report.convention], ['a, b.md', 'bold-name']);
		const [, malformed] = report.diagnostics;
		assert.deepEqual(Object.keys(malformed).slice(0, 5), ['rule', 'severity', 'message', 'range', 'fixes']);
		assert.equal(malformed.rule, 'malformed-label');
		assert.deepEqual(malformed.range.start, { line: 4, character: 0 });
		assert.equal(malformed.fixes[0].safe, true);
		assert.ok(report.diagnostics[0].fixes.every(({ safe }: { readonly safe: boolean }) => !safe));
	});

	test('json: no file gives an empty array, also where none can be read', () => {
		assert.deepEqual(JSON.parse(run('missing.md', '--format', 'json').stdout), []);
	});

	test('text: place, severity, rule, message, the line with a mark, a summary; no colour where there is no terminal', () => {
		const { stdout } = run('.', '--rule', 'unattributed=off');
		const [place, message, line, mark] = stdout.split('\n');
		assert.equal(place, 'a, b.md:5:1 warning malformed-label');
		assert.match(message ?? '', /Bob Kay/);
		assert.equal(line, '  > 5 | **Bob Kay: Good morning to you.**');
		assert.match(mark ?? '', /^ {4} {2}\| \^+$/);
		assert.match(stdout, /1 problem in 1 file: 1 warning\. 1 can be fixed with --fix\.\n$/);
		assert.ok(!stdout.includes('\u001b'));
	});

	test('text: colour where it is asked for, unless NO_COLOR', () => {
		const cwd = folderOf({ 'a.md': faulty });
		assert.ok(transcript(['check', 'a.md'], { cwd, env: { FORCE_COLOR: '1' } }).stdout.includes('\u001b[33mwarning'));
		const env = { FORCE_COLOR: '1', NO_COLOR: '1' };
		assert.ok(!transcript(['check', 'a.md'], { cwd, env }).stdout.includes('\u001b'));
	});

	test('text: a long line is cut around the place; control characters do not reach the terminal', () => {
		const long = `Hello \u001b[31m ${'and welcome '.repeat(2000)}\n\n${faulty.split('\n').slice(2).join('\n')}`;
		const { stdout } = transcript(['check', '-'], { input: long });
		assert.ok(stdout.length < 2000 && !stdout.includes('\u001b'));
	});

	test('quiet: errors alone, no summary; warnings still count', () => {
		assert.deepEqual(run('.', '--quiet'), { status: 0, stdout: '', stderr: '' });
		assert.equal(run('.', '--quiet', '--max-warnings', '0').status, 1);
		const { stdout } = run('.', '--quiet', '--rule', 'malformed-label=error');
		assert.match(stdout, /^a, b\.md:5:1 error malformed-label\n/);
		assert.ok(!stdout.includes('unattributed'));
	});

	test('github: a command for each finding, escaped', () => {
		const [first, second] = run('.', '--format', 'github').stdout.split('\n');
		assert.match(first ?? '', /^::warning file=a%2C b\.md,line=1,col=1,endLine=1,endColumn=\d+,title=unattributed::\S/);
		assert.match(second ?? '', /^::warning file=a%2C b\.md,line=5,.*title=malformed-label::/);
	});
});

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json, as Microsoft's package has it. */
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validator = new Validator(JSON.parse(readFileSync(schemaFile, 'utf8')), '7', false);

describe('sarif', () => {
	const assertValid = (log: object) => {
		const { valid, errors } = validator.validate(log);
		assert.ok(valid, JSON.stringify(errors.slice(-3), undefined, 1));
	};

	test('the schema refuses what is no log', () => {
		assert.equal(validator.validate({ version: '2.1.0', runs: [{}] }).valid, false);
	});

	test('is valid, with rules, one-based places and fixes', () => {
		const log = JSON.parse(run('.', '--format', 'sarif').stdout);
		assertValid(log);
		const [{ results, tool, invocations }] = log.runs;
		assert.equal(invocations[0].executionSuccessful, true);
		const malformed = results[1];
		assert.equal(tool.driver.rules[malformed.ruleIndex].id, 'malformed-label');
		const { artifactLocation, region } = malformed.locations[0].physicalLocation;
		assert.deepEqual([artifactLocation.uri, region.startLine, region.startColumn], ['a%2C%20b.md', 5, 1]);
		assert.equal(malformed.fixes[0].artifactChanges[0].replacements[0].deletedRegion.startLine, 5);
	});

	test('thousands of findings that each change every label: some fixes are left out, and it is told', () => {
		const turn = (index: number) =>
			`**Ann Lee:** ${index % 4 === 0 ? `My name is Zoe Quill${index}.` : 'I think so.'}\n\n**Bob Kay:** Yes.\n`;
		const many = folderOf({ 'many.md': Array.from({ length: 400 }, (_, index) => turn(index)).join('\n') });
		const { stdout, stderr } = transcript(['check', 'many.md', '--format', 'sarif'], { cwd: many });
		assert.equal(stderr, '');
		const log = JSON.parse(stdout);
		assertValid(log);
		type Written = {
			fixes?: { artifactChanges: { replacements: object[] }[] }[];
			properties?: { fixesLeftOut: number };
		};
		const results: readonly Written[] = log.runs[0].results;
		const count = ({ fixes = [] }: Written): number =>
			fixes.reduce((sum, { artifactChanges: [change] }) => sum + (change?.replacements.length ?? 0), 0);
		const written = results.reduce((sum, result) => sum + count(result), 0);
		assert.ok(written > 5000 && written <= 20_000, String(written));
		assert.ok(results.some(({ properties }) => properties !== undefined && properties.fixesLeftOut > 0));
	});

	test('is valid where nothing is found, and tells of what could not be read', () => {
		const log = JSON.parse(run('gone.md', '--format', 'sarif').stdout);
		assertValid(log);
		assert.deepEqual(log.runs[0].results, []);
		assert.equal(log.runs[0].invocations[0].executionSuccessful, false);
	});
});

describe('reports for services', () => {
	const cwd = folderOf({ 'a & b.md': faulty, 'clean.md': faulty.split('\n').slice(6).join('\n').repeat(3) });
	const report = (format: string, ...args: readonly string[]) =>
		transcript(['check', '.', 'gone.md', '--format', format, ...args], { cwd }).stdout;

	test('junit: a suite for each file, a test for each finding, an error for what cannot be read', () => {
		const xml = report('junit', '--rule', 'unattributed=information');
		assert.match(
			xml,
			/^<\?xml [^\n]*\n<testsuites name="transcript">\n<testsuite name="a &amp; b\.md" tests="2" failures="1" errors="0">/,
		);
		assert.match(
			xml,
			/<testcase classname="a &amp; b\.md" name="malformed-label at line 5"><failure type="warning" message="[^"]+">/,
		);
		assert.match(xml, /<system-out>a &amp; b\.md:1:1 information: /);
		assert.match(xml, /<testsuite name="unread" tests="1" failures="0" errors="1">\n<testcase [^\n]*gone\.md: /);
		assert.match(xml, /<\/testsuites>\n$/);
	});

	test('checkstyle: one-based places, severities in its words', () => {
		const xml = report('checkstyle', '--rule', 'unattributed=hint');
		assert.match(
			xml,
			/<file name="a &amp; b\.md">\n<error line="1" column="1" severity="info" message="[^"]+" source="transcript\.unattributed"\/>/,
		);
		assert.match(xml, /<error line="5" column="1" severity="warning" [^\n]*source="transcript\.malformed-label"\/>/);
		assert.match(xml, /<file name="unread">\n<error severity="error" message="gone\.md: /);
		assert.match(xml, /<\/checkstyle>\n$/);
	});

	test('gitlab: fingerprints stay when lines above come and go, and no two are the same', () => {
		const issues = (text: string) => {
			const { stdout } = transcript(['check', 'a.md', '--format', 'gitlab'], { cwd: folderOf({ 'a.md': text }) });
			const found: readonly {
				readonly check_name: string;
				readonly fingerprint: string;
				readonly severity: string;
				readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
			}[] = JSON.parse(stdout);
			return found;
		};
		const [first, second] = issues(faulty);
		assert.deepEqual([second?.check_name, second?.severity], ['malformed-label', 'major']);
		assert.deepEqual([second?.location.path, second?.location.lines.begin], ['a.md', 5]);
		assert.notEqual(first?.fingerprint, second?.fingerprint);
		const lower = issues(`# Title\n\n${faulty}`).find(({ check_name }) => check_name === 'malformed-label');
		assert.deepEqual([lower?.fingerprint, lower?.location.lines.begin], [second?.fingerprint, 7]);
	});

	test('github: what matters most comes first, over all files', () => {
		const several = folderOf({ 'a.md': faulty, 'b.md': faulty });
		const rules = ['--rule', 'malformed-label=error', '--rule', 'unattributed=hint'];
		const { stdout } = transcript(['check', '.', '--format', 'github', ...rules], { cwd: several });
		const levels = [...stdout.matchAll(/^::(\w+) file=(\w)/gm)].map(([, level, file]) => `${level} ${file}`);
		assert.deepEqual(levels, ['error a', 'error b', 'notice a', 'notice b']);
	});
});

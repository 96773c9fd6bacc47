import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../scripts/generate/main.ts';
import { copyProject } from '../scripts/host/copyProject.ts';

/**
 * What somebody new adds takes the files that CONTRIBUTING names and no others: one of each is added in a copy of the
 * project, what is generated is generated, and the tests of such things pass there.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const generated = new Set(generatedFiles().map(({ path }) => path.replace(/^\.\//, '')));
/** What is generated once more when there is one more of a kind. */
const isGenerated = (path: string): boolean => generated.has(path) || /^docs\/rules\/[\w-]+\.md$/.test(path);

let copy = '';
before(() => {
	copy = copyProject('newcomer');
});
after(() => rmSync(copy, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
function write(path: string, text: string): void {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), text);
}
const change = (path: string, from: string | RegExp, to: string): void => {
	const text = read(path);
	const changed = text.replace(from, to);
	assert.notEqual(changed, text, path);
	write(path, changed);
};

/** The files of the copy that are new or other than those of the project, from the root on. */
function changedFiles(): readonly string[] {
	const all = readdirSync(copy, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(copy, 'node_modules')))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(copy.length + 1)
				.replaceAll('\\', '/'),
		);
	return all.filter(
		(path) =>
			!existsSync(join(root, path)) || readFileSync(join(root, path)).compare(readFileSync(join(copy, path))) !== 0,
	);
}

function run(...args: readonly string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, NODE_TEST_CONTEXT: undefined },
	});
	assert.equal(status, 0, `${args.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-2000)}`);
}

/** The paths that a task of CONTRIBUTING names: `- **A rule**: …` up to the next. */
function pathsFor(task: string): readonly string[] {
	const [, words = ''] =
		new RegExp(String.raw`^- \*\*${task}\*\*([\s\S]*?)(?=^- \*\*|^## )`, 'm').exec(contributing) ?? [];
	const own = [...words.matchAll(/`((?:server|test)\/[\w/.]*)`/g)].map(([, path = '']) => path);
	assert.ok(own.length > 0, `CONTRIBUTING says how to add: ${task}`);
	return words.includes('`index.ts`') ? [...own, ...own.map((path) => `${path}index.ts`)] : own;
}

/** Generates, holds what has changed against CONTRIBUTING, and runs tests. */
function held(task: string, files: readonly string[], tests: readonly string[]): void {
	run('scripts/generate/main.ts');
	const sources = changedFiles().filter((path) => !isGenerated(path));
	assert.deepEqual([...sources].sort(), [...files].sort());
	const said = pathsFor(task);
	for (const path of sources)
		assert.ok(
			said.some((own) => path === own || (own.endsWith('/') && path.startsWith(own))),
			`CONTRIBUTING names ${path}`,
		);
	run('--test', '--test-isolation=none', '--test-reporter=dot', 'test/generated.test.ts', ...tests);
}

/** The copy as the project is, for the next task. */
function restore(): void {
	for (const path of changedFiles()) {
		if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
		else rmSync(join(copy, path));
	}
}

describe('What somebody new adds', () => {
	afterEach(restore);
	test('a rule', () => {
		write(
			'server/src/rules/shoutedTurn.ts',
			`import { locatedBlocks } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const shoutedTurn = pageRule({
	id: 'shouted-turn',
	about: 'form',
	summary: 'No turn is in capitals throughout',
	why: 'Capitals are hard to read, and a program that wrote them knew no others.',
	severity: 'off',
	options: {},
	examples: [
		{
			about: 'A turn in capitals.',
			before: '**Ann Lee:** I think so.\\n\\n<|**Bob Kay:** I DO THINK SO, TOO.|>\\n\\n**Ann Lee:** You see?',
		},
	],
	*check(page) {
		for (const { block, line } of locatedBlocks(page, 'turn')) {
			const [{ text } = { text: '' }] = block.lines;
			const said = text.slice(block.label.speechAt);
			if (/\\p{Lu}{3}/u.test(said) && said === said.toUpperCase())
				yield { range: onLine(line, { start: 0, end: text.length }), message: 'This turn is in capitals.' };
		}
	},
});
`,
		);
		change(
			'server/src/rules/index.ts',
			'import type { Rule }',
			"import { shoutedTurn } from './shoutedTurn.ts';\nimport type { Rule }",
		);
		change('server/src/rules/index.ts', /^\taffiliationMismatch,$/m, '\taffiliationMismatch,\n\tshoutedTurn,');
		held(
			'A rule',
			['server/src/rules/index.ts', 'server/src/rules/shoutedTurn.ts'],
			[
				'test/rules.test.ts',
				'test/ruleIds.test.ts',
				'test/layers.test.ts',
				'test/exports.test.ts',
				'test/manifest.test.ts',
			],
		);
	});

	test('a convention', () => {
		write(
			'server/src/conventions/tildeName.ts',
			`import type { Convention } from '../model/convention.ts';

const shape = /^(\\s{0,8})~([\\p{Lu}][\\p{L}.'’ -]{0,40})~\\s/u;

/** \`~Ann Lee~ Thank you.\` */
export const tildeName: Convention = {
	id: 'tilde-name',
	title: 'Name between tildes',
	example: '~Ann Lee~ Thank you. When?\\n\\n~Bob Kay~ Tomorrow.\\n\\n~Ann Lee~ I see.',
	looksLike: '\`~Ann Lee~ Thank you.\`',
	about: 'Logs of a house that marks who speaks with tildes.',
	unlabelled: 'It goes on with what the speaker above says.',
	coloured: [{ before: '~', name: '[^~\\\\n]{1,41}', behind: '~' }],
	ownLine: false,
	read({ text }) {
		const [whole, lead = '', name = ''] = shape.exec(text.slice(0, 80)) ?? [];
		if (whole === undefined) return undefined;
		const start = lead.length + 1;
		return {
			name,
			nameSpan: { start, end: start + name.length },
			span: { start: lead.length, end: whole.trimEnd().length },
			speechAt: whole.length,
			markup: { emphasis: '', colon: 'none', delimiter: '~', lead },
			damage: [],
		};
	},
	write: ({ name }) => \`~\${name}~\`,
};
`,
		);
		change(
			'server/src/conventions/index.ts',
			'import { timedName }',
			"import { tildeName } from './tildeName.ts';\nimport { timedName }",
		);
		change('server/src/conventions/index.ts', /^\ttimedName,$/m, '\ttildeName,\n\ttimedName,');
		const turns = [
			'~Ann Lee~ I think we begin.',
			'~Bob Kay~ Do you know when?',
			'~Ann Lee~ We will see.',
			'~Bob Kay~ Thank you.',
		];
		write('test/fixtures/tilde-name/log.txt', `${turns.join('\n\n')}\n`);
		write('test/fixtures/tilde-name/log.txt.turns', '1 Ann Lee\n3 Bob Kay\n5 Ann Lee\n7 Bob Kay\n');
		held(
			'A convention',
			[
				'server/src/conventions/index.ts',
				'server/src/conventions/tildeName.ts',
				'test/fixtures/tilde-name/log.txt',
				'test/fixtures/tilde-name/log.txt.turns',
			],
			[
				'test/conventions/fixtures.test.ts',
				'test/conventions/oneFile.test.ts',
				'test/manifest.test.ts',
				'test/layers.test.ts',
			],
		);
	});

	test('a language, as CONTRIBUTING shows it', () => {
		const [, shown = ''] = /^ {2}```ts\n([\s\S]*?)^ {2}```/m.exec(contributing) ?? [];
		const [, name = ''] = /export const (\w+): Language/.exec(shown) ?? [];
		assert.notEqual(name, '');
		write(
			`server/src/languages/${name}.ts`,
			`import type { Language } from './language.ts';\n\n${shown.replace(/^ {2}/gm, '')}`,
		);
		change('server/src/languages/index.ts', /^import /m, `import { ${name} } from './${name}.ts';\nimport `);
		change('server/src/languages/index.ts', /^\tkorean,$/m, `\tkorean,\n\t${name},`);
		held(
			'A language',
			['server/src/languages/index.ts', `server/src/languages/${name}.ts`],
			['test/languages/data.test.ts', 'test/layers.test.ts', 'test/parser/judged.test.ts'],
		);
	});

	test('a hover card', () => {
		write(
			'server/src/features/cards/commentCard.ts',
			`import type { Transcript } from '../../model/transcript.ts';
import type { Card } from '../../text/card.ts';
import { onLine, type Position, type Range } from '../../text/position.ts';

/** What a comment is for. */
export function commentCard(
	{ lines }: Transcript,
	{ line }: Position,
): { readonly range: Range; readonly card: Card } | undefined {
	const read = lines[line];
	if (read?.kind !== 'comment') return undefined;
	return { range: onLine(line, { start: 0, end: read.text.length }), card: { title: 'A comment: nobody says it.', lines: [] } };
}
`,
		);
		change(
			'server/src/features/hover.ts',
			'import { sectionCard }',
			"import { commentCard } from './cards/commentCard.ts';\nimport { sectionCard }",
		);
		change(
			'server/src/features/hover.ts',
			'[timestampCard, audioTagCard,',
			'[timestampCard, audioTagCard, commentCard,',
		);
		held(
			'A hover card',
			['server/src/features/cards/commentCard.ts', 'server/src/features/hover.ts'],
			['test/features/hover.test.ts', 'test/layers.test.ts'],
		);
	});

	test('what counts as an event', () => {
		change('server/src/languages/english.ts', 'heard: `laugh,', 'heard: `drum roll, laugh,');
		write(
			'event.test.ts',
			`import assert from 'node:assert/strict';
import { isEvent } from './server/src/conventions/events.ts';
import { audioTagsIn } from './server/src/conventions/audioTags.ts';
for (const text of ['[Drum roll]', '<drum roll>', '♪ drum roll ♪']) assert.ok(isEvent(text), text);
assert.equal(audioTagsIn('And now [drum roll] he comes.').length, 1);
`,
		);
		run('--test', '--test-isolation=none', '--test-reporter=dot', 'event.test.ts');
		rmSync(join(copy, 'event.test.ts'));
		held(
			'What counts as an event',
			['server/src/languages/english.ts'],
			['test/languages/data.test.ts', 'test/languages/events.test.ts', 'test/grammar/scopes.test.ts'],
		);
	});
});

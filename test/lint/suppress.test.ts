import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suppressActions } from '../../server/src/features/suppressActions.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { keepsWords } from '../../server/src/lint/words.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { afterEdits } from '../../server/src/parser/afterEdits.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Example, Rule } from '../../server/src/rules/rule.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { unmark } from '../support/marks.ts';

const { settings } = readSettings({});
const read = (text: string): Parsed => parse(splitLines(text));
const found = (text: string): readonly string[] =>
	diagnose(read(text), settings).map(({ rule, range }) => `${range.start.line + 1} ${rule.id}`);

/** Three labels without speech, on the lines that stand at the marks. */
const three = '# One\n\n**Ann Lee:**\n\n**Bob Kay:**\n\n# Two\n\n**Ann Lee:**\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** No.';
const put = (line: number, comment: string): string => {
	const lines = three.split('\n');
	return [...lines.slice(0, line - 1), comment, ...lines.slice(line - 1)].join('\n');
};

describe('Suppressions', () => {
	test('without one, each label is found', () => {
		assert.deepEqual(found(three), ['3 empty-turn', '5 empty-turn', '9 empty-turn']);
	});

	test('disable holds to the end of the file, all rules where none is named', () => {
		assert.deepEqual(found(put(5, '<!-- transcript-disable empty-turn -->')), ['3 empty-turn']);
		assert.deepEqual(found(put(5, '<!-- transcript-disable -->')), ['3 empty-turn']);
	});

	test('disable holds to enable', () => {
		const text = `<!-- transcript-disable empty-turn -->\n${put(5, '<!-- transcript-enable empty-turn -->')}`;
		assert.deepEqual(found(text), ['7 empty-turn', '11 empty-turn']);
	});

	test('one rule of all can be turned on again', () => {
		const text = `<!-- transcript-disable -->\n${put(5, '<!-- transcript-enable empty-turn -->')}`;
		assert.deepEqual(found(text), ['7 empty-turn', '11 empty-turn']);
	});

	test('what was turned on before all was turned off is off', () => {
		const text = `<!-- transcript-enable empty-turn -->\n<!-- transcript-disable -->\n${three}`;
		assert.deepEqual(
			found(text).filter((one) => one.endsWith('empty-turn')),
			[],
		);
	});

	test('disable-next-line and disable-next-turn pass over blank lines and other comments', () => {
		for (const action of ['disable-next-line', 'disable-next-turn']) {
			const text = put(5, `<!-- transcript-${action} empty-turn -->\n<!-- ask Bob -->\n`);
			assert.deepEqual(found(text), ['3 empty-turn', '12 empty-turn']);
		}
	});

	test('disable-line stands on the line itself', () => {
		const text = 'Good morning. <!-- transcript-disable-line unattributed -->\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.';
		assert.deepEqual(found(text.replace(/ <.*>/, '')), ['1 unattributed']);
		assert.deepEqual(found(text), []);
	});

	test('a reason may stand behind two hyphens', () => {
		assert.deepEqual(found(put(5, '<!-- transcript-disable empty-turn -- lost tape -->')), ['3 empty-turn']);
	});

	test('code that shows a comment is none', () => {
		const text = put(3, '`<!-- transcript-disable -->`\n\n```\n<!-- transcript-disable -->\n```');
		assert.equal(found(text).filter((line) => line.endsWith('empty-turn')).length, 3);
	});

	test('a comment of several lines', () => {
		assert.deepEqual(found(put(5, '<!--\ntranscript-disable empty-turn\n-->')), ['3 empty-turn']);
	});

	test('a rule that is off is not judged', () => {
		const off = readSettings({ 'empty-turn': 'off' }).settings;
		assert.deepEqual(diagnose(read(put(5, '<!-- transcript-disable empty-turn -->')), off), []);
	});

	test('the findings about comments can be suppressed too', () => {
		const text =
			'<!-- transcript-disable unused-suppression -->\n<!-- transcript-disable-line empty-turn -->\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.';
		assert.deepEqual(found(text), []);
	});

	test('comments are no words', () => {
		const plain = read('**Ann Lee:** Good\nmorning.\n\n**Bob Kay:** Yes.');
		const commented = read(
			'<!-- transcript-disable -->\n**Ann Lee:** Good <!-- transcript-disable-line -->\nmorning.\n\n<!-- transcript-disable-next-turn -->\n**Bob Kay:** Yes.',
		);
		assert.ok(keepsWords(plain, commented));
	});
});

interface Case {
	readonly rule: Rule | undefined;
	readonly example: Example;
}

describe('Comments that actions write', () => {
	const cases: readonly Case[] = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));
	const extra: readonly Case[] = [
		'\ufeff**Ann Lee:**\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** No.',
		'---\ntitle: One\n---\n\n**Ann Lee:**\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** No.',
		three,
	].map((before) => ({ rule: undefined, example: { about: '', before } }));
	for (const [index, { rule, example }] of [...extra, ...cases].entries()) {
		const { text } = unmark(example.before);
		const roster = (example.roster ?? []).map((entry) => ({
			...(typeof entry === 'string' ? { name: entry } : entry),
			line: 0,
			source: 'roster' as const,
		}));
		const parsed = parse(splitLines(text), { roster });
		const raw = rule ? { [rule.id]: { severity: 'warning', ...example.options } } : {};
		const own = readSettings(raw).settings;
		for (const diagnostic of diagnose(parsed, own)) {
			if (rule && diagnostic.rule !== rule) continue;
			for (const { title, scope, edits } of suppressActions(parsed, diagnostic)) {
				test(`${title}: ${rule?.id ?? index}, ${example.about}`, () => {
					const after = afterEdits(parsed, edits);
					const count = (transcript: Parsed) =>
						diagnose(transcript, own).filter(({ rule }) => rule === diagnostic.rule).length;
					const all = after.lines.map(({ text }) => text).join('\n');
					assert.ok(keepsWords(parsed, after), all);
					assert.equal([...locatedBlocks(after, 'turn')].length, [...locatedBlocks(parsed, 'turn')].length, all);
					assert.ok(count(after) < count(parsed), all);
					if (scope === 'file') assert.equal(count(after), 0, all);
					const strange = diagnose(after, own).filter(({ rule }) => rule.scope === 'suppressions');
					assert.deepEqual(
						strange.map(({ message }) => message),
						[],
						all,
					);
				});
			}
		}
	}

	test('in captions they are notes', () => {
		const text =
			'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nGood morning.\n\n2\n00:00:03.000 --> 00:00:04.000\n<v Bob Kay>Yes.\n\n3\n00:00:05.000 --> 00:00:06.000\n<v Ann Lee>No.';
		const parsed = read(text);
		const [diagnostic] = diagnose(parsed, settings);
		assert.equal(diagnostic?.rule.id, 'unattributed');
		const texts = suppressActions(parsed, diagnostic).map(({ edits }) =>
			afterEdits(parsed, edits)
				.lines.map(({ text }) => text)
				.join('\n'),
		);
		assert.deepEqual(texts, [
			text.replace('1\n', 'NOTE transcript-disable-next-line unattributed\n\n1\n'),
			text.replace('1\n', 'NOTE transcript-disable-next-turn unattributed\n\n1\n'),
			text
				.replace('1\n', 'NOTE transcript-disable unattributed\n\n1\n')
				.replace('2\n', 'NOTE transcript-enable unattributed\n\n2\n'),
			text.replace('1\n', 'NOTE transcript-disable unattributed\n\n1\n'),
		]);
		for (const after of texts) assert.deepEqual(diagnose(read(after), settings), []);
	});

	test('a second finding on a line joins the first comment', () => {
		const text = put(3, '<!-- transcript-disable-next-turn unattributed -->');
		const parsed = read(text);
		const diagnostic = diagnose(parsed, settings).find(({ rule }) => rule.id === 'empty-turn');
		assert.ok(diagnostic);
		const turn = suppressActions(parsed, diagnostic).find(({ scope }) => scope === 'turn');
		const after = afterEdits(parsed, turn?.edits ?? []).lines.map(({ text }) => text);
		assert.equal(after[2], '<!-- transcript-disable-next-turn unattributed empty-turn -->');
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfig } from '../../server/src/workspace/config.ts';
import { withLabelDecision } from '../../server/src/workspace/configEdits.ts';
import { settingsFor } from '../../server/src/workspace/fileSettings.ts';

const labelsOf = (text: string | undefined, path: string) => {
	const { config, problems } = readConfig(text ?? '');
	assert.deepEqual(problems, []);
	return settingsFor({}, config, path).labels;
};

describe('a decision about labels in a configuration', () => {
	test('begins a file, a list, and goes on with it', () => {
		const first = withLabelDecision('', { entry: '**Name**', verdict: 'accept' });
		assert.equal(first, 'labels:\n  accept:\n    - "**Name**"\n');
		const second = withLabelDecision(first ?? '', { entry: 'Recap', verdict: 'reject' });
		assert.deepEqual(labelsOf(second, 'a.md'), { accept: ['**Name**'], reject: ['Recap'] });
	});

	test('takes back what was said of the same before, and keeps comments', () => {
		const text = '# ours\nconvention: auto # as it comes\nlabels:\n  reject: recap\n';
		const after = withLabelDecision(text, { entry: 'Recap', verdict: 'accept' });
		assert.match(after ?? '', /# ours\nconvention: auto # as it comes/);
		assert.deepEqual(labelsOf(after, 'a.md'), { accept: ['Recap'], reject: [] });
	});

	test('for one file, with its own override, which has the last word', () => {
		const all = withLabelDecision('', { entry: 'Recap', verdict: 'reject' }) ?? '';
		const one = withLabelDecision(all, { entry: 'Recap', verdict: 'accept', files: './a.md' }) ?? '';
		const two = withLabelDecision(one, { entry: 'Note', verdict: 'accept', files: './a.md' }) ?? '';
		assert.equal(readConfig(two).config.overrides.length, 1);
		assert.deepEqual(labelsOf(two, 'a.md'), { accept: ['Recap', 'Note'], reject: [] });
		assert.deepEqual(labelsOf(two, 'b/a.md'), { accept: [], reject: ['Recap'] });
	});

	test('is refused where the file is broken or of another form', () => {
		for (const text of ['labels: [', '- a\n- b\n', 'labels: 3\n'])
			assert.equal(withLabelDecision(text, { entry: 'Ann', verdict: 'accept' }), undefined, text);
	});
});

test('labels that are no lists of names are told of', () => {
	const messages = readConfig('labels:\n  accept: 3\n  refuse: Ann\n').problems.map(({ message }) => message);
	assert.deepEqual(messages, [
		'There is no key "refuse" here. There are: accept, reject.',
		'"accept" is a name or a list of names and shapes.',
	]);
});

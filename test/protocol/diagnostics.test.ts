import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectInMemory } from '../support/languageClient.ts';

const pulls = { textDocument: { diagnostic: { relatedDocumentSupport: false } } };
const pullsAnew = { ...pulls, workspace: { diagnostics: { refreshSupport: true } } };

const clean = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n';
/** Bob's second label has no speech. */
const broken = clean.replace('**Bob Kay:** No.', '**Bob Kay:**');

test('a client that does not ask is told, with the version of the document', async () => {
	const client = await connectInMemory();
	const uri = await client.open(broken);
	const found = await client.push(({ version }) => version === 1);
	assert.deepEqual(found, [
		{
			range: { start: { line: 6, character: 0 }, end: { line: 6, character: 12 } },
			severity: 2,
			source: 'transcript',
			code: 'empty-turn',
			codeDescription: {
				href: 'https://github.com/transcript-tools/vscode-transcript/blob/main/docs/rules/empty-turn.md',
			},
			message: found[0]?.message,
		},
	]);
	await client.change(uri, 2, [{ text: clean }]);
	assert.deepEqual(await client.push(({ version }) => version === 2), []);
	await client.close(uri);
	assert.deepEqual(await client.push(({ version }) => version === undefined), []);
	await client.stop();
});

test('a client that asks is told what changed, and that nothing did', async () => {
	const client = await connectInMemory({ capabilities: pulls });
	const uri = await client.open(broken);
	const first = await client.pull(uri);
	assert.equal(first.kind, 'full');
	assert.equal(first.kind === 'full' && first.items.length, 1);
	const again = await client.pull(uri, first.resultId);
	assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
	await client.change(uri, 2, [{ text: clean }]);
	const after = await client.pull(uri, first.resultId);
	assert.deepEqual(after.kind === 'full' && after.items, []);
	assert.notEqual(after.resultId, first.resultId);
	assert.deepEqual(client.pushed, []);
	await client.stop();
});

test('a document that is not open has no diagnostics', async () => {
	const client = await connectInMemory({ capabilities: pulls });
	assert.deepEqual(await client.pull('file:///nowhere'), { kind: 'full', items: [] });
	await client.stop();
});

const end = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

test('a line is not flagged while it is being typed', async () => {
	const client = await connectInMemory({ capabilities: pullsAnew });
	const uri = await client.open(`${clean}\n`);
	const count = async () => {
		const report = await client.pull(uri);
		return report.kind === 'full' ? report.items.length : -1;
	};
	let version = 1;
	for (const [index, letter] of [...'**Ann Lee:**'].entries()) {
		await client.change(uri, ++version, [{ range: end(8, index), text: letter }]);
		assert.equal(await count(), 0, `after ${index + 1} letters`);
	}
	client.pass();
	assert.equal(await count(), 1);
	assert.equal(client.refreshes(), 1);
	await client.change(uri, ++version, [{ range: end(8, 12), text: ' ' }]);
	assert.equal(await count(), 1, 'what was found before goes on being shown');
	await client.stop();
});

test('an edit elsewhere and a save end the typing', async () => {
	for (const finish of ['edit', 'save']) {
		const client = await connectInMemory({ capabilities: pullsAnew });
		const uri = await client.open(`${clean}\n`);
		await client.change(uri, 2, [{ range: end(8, 0), text: '**Ann' }]);
		await client.change(uri, 3, [{ range: end(8, 5), text: '😀:**' }]);
		const during = await client.pull(uri);
		assert.deepEqual(during.kind === 'full' && during.items, [], finish);
		if (finish === 'edit') await client.change(uri, 4, [{ range: end(0, 15), text: 'i' }]);
		else await client.save(uri);
		const after = await client.pull(uri);
		assert.ok(after.kind === 'full' && after.items.length > 0, finish);
		await client.stop();
	}
});

test('a client that cannot be told to ask again is told at once', async () => {
	const client = await connectInMemory({ capabilities: pulls });
	const uri = await client.open(`${clean}\n`);
	await client.change(uri, 2, [{ range: end(8, 0), text: '**Bob:**' }]);
	const found = await client.pull(uri);
	assert.ok(found.kind === 'full' && found.items.length > 0);
	await client.stop();
});

test('a client that is told unasked is told once the typing has paused', async () => {
	const client = await connectInMemory();
	const uri = await client.open(`${clean}\n`);
	await client.change(uri, 2, [{ range: end(8, 0), text: '**Ann:**' }]);
	assert.deepEqual(await client.push(({ version }) => version === 2), []);
	client.pass();
	assert.ok((await client.push(({ diagnostics }) => diagnostics.length > 0)).length > 0);
	await client.stop();
});

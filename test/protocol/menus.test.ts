import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, CodeActionRequest, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { connectInMemory } from '../support/languageClient.ts';

const capabilities = {
	experimental: { transcript: { menus: true } },
	textDocument: {
		diagnostic: {},
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
	},
};
const conference = [
	'# Press conference',
	'',
	'**by Director Ann Lee on the gate**',
	'',
	'Good morning. I am glad that you came.',
	'',
	'The gate closed last night.',
	'',
	'**Spokesperson:** First question, Piet, please.',
	'',
	'**Unknown:** Did it hold?',
	'',
	'**Director Ann Lee:** It held.',
	'',
	'**Spokesperson:** Next is Cora.',
	'',
	'**Cora Dam (Post):** Who paid?',
	'',
	'**Director Ann Lee:** The port.',
	'',
	'**Piet Vos (News):** Thank you.',
	'',
].join('\n');

async function menuAt(line: number): Promise<readonly CodeAction[]> {
	const client = await connectInMemory({ capabilities });
	const uri = await client.open(conference);
	const place = { line, character: 2 };
	const answer = await client.connection.sendRequest(CodeActionRequest.type, {
		textDocument: { uri },
		range: { start: place, end: place },
		context: { diagnostics: [] },
	});
	await client.stop();
	return (answer ?? []).filter((action): action is CodeAction => 'kind' in action);
}

const person = ({ title }: CodeAction): string | undefined => /^Attribute to ([^(]+?)(?: \(|$)/.exec(title)?.[1];

test('a menu offers each person once, the best three with the reason, then somebody else', async () => {
	for (const line of [4, 10]) {
		const offered = await menuAt(line);
		const people = offered.flatMap((action) => person(action) ?? []);
		assert.ok(people.length > 0);
		assert.deepEqual(people, [...new Set(people)], `line ${line}`);
		const fixes = offered.filter(({ kind }) => kind === 'quickfix');
		const named = fixes.filter((action) => person(action) !== undefined);
		assert.ok(named.length <= 3 && named.every(({ title }) => / \(.+\)$/.test(title)), `line ${line}`);
		const other = fixes[named.length];
		assert.equal(other?.title, 'Somebody else…');
		assert.deepEqual(other?.command?.arguments?.[0]?.line, line);
	}
});

test('all ways to suppress are one entry that asks', async () => {
	const ways = (await menuAt(4)).filter(({ title }) => title.startsWith('Suppress'));
	assert.deepEqual(
		ways.map(({ title, command }) => [title, command?.command]),
		[['Suppress…', 'transcript.suppress']],
	);
	const [, choices] = ways[0]?.command?.arguments ?? [];
	assert.ok(choices.length >= 3 && choices.every(({ edits }: { edits: unknown[] }) => edits.length > 0));
});

test('a gap is underlined in its first line, and its message tells how far it goes', async () => {
	const client = await connectInMemory({ capabilities });
	const uri = await client.open(conference);
	const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
	const gap = report.kind === 'full' ? report.items.find(({ code }) => code === 'unattributed') : undefined;
	assert.deepEqual(gap?.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 38 } });
	assert.match(String(gap?.message ?? ''), /2 paragraphs, to line 7/);
	await client.stop();
});

test('a sentence that a blank line cuts is underlined at the end of its line', async () => {
	const client = await connectInMemory({ capabilities });
	const uri = await client.open(
		'**Ann Lee:** We want to talk with all of them. And we\n\nalso want peace.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** Good.\n',
	);
	const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
	const cut = report.kind === 'full' ? report.items.find(({ code }) => code === 'broken-paragraph') : undefined;
	assert.deepEqual(cut?.range, { start: { line: 0, character: 51 }, end: { line: 0, character: 53 } });
	await client.stop();
});

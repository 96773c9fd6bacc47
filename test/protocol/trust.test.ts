import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';

const text = '**AL:** Hi.\n\n**Bob Kay:** Ho.\n\n**AL:** Yes.\n\n**Bob Kay:** No.\n';
const config = 'file:///ws/.transcript.yaml';
const people = '- name: Ann Lee\n  initials: AL\n';
const capabilities = { textDocument: { hover: { contentFormat: ['markdown' as const] }, diagnostic: {} } };

/** Who the first label means, by the card on it. */
async function whoIs(client: LanguageClient, uri: string): Promise<string> {
	const position = { line: 0, character: 3 };
	const answer = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
	assert.ok(answer);
	const { value } = answer.contents as MarkupContent;
	return /\*\*(.*?)\*\*/.exec(value)?.[1] ?? '';
}

for (const [roster, place, trusted, untrusted] of [
	['people/speakers.yaml', 'file:///ws/people/speakers.yaml', 'Ann Lee', 'Ann Lee'],
	['../speakers.yaml', 'file:///speakers.yaml', 'Ann Lee', 'AL'],
	['/etc/speakers.yaml', 'file:///etc/speakers.yaml', 'Ann Lee', 'AL'],
	['file:///ws/../etc/speakers.yaml', 'file:///ws/../etc/speakers.yaml', 'Ann Lee', 'AL'],
	['file://host/share/speakers.yaml', 'file://host/share/speakers.yaml', 'AL', 'AL'],
	['https://example.org/speakers.yaml', 'https://example.org/speakers.yaml', 'AL', 'AL'],
] as const) {
	test(`the roster ${roster} is read only where it may be`, async () => {
		const asked = new Set<string>();
		const files = new Proxy<Record<string, string>>(
			{ [config]: `roster: ${roster}\n`, [place]: people },
			{
				get(known, uri: string) {
					asked.add(uri);
					return known[uri];
				},
			},
		);
		for (const [trust, expected] of [
			[true, trusted],
			[false, untrusted],
		] as const) {
			asked.clear();
			const client = await connectInMemory({ capabilities, folders: ['file:///ws'], files, trusted: trust });
			const uri = await client.open(text, 'file:///ws/talks/a.transcript');
			assert.equal(await whoIs(client, uri), expected);
			assert.equal(asked.has(place), expected === 'Ann Lee');
			if (expected !== 'Ann Lee') {
				const [problem] = await client.push(({ uri: told }) => told === config);
				assert.match(
					String(problem?.message),
					trust || roster.includes('://') ? /another machine|outside/ : /outside of the open folders/,
				);
			}
			await client.stop();
		}
	});
}

test('a configuration above the open folder does not count where it is not trusted', async () => {
	const files = { 'file:///home/.transcript.yaml': 'roster: people.yaml\n', 'file:///home/people.yaml': people };
	for (const trusted of [true, false]) {
		const client = await connectInMemory({ capabilities, folders: ['file:///home/ws'], files, trusted });
		const uri = await client.open(text, 'file:///home/ws/a.transcript');
		assert.equal(await whoIs(client, uri), trusted ? 'Ann Lee' : 'AL');
		await client.stop();
	}
});

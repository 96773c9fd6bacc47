import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	type CompletionList,
	CompletionRequest,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	RenameRequest,
	WorkDoneProgress,
	WorkDoneProgressCancelNotification,
	WorkDoneProgressCreateRequest,
	type WorkspaceEdit,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { type ClientOptions, connectInMemory, type InMemory } from '../support/languageClient.ts';

const talk = (first: string, second: string): string =>
	[first, second, first, second, first, second]
		.map((name) => `**${name}:** So it went, and we were glad of it in the end.`)
		.join('\n\n');
const folder = 'file:///talks';
const texts = {
	[`${folder}/speakers.yaml`]: '# Who speaks\n- name: Ann Lee\n  aliases: [Annie]\n- Bob Kay\n',
	[`${folder}/a.md`]: `# The gate\n\n${talk('Ann Lee', 'Bob Kay')}`,
	[`${folder}/b.md`]: talk('Cy Day', 'Ann Lee'),
	[`${folder}/c.vtt`]: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Annie>Hi.\n\n00:02.000 --> 00:03.000\n<v Bob Kay>Ho.\n',
	[`${folder}/notes.md`]: '# Notes\n\nNobody speaks here, and Ann Lee is named.',
};

async function withFiles(
	run: (client: InMemory, files: Record<string, string>) => Promise<void>,
	options: ClientOptions = {},
): Promise<void> {
	const files: Record<string, string> = { ...texts };
	const client = await connectInMemory({ folders: [folder], files, ...options });
	try {
		await run(client, files);
		assert.deepEqual(client.logged, []);
	} finally {
		await client.stop();
	}
}

async function symbols({ connection }: InMemory, query: string): Promise<readonly string[]> {
	const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
	return found.map(({ name, location }) => `${name} ${location.uri.slice(folder.length + 1)}`);
}

const onFirstName = { line: 2, character: 4 };
const open = (client: InMemory) => client.open(texts[`${folder}/a.md`] ?? '', `${folder}/a.md`);
const rename = ({ connection }: InMemory, uri: string, newName: string) =>
	connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: onFirstName, newName });

function after(edit: WorkspaceEdit | null): Readonly<Record<string, string>> {
	const changes = Object.entries(edit?.changes ?? {});
	return Object.fromEntries(
		changes.map(([uri, edits]) => [
			uri.slice(folder.length + 1),
			applyEdits(splitLines(texts[uri as keyof typeof texts]), edits).join('\n'),
		]),
	);
}

describe('symbols of the workspace', () => {
	test('are the people and sections of every transcript', async () => {
		await withFiles(async (client) => {
			assert.deepEqual(await symbols(client, 'ann'), ['Ann Lee a.md', 'Ann Lee b.md', 'Ann Lee c.vtt']);
			assert.deepEqual(await symbols(client, 'gate'), ['The gate a.md']);
		});
	});

	test('follow files that change, and documents as they are edited', async () => {
		await withFiles(async (client, files) => {
			assert.deepEqual(await symbols(client, 'dee'), []);
			files[`${folder}/d.md`] = talk('Dee Fox', 'Bob Kay');
			delete files[`${folder}/b.md`];
			await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
				changes: [
					{ uri: `${folder}/d.md`, type: FileChangeType.Created },
					{ uri: `${folder}/b.md`, type: FileChangeType.Deleted },
				],
			});
			const cues =
				'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ed Gox>Hello.\n\n00:02.000 --> 00:03.000\n<v Bob Kay>Good morning.\n';
			const uri = await client.open(cues, `${folder}/c.vtt`);
			let found: readonly string[] = [];
			for (let round = 0; round < 50 && found.length === 0; round++) found = await symbols(client, 'dee');
			assert.deepEqual(found, ['Dee Fox d.md']);
			assert.deepEqual(await symbols(client, 'cy'), []);
			assert.deepEqual(await symbols(client, 'ed g'), ['Ed Gox c.vtt']);
			await client.close(uri);
		});
	});

	test('tell their progress, and can be called off', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 200 }, (_, index) => [`${folder}/${index}.md`, talk('Ann Lee', 'Bob Kay').repeat(6)]),
		);
		await withFiles(
			async (client) => {
				const { connection } = client;
				const titles: string[] = [];
				connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
					connection.onProgress(WorkDoneProgress.type, token, (progress) => {
						if (progress.kind !== 'begin') return;
						titles.push(progress.title);
						connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
					});
				});
				const found = await symbols(client, 'ann');
				assert.deepEqual(titles, ['Transcript']);
				assert.ok(found.length < 200, `${found.length} found`);
			},
			{ files: many, capabilities: { window: { workDoneProgress: true } } },
		);
	});
});

test('people of other transcripts are completed once something is typed, and only where a roster declares them', async () => {
	const far = {
		'file:///talks/far/speakers.yaml': '- Cy Day\n',
		'file:///talks/far/d.md': talk('Cy Day', 'Cora Fox'),
	};
	const complete = async (client: InMemory) => {
		await symbols(client, '');
		const uri = await client.open(`${texts[`${folder}/a.md`]}\n\nC`, `${folder}/a.md`);
		const position = { line: 14, character: 1 };
		const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
		return (list as CompletionList).items.map(({ label, detail }) => [label, detail]);
	};
	await withFiles(async (client) => assert.deepEqual(await complete(client), []));
	await withFiles(async (client) => assert.deepEqual(await complete(client), [['Cy Day', 'in 1 other transcript']]), {
		files: { ...texts, ...far },
	});
});

describe('rename over the workspace', () => {
	test('without an open folder the transcripts beside the roster are changed too', async () => {
		await withFiles(
			async (client) => {
				const edit = await rename(client, await open(client), 'Dee Fox');
				assert.deepEqual(Object.keys(after(edit)).sort(), ['a.md', 'b.md', 'speakers.yaml']);
			},
			{ folders: [] },
		);
	});

	test('where the folder of the roster cannot be searched, nothing is changed and the reason said', async () => {
		const disk = {
			readText: async (uri: string) => texts[uri as keyof typeof texts],
			list: async () => ['speakers.yaml'],
		};
		const many = Array.from({ length: 3000 }, (_, index) => `${folder}/${index}.md`);
		const client = await connectInMemory({
			folders: [],
			disk: { ...disk, findTranscripts: async () => many, withoutIgnored: (uris) => uris },
		});
		await assert.rejects(rename(client, await open(client), 'Dee Fox'), {
			message: /speakers\.yaml .* Open their folder/,
		});
		await client.stop();
	});

	test('changes the roster and the labels of every transcript that has it', async () => {
		await withFiles(async (client) => {
			const edit = await rename(client, await open(client), 'Dee Fox');
			assert.deepEqual(after(edit), {
				'a.md': texts[`${folder}/a.md`]?.replaceAll('Ann Lee', 'Dee Fox'),
				'b.md': texts[`${folder}/b.md`]?.replaceAll('Ann Lee', 'Dee Fox'),
				'speakers.yaml': texts[`${folder}/speakers.yaml`]?.replace('Ann Lee', 'Dee Fox'),
			});
		});
	});

	test('is refused as a whole where a file could not be read with it', async () => {
		await withFiles(async (client) => {
			await assert.rejects(rename(client, await open(client), 'Ann: Lee'), { message: /would not be read/ });
		});
	});

	test('stays in the file where no roster declares the name', async () => {
		await withFiles(async (client, files) => {
			delete files[`${folder}/speakers.yaml`];
			const edit = await rename(client, await open(client), 'Dee Fox');
			assert.deepEqual(Object.keys(after(edit)), ['a.md']);
		});
	});

	test('asks before two people of another file become one', async () => {
		const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
		await withFiles(
			async (client) => {
				const edit = await rename(client, await open(client), 'Cy Day');
				assert.match(edit?.changeAnnotations?.merge?.description ?? '', /Cy Day \(3 turns\)/);
				assert.equal(edit?.documentChanges?.length, 3);
			},
			{ capabilities: { workspace: { workspaceEdit } } },
		);
	});
});

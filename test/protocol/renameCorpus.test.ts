import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RenameRequest } from 'vscode-languageserver/node';
import type { DeclaredName } from '../../server/src/model/convention.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { readRoster } from '../../server/src/workspace/roster.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'file:///corpus';
const shared = sharedTranscripts();
const skip =
	shared.length === 0 ? 'no shared transcripts beside the checkout' : process.env.TRANSCRIPT_NO_SLOW ? 'slow' : false;

/** Who is renamed: a name that labels of several files of a folder have. */
const people: readonly (readonly [path: string, from: string, to: string])[] = [
	['tc39-notes', 'WH', 'WHT'],
	['wh-press-briefings', 'MS. PSAKI', 'MS. QUISTZ'],
	['changelog', 'Mat Ryer', 'Zoe Quistz'],
	['talkpython', 'Michael Kennedy', 'Zoe & Quistz'],
];

for (const [path, from, to] of people) {
	test(`renaming ${from} over the files of ${path} changes labels and nothing else`, { skip }, async () => {
		const own = shared.filter(({ name }) => name.startsWith(`${path}/`));
		const rosterUri = `${folder}/speakers.yaml`;
		const roster = `- ${JSON.stringify(from)} # renamed\n- Somebody Else\n`;
		const files: Record<string, string> = { [rosterUri]: roster };
		for (const { name, text } of own) files[`${folder}/${encodeURI(name)}`] = text;
		const client = await connectInMemory({ folders: [folder], files });
		const before = optionsOf(roster, rosterUri);
		const uri = Object.keys(files).find((one) => namesOf(files[one] ?? '', before).includes(from)) ?? '';
		const text = files[uri] ?? '';
		const position = firstLabel(text, from, before);
		await client.open(text, uri);
		const params = { textDocument: { uri }, position, newName: to };
		const edit = await client.connection.sendRequest(RenameRequest.type, params);
		const after: Record<string, string> = { ...files };
		for (const [file, edits] of Object.entries(edit?.changes ?? {})) {
			after[file] = applyEdits(splitLines(files[file] ?? ''), edits).join('\n');
		}
		assert.match(after[rosterUri] ?? '', new RegExp(`^- ("?)${to}\\1 # renamed\n- Somebody Else\n$`));
		const options = optionsOf(after[rosterUri] ?? '', rosterUri);
		let changed = 0;
		for (const file of Object.keys(files).filter((one) => one !== rosterUri)) {
			const old = namesOf(files[file] ?? '', before);
			const expected = old.map((name) => withNewName(name, from, to));
			assert.deepEqual(namesOf(after[file] ?? '', options), expected, file);
			assert.equal(said(after[file] ?? '', options), said(files[file] ?? '', before), file);
			if (old.includes(from)) changed++;
		}
		assert.ok(changed > 1, `${changed} files changed`);
		assert.deepEqual(client.logged, []);
		await client.stop();
	});
}

interface Options {
	readonly roster: readonly DeclaredName[];
}

const optionsOf = (text: string, uri: string): Options => ({ roster: readRoster(text, 'yaml', uri).people });

const namesOf = (text: string, options: Options): readonly string[] =>
	parse(splitLines(text), options).lines.flatMap((line) => (line.kind === 'label' ? [line.label.name] : []));

/** Of a label for several people the one is renamed. */
const withNewName = (name: string, from: string, to: string): string =>
	name
		.split(/([/,&+]|\sand\s)/)
		.map((part) => (part.trim() === from ? part.replace(from, to) : part))
		.join('');

function firstLabel(text: string, name: string, options: Options): { line: number; character: number } {
	for (const [line, read] of parse(splitLines(text), options).lines.entries()) {
		if (read.kind === 'label' && read.label.name === name) return { line, character: read.label.nameSpan.start };
	}
	return { line: 0, character: 0 };
}

/** Every line without the names of labels: words, times, affiliations, marks. Tables and lists that declare people left out. */
function said(text: string, options: Options): string {
	const { lines, detection } = parse(splitLines(text), options);
	const declaring = new Set(detection.declared.flatMap(({ uri, line }) => (uri === undefined ? [line] : [])));
	return lines
		.map((line, index) => {
			if (declaring.has(index)) return '';
			if (line.kind !== 'label') return line.text;
			const { start, end } = line.label.nameSpan;
			return line.text.slice(0, start) + line.text.slice(end);
		})
		.join('\n');
}

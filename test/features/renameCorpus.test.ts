import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameShape } from '../../server/src/conventions/names.ts';
import { peopleOf } from '../../server/src/facts/people/people.ts';
import { renamingOf } from '../../server/src/facts/people/renaming.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { sharedTranscripts } from '../support/corpus.ts';

/** A new name of the kind that the old one is. */
function anotherName(old: string): string {
	const { initials, caps, handle } = nameShape(old);
	if (initials) return 'ZQX';
	if (handle) return 'zoequist';
	return caps ? 'MS. QUISTZ' : 'Zoe Quistz';
}

/** All that is not a name: what is said and when, and every line that is no label and declares nobody. */
const spoken = ({ lines }: Parsed, declaring: ReadonlySet<number>): readonly string[] =>
	lines.flatMap((line, index) => {
		if (declaring.has(index)) return [];
		if (line.kind === 'label') {
			const { timestamp, affiliation, speechAt } = line.label;
			return [timestamp?.text ?? '', affiliation?.text ?? '', line.text.slice(speechAt)];
		}
		return line.kind === 'metadata' ? [] : [line.text];
	});

const files = sharedTranscripts();

test('renaming over real transcripts changes only names', { skip: files.length === 0 && 'no corpus here' }, () => {
	const most = process.env.TRANSCRIPT_NO_SLOW ? 1 : 4;
	const refused: string[] = [];
	let done = 0;
	for (const { name: path, text } of files) {
		const texts = splitLines(text);
		const before = parse(texts);
		const declaring = new Set(before.detection.declared.map(({ line }) => line));
		const names = peopleOf(before).flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
		const step = Math.max(1, Math.floor(names.length / most));
		for (const name of names.filter((_, index) => index % step === 0).slice(0, most)) {
			const to = anotherName(name);
			const result = renamingOf(before, name, to);
			if ('refused' in result) {
				refused.push(`${path}: ${name}: ${result.refused}`);
				continue;
			}
			done++;
			const after = parse(applyEdits(texts, result.edits));
			assert.equal(spoken(after, declaring).join('\n'), spoken(before, declaring).join('\n'), `${path}: ${name}`);
			const labels = ({ lines }: Parsed) => lines.filter(({ kind }) => kind === 'label').length;
			assert.equal(labels(after), labels(before), path);
			for (const { range, newText } of result.edits) assert.ok(newText === to && range.start.line === range.end.line);
		}
	}
	assert.ok(done > 30, `${done} done`);
	assert.ok(refused.length <= done * 0.05, refused.join('\n'));
});

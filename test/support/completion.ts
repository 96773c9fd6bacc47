import assert from 'node:assert/strict';
import type { Completion } from '../../server/src/features/completion/completion.ts';
import { completion } from '../../server/src/features/completion.ts';
import type { ParseOptions } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './transcripts.ts';

/** What is offered at `<|>`, best first. */
export function offered(
	text: string,
	known: ReadonlyMap<string, number> = new Map(),
	options: ParseOptions = {},
): readonly Completion[] {
	const { transcript, cursor } = marked(text, options);
	const found = completion(transcript, cursor, known);
	const line = transcript.lines[cursor.line]?.text ?? '';
	for (const { range, filterText } of found) {
		assert.ok(range.start.line === cursor.line && range.end.line === cursor.line);
		assert.ok(range.start.character <= cursor.character && cursor.character <= range.end.character);
		const typed = line.slice(range.start.character, cursor.character);
		const hit = filterText.toLowerCase().includes(typed.toLowerCase().replace(/^[*_[(<\\]+/, ''));
		assert.ok(hit, `an editor would not find ${filterText} by ${typed}`);
	}
	return found;
}

/** Checks what is offered at `<|>`, best first. */
export function offers(text: string, ...labels: readonly string[]): void {
	assert.deepEqual(
		offered(text).map(({ label }) => label),
		labels,
	);
}

/** Checks the cursor's line after the first offer was taken; `⏎` is a line end. */
export function completes(text: string, line: string): void {
	const { transcript, cursor } = marked(text);
	const [first] = offered(text);
	assert.ok(first, 'nothing is offered');
	const texts = transcript.lines.map((own) => own.text);
	const after = applyEdits(texts, [first]);
	const count = after.length - texts.length + 1;
	assert.equal(after.slice(cursor.line, cursor.line + count).join('⏎'), line);
}

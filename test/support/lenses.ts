import assert from 'node:assert/strict';
import { codeLenses } from '../../server/src/features/codeLenses.ts';
import { codeLensTitle } from '../../server/src/features/codeLensTitle.ts';
import { marked } from './transcripts.ts';

/** Checks the figures above the lines of a text, written in it as lines that begin with `» `. */
export function showsLenses(text: string): void {
	const plain = text.replaceAll(/^» .*\n/gm, '');
	const { transcript } = marked(plain);
	const lenses = codeLenses(transcript);
	const shown = transcript.lines.flatMap((line, index) => [
		...lenses
			.filter((lens) => lens.line === index)
			.map((lens) => `» ${codeLensTitle(transcript, lens.kind, lens.line)}`),
		line.text,
	]);
	assert.equal(shown.join('\n'), text);
}

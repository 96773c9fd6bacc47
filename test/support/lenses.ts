import assert from 'node:assert/strict';
import { codeLenses } from '../../server/src/features/codeLenses.ts';
import { codeLensTitle } from '../../server/src/features/codeLensTitle.ts';
import { marked } from './transcripts.ts';

/** The lines of a text, and the figures above them as lines that begin with `» `. */
export function lensesOf(text: string): readonly string[] {
	const { transcript } = marked(text);
	const lenses = codeLenses(transcript);
	return transcript.lines.flatMap((line, index) => [
		...lenses
			.filter((lens) => lens.line === index)
			.map((lens) => `» ${codeLensTitle(transcript, lens.kind, lens.line)}`),
		line.text,
	]);
}

/** Checks the figures above the lines of a text, written in it as lines that begin with `» `. */
export const showsLenses = (text: string): void =>
	assert.equal(lensesOf(text.replaceAll(/^» .*\n/gm, '')).join('\n'), text);

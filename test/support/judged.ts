import { readdirSync, readFileSync } from 'node:fs';

/** A short text of our own in the manner of some house, and where turns begin in it. */
export interface JudgedText {
	readonly file: string;
	/** What is special about the house. */
	readonly about: string;
	readonly texts: readonly string[];
	/** One `line name` for each turn; lines are one-based. */
	readonly turns: readonly string[];
}

const folder = new URL('../judged/', import.meta.url);
const mark = /^⟦([^⟧]*)⟧/;

/**
 * The texts of `test/judged`. In their files each begins with a line `=== what is special about it`, and a line where a
 * turn begins has the speaker's name, as written, in `⟦ ⟧` before it; no other line begins one.
 */
export function judgedTexts(): readonly JudgedText[] {
	return readdirSync(folder)
		.sort()
		.flatMap((file) => textsIn(file, readFileSync(new URL(file, folder), 'utf8')));
}

function textsIn(file: string, content: string): readonly JudgedText[] {
	return content
		.split(/^=== /m)
		.slice(1)
		.map((part) => {
			const [about = '', ...lines] = part.trimEnd().split('\n');
			const turns = lines.flatMap((line, index) => {
				const name = mark.exec(line)?.[1];
				return name === undefined ? [] : [`${index + 1} ${name}`];
			});
			return { file, about, texts: lines.map((line) => line.replace(mark, '')), turns };
		});
}

import { endsWithAbbreviation } from '../../languages/all/abbreviations.ts';

const end = /[.?!…。？！](?![.?!…。？！])["”’)\]]{0,3}/gu;
const begins = /^\s+[\p{Lu}\p{Lo}\d"“¿¡<([-]/u;

/** The sentences of a speech on one line, spaces around them left out. `Mr. Lee` ends none. */
export function sentencesIn(text: string): readonly string[] {
	const found: string[] = [];
	let from = 0;
	const take = (to: number) => {
		const sentence = text.slice(from, to).trim();
		if (sentence !== '') found.push(sentence);
		from = to;
	};
	for (const { 0: marks, index } of text.matchAll(end)) {
		const to = index + marks.length;
		const isWide = /^[。？！]/u.test(marks);
		if (!isWide && !begins.test(text.slice(to, to + 8))) continue;
		if (marks === '.' && endsWithAbbreviation(text.slice(Math.max(from, index - 24), index + 1))) continue;
		take(to);
	}
	take(text.length);
	return found;
}

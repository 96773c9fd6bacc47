import { findName } from '../facts/people/findName.ts';
import { peopleOf } from '../facts/people/people.ts';
import { unspokenSpans } from '../facts/speech/unspokenSpans.ts';
import { locatedBlocks, type Transcript } from '../model/transcript.ts';
import { namesOfDeclared } from '../people/peopleIn.ts';
import { onLine, type Span } from '../text/position.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

interface Options {
	readonly terms: Readonly<Record<string, string>>;
}

export const houseTerm = transcriptRule<Options>({
	id: 'house-term',
	about: 'form',
	summary: 'Words of the project are spelt as the project spells them',
	why: 'Speech-to-text tools do not know the names of products and methods. A list of them keeps an archive searchable. It changes words, so each is decided by a person; code, addresses and names of people are left alone.',
	severity: 'information',
	choicesOnly: true,
	options: {
		terms: {
			default: {},
			description:
				'From a wrong form to the right one; large and small letters make no difference in the wrong form. The key terms of a configuration file is the same.',
		},
	},
	examples: [
		{
			about: 'Two words and a small letter.',
			before: '**Ann Lee:** It is on <|github|>, in <|type script|>.\n\n**Bob Kay:** On GitHub?\n\n**Ann Lee:** Yes.',
			after: '**Ann Lee:** It is on GitHub, in TypeScript.\n\n**Bob Kay:** On GitHub?\n\n**Ann Lee:** Yes.',
			options: { terms: { GitHub: 'GitHub', 'type script': 'TypeScript' } },
		},
		{
			about: 'Code, addresses and handles are left alone.',
			before:
				'**Ann Lee:** See `github` and https://github.com/ann, or ask @github at ann@github.example.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** Good.',
			options: { terms: { GitHub: 'GitHub' } },
		},
		{
			about: 'So are names.',
			before: '**Ann React:** Good morning.\n\n**Bob Kay:** Thank you, Ann React. And react?\n\n**Ann React:** Good.',
			options: { terms: { 'ann react': 'Anne React' } },
		},
	],
	*check(transcript, { terms }) {
		const find = finderOf(terms);
		if (!find) return;
		const names = namesIn(transcript).filter((name) => find(name).length > 0);
		for (const [line, start] of speechLines(transcript)) {
			const text = transcript.lines[line]?.text ?? '';
			const found = find(text).filter(({ span }) => span.start >= start);
			if (found.length === 0) continue;
			const left = [...unspokenSpans(text), ...names.flatMap((name) => findName(text, name) ?? [])];
			for (const { span, right } of found) {
				if (left.some((other) => span.start < other.end && other.start < span.end)) continue;
				yield finding(text.slice(span.start, span.end), right, line, span);
			}
		}
	},
});

function finding(wrong: string, right: string, line: number, span: Span): Finding {
	const range = onLine(line, span);
	return {
		range,
		message: `This project writes ${right}, not ${wrong}.`,
		fixes: () => [{ title: `Change to ${right}`, safe: false, edits: [{ range, newText: right }] }],
	};
}

interface Found {
	readonly span: Span;
	readonly right: string;
}

/** One pattern for all terms, the longest first. */
function finderOf(terms: Options['terms']): ((text: string) => readonly Found[]) | undefined {
	const right = new Map(Object.entries(terms).map(([wrong, term]) => [keyOf(wrong), term]));
	right.delete('');
	if (right.size === 0) return undefined;
	const words = [...right.keys()]
		.sort((a, b) => b.length - a.length)
		.map((key) => key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]{1,3}'));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
	const rights = new Set(right.values());
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
			const term = right.get(keyOf(written));
			const fine = term === undefined || written === term || rights.has(written);
			return fine ? [] : [{ span: { start: index, end: index + written.length }, right: term }];
		});
}

const keyOf = (term: string): string =>
	term
		.trim()
		.replace(/[\s\u00a0]+/g, ' ')
		.toLowerCase();

/** The lines of paragraphs, and where on them the words begin. */
function* speechLines(transcript: Transcript): Generator<readonly [line: number, start: number]> {
	for (const kind of ['turn', 'prose'] as const) {
		for (const { block, line } of locatedBlocks(transcript, kind)) {
			for (const { range } of block.paragraphs) {
				for (let at = range.start.line; at <= range.end.line; at++) {
					const own = block.lines[at]?.kind;
					if (own === 'text' || own === 'list' || own === 'quote' || own === 'label') {
						yield [line + at, at === range.start.line ? range.start.character : 0];
					}
				}
			}
		}
	}
}

/** Names of two words or more: one word alone may be a term as well. */
const namesIn = (transcript: Transcript): readonly string[] => {
	const names = peopleOf(transcript).flatMap(({ speaker, declared }) => [
		...(speaker ? [speaker.name, ...speaker.aliases] : []),
		...declared.flatMap(namesOfDeclared),
	]);
	return [...new Set(names)].filter((name) => name.includes(' '));
};

import { readdirSync, readFileSync } from 'node:fs';
import type { Named } from '../../server/src/facts/naming/named.ts';
import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { nameForm } from '../../server/src/people/nameForm.ts';

/** A conversation of voices with a number, and who they are. */
interface AnonymousText {
	readonly title: string;
	readonly lines: readonly string[];
	/** By number: the names that are right; none where nobody can know. */
	readonly people: ReadonlyMap<string, readonly string[]>;
}

/** A voice of a text, and whom it is taken for. */
interface JudgedVoice {
	/** `german, Ausschuss, Speaker 2`. */
	readonly voice: string;
	readonly names: readonly string[];
	readonly given: Named | undefined;
	readonly right: boolean;
}

/** The folders of texts, by when they were written. */
const folders = ['first', 'second', 'third', 'fourth'].map(
	(name) => new URL(`../facts/naming/${name}/`, import.meta.url),
);

/** The languages that there are texts in. */
export const anonymousLanguages: readonly string[] = [
	...new Set(folders.flatMap((folder) => readdirSync(folder).map((file) => file.replace('.txt', '')))),
].sort();

/** Every voice of the texts in a language, and whom it is taken for. */
export function judgedVoicesIn(language: string): readonly JudgedVoice[] {
	return folders.flatMap((folder) => {
		const path = new URL(`${language}.txt`, folder);
		const texts = readdirSync(folder).includes(`${language}.txt`) ? textsIn(readFileSync(path, 'utf8')) : [];
		return texts.flatMap((text) => judge(text, language));
	});
}

/** `## title`, a line for each voice (`2 Anna Lehm | Lehm`, `3 ?`), a blank line, the turns (`2: …`). */
const textsIn = (file: string): readonly AnonymousText[] =>
	file
		.split(/^## /m)
		.slice(1)
		.map((own) => {
			const [title = '', ...rest] = own.trim().split('\n');
			const people = rest.flatMap((line) => {
				const [, number = '', names = ''] = /^(\d+) (.+)$/.exec(line) ?? [];
				return number === '' ? [] : [[number, names === '?' ? [] : names.split(' | ')] as const];
			});
			const lines = rest.flatMap((line) => {
				const [, number = '', said = ''] = /^(\d+): (.+)$/.exec(line) ?? [];
				return number === '' ? [] : [`**Speaker ${number}:** ${said}`, ''];
			});
			return { title, lines, people: new Map(people) };
		});

function judge({ title, lines, people }: AnonymousText, language: string): readonly JudgedVoice[] {
	const found = new Map([...namesOfPlaceholders(parse(lines))].map(([{ name }, own]) => [name, own]));
	return [...people].map(([number, names]) => {
		const given = found.get(`Speaker ${number}`);
		const right = given !== undefined && names.some((name) => isNameOf(given.name, name));
		return { voice: `${language}, ${title}, Speaker ${number}`, names, given, right };
	});
}

/** True where a name that is offered is a name of somebody or a part of it, in the form that a label would have. */
const isNameOf = (offered: string, name: string): boolean => {
	const own = nameForm(offered).names;
	const words = name.toLowerCase().split(' ');
	return (
		offered === name ||
		(own.length > 0 && own.every((word) => words.includes(word) || (/\p{Lo}/u.test(word) && name.startsWith(word))))
	);
};

import { existsSync, readFileSync } from 'node:fs';
import { nameKey } from '../../server/src/conventions/names.ts';
import { type Speaker, speakersOf } from '../../server/src/facts/people/speakers.ts';
import { speechOf } from '../../server/src/facts/speech/speech.ts';
import { speechIn } from '../../server/src/facts/speech/spokenText.ts';
import { isCourtesy } from '../../server/src/languages/all/courtesies.ts';
import { foldWord } from '../../server/src/languages/all/gather.ts';
import { isName } from '../../server/src/languages/all/knownNames.ts';
import { isOffice, officeBeforeName } from '../../server/src/languages/all/offices.ts';
import { namesForShort } from '../../server/src/languages/all/shortNames.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { nameForm } from '../../server/src/people/nameForm.ts';
import { isNearlyEqual } from '../../server/src/text/distance.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A transcript whose labels all are `Speaker 1`, `Speaker 2` …, and who they were. */
export interface Anonymous {
	readonly file: string;
	readonly transcript: Parsed;
	/** By the new label: every name that the person had. Those whom no name of a person tells are left out. */
	readonly people: ReadonlyMap<string, readonly string[]>;
}

/** Every annotated transcript of a folder with two people or more, its labels without names. */
export function* anonymousIn(folder: string): Generator<Anonymous> {
	if (!existsSync(`${folder}/gold.tsv`)) return;
	const rows = readFileSync(`${folder}/gold.tsv`, 'utf8').split('\n').slice(1).filter(Boolean);
	for (const file of new Set(rows.map((row) => row.split('\t')[0] ?? ''))) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		const own = anonymous(parse(splitLines(text)), file);
		if (own.people.size > 1) yield own;
	}
}

function anonymous(whole: Parsed, file: string): Anonymous {
	const speakers = speakersOf(whole);
	const labels = new Map<string, string>();
	const people = new Map<string, readonly string[]>();
	for (const [index, speaker] of speakers.entries()) {
		const label = `Speaker ${index + 1}`;
		for (const name of [speaker.name, ...speaker.aliases]) labels.set(nameKey(name), label);
		const names = namesOf(speaker, file);
		if (names.length > 0) people.set(label, names);
	}
	const lines = speechOf(whole).flatMap(({ turn, paragraphs }) => {
		const label = turn && labels.get(nameKey(turn.block.label.name));
		const [first, ...rest] = paragraphs.map((range) => speechIn(whole, range)).filter(Boolean);
		return first === undefined || label === undefined
			? []
			: [`**${label}:** ${first}`, ...rest].flatMap((line) => [line, '']);
	});
	return { file, transcript: parse([...headOf(whole), ...lines]), people };
}

/** What stands above the first label, as the file has it. */
function headOf({ blocks, starts, lines, captions }: Parsed): readonly string[] {
	const first = blocks.findIndex(({ kind }) => kind === 'turn');
	return captions || first < 0 ? [] : [...lines.slice(0, starts[first] ?? 0).map(({ text }) => text), ''];
}

function namesOf({ name, aliases, declared, placeholder }: Speaker, file: string): readonly string[] {
	if (placeholder) return [];
	const all = [name, ...aliases, ...(declared ? [declared.name] : [])];
	const people = all.filter((own) => {
		const { names, apart } = nameForm(own);
		return !apart && names.length > 0 && own.length > 1;
	});
	return [...people, ...people.flatMap((own) => givenIn(file, own))];
}

/** `Jen` of `MS. PSAKI` where a file is called `briefing-by-jen-psaki`. */
function givenIn(file: string, name: string): readonly string[] {
	const last = name.toLowerCase().split(' ').at(-1) ?? '';
	const at = file.indexOf(`-${last}-`);
	const given = at < 0 ? undefined : /([a-z]+)$/.exec(file.slice(0, at))?.[1];
	return given === undefined ? [] : [given];
}

const wordsOf = (name: string): readonly string[] =>
	foldWord(name.toLowerCase())
		.split(/[\s.]+/)
		.filter((word) => word !== '' && !isCourtesy(word) && (!isOffice(word) || isName(word)))
		.filter((word, index, { length }) => index > 0 || length === 1 || officeBeforeName(word) === undefined);

/** True where a name that is offered is one of somebody's: the same words, or some of them. */
export function isOneOf(offered: string, names: readonly string[]): boolean {
	const own = wordsOf(offered);
	return names.some((name) => {
		if (/^\p{Lu}{2,4}$/u.test(name)) {
			const initials = own.map((word) => word.charAt(0)).join('');
			return name.toLowerCase().startsWith(initials) || initials === name.toLowerCase();
		}
		const known = wordsOf(name);
		const [short, long] = own.length < known.length ? [own, known] : [known, own];
		return short.length > 0 && short.every((word) => long.some((other) => other === word || isShort(word, other)));
	});
}

/** `B` for `Bob`, `Jen` for `Jennifer`, and what speech-to-text makes of a surname. */
const isShort = (one: string, other: string): boolean =>
	(one.length === 1 && other.startsWith(one)) ||
	(other.length === 1 && one.startsWith(other)) ||
	(Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one))) ||
	namesForShort(one).includes(other) ||
	(Math.min(one.length, other.length) > 5 && isNearlyEqual(one, other, 2));

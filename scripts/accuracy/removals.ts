import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isPlaceholder, nameKey, tidyName } from '../../server/src/conventions/names.ts';
import { type Speaker, speakerNamed, speakersOf } from '../../server/src/facts/people/speakers.ts';
import { speechOf } from '../../server/src/facts/speech/speech.ts';
import { type Parsed, parse, reparse } from '../../server/src/parser/parse.ts';
import type { LineChange } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A turn whose label is taken away. */
export interface Removal {
	readonly file: string;
	/** The text without the label, all other labels in place. */
	readonly transcript: Parsed;
	/** Zero-based, where the speech begins in it. */
	readonly line: number;
	/** Every name that the person has in the whole text, as names are compared. */
	readonly names: ReadonlySet<string>;
	/** True where the person has no other turn: only a declaration or the words can name them. */
	readonly onlyTurn: boolean;
	/** How many people speak in the whole text. */
	readonly speakers: number;
	/** Those who spoke before, the nearest first, each once; then those who speak after. */
	readonly recent: readonly ReadonlySet<string>[];
}

const namesOf = ({ name, aliases }: Speaker): ReadonlySet<string> => new Set([name, ...aliases].map(nameKey));

/** Takes labels away one at a time: of each file so many, evenly spread from a start that its name decides. */
export function* removals(folder: string, perFile: number): Generator<Removal> {
	const gold = goldOf(folder);
	for (const [file, lines] of gold) {
		const whole = parse(splitLines(readFileSync(`${folder}/${file}`, 'utf8')));
		const speech = speechOf(whole);
		const labelled = speech.flatMap((own, index) => {
			const name = own.turn?.block.label.name ?? '';
			const right = own.turn && lines.get(own.line + 1) === name;
			return right && own.paragraphs.length > 0 && !isPlaceholder(name) ? [index] : [];
		});
		const speakers = speakersOf(whole).length;
		if (speakers < 2 || labelled.length < 8 || labelled.length < lines.size * 0.8) continue;
		const step = Math.max(1, labelled.length / perFile);
		const start = step > 1 ? step * (((file.length * 7919 + labelled.length * 104729) % 1000) / 1000) : 0;
		for (let at = start; at < labelled.length; at += step) {
			const index = labelled[Math.floor(at)] ?? 0;
			const turn = speech[index]?.turn;
			const speaker = turn && speakerNamed(whole, turn.block.label.name);
			if (!turn || !speaker) continue;
			const { changes, line } = unlabel(whole, turn.line, turn.block.lines.length);
			const transcript = changes.reduce(reparse, whole);
			const order = [...speech.slice(0, index).reverse(), ...speech.slice(index + 1)];
			const recent = new Set<Speaker>();
			for (const { speaker: other } of order) if (other) recent.add(other);
			yield {
				file,
				transcript,
				line,
				names: namesOf(speaker),
				onlyTurn: speaker.turns.length === 1,
				speakers,
				recent: [...recent].map(namesOf),
			};
		}
	}
}

/** By file: one-based lines and the names there. */
function goldOf(folder: string): ReadonlyMap<string, ReadonlyMap<number, string>> {
	const files = new Map<string, Map<number, string>>();
	if (!existsSync(`${folder}/gold.tsv`)) return files;
	for (const row of readFileSync(`${folder}/gold.tsv`, 'utf8').split('\n').slice(1)) {
		const [file = '', line = '', speaker = ''] = row.split('\t');
		if (file === '' || speaker === '?') continue;
		const own = files.get(file) ?? new Map<number, string>();
		own.set(Number(line), tidyName(speaker));
		files.set(file, own);
	}
	return files;
}

/** Takes the label off a turn, in captions off each cue of it; a line that held nothing else goes too. */
function unlabel(
	{ lines, captions }: Parsed,
	line: number,
	length: number,
): { readonly changes: readonly LineChange[]; readonly line: number } {
	const changes: LineChange[] = [];
	let speechLine = line;
	for (let at = line; at < line + (captions ? length : 1); at++) {
		const own = lines[at];
		if (own?.kind !== 'label') continue;
		const rest = own.text.slice(own.label.speechAt).replace(/<\/v>/g, '');
		const inserted = rest.trim() === '' && !captions ? [] : [rest];
		changes.push({ from: at, removed: 1, inserted });
		if (inserted.length === 0) while (lines[speechLine + 1]?.kind === 'blank') speechLine++;
	}
	return { changes, line: speechLine };
}

/** The folders with annotated transcripts. */
export const collections = (corpus: string): readonly string[] =>
	readdirSync(corpus).filter((name) => existsSync(`${corpus}${name}/gold.tsv`));

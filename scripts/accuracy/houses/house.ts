/** What one person says in one go. */
export interface Speech {
	readonly speaker: string;
	readonly paragraphs: readonly string[];
}

/** The names under which a house may write a speaker down. */
export interface Persona {
	readonly first: string;
	readonly last: string;
	readonly full: string;
	readonly initials: string;
	/** Lower case, letters and digits only. */
	readonly nick: string;
	/** `Mr.` or `Ms.` */
	readonly title: string;
	/** Counts speakers from zero. */
	readonly number: number;
}

/** A text and, for each zero-based line where a turn starts, the name that stands there. */
export interface SetSpeech {
	readonly lines: readonly string[];
	readonly turns: ReadonlyMap<number, string>;
}

/** What a house writes for one speech. */
export interface Written {
	/** The name as it stands in the label. */
	readonly name: string;
	/** The lines from the label on. */
	readonly lines: readonly string[];
	/** Lines before the label that belong to nobody. */
	readonly before?: readonly string[];
}

/** How a house writes a speech: who, what, the number of the speech, and its time in seconds. */
export type House = (
	persona: Persona,
	paragraphs: readonly string[],
	index: number,
	seconds: number,
) => Written | readonly Written[];

const firsts = 'Ann Robert Cleo Dov Una Péter Grace Ivan Mara Josh Tim Yael Lena Omar Sven Kofi'.split(' ');
const lasts =
	'Lee,Marsh,Kral,Petri,Ashworth,Winter,O’Brien,de Souza,Lindt,Szabo,Kowalski,van Dyke,Macintosh,Sol-Arden,Quist,Abara'.split(
		',',
	);

const plainLetters = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z\d]/g, '');

/** Gives each speaker a name of our own, the same for the same order of speakers. */
export function personas(speeches: readonly Speech[]): ReadonlyMap<string, Persona> {
	const speakers = [...new Set(speeches.map(({ speaker }) => speaker))];
	return new Map(
		speakers.map((speaker, number) => {
			const again = Math.floor(number / firsts.length);
			const first = firsts[number % firsts.length] ?? '';
			const last = `${lasts[(number * 5) % lasts.length] ?? ''}${'s'.repeat(again)}`;
			const initials = plainLetters(
				`${first[0]}${last.replace(/^(?:de|van) /, '')[0]}${again > 0 ? 'XYZ'[again - 1] : ''}`,
			);
			return [
				speaker,
				{
					first,
					last,
					full: `${first} ${last}`,
					initials: initials.toUpperCase(),
					nick: plainLetters(`${first}${again || ''}`).toLowerCase(),
					title: number % 2 ? 'Ms.' : 'Mr.',
					number,
				},
			];
		}),
	);
}

/** Sets speeches as a house writes them. */
export function setIn(house: House, speeches: readonly Speech[], header: readonly string[] = []): SetSpeech {
	const people = personas(speeches);
	const lines = [...header];
	const turns = new Map<number, string>();
	let seconds = 3;
	for (const [index, { speaker, paragraphs }] of speeches.entries()) {
		const persona = people.get(speaker);
		if (!persona) continue;
		const written = [house(persona, paragraphs, index, seconds)].flat();
		for (const { name, lines: own, before = [] } of written) {
			lines.push(...before);
			turns.set(lines.length, name);
			lines.push(...own);
		}
		seconds += 5 + Math.floor(paragraphs.join(' ').length / 15);
	}
	return { lines, turns };
}

/** Breaks a text at words: lines of a width, the first behind `lead`, the others behind `hang`. */
export function wrap(text: string, width: number, lead = '', hang = lead === '' ? '' : ''): readonly string[] {
	const lines: string[] = [];
	let open = lead;
	let isEmpty = true;
	for (const word of text.split(' ')) {
		if (!isEmpty && open.length + 1 + word.length > width) {
			lines.push(open);
			open = hang + word;
		} else open += isEmpty ? word : ` ${word}`;
		isEmpty = false;
	}
	return [...lines, open];
}

/** Each with a blank line below. */
export const spaced = (paragraphs: readonly string[]): readonly string[] => paragraphs.flatMap((text) => [text, '']);

const two = (number: number): string => String(number).padStart(2, '0');

/** `00:01:12` */
export const hours = (seconds: number): string =>
	[seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');

/** `1:12` */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

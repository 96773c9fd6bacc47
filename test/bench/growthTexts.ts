/** Made-up texts that grow in the one way which some work could fail to keep up with. */
export interface GrowthText {
	readonly about: string;
	/** The text with so many turns. */
	text(turns: number): string;
}

const given = ['Ann', 'Bob', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'];
const beginnings = ['Bar', 'Col', 'Dun', 'Fenn', 'Gris', 'Hask', 'Jor', 'Kemp', 'Lund', 'Mav'];
const middles = ['aldo', 'enka', 'idri', 'owen', 'ursu', 'icke', 'embo', 'osta', 'allu', 'ynde'];
const ends = ['berg', 'coft', 'dale', 'gher', 'horn', 'kis', 'ley', 'mond', 'quist', 'vec'];

const digit = (number: number, place: number): number => Math.floor(number / 10 ** place) % 10;

/** A name of its own for each number below ten thousand, not a slip away from another. */
export const nameOf = (number: number): string =>
	`${given[digit(number, 3)]} ${beginnings[digit(number, 0)]}${middles[digit(number, 1)]}${ends[digit(number, 2)]}`;

const speech = 'It has cost forty-six by today, and the port pays for it. I would not say that, but you may.';
const several = Array.from({ length: 6 }, (_, index) => nameOf(index));
const one = (turn: number): string => several[turn % several.length] ?? '';

/** Turns as `**Name:** speech`, each made by a function. */
const turns = (count: number, name: (turn: number) => string, said: (turn: number) => string = () => speech): string =>
	Array.from({ length: count }, (_, turn) => `**${name(turn)}:** ${said(turn)}\n`).join('\n');

const clock = (seconds: number): string =>
	[seconds / 3600, (seconds / 60) % 60, seconds % 60]
		.map((part) => String(Math.floor(part)).padStart(2, '0'))
		.join(':');

const cues = (count: number, voice: (cue: number) => string): string =>
	`WEBVTT\n\n${Array.from(
		{ length: count },
		(_, cue) => `${clock(cue * 3)}.000 --> ${clock(cue * 3 + 2)}.500\n${voice(cue)}${speech}\n`,
	).join('\n')}`;

/** Names of the same few syllables, each another row of them. */
const alike = (number: number): string =>
	`Ann B${[...number.toString(2).padStart(11, '0')].map((bit) => (bit === '0' ? 'an' : 'ana')).join('')}`;

/** Two neighbouring letters of the surname swapped: a slip of writing. */
const misspelt = (name: string, at = 2): string => {
	const from = name.indexOf(' ') + at;
	return `${name.slice(0, from)}${name[from + 1]}${name[from]}${name.slice(from + 2)}`;
};

export const growthTexts: readonly GrowthText[] = [
	{ about: 'six people', text: (count) => turns(count, one) },
	{
		about: 'a tenth as many people declared, six speak',
		text: (count) =>
			`---\nspeakers:\n${Array.from({ length: count / 10 }, (_, index) => `  - ${nameOf(index)}\n`).join('')}---\n\n${turns(count, one)}`,
	},
	{
		about: 'every tenth turn introduces itself by another name',
		text: (count) =>
			turns(count, one, (turn) => (turn % 10 === 0 ? `My name is ${nameOf(turn + 20)}. ${speech}` : speech)),
	},
	{
		about: 'a quarter of one speaker’s labels misspelt',
		text: (count) => turns(count, (turn) => (turn % 8 === 0 ? misspelt(one(0), 2 + ((turn / 8) % 3)) : one(turn % 2))),
	},
	{
		about: 'a sixth as many people as turns, and question marks',
		text: (count) => turns(count, (turn) => (turn % 7 === 0 ? '???' : nameOf(turn % Math.ceil(count / 6)))),
	},
	{
		about: 'a third as many people as turns',
		text: (count) => turns(count, (turn) => nameOf(turn % Math.ceil(count / 3))),
	},
	{
		about: 'numbered voices',
		text: (count) => turns(count, (turn) => (turn % 2 === 0 ? one(turn) : `Speaker ${turn}`)),
	},
	{
		about: 'names that differ in a letter or two',
		text: (count) =>
			turns(count, (turn) => {
				const number = turn % Math.ceil(count / 8);
				const letter = (at: number) => String.fromCharCode(97 + (Math.floor(number / 26 ** at) % 26));
				return `Ann Mar${letter(0)}c${letter(1)}ello`;
			}),
	},
	{
		about: 'names each with a slip of its own',
		text: (count) =>
			turns(count, (turn) => {
				const name = nameOf(turn % Math.ceil(count / 20));
				return turn % 10 === 0 ? misspelt(name) : name;
			}),
	},
	{
		about: 'declared people under several names',
		text: (count) =>
			`---\nspeakers:\n${Array.from({ length: count / 20 }, (_, index) => `  - ${nameOf(index)}\n`).join('')}---\n\n${turns(
				count,
				(turn) => {
					const name = nameOf(turn % Math.ceil(count / 20));
					return turn % 3 === 0 ? name.slice(name.indexOf(' ') + 1) : turn % 11 === 0 ? misspelt(name) : name;
				},
			)}`,
	},
	{
		about: 'as many who speak as others who are declared',
		text: (count) =>
			`---\nspeakers:\n${Array.from({ length: count / 4 }, (_, index) => `  - ${nameOf(index)}\n`).join('')}---\n\n${turns(
				count,
				(turn) => nameOf(turn === 0 ? 0 : 9999 - (turn % Math.ceil(count / 4))),
			)}`,
	},
	{
		about: 'people of one given name and one surname',
		text: (count) => turns(count, (turn) => `Ann ${nameOf(turn % Math.ceil(count / 2)).slice(4)} Lee`),
	},
	{ about: 'names that are all alike', text: (count) => turns(count, (turn) => alike(turn % Math.ceil(count / 4))) },
	{
		about: 'a comment above every fifth turn',
		text: (count) =>
			turns(count, one).replace(
				/(?:[^\n]*\n\n){5}/g,
				(five) => `${five}<!-- transcript-disable-next-line label-spacing -->\n`,
			),
	},
	{
		about: 'a fault of form in every fourth label',
		text: (count) => turns(count, one).replace(/((?:\n\n[^\n]*){3}\n\n[^:\n]*:\*\*) /g, '$1   '),
	},
	{
		about: 'labels with a time and no speech',
		text: (count) =>
			Array.from(
				{ length: count },
				(_, turn) => `[${clock(turn)}] ${nameOf(turn % 40).split(' ')[1]}: ${turn % 2 ? speech : ''}\n`,
			).join('\n'),
	},
	{
		about: 'speech without a label below headings',
		text: (count) => turns(count, one).replace(/((?:\n\n[^\n]*){9}\n\n)\*\*[^:\n]*:\*\* /g, '$1## Part\n\n'),
	},
	{ about: 'captions of two voices', text: (count) => cues(count, (cue) => `<v ${several[cue % 2]}>`) },
	{ about: 'captions of one voice', text: (count) => cues(count, () => `<v ${several[0]}>`) },
	{ about: 'one turn of many paragraphs', text: (count) => `${turns(6, one)}\n${`${speech}\n\n`.repeat(count)}` },
	{ about: 'one line', text: (count) => `${turns(6, one)}\n${`${speech} `.repeat(count)}` },
];

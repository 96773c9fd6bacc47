import { randomFrom } from '../support/random.ts';

/** A way of writing transcripts, as a text of any length: the same in every run. */
export interface House {
	readonly name: string;
	/** A text of at least so many characters, a few faults among them. */
	text(size: number): string;
}

const people = ['Ann Lee', 'Bob Kay', 'Cy Roe', 'Dee Fox', 'Eli Oh', 'Fay Wu', 'Gus Ray', 'Ida Poe'];
const sentences = [
	'Good morning, and thank you for having me.',
	'What has it cost by today, and who pays for the difference?',
	'It has cost forty-six million, and the port pays for it out of its own reserve.',
	'I would not say that, but I can see why somebody would.',
	'Next is the Gazette, in the front row.',
	'They were heard three times, and [inaudible] because they asked for it.',
	'So the gate on the North Quay was closed in May, as Councillor Fox has told you.',
	'We have looked at the figures of the Harbour Board, and they are what they were.',
	'That is a question for Bob, I think, and he will want to answer it himself.',
	'You know, the water came up to the second step, and nobody had seen the like of it.',
];

/** Draws from lists, in the same order in every run. */
interface Dice {
	pick(list: readonly string[]): string;
	/** True once in so many times. */
	once(times: number): boolean;
	speech(most: number): string;
}

function dice(): Dice {
	const random = randomFrom(7);
	const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
	return {
		pick,
		once: (times) => random(times) === 0,
		speech: (most) => Array.from({ length: 1 + random(most) }, () => pick(sentences)).join(' '),
	};
}

/** Turns until the text is long enough. */
function grown(head: string, size: number, turn: (dice: Dice, index: number) => string): string {
	const parts = [head];
	const shared = dice();
	for (let length = head.length, index = 0; length < size; index++) {
		const next = turn(shared, index);
		parts.push(next);
		length += next.length;
	}
	return parts.join('');
}

const clock = (seconds: number): string =>
	[seconds / 3600, (seconds / 60) % 60, seconds % 60]
		.map((part) => String(Math.floor(part)).padStart(2, '0'))
		.join(':');

const cue = (index: number, text: string): string =>
	`${clock(index * 3)}.000 --> ${clock(index * 3 + 2)}.500\n${text}\n\n`;

/** The ways of writing that the figures are measured in. */
export const houses: readonly House[] = [
	{
		name: 'press conference',
		text: (size) =>
			grown('---\ntitle: On the gate\n---\n', size, ({ pick, once, speech }, index) => {
				const head = index % 40 === 0 ? `\n## Part ${index / 40 + 1}\n` : '';
				const event = once(30) ? '\n(Laughter.)\n' : '';
				const name = once(40) ? 'Unknown' : `${pick(people)}${once(12) ? ' (Gazette)' : ''}`;
				const label = once(60) ? `**${name}: **` : `**${name}:**`;
				const more = once(3) ? `\n\n${speech(5)}` : '';
				return `${head}${event}\n${label} ${speech(7)}${more}\n`;
			}),
	},
	{
		name: 'capitals',
		text: (size) =>
			grown('PRESS BRIEFING\n\n', size, ({ pick, once, speech }) => {
				const name = once(3) ? 'Q' : `${pick(['MS.', 'MR.'])} ${pick(people).split(' ')[1]?.toUpperCase()}`;
				const more = once(3) ? `\n\n     ${speech(5)}` : '';
				return `     ${name}${name === 'Q' ? '   ' : `:${once(40) ? '   ' : '  '}`}${speech(7)}${more}\n\n`;
			}),
	},
	{
		name: 'initials',
		text: (size) =>
			grown(
				`# Notes\n\n| Name | Abbreviation |\n| ---- | ---- |\n${people.map((name) => `| ${name} | ${initials(name)} |\n`).join('')}\n`,
				size,
				({ pick, once, speech }, index) => {
					const head = index % 60 === 0 ? `\n### Item ${index / 60 + 1}\n\n` : '';
					const name = once(50)
						? '???'
						: once(40)
							? `${initials(pick(people))}/${initials(pick(people))}`
							: initials(pick(people));
					return `${head}${name}: ${speech(4)}${once(8) ? `\n\n- ${speech(1)}\n- ${speech(1)}` : ''}\n\n`;
				},
			),
	},
	{
		name: 'captions',
		text: (size) =>
			grown('WEBVTT\n\n', size, ({ pick, once, speech }, index) =>
				cue(index, `${once(60) ? '' : `<v ${pick(people)}>`}${speech(1)}`),
			),
	},
	{
		name: 'captions of one voice',
		text: (size) => grown('WEBVTT\n\n', size, ({ speech }, index) => cue(index, `<v Ann Lee>${speech(1)}`)),
	},
];

const initials = (name: string): string => name.replace(/[^A-Z]/g, '');

/** The sizes that the figures are measured at, in characters. */
export const sizes = { '28 KB': 28_000, '275 KB': 275_000, '1.1 MB': 1_100_000, '11 MB': 11_000_000 } as const;

import { type GrowthText, nameOf } from './growthTexts.ts';

/**
 * Made-up texts in which there are as many names, times, findings or tags as there are turns, each of another kind. They
 * are those of which some request or command once took more than a second at 100 KB.
 */
const consonants = 'bdfghjklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** Three syllables, other ones for each number below 512,000; neighbours have little in common. */
export function inventedName(number: number, [own, tones] = [consonants, vowels]): string {
	let left = (number * 104_729 + 7) % syllables ** 3;
	let name = '';
	for (let syllable = 0; syllable < 3; syllable++) {
		name += `${own[left % own.length] ?? ''}${tones[Math.floor(left / own.length) % tones.length] ?? ''}`;
		left = Math.floor(left / syllables);
	}
	return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}n`;
}

const cyrillic: [string, string] = ['бвгджзклмнпрстфх', 'аеиоу'];
const said = 'It has cost forty-six by today.';

const paragraphs = (count: number, paragraph: (index: number) => string): string =>
	`${Array.from({ length: count }, (_, index) => paragraph(index)).join('\n\n')}\n`;

const clock = (seconds: number): string =>
	[seconds / 3600, (seconds / 60) % 60, seconds % 60]
		.map((part) => String(Math.floor(part)).padStart(2, '0'))
		.join(':');

const declared = (people: string): string => `---\nspeakers:\n${people}---\n\n`;

export const crowdTexts: readonly GrowthText[] = [
	{
		about: 'as many surnames as turns, one given name',
		text: (count) => paragraphs(count, (turn) => `Ann ${inventedName(turn)}: ${said}`),
	},
	{
		about: 'as many given names as turns, one surname',
		text: (count) => paragraphs(count, (turn) => `${inventedName(turn)} Lee: ${said}`),
	},
	{
		about: 'as many people of three names as turns',
		text: (count) =>
			paragraphs(count, (turn) => `${inventedName(turn)} ${inventedName(turn + 7)} ${inventedName(turn * 3)}: ${said}`),
	},
	{
		about: 'names in letters of two scripts',
		text: (count) => paragraphs(count, (turn) => `Ann ${inventedName(turn, turn % 2 ? cyrillic : undefined)}: ${said}`),
	},
	{
		about: 'names that mix letters of two scripts',
		text: (count) => paragraphs(count, (turn) => `Ann ${inventedName(turn).replace(/[ae]/, 'а')}: ${said}`),
	},
	{
		about: 'a person of as many aliases as turns',
		text: (count) =>
			declared(
				`  - name: Ann Lee\n    aliases: [${Array.from({ length: count }, (_, index) => `Ann ${inventedName(index)}`).join(', ')}]\n`,
			) + paragraphs(count / 4, (turn) => `**Ann ${inventedName(turn * 4)}:** ${said}`),
	},
	{
		about: 'as many declared names as turns, each spoken with a slip',
		text: (count) =>
			declared(Array.from({ length: count }, (_, index) => `  - Ann ${inventedName(index)}\n`).join('')) +
			paragraphs(count, (turn) => `**Ann ${inventedName(turn).replace(/(.)(.)$/, '$2$1')}:** ${said}`),
	},
	{ about: 'names with a period', text: (count) => paragraphs(count, (turn) => `${inventedName(turn)}. ${said}`) },
	{
		about: 'names in capitals',
		text: (count) => paragraphs(count, (turn) => `${inventedName(turn).toUpperCase()}: ${said}`),
	},
	{
		about: 'names with courtesies and offices',
		text: (count) =>
			paragraphs(
				count,
				(turn) => `**${['Mr.', 'Dr.', 'Minister', 'Senator'][turn % 4]} ${inventedName(turn)}:** ${said}`,
			),
	},
	{
		about: 'names with affiliations',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn % 40)} (${inventedName(turn)} Press):** ${said}`),
	},
	{
		about: 'initials of declared people',
		text: (count) =>
			declared(
				Array.from({ length: count / 2 }, (_, index) => `  - ${inventedName(index)} ${inventedName(index + 9)}\n`).join(
					'',
				),
			) + paragraphs(count, (turn) => `${inventedName(turn)[0]}${inventedName(turn + 9)[0]}: ${said}`),
	},
	{
		about: 'a numbered voice for each turn, and names said',
		text: (count) =>
			paragraphs(count, (turn) => `**Speaker ${turn}:** Thank you, ${nameOf(turn)}. I am ${nameOf(turn + 5)}.`),
	},
	{
		about: 'a numbered voice for each turn, and few names said',
		text: (count) =>
			paragraphs(count, (turn) => `**Speaker ${turn}:** Thank you, ${nameOf(turn % 9)}. ${nameOf((turn + 4) % 9)}?`),
	},
	{
		about: 'two people a label',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn % 30)} and ${nameOf((turn + 3) % 30)}:** ${said}`),
	},
	{
		about: 'names on a line of their own',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn)}**\n${said}`),
	},
	{
		about: 'times that go back and forth',
		text: (count) =>
			paragraphs(count, (turn) => `[${clock((turn * 7919) % 40_000)}] **${nameOf(turn % 20)}:** ${said}`),
	},
	{
		about: 'labels in the middle of a line',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn % 20)}:** Yes. **${nameOf(turn)}:** ${said}`),
	},
	{
		about: 'marks of what was not understood',
		text: (count) =>
			paragraphs(count, (turn) => `**${nameOf(turn % 20)}:** It was [inaudible] and [crosstalk ${clock(turn)}] so.`),
	},
	{
		about: 'headings and few turns',
		text: (count) =>
			paragraphs(count, (turn) => (turn % 3 === 0 ? `**${nameOf(turn % 9)}:** ${said}` : `## Part ${turn}`)),
	},
	{
		about: 'headings that go deeper and deeper',
		text: (count) => paragraphs(count, (turn) => `${'#'.repeat((turn % 6) + 1)} Part ${turn}\n\n**Ann Lee:** ${said}`),
	},
	{
		about: 'questions and answers',
		text: (count) => paragraphs(count, (turn) => (turn % 2 === 0 ? `Q. Was it ${turn}?` : `A. It was.`)),
	},
	{
		about: 'lines of a chat',
		text: (count) => Array.from({ length: count }, (_, turn) => `<${inventedName(turn)}> ${said}`).join('\n'),
	},
	{
		about: 'one turn of many names',
		text: (count) =>
			`**Ann Lee:** ${said}\n\n**Bob Kay:** ${Array.from({ length: count }, (_, index) => `${nameOf(index)} said so.`).join(' ')}\n`,
	},
	{
		about: 'one turn of many marks',
		text: (count) => `**Ann Lee:** ${said}\n\n**Bob Kay:** ${'It was [inaudible] so. '.repeat(count)}\n`,
	},
	{
		about: 'one sentence over and over',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn % 2)}:** Yes, that is what I said to you then.`),
	},
	{
		about: 'sentences cut between turns',
		text: (count) =>
			paragraphs(count, (turn) => `**${nameOf(turn % 2)}:** and then we went to the ${inventedName(turn)} of the`),
	},
	{
		about: 'words without spaces',
		text: (count) => paragraphs(count, (turn) => `**${nameOf(turn % 2)}:** ${'彼は昨日そこにいました'.repeat(2)}`),
	},
	{ about: 'one word', text: (count) => `**Ann Lee:** ${said}\n\n**Bob Kay:** ${'aeiou'.repeat(count * 6)}\n` },
	{
		about: 'captions of as many voices as cues',
		text: (count) =>
			`WEBVTT\n\n${Array.from({ length: count }, (_, cue) => `${clock(cue * 3)}.000 --> ${clock(cue * 3 + 2)}.500\n<v Ann ${inventedName(cue)}>${said}\n`).join('\n')}`,
	},
	{
		about: 'captions whose times lie over one another',
		text: (count) =>
			`WEBVTT\n\n${Array.from({ length: count }, (_, cue) => `${clock((cue * 7919) % 30_000)}.000 --> ${clock(((cue * 7919) % 30_000) + 900)}.500\n- ${said}\n- Yes.\n`).join('\n')}`,
	},
	{
		about: 'captions with the time of each word',
		text: (count) =>
			`WEBVTT\n\n${Array.from({ length: count }, (_, cue) => `${clock(cue * 3)}.000 --> ${clock(cue * 3 + 2)}.500\n<v ${nameOf(cue % 2)}>It <${clock(cue * 3 + 1)}.000>was <${clock(cue * 3 + 2)}.000>so.\n`).join('\n')}`,
	},
	{
		about: 'a single cue of many lines',
		text: (count) => `WEBVTT\n\n00:00:01.000 --> 09:00:00.000\n${`<v Ann Lee>${said}</v>\n`.repeat(count)}`,
	},
];

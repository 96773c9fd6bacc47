import { randomFrom } from '../support/random.ts';

const people = ['Ann Lee', 'Bob Kay (Gazette)', 'Cy Roe (Radio Noord)', 'Dee Fox', 'Eli Oh'];
const sentences = [
	'Good morning, and thank you for having me.',
	'What has it cost by today, and who pays for the difference?',
	'It has cost forty-six million, and the port pays for it out of its own reserve.',
	'I would not say that, but I can see why somebody would.',
	'Next is the Gazette, in the front row.',
	'They were heard three times, and [inaudible] because they asked for it.',
];

/** A made-up conversation of so many turns, with sections, wrapped paragraphs and a few faults; the same in every run. */
export function longTranscript(turns: number): string {
	const random = randomFrom(4);
	const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
	const parts = ['---\ntitle: A long conversation\n---\n'];
	for (let turn = 0; turn < turns; turn++) {
		if (turn % 40 === 0) parts.push(`\n## Part ${turn / 40 + 1}\n`);
		const label = random(50) === 0 ? `**${pick(people)}: **` : `**${pick(people)}:** `;
		const paragraphs = Array.from({ length: 1 + random(3) }, () =>
			Array.from({ length: 2 + random(6) }, () => pick(sentences)).join(' '),
		);
		parts.push(`\n${label}${paragraphs.join('\n\n')}\n`);
	}
	return parts.join('');
}

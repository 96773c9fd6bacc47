import { randomFrom } from './document.ts';

const subjects = 'the ferry|the harbour|our council|the budget|the old bridge|the paper|my office|the school'.split(
	'|',
);
const verbs = 'opened|closed|needs|asked for|will pay for|never saw|talked about|voted on'.split('|');
const objects = 'a second gate|more time|the winter plan|twelve houses|the north road|an answer|new boats'.split('|');
const ends = 'in May|before the storm|as you know|for the third year|with the mayor|by the river'.split('|');
const short = ['Yes.', 'Thank you.', 'Next question, please.', 'No, not yet.', 'I see.'];
const names = ['Ann Lee', 'Bob Kay', 'Cem Ada', 'Dora Finch'];

/** The lines of a made-up conversation of so many turns: the same for the same seed. */
export function talk(turns: number, seed: number): readonly string[] {
	const random = randomFrom(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
	const sentence = () => {
		const text = `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(ends)}, number ${Math.floor(random() * 900)}.`;
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	return Array.from({ length: turns }, (_, turn) => {
		const words =
			random() < 0.25 ? pick(short) : Array.from({ length: 1 + Math.floor(random() * 5) }, sentence).join(' ');
		return [`**${names[turn % 2 === 0 ? 0 : 1 + Math.floor(random() * 3)] ?? ''}:** ${words}`, ''];
	}).flat();
}

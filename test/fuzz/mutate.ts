/** A seeded source of whole numbers below `n`. */
export type Random = (n: number) => number;

/** What breaks readers: marks of every format that is read, and characters that are more or less than one. */
const fragments = [
	'\n',
	'\n\n',
	' ',
	'\t',
	':',
	'**',
	'**Ann Lee:** ',
	'Ann Lee: ',
	'Ann Lee  0:12',
	'[00:01:02]',
	'(Laughter.)',
	'[inaudible',
	'---\n',
	'```\n',
	'<!--',
	'-->',
	'<v Ann>',
	'</v>',
	'<i>',
	'</i>',
	'WEBVTT\n\n',
	'00:00:01.000 --> 00:00:02.000\n',
	'1\n',
	'| Name | Initials |\n| --- | --- |\n| Ann Lee | AL |\n',
	'# Title\n',
	'=======\n',
	'<<<<<<< a\n',
	'>>>>>>> b\n',
	'- ',
	'> ',
	'speakers: [Ann Lee, {name: Bob}]\n',
	'&a [*a]',
	'\u200f',
	'\ufeff',
	'\u2028',
	'\0',
	'\ud83d',
	'😀',
	'é',
	'ß',
	'İ',
	'（笑声）',
	'[0:12](https://a.example/?t=12)',
	'<!-- transcript-disable-next-line -->\n',
	'Q. ',
	'A. ',
	'_',
	'`',
	'\\',
	'&amp;',
];

/** Makes a few random changes: what two texts have is mixed, and stretches are put in, taken out, doubled and moved. */
export function mutate(text: string, others: readonly string[], random: Random): string {
	let made = text;
	for (let count = 1 + random(6); count > 0; count--) {
		const at = random(made.length + 1);
		const end = Math.min(made.length, at + 1 + random(random(4) === 0 ? 400 : 12));
		const other = others[random(others.length)] ?? '';
		const from = random(other.length + 1);
		switch (random(6)) {
			case 0:
				made = made.slice(0, at) + made.slice(end);
				break;
			case 1:
				made = made.slice(0, at) + made.slice(at, end) + made.slice(at);
				break;
			case 2:
				made = made.slice(0, at) + other.slice(from, from + 200) + made.slice(end);
				break;
			case 3: {
				const to = random(made.length + 1);
				const moved = made.slice(at, end);
				const rest = made.slice(0, at) + made.slice(end);
				made = rest.slice(0, to) + moved + rest.slice(to);
				break;
			}
			default:
				made = made.slice(0, at) + (fragments[random(fragments.length)] ?? '') + made.slice(random(3) === 0 ? end : at);
		}
	}
	return made.slice(0, longest);
}

/** Longer texts take time and find nothing that shorter ones do not; in UTF-16 units. */
const longest = 4000;

/** The fewest lines of a text in which a check still fails: halves are taken out, then quarters, down to single lines. */
export function smallest(text: string, fails: (text: string) => boolean): string {
	let lines = text.split('\n');
	for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
		for (let at = 0; at < lines.length; ) {
			const without = lines.toSpliced(at, size);
			if (without.length > 0 && fails(without.join('\n'))) lines = without;
			else at += size;
		}
	}
	return lines.join('\n');
}

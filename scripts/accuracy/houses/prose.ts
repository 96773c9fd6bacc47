import { type House, type Persona, spaced, wrap } from './house.ts';

/** A label before the first paragraph, the others below without one. */
const inline =
	(nameOf: (persona: Persona) => string, labelOf: (name: string) => string): House =>
	(persona, [first = '', ...rest]) => {
		const name = nameOf(persona);
		return { name, lines: spaced([labelOf(name) + first, ...rest]) };
	};

/** A label on a line of its own, the paragraphs below. */
const above =
	(nameOf: (persona: Persona) => string, labelOf: (name: string) => string, tight = false): House =>
	(persona, paragraphs) => {
		const name = nameOf(persona);
		return { name, lines: tight ? [labelOf(name), ...paragraphs, ''] : [labelOf(name), '', ...spaced(paragraphs)] };
	};

const full = ({ full }: Persona) => full;
const first = ({ first }: Persona) => first;
const capitals = ({ last }: Persona) => last.toUpperCase();
const initials = ({ initials }: Persona) => initials;
const nick = ({ nick }: Persona) => nick;

/** Houses that set paragraphs, each with a blank line below. */
export const prose: Readonly<Record<string, House>> = {
	'Ann Lee: …': inline(full, (name) => `${name}: `),
	'Ann: …': inline(first, (name) => `${name}: `),
	'Ann Lee : …': inline(full, (name) => `${name} : `),
	'Ann：…': inline(first, (name) => `${name}：`),
	'ann lee: …': inline(
		(it) => it.full.toLowerCase(),
		(name) => `${name}: `,
	),
	'Lee, Ann: …': inline(
		(it) => `${it.last}, ${it.first}`,
		(name) => `${name}: `,
	),
	'Professor Ann Lee: …': inline(
		(it) => `${it.number % 2 ? 'Professor' : 'Minister'} ${it.full}`,
		(name) => `${name}: `,
	),
	'Ann Lee, CNN: …': inline(full, (name) => `${name}, CNN: `),
	'Ann Lee [host]: …': inline(full, (name) => `${name} [host]: `),
	'LEE: …': inline(capitals, (name) => `${name}: `),
	'LEE (smiling): …': inline(capitals, (name) => `${name} (smiling): `),
	'A: … line by line': (persona, paragraphs) => {
		const name = 'ABCD'[persona.number] ?? `A${persona.number}`;
		return { name, lines: [`${name}: ${paragraphs.join(' ')}`] };
	},
	'AL: …': inline(initials, (name) => `${name}: `),
	'AL: … on each': (persona, paragraphs) =>
		paragraphs.map((text) => ({ name: persona.initials, lines: [`${persona.initials}: ${text}`, ''] })),
	'**Ann Lee:** …': inline(full, (name) => `**${name}:** `),
	'**Ann Lee**: …': inline(full, (name) => `**${name}**: `),
	'**Ann Lee** …': inline(full, (name) => `**${name}** `),
	'**ANN LEE:** …': inline(
		(it) => it.full.toUpperCase(),
		(name) => `**${name}:** `,
	),
	'**Ann Lee (Daily Post):** …': inline(full, (name) => `**${name} (Daily Post):** `),
	'**Ann Lee –** …': inline(full, (name) => `**${name} –** `),
	'*Ann:* …': inline(first, (name) => `*${name}:* `),
	'_Ann._ …': inline(first, (name) => `_${name}._ `),
	'**Q:** … **ANN LEE:** …': (persona, [first = '', ...rest], index) => {
		const name = index % 2 ? persona.full.toUpperCase() : 'Q';
		return { name, lines: spaced([`**${name}:** ${first}`, ...rest]) };
	},
	'<strong>Ann Lee:</strong> …': (persona, paragraphs) => ({
		name: persona.full,
		lines: spaced(
			paragraphs.map((text, at) => `<p>${at === 0 ? `<strong>${persona.full}:</strong> ` : ''}${text}</p>`),
		),
	}),
	'ANN LEE – …': inline(
		(it) => it.full.toUpperCase(),
		(name) => `${name} – `,
	),
	'Ann Lee (S&D). – …': inline(full, (name) => `${name} (S&D). – `),
	'Ann Lee — …': inline(full, (name) => `${name} — `),
	'Ann Lee -- …': inline(full, (name) => `${name} -- `),
	'Ann Lee >> …': inline(full, (name) => `${name} >> `),
	'Ann => …': inline(first, (name) => `${name} => `),
	'Ann - …': inline(first, (name) => `${name} - `),
	'[Ann Lee] …': inline(full, (name) => `[${name}] `),
	'[Ann Lee]: …': inline(full, (name) => `[${name}]: `),
	'Ann Lee: ⏎': above(full, (name) => `${name}:`),
	'Ann Lee ⏎': above(full, (name) => name),
	'Ann Lee ⏎ tight': above(full, (name) => name, true),
	'LEE ⏎': above(capitals, (name) => name, true),
	'[Ann Lee] ⏎': above(full, (name) => `[${name}]`, true),
	'Ann Lee -- Analyst ⏎': above(full, (name) => `${name} -- Analyst`),
	'Ann Lee -- Radio 4 -- Analyst ⏎': above(full, (name) => `${name} -- Radio 4 -- Analyst`),
	'**Ann Lee** ⏎': above(full, (name) => `**${name}**`),
	'**Ann Lee:** ⏎': above(full, (name) => `**${name}:**`),
	'**Ann Lee** -- *Analyst* ⏎': above(full, (name) => `**${name}** -- *Analyst*`),
	'### Ann Lee ⏎': above(full, (name) => `### ${name}`),
	'> **Ann Lee:** …': (persona, [first = '', ...rest]) => ({
		name: persona.full,
		lines: [`> **${persona.full}:** ${first}`, '>', ...rest.flatMap((text) => [`> ${text}`, '>'])],
	}),
	'- Ann: …': (persona, [first = '', ...rest]) => ({
		name: persona.first,
		lines: [`- ${persona.first}: ${first}`, ...rest.map((text) => `- ${text}`)],
	}),
	'- [Ann] …': (persona, [first = '', ...rest]) => ({
		name: persona.first,
		lines: [`- [${persona.first}] ${first}`, ...rest.map((text) => `- ${text}`)],
	}),
	'* AL: …': (persona, paragraphs) => ({
		name: persona.initials,
		lines: [`* ${persona.initials}: ${paragraphs.join(' ')}`],
	}),
	'ann: … and ... …': (persona, [first = '', ...rest]) => ({
		name: nick(persona),
		lines: spaced([`${persona.nick}: ${first}`, ...rest.map((text) => `... ${text}`)]),
	}),
	'**Ann Lee:** … and > *Bob Kay:* …': (persona, [first = '', ...rest], index) => [
		{ name: persona.full, lines: [`**${persona.full}:** ${first}  `, ...rest.map((text) => `… ${text}  `), ''] },
		...(index % 4 === 3 ? [{ name: persona.full, lines: [`> *${persona.full}:* +1`, ''] }] : []),
	],
	'Ann Lee: … line by line': (persona, [first = '', ...rest]) => ({
		name: persona.full,
		lines: [`${persona.full}: ${first}`, ...rest],
	}),
	'Ann Lee: … broken at 70': (persona, [first = '', ...rest]) => ({
		name: persona.full,
		lines: [...wrap(`${persona.full}: ${first}`, 70), '', ...rest.flatMap((text) => [...wrap(text, 70), ''])],
	}),
	'Lee: … hanging': (persona, [first = '', ...rest]) => ({
		name: persona.last,
		lines: [
			...wrap(`${persona.last}: ${first}`, 72, '', '      '),
			'',
			...rest.flatMap((text) => [...wrap(text, 72, '      ', '      '), '']),
		],
	}),
};

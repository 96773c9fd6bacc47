import { type House, hours, minutes, type Persona, spaced, wrap } from './house.ts';

const full = ({ full }: Persona) => full;
const nick = ({ nick }: Persona) => nick;

/** A label with a time on a line of its own. */
const above =
	(nameOf: (persona: Persona) => string, labelOf: (name: string, seconds: number) => string): House =>
	(persona, paragraphs, _, seconds) => {
		const name = nameOf(persona);
		return { name, lines: [labelOf(name, seconds), ...paragraphs, ''] };
	};

/** A label with a time before the first paragraph. */
const inline =
	(nameOf: (persona: Persona) => string, labelOf: (name: string, seconds: number) => string): House =>
	(persona, [first = '', ...rest], _, seconds) => {
		const name = nameOf(persona);
		return { name, lines: spaced([labelOf(name, seconds) + first, ...rest]) };
	};

/** One line for each paragraph, as in a chat. */
const eachLine =
	(nameOf: (persona: Persona) => string, labelOf: (name: string, seconds: number) => string): House =>
	(persona, paragraphs, _, seconds) => {
		const name = nameOf(persona);
		return paragraphs.map((text) => ({ name, lines: [labelOf(name, seconds) + text] }));
	};

const callSign = ({ number }: Persona) => ['CDR', 'CC', 'LMP', 'CMP'][number % 4] ?? '';
const speaker = ({ number }: Persona) => `SPEAKER_0${number % 10}`;
const mission = (seconds: number) => `00 ${hours(seconds).replaceAll(':', ' ')}`;
const ofDay = (seconds: number) => `${(Math.floor(seconds / 3600) % 12) + 1}:${hours(seconds).slice(3, 5)} PM`;

/** Houses that write down when somebody speaks. */
export const timed: Readonly<Record<string, House>> = {
	'Ann Lee  1:12 ⏎': above(full, (name, at) => `${name}  ${minutes(at)}`),
	'Ann Lee (1:12): ⏎': above(full, (name, at) => `${name} (${minutes(at)}):`),
	'Ann Lee: 00:01:12 ⏎': above(full, (name, at) => `${name}: ${hours(at)}`),
	'Ann Lee | 1:12 ⏎': above(full, (name, at) => `${name} | ${minutes(at)}`),
	'00:01:12 Ann Lee ⏎': above(full, (name, at) => `${hours(at)} ${name}`),
	'1:12 - Ann Lee (Harbour Inc) ⏎': above(full, (name, at) => `${minutes(at)} - ${name} (Harbour Inc)`),
	'[00:01:12.10] - Ann Lee ⏎': above(full, (name, at) => `[${hours(at)}.10] - ${name}`),
	'0:01 - 0:04 Ann Lee ⏎': above(full, (name, at) => `${minutes(at)} - ${minutes(at + 3)} ${name}`),
	'00:00:01.120000 --> 00:00:04.120000 | Ann Lee ⏎': above(
		full,
		(name, at) => `${hours(at)}.120000 --> ${hours(at + 3)}.120000 | ${name}`,
	),
	'**Ann Lee** *00:01:12* ⏎': above(full, (name, at) => `**${name}** *${hours(at)}*`),
	'### Ann Lee (1:12) ⏎': above(full, (name, at) => `### ${name} (${minutes(at)})`),
	'Ann Lee  1:12 PM ⏎': above(full, (name, at) => `${name}  ${ofDay(at)}`),
	'ann — Today at 1:12 PM ⏎': above(nick, (name, at) => `${name} — Today at ${ofDay(at)}`),
	'[6/3/2019 1:12 PM] Ann Lee ⏎': above(full, (name, at) => `[6/3/2019 ${ofDay(at)}] ${name}`),
	'Ann Lee (00:01:12): …': inline(full, (name, at) => `${name} (${hours(at)}): `),
	'Ann Lee (00:01:12) …': inline(full, (name, at) => `${name} (${hours(at)}) `),
	'Ann Lee 00:01:12 …': inline(full, (name, at) => `${name} ${hours(at)} `),
	'Ann Lee: 01:12 …': inline(full, (name, at) => `${name}: ${minutes(at).padStart(5, '0')} `),
	'[00:01:12] Ann Lee: …': inline(full, (name, at) => `[${hours(at)}] ${name}: `),
	'00:01-00:04 Ann Lee: …': inline(full, (name, at) => `${hours(at).slice(3)}-${hours(at + 3).slice(3)} ${name}: `),
	'**00:01–00:04 Ann Lee:** …': inline(
		full,
		(name, at) => `**${hours(at).slice(3)}–${hours(at + 3).slice(3)} ${name}:** `,
	),
	'**Ann Lee** [00:01:12]: …': inline(full, (name, at) => `**${name}** [${hours(at)}]: `),
	'**[00:01:12]** **Ann Lee:** …': inline(full, (name, at) => `**[${hours(at)}]** **${name}:** `),
	'[00:01:12] ⏎ Ann Lee: …': (persona, [first = '', ...rest], _, seconds) => ({
		name: persona.full,
		before: [`[${hours(seconds)}]`],
		lines: spaced([`${persona.full}: ${first}`, ...rest]),
	}),
	'[00:01 --> 00:04] SPEAKER_00: …': (persona, paragraphs, _, seconds) => ({
		name: speaker(persona),
		lines: [`[${hours(seconds)} --> ${hours(seconds + 3)}] ${speaker(persona)}: ${paragraphs.join(' ')}`],
	}),
	'[00:01 --> 00:04] SPEAKER_00 …': (persona, paragraphs, _, seconds) => ({
		name: speaker(persona),
		lines: [`[${hours(seconds)}.120 --> ${hours(seconds + 3)}.900] ${speaker(persona)} ${paragraphs.join(' ')}`],
	}),
	'00 00 01 12⇥CDR⇥…': (persona, paragraphs, _, seconds) => ({
		name: callSign(persona),
		lines: [`${mission(seconds)}\t${callSign(persona)}\t${paragraphs.join(' ')}`, ''],
	}),
	'00:01 | Ann Lee | …': eachLine(full, (name, at) => `${hours(at).slice(3)} | ${name} | `),
	'1⇥00:00:12⇥Ann Lee⇥…': (persona, paragraphs, index, seconds) => ({
		name: persona.full,
		lines: [`${index + 1}\t${hours(seconds)}\t${persona.full}\t${paragraphs.join(' ')}`],
	}),
	'1.20⇥4.90⇥Ann Lee⇥…': eachLine(full, (name, at) => `${at}.20\t${at + 3}.90\t${name}\t`),
	'00 00 01 12 CDR …': (persona, paragraphs, _, seconds) => ({
		name: callSign(persona),
		lines: wrap(`${mission(seconds)} ${callSign(persona)} ${paragraphs.join(' ')}`, 75, '', ' '.repeat(17)),
	}),
	'[22:25] <ann> …': eachLine(nick, (name, at) => `[${hours(at).slice(0, 5)}] <${name}> `),
	'2019-06-03T22:25:01⇥<ann>⇥…': eachLine(nick, (name, at) => `2019-06-03T${hours(at)}\t<${name}>\t`),
	'2019-06-03 22:25:01⇥ann⇥…': eachLine(nick, (name, at) => `2019-06-03 ${hours(at)}\t${name}\t`),
	'Jun 03 22:25:01 <ann>⇥…': eachLine(nick, (name, at) => `Jun 03 ${hours(at)} <${name}>\t`),
	'22:25:01 [ann]  …': eachLine(nick, (name, at) => `${hours(at)} [${name}]    `),
	'22:25:01 ann: …': eachLine(nick, (name, at) => `${hours(at)} ${name}: `),
	'12/03/2021, 10:15 - Ann Lee: …': (persona, [first = '', ...rest], _, seconds) => ({
		name: persona.full,
		lines: [`12/03/2021, ${hours(seconds).slice(0, 5)} - ${persona.full}: ${first}`, ...rest],
	}),
};

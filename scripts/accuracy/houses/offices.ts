import { type House, minutes, type Persona, spaced } from './house.ts';

const offices = ['Chief Executive Officer', 'Head of Locks', 'Analyst, Ostrow Bank', 'Director of Weirs and Mills'];
const houses = ['Ostrow Locks plc', 'Mill Harbour', 'Ostrow Bank', 'Harbour Council'];

const officeOf = ({ number }: Persona): string => offices[number % offices.length] ?? '';
const houseOf = ({ number }: Persona): string => houses[number % houses.length] ?? '';

/** What stands above the paragraphs, and whether blank lines part those. */
const above =
	(linesOf: (persona: Persona, seconds: number, index: number) => readonly string[], isSpaced = true): House =>
	(persona, paragraphs, index, seconds) => ({
		name: persona.full,
		lines: [...linesOf(persona, seconds, index), ...(isSpaced ? spaced(paragraphs) : [...paragraphs, ''])],
	});

/** Houses that write below a name who that is. */
export const withOffices: Readonly<Record<string, House>> = {
	'Ann Lee ⏎ Head of Locks ⏎': above((one) => [one.full, officeOf(one)]),
	'Ann Lee ⏎ Head of Locks ⏎ close together': above((one) => [one.full, officeOf(one)], false),
	'Ann Lee ⏎ Head of Locks ⏎⏎': above((one) => [one.full, officeOf(one), '']),
	'Ann Lee ⏎⏎ Head of Locks ⏎⏎': above((one) => [one.full, '', officeOf(one), '']),
	'**Ann Lee** ⏎ *Head of Locks* ⏎⏎': above((one) => [`**${one.full}**`, `*${officeOf(one)}*`, '']),
	'### Ann Lee ⏎ Head of Locks ⏎⏎': above((one) => [`### ${one.full}`, officeOf(one), '']),
	'Ann Lee ⏎ Head of Locks ⏎ Mill Harbour ⏎': above((one) => [one.full, officeOf(one), houseOf(one)]),
	'Ann Lee 0:05 ⏎ Head of Locks ⏎': above((one, at) => [`${one.full} ${minutes(at)}`, officeOf(one)]),
	'Ann Lee ⏎ 0:05 ⏎ Head of Locks ⏎': above((one, at) => [one.full, minutes(at), officeOf(one)]),
	'Ann Lee ⏎ Head of Locks ⏎ 0:05 ⏎': above((one, at) => [one.full, officeOf(one), minutes(at)]),
	'Ann Lee: ⏎ Head of Locks ⏎': above((one) => [`${one.full}:`, officeOf(one)]),
	'Ann Lee ⏎ Mill Harbour ⏎': above((one) => [one.full, houseOf(one)]),
};

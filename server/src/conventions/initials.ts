import type { Convention } from '../model/convention.ts';
import { nameShape } from './names.ts';
import { isPlain } from './shared.ts';

/** `AL: Thank you.`, with a table or list that says who AL is; `AL/BK:` and `AL, BK:` speak together. */
export const initials: Convention = {
	id: 'initials',
	title: 'Initials and colon',
	example: 'AL: Thank you. When?\n\nBK: Tomorrow.',
	looksLike: '`AL: Thank you.` with a table that says who AL is',
	about: 'Meetings of standards bodies: initials that a table or list of people explains.',
	unlabelled: 'Each paragraph has its label: one without is a finding.',
	placeholder: '???',
	ownLine: false,
	read: ({ named }) =>
		named && isPlain(named) && (nameShape(named.name).initials || /^\p{Lu}$/u.test(named.name)) ? named : undefined,
	write: ({ name }) => `${name}:`,
};

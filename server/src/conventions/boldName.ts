import type { Convention } from '../model/convention.ts';
import { isOwnLine } from './shared.ts';

/** `**Ann Lee (Daily Post):** Thank you.` */
export const boldName: Convention = {
	id: 'bold-name',
	title: 'Bold name and colon',
	example: '**Ann Lee (Daily Post):** Thank you. When?\n\n**Bob Kay:** Tomorrow.',
	ownLine: false,
	read: ({ named, text }) => (named && named.markup.emphasis !== '' && !isOwnLine(named, text) ? named : undefined),
	write: ({ name, affiliation, time }) =>
		`**${name}${affiliation ? ` (${affiliation})` : ''}:**${time ? ` \\[${time}\\]` : ''}`,
};

import type { Convention } from '../model/convention.ts';
import { isOwnLine } from './shared.ts';

/** `**Ann Lee (Daily Post):** Thank you.` */
export const boldName: Convention = {
	id: 'bold-name',
	title: 'Bold name and colon',
	menuPlace: 1,
	example: '**Ann Lee (Daily Post):** Thank you. When?\n\n**Bob Kay:** Tomorrow.',
	looksLike: '`**Ann Lee (Daily Post):** Thank you.` `**Ann Lee**: …` `__Ann Lee:__ …`',
	about:
		'Web clippings of press conferences, podcasts, inquiries: the name in bold, an affiliation in parentheses, the colon inside or outside the bold.',
	unlabelled: 'It goes on with what the speaker above says; in some houses each paragraph has its label.',
	ownLine: false,
	read: ({ named, text }) => (named && named.markup.emphasis !== '' && !isOwnLine(named, text) ? named : undefined),
	write: ({ name, affiliation, time }) =>
		`**${name}${affiliation ? ` (${affiliation})` : ''}:**${time ? ` \\[${time}\\]` : ''}`,
};

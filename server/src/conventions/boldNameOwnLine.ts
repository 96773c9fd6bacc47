import type { Convention } from '../model/convention.ts';
import { isOwnLine } from './shared.ts';

/** `**Ann Lee** (00:01:12):` on a line of its own, the speech below. */
export const boldNameOwnLine: Convention = {
	id: 'bold-name-own-line',
	title: 'Bold name on a line of its own',
	menuPlace: 2,
	example: '**Ann Lee:**\nThank you. When?\n\n**Bob Kay:**\nTomorrow.',
	looksLike: '`**Ann Lee** (00:01:12):` and the speech below',
	about:
		'Podcasts and calls of developers: the name in bold on a line of its own, with or without a time, the speech below.',
	unlabelled: 'It goes on with what the speaker above says.',
	ownLine: true,
	read: ({ named, text }) => (named && named.markup.emphasis !== '' && isOwnLine(named, text) ? named : undefined),
	write: ({ name, affiliation, time }) =>
		`**${name}${affiliation ? ` (${affiliation})` : ''}:**${time ? ` ${time}` : ''}`,
};

import type { Convention } from '../model/convention.ts';
import { readAlone, readHeaded } from './headed.ts';
import { isOwnLine, isPlain } from './shared.ts';

/** `Ann Lee:` on a line of its own, the speech below. */
export const plainNameOwnLine: Convention = {
	id: 'plain-name-own-line',
	title: 'Name and colon on a line of its own',
	menuPlace: 4,
	example: 'Ann Lee:\nThank you. When?\n\nBob Kay:\nTomorrow.',
	looksLike: '`Ann Lee:` and the speech below',
	about: 'A name on a line of its own, with or without a colon, the speech below.',
	unlabelled: 'It goes on with what the speaker above says.',
	ownLine: true,
	read: ({ named, text }) =>
		named ? (isPlain(named) && isOwnLine(named, text) ? named : undefined) : (readHeaded(text) ?? readAlone(text)),
	write: ({ name, affiliation }) => `${name}${affiliation ? ` (${affiliation})` : ''}:`,
};

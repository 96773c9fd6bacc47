import type { Convention } from '../model/convention.ts';
import { readBracketed, readCircled, readDashed, readEastern, readField, readParted } from './inline.ts';
import { isOwnLine, isPlain } from './shared.ts';

/** `Ann Lee: Thank you.` */
export const plainName: Convention = {
	id: 'plain-name',
	title: 'Name and colon',
	menuPlace: 3,
	example: 'Ann Lee: Thank you. When?\n\nBob Kay: Tomorrow.',
	looksLike: '`Ann Lee: Thank you.`',
	about:
		'Interviews and meetups: a name and a colon before the speech. A dash, two hyphens, a bar, an arrow, two slashes or a tab set it off too (`Ann – …`, `Ann -- …`, `Ann | …`, `Ann → …`, `Ann // …`) where people talk and come back.',
	unlabelled: 'It goes on with what the speaker above says.',
	ownLine: false,
	read: ({ named, text }) =>
		named
			? isPlain(named) && !isOwnLine(named, text)
				? named
				: undefined
			: (readCircled(text) ??
				readEastern(text) ??
				readBracketed(text) ??
				readDashed(text) ??
				readParted(text) ??
				readField(text)),
	write: ({ name, affiliation, time }) =>
		`${name}${affiliation ? ` (${affiliation})` : ''}${time ? ` [${time}]` : ''}:`,
};

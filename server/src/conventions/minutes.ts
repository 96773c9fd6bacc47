import type { Convention, NamedLabel } from '../model/convention.ts';
import { isQuote } from './lead.ts';
import { isOwnLine } from './shared.ts';

/** `**Ann Lee:** …` with `… and went on` below it, and `> *Bob Kay:* a remark beside it`: minutes made from a chat. */
export const minutes: Convention = {
	id: 'minutes',
	title: 'Scribed minutes',
	example: '**Ann Lee:** thanks all  \n… and we begin.\n\n> *Bob Kay:* +1\n\n**Cy Day:** next topic.',
	looksLike: '`**Ann Lee:** text`, `… and went on`, `> *Bob Kay:* a remark beside it`',
	about: 'Minutes of a scribe: labels, lines with `…` that go on, remarks of others as quotes.',
	unlabelled: 'It goes on with what the speaker above says.',
	evidence: 'remark',
	ownLine: false,
	read: ({ named, text }) =>
		named && isQuote(named.markup.lead) && named.markup.emphasis !== '' && isSetOff(named, text) ? named : undefined,
	write: ({ name }) => `**${name}:**`,
};

/** `> *Bob Kay:* +1`, and `> **bob** +1` without the colon. */
const isSetOff = (label: NamedLabel, text: string): boolean =>
	label.markup.delimiter !== '' || (label.markup.emphasis.length > 1 && !isOwnLine(label, text));

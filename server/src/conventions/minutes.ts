import type { Convention } from '../model/convention.ts';

/** `**Ann Lee:** …` with `… and went on` below it, and `> *Bob Kay:* a remark beside it`: minutes made from a chat. */
export const minutes: Convention = {
	id: 'minutes',
	title: 'Scribed minutes',
	example: '**Ann Lee:** thanks all  \n… and we begin.\n\n> *Bob Kay:* +1\n\n**Cy Day:** next topic.',
	ownLine: false,
	read: ({ named }) =>
		named?.markup.lead.includes('>') && named.markup.emphasis !== '' && named.markup.delimiter !== ''
			? named
			: undefined,
	write: ({ name }) => `**${name}:**`,
};

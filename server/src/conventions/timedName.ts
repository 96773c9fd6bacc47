import type { Convention, NamedLabel } from '../model/convention.ts';
import { readChatHead } from './chat.ts';
import { readBracketed, readTimedBracket } from './inline.ts';
import { readSpelledTime } from './spelledTime.ts';
import { readTabbed } from './tabbed.ts';
import { readTimedVoice } from './timedVoice.ts';

/** `Ann Lee  1:12`, `Ann Lee: 00:01:12`, `[00:01:12] Ann Lee: …`: a name with a time, as speech-to-text tools export it. */
export const timedName: Convention = {
	id: 'timed-name',
	title: 'Name and time',
	menuPlace: 5,
	example: 'Ann Lee  0:05\nThank you. When?\n\nBob Kay  0:12\nTomorrow.',
	looksLike: '`Ann Lee  1:12` · `Ann Lee: 00:01:12` · `[00:01:12] Ann Lee: …`',
	about:
		'What speech-to-text tools write: a name with a time beside it, or with times from and to (`0:01 - 0:04 Ann`), in either order or in columns.',
	unlabelled: 'It goes on with what the speaker above says; so does a time that stands alone.',
	evidence: 'timed',
	ownLine: true,
	read: ({ named, text }) => {
		const other = readTabbed(text) ?? readChatHead(text) ?? readTimedVoice(text) ?? readSpelledTime(text);
		if (other) return other;
		if (!named) return readTimedBracket(text) ?? readTimedBrackets(text);
		if (!named.timestamp) return undefined;
		const timeFirst = named.timestamp.span.start < named.nameSpan.start;
		return named.markup.emphasis === '' || timeFirst ? named : undefined;
	},
	write: ({ name, affiliation, time }) => `${name}${affiliation ? ` (${affiliation})` : ''}${time ? `  ${time}` : ':'}`,
};

/** `[Ann Lee] [00:12] text`. */
function readTimedBrackets(text: string): NamedLabel | undefined {
	const label = text.includes(']') ? readBracketed(text) : undefined;
	return label?.timestamp ? label : undefined;
}

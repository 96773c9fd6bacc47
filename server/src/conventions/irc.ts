import type { Convention, NamedLabel } from '../model/convention.ts';
import { isKnownNonSpeaker, tidyName } from './names.ts';
import { readTabbed } from './tabbed.ts';
import { secondsOf } from './times.ts';

/** What may stand before the clock: `2019-06-03 `, `Jun 3 `, `Tue `, `Mon 3 Jun `, `[Mon Jun 3 2019] [`. */
const day = String.raw`(?:(?:\[\p{Lu}\p{Ll}{1,3} \p{Lu}\p{Ll}{2,8} \d{1,2} \d{4}\] )?\[?(?:\d{4}-\d{2}-\d{2}[T ]|(?:\p{Lu}\p{Ll}{1,3},? )?(?:\p{Lu}\p{Ll}{2} \d{1,2} |\d{1,2} \p{Lu}\p{Ll}{2} )?))`;
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const shape = new RegExp(
	String.raw`^([\s\u00a0]*(?:<\/[^<>/\s]{1,40}>[\s\u00a0]?)?)(?:(${day}(${clock})(?:\.\d{1,3})?Z?(?:[+-]\d{2}:?\d{2})?\]?)[\s\u00a0]+)?<([@+%~& ]?)([^<>\s/",][^<>/",]{0,40})>(?=\s|$)`,
	'u',
);
/** `**\<ann>** text`, `**&lt;ann&gt;** text`: a log that was set for a web site. */
const escaped = /^([\s\u00a0]*)()()\*\*(?:\\<|&lt;)([@+%~&]?)([^\s<>&,"]{1,30})(?:\\?>|&gt;)\*\*(?=[ \u00a0]+\S)/u;
/** `22:25:01 [ann]  text`, as the loggers of meetings write it; some have the text on the next line. */
const squared = /^([\s\u00a0]*)((\d{1,2}:\d{2}(?::\d{2})?)) +\[([@+%~& ]?)([^[\]\s/",:]{1,30})\](?= +\S|\s*$)/;
/** `22:25:01   ann | text`, the columns of a client in a terminal. */
const barred = /^([\s\u00a0]*)((\d{1,2}:\d{2}(?::\d{2})?)) +([@+%~&]?)([^\s|│:,"]{1,30}) +[|│](?= +\S)/u;

/** `[22:25] <ann> text`: a chat log, with or without the time. */
export const irc: Convention = {
	id: 'irc',
	title: 'Chat log',
	example: '[22:25] <ann> hello\n[22:26] <bob> hi ann',
	looksLike: '`[22:25] <ann> text`',
	about: 'Chat logs: a nick in angle brackets, with or without the time.',
	unlabelled: "It is nobody's: each line of a log has its nick.",
	coloured: [
		{
			before: '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? +[@+%~&]?',
			name: String.raw`(?=[^\s|│:,"]{0,29}\p{L})[^\s|│:,"]{1,30}`,
			behind: String.raw` +[|│](?= +\S)`,
		},
	],
	timesOfDay: true,
	ownLine: false,
	read: ({ text }) => readNick(text) ?? readColumns(text),
	write: ({ name, time }) => `${time ? `[${time}] ` : ''}<${name}>`,
};

function readNick(text: string): NamedLabel | undefined {
	const head = text.slice(0, 120);
	if (!/<|&lt;/.test(head) && !/^[\s\u00a0]*\d/.test(head)) return undefined;
	const [whole, lead = '', stamp = '', clock, mode = '', nick = ''] =
		shape.exec(head) ?? squared.exec(head) ?? barred.exec(head) ?? escaped.exec(head) ?? [];
	if (whole === undefined || isTag(nick) || /^\d{1,2}:\d{2}/.test(nick)) return undefined;
	if (stamp === '' && (nick.split(' ').length > 3 || text.trim() === whole.trim())) return undefined;
	if (!whole.endsWith('>') && (!/\p{L}/u.test(nick) || isKnownNonSpeaker(nick))) return undefined;
	const start = /[\]>]$/.test(whole)
		? whole.length - 1 - nick.length
		: whole.indexOf(nick, lead.length + stamp.length + mode.length);
	const seconds = clock === undefined ? undefined : clockSeconds(clock);
	const spacing = /^\s*/.exec(text.slice(whole.length))?.[0].length ?? 0;
	return {
		name: tidyName(nick),
		nameSpan: { start, end: start + nick.length },
		...(seconds !== undefined &&
			clock !== undefined && {
				timestamp: { seconds, text: clock, span: { start: lead.length, end: lead.length + stamp.length } },
			}),
		span: { start: lead.length, end: whole.length },
		speechAt: whole.length + spacing,
		markup: { emphasis: '', colon: 'none', delimiter: '<>', lead: lead + mode },
		damage: [],
	};
}

/** Tags of HTML and captions that are nobody's nick. */
const isTag = (nick: string): boolean =>
	/^(?:!--.*|br|p|b|i|u|s|a|hr|dl|dt|dd|font|cite|center|blockquote|li|ul|ol|div|span|v|c|html|head|title|body|table|tr|td|th|em|strong|code|pre|img|script|style|section|article|main|header|footer|details|summary|sup|sub|h[1-6])$/i.test(
		nick,
	);

/** `10:03 * ann sighs`, `10:07 -!- kes has joined #build`, `10:09 *** kes left`: a log tells what somebody does and who comes. */
const told = new RegExp(
	String.raw`^[\s\u00a0]{0,4}${day}${clock}\]?[ \u00a0]{1,4}(?:-!-|\*\*\*|\*(?=[ \u00a0]\S{1,30}[ \u00a0]\p{Ll})|\*(?=\t\S{1,30} \S)|(?:[-=]+[><]|<[-=]{2,}|[⇐⇒→←])(?=[ \u00a0]+\p{L})|\p{Lu}\p{Ll}{2,4}(?=\t[^\t()]{1,80}\([^()\s]{1,80}@[^()\s]{1,80}\)))[ \u00a0\t]+\S`,
	'u',
);

/** True for a line of a chat log that nobody says. */
export const isToldInChat = (text: string): boolean => told.test(text.slice(0, 200));

/** `2019-06-03 22:25:01⇥ann⇥hello`. */
function readColumns(text: string): NamedLabel | undefined {
	const label = /^[\s[]*\d{1,4}[-/.]\d/.test(text) ? readTabbed(text) : undefined;
	return label?.markup.delimiter === '\t' ? label : undefined;
}

/** In a chat log `22:25` is hours and minutes. */
const clockSeconds = (clock: string): number | undefined =>
	secondsOf(clock.split(':').length === 2 ? `${clock}:00` : clock);

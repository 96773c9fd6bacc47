import { oneLine } from '../join.ts';
import type { Importer, RecordedSegment, RecordedWord } from '../recording.ts';

/** CHAT of the TalkBank (CHILDES): https://talkbank.org/0info/manuals/CHAT.html */
export const chat: Importer = {
	id: 'chat',
	title: 'CHAT of TalkBank',
	extension: '.cha',
	read({ name, text }) {
		const isOurs =
			text !== undefined && (/^\ufeff?(?:@UTF8|@Begin)\s/.test(text.slice(0, 200)) || /\.cha$/i.test(name));
		if (!isOurs) return /\.cha$/i.test(name) ? { problem: 'it is no text' } : undefined;
		const lines = unwrapped(text);
		if (!lines.some((line) => /^[@*]/.test(line))) {
			return { problem: 'it is no CHAT: one has lines that begin with @Begin, @Participants and *SPEAKER:' };
		}
		const names = new Map<string, string>();
		const segments: RecordedSegment[] = [];
		const wordLines = new Map<number, string>();
		let media: string | undefined;
		let language: string | undefined;
		for (const line of lines) {
			const [, mark, code = '', rest = ''] = /^([@*%])([^:\t\n]{1,40}):?\s*(.*)$/s.exec(line) ?? [];
			if (mark === '@' && code === 'Participants')
				for (const [key, person] of participantsIn(rest)) names.set(key, person);
			if (mark === '@' && code === 'Media') media = rest.split(',')[0]?.trim();
			if (mark === '@' && code === 'Languages') language = rest.split(/[\s,]/)[0];
			if (mark === '*') {
				const segment = segmentOf(names.get(code) ?? code, rest);
				if (segment.text !== '') segments.push(segment);
			}
			if (mark === '%' && code === 'wor') wordLines.set(segments.length - 1, rest);
		}
		const timed = segments.map((segment, index) => {
			const line = wordLines.get(index);
			return line === undefined ? segment : { ...segment, words: timedWords(line, segment) };
		});
		return { segments: timed, ...(media && { media }), ...(language && { language }) };
	},
};

/** A line that begins with a tab goes on with the line before. */
function unwrapped(text: string): readonly string[] {
	const lines: string[][] = [];
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (/^\t/.test(line) && lines.length > 0) lines.at(-1)?.push(line);
		else lines.push([line]);
	}
	return lines.map((parts) => parts.join(' '));
}

/** `CHI Ross Child, FAT Brian Father`: a code, a name where there is one, a role. */
function* participantsIn(text: string): Generator<readonly [string, string]> {
	for (const entry of text.split(',')) {
		const [code, ...rest] = entry.trim().split(/\s+/);
		if (code === undefined || code === '' || rest.length === 0) continue;
		const person = rest.length > 1 ? rest.slice(0, -1) : rest;
		yield [code, person.join(' ').replaceAll('_', ' ')];
	}
}

/** From when to when something is said, in milliseconds, between two control characters. */
const bullet = /\u0015(\d{1,9})_(\d{1,9})\u0015/g;

function segmentOf(speaker: string, line: string): RecordedSegment {
	const bullets = [...line.matchAll(bullet)];
	const [, start] = bullets[0] ?? [];
	const [, , end] = bullets.at(-1) ?? [];
	return {
		speaker,
		start: start === undefined ? undefined : Number(start) / 1000,
		end: end === undefined ? undefined : Number(end) / 1000,
		text: spokenText(line.replace(bullet, ' ')),
		words: [],
	};
}

/** So many words of a line are looked for inside of others; a line that has more has other words than are said. */
const mostParts = 1_000;

/** Words of a `%wor` line, each with its bullet behind it. */
function timedWords(line: string, { speaker, text }: RecordedSegment): readonly RecordedWord[] {
	const words = [...line.matchAll(/(?<![^\s\u0015])([^\s\u0015]+)\s+\u0015(\d{1,9})_(\d{1,9})\u0015/g)].map(
		([, word = '', start, end]): RecordedWord => ({
			text: spokenText(word),
			start: Number(start) / 1000,
			end: Number(end) / 1000,
			confidence: undefined,
			speaker,
		}),
	);
	const whole = new Set(text.split(' '));
	let parts = 0;
	const stands = (word: string) => whole.has(word) || (parts++ < mostParts && text.includes(word));
	return words.filter((word) => word.text !== '' && stands(word.text));
}

/** The words of a main line: codes, scopes and pauses left out, what was not understood as an audio tag. */
function spokenText(line: string): string {
	const words: string[] = [];
	for (const raw of line
		.replace(/\[[^[\]]{0,200}\]/g, ' ')
		.replace(/[<>‹›⌈⌉⌊⌋↑↓≠∆∇]/g, ' ')
		.split(/\s+/)) {
		const word = wordOf(raw);
		if (word === '') continue;
		const before = words.at(-1);
		if (/^[.,?!…—;]+$/.test(word) && before !== undefined) words[words.length - 1] = before + word;
		else words.push(word);
	}
	return oneLine(words.join(' '));
}

const terminators: Readonly<Record<string, string>> = {
	'+...': '…',
	'+..?': '…',
	'+/.': '—',
	'+//.': '—',
	'+/?': '—',
	'+//?': '—',
	'+!?': '?!',
	'+"/.': ':',
	'+".': '.',
	'+.': '.',
};

function wordOf(raw: string): string {
	const terminator = terminators[raw];
	if (terminator !== undefined) return terminator;
	// Pauses, linkers, postcodes and words that were not said: `(.)`, `(1.5)`, `+<`, `0is`.
	if (/^\((?:\.{1,3}|\d[\d.:]*)\)$|^\+|^0\p{L}*$|^[‡„]$/u.test(raw)) return raw === '„' || raw === '‡' ? ',' : '';
	if (/^(?:xxx|yyy)(?:@\S+)?[.,?!]?$/.test(raw)) return '[inaudible]';
	if (/^www[.,?!]?$/.test(raw)) return '';
	if (raw.startsWith('&=')) return `[${raw.slice(2).replace(/[:_]/g, ' ')}]`;
	return raw
		.replace(/^&[-+~*]?/, '')
		.replace(/@[a-z:$+]{1,12}(?=[.,?!]?$)/, '')
		.replace(/[()ˈˌ:^](?=\p{L}|$|[)])|(?<=\p{L})[()]/gu, '');
}

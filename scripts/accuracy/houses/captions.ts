import { hours, type Persona, personas, type SetSpeech, type Speech } from './house.ts';

/** How captions name a voice: the text before a cue's words and the name in it; undefined where the cue has none. */
type Voice = (persona: Persona, isFirst: boolean) => { readonly before: string; readonly name: string } | undefined;

const wordsInCue = 12;
const wordsInLine = 7;
const mostWords = 80;

/** Sets speeches as cues of two lines. A turn is a run of cues by one voice, and begins on its first line of words. */
function cues(speeches: readonly Speech[], voice: Voice, isVtt: boolean): SetSpeech {
	const people = personas(speeches);
	const lines: string[] = isVtt ? ['WEBVTT', ''] : [];
	const turns = new Map<number, string>();
	const dot = isVtt ? '.' : ',';
	let number = 1;
	let last = '';
	for (const { speaker, paragraphs } of speeches) {
		const persona = people.get(speaker);
		const words = paragraphs.join(' ').split(' ').slice(0, mostWords);
		for (let at = 0; persona && at < words.length; at += wordsInCue, number++) {
			lines.push(`${number}`, `${hours(number * 4)}${dot}000 --> ${hours(number * 4 + 3)}${dot}000`);
			const named = voice(persona, at === 0);
			if (named && named.name !== last) turns.set(lines.length, named.name);
			last = named?.name ?? last;
			lines.push((named?.before ?? '') + words.slice(at, at + wordsInLine).join(' '));
			const rest = words.slice(at + wordsInLine, at + wordsInCue).join(' ');
			if (rest !== '') lines.push(rest);
			lines.push('');
		}
	}
	return { lines, turns };
}

const onChange =
	(nameOf: (persona: Persona) => string, write: (name: string) => string): Voice =>
	(persona, isFirst) =>
		isFirst ? { before: write(nameOf(persona)), name: nameOf(persona) } : undefined;

const always =
	(nameOf: (persona: Persona) => string, write: (name: string) => string): Voice =>
	(persona) => ({ before: write(nameOf(persona)), name: nameOf(persona) });

const full = ({ full }: Persona) => full;
const first = ({ first }: Persona) => first;
const capitals = ({ first }: Persona) => first.toUpperCase();
const speaker = ({ number }: Persona) => `SPEAKER_0${number % 10}`;

/** Houses that make captions. */
export const captions: Readonly<Record<string, (speeches: readonly Speech[]) => SetSpeech>> = {
	'WebVTT <v Ann Lee>…': (speeches) =>
		cues(
			speeches,
			always(full, (name) => `<v ${name}>`),
			true,
		),
	'WebVTT Ann Lee: … on each': (speeches) =>
		cues(
			speeches,
			always(full, (name) => `${name}: `),
			true,
		),
	'SRT Ann: …': (speeches) =>
		cues(
			speeches,
			onChange(first, (name) => `${name}: `),
			false,
		),
	'SRT ANN: …': (speeches) =>
		cues(
			speeches,
			onChange(capitals, (name) => `${name}: `),
			false,
		),
	'SRT >> ANN: …': (speeches) =>
		cues(
			speeches,
			onChange(capitals, (name) => `>> ${name}: `),
			false,
		),
	'SRT - Ann: …': (speeches) =>
		cues(
			speeches,
			onChange(first, (name) => `- ${name}: `),
			false,
		),
	'SRT [Ann] …': (speeches) =>
		cues(
			speeches,
			onChange(first, (name) => `[${name}] `),
			false,
		),
	'SRT (ANN) …': (speeches) =>
		cues(
			speeches,
			onChange(capitals, (name) => `(${name}) `),
			false,
		),
	'SRT [SPEAKER_00]: …': (speeches) =>
		cues(
			speeches,
			always(speaker, (name) => `[${name}]: `),
			false,
		),
};

import { createRequire } from 'node:module';

/** A node of the text of a cue, as W3C's parser has it. */
export interface CueNode {
	readonly type: 'object' | 'text' | 'timestamp';
	readonly name?: string;
	readonly classes?: readonly string[];
	readonly value?: string | number;
	readonly children?: readonly CueNode[];
}

interface Read {
	readonly errors: readonly { readonly message: string }[];
	readonly cues: readonly {
		readonly startTime: number;
		readonly endTime: number;
		readonly id: string;
		readonly tree: CueNode;
	}[];
}

const {
	WebVTTParser,
}: { WebVTTParser: new (entities: Readonly<Record<string, string>>) => { parse(text: string, mode: string): Read } } =
	createRequire(import.meta.url)('webvtt-parser');

/** Those that the tests have, as the parser wants them. */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&lrm;': '\u200e' };

/** The cues of a WebVTT file as W3C's parser reads them: the words by voice, times of words left out. */
export const cuesByW3c = (text: string) =>
	new WebVTTParser(entities).parse(text, 'subtitles').cues.map(({ startTime, endTime, tree }) => ({
		from: rounded(startTime),
		to: rounded(endTime),
		said: saidIn(tree),
	}));

/** The parser’s sums of fractions are a little off. */
const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Runs of text under one voice; an empty name where none is. */
function saidIn(tree: CueNode): readonly (readonly [voice: string, text: string])[] {
	const runs: [string, string][] = [];
	const walk = ({ type, name, value, children = [] }: CueNode, voice: string, gap: string): void => {
		if (type === 'text') {
			const last = runs.at(-1);
			if (last && last[0] === voice) last[1] += `${gap}${value}`;
			else runs.push([voice, String(value)]);
		}
		const isVoice = type === 'object' && name === 'v';
		for (const child of children) walk(child, isVoice ? tidy(String(value ?? '')) : voice, isVoice ? ' ' : '');
	};
	walk(tree, '', '');
	const worded = runs.map(([voice, text]) => [voice, tidy(text)] as const).filter(([, text]) => text !== '');
	const joined: [string, string][] = [];
	for (const [voice, text] of worded) {
		const last = joined.at(-1);
		if (last && last[0] === voice) last[1] += ` ${text}`;
		else joined.push([voice, text]);
	}
	return joined;
}

/** The parser leaves entities in names as they are written. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('&amp;', '&').trim();

/** What W3C's parser finds wrong with a WebVTT file. */
export const faultsByW3c = (text: string): readonly string[] =>
	new WebVTTParser(entities).parse(text, 'subtitles').errors.map(({ message }) => message);

import { recordOf } from '../../server/src/formats/record.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { fixAll } from '../../server/src/lint/fixAll.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const { settings } = readSettings({});

/** What two people say in turn; every short text of captions in the tests is made of it. */
const talk: readonly (readonly [name: string, text: string])[] = [
	['Mia Horn', 'Good morning and welcome.'],
	['Ole Vik', 'Good morning to you.'],
	['Mia Horn', 'Tell me about the bridge.'],
	['Ole Vik', 'It opens in the spring.'],
	['Mia Horn', 'And who pays for it?'],
	['Ole Vik', 'The town does.'],
];

const clock = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}`;

/** How one cue of the talk is written. */
export type WriteCue = (name: string, text: string, index: number) => string;

/** The talk as SRT. `times` writes the times of the third cue otherwise. */
export const srtOf = (write: WriteCue, times?: string): string =>
	talk
		.map(([name, text], index) => {
			const own = `${clock(5 * index)},000 --> ${clock(5 * index + 4)},250`;
			return `${index + 1}\n${index === 2 ? (times ?? own) : own}\n${write(name, text, index)}\n`;
		})
		.join('\n');

/** The talk as WebVTT. */
export const vttOf = (write: WriteCue, head = 'WEBVTT\n\n'): string =>
	head +
	talk
		.map(
			([name, text], index) => `${clock(5 * index)}.000 --> ${clock(5 * index + 4)}.250\n${write(name, text, index)}\n`,
		)
		.join('\n');

/** A text of a file, read. */
export const readFile = (text: string, file: string): Parsed => parse(splitLines(text), { file });

/** Who says what, as `export --to json` has it: `Mia Horn: Good morning.`, `?: …` where nobody is named. */
export const saidIn = (text: string, file: string): readonly string[] =>
	recordOf(file, readFile(text, file)).turns.map(({ label, text: words }) => `${label ?? '?'}: ${words}`);

/** The talk as {@link saidIn} gives it. */
export const wholeTalk: readonly string[] = talk.map(([name, text]) => `${name}: ${text}`);

/** The rules that find something. */
export const foundIn = (text: string, file: string): readonly string[] =>
	diagnose(readFile(text, file), settings).map(({ rule }) => rule.id);

/** The text after every safe fix. */
export const fixedText = (text: string, file: string): string =>
	fixAll(readFile(text, file), settings).texts.join('\n');

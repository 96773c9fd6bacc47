import { cueMarksIn } from '../../captions/cueText.ts';
import { timedCuesOf } from '../../facts/captions/timedCues.ts';
import type { Transcript } from '../../model/transcript.ts';

const inBoth = new Set(['b', 'i', 'u', 'v']);

/** In a note for each kind, what of a caption file beside its words another format has no place for; empty where it has for all. */
export function lossNote(transcript: Transcript, format: 'webvtt' | 'srt'): readonly string[] {
	if (transcript.captionFormat === format) return [];
	const { lines } = transcript;
	const count = (isIt: (index: number) => boolean) => lines.filter((_, index) => isIt(index)).length;
	const first = (index: number, kind: string) => lines[index]?.kind === kind && lines[index - 1]?.kind !== kind;
	const marks = lines.flatMap(({ kind, text }) => (kind === 'text' || kind === 'label' ? cueMarksIn(text) : []));
	const tags = marks.filter(({ kind, name = '' }) => kind === 'override' || (kind === 'open' && !inBoth.has(name)));
	const parts =
		format === 'webvtt'
			? [counted(tags.length, 'mark of style', 'marks of style')]
			: [
					counted(
						count((index) => first(index, 'comment')),
						'note',
					),
					counted(
						count(
							(index) => /^(?:STYLE|REGION)\s*$/.test(lines[index]?.text ?? '') && lines[index]?.kind === 'captions',
						),
						'style or region',
						'styles and regions',
					),
					counted(
						timedCuesOf(transcript).filter(({ timing }) => settingsOf(timing) !== '').length,
						'setting of a cue',
						'settings of cues',
					),
					counted(marks.filter(({ kind }) => kind === 'time').length, 'time of a word', 'times of words'),
					counted(tags.length, 'tag'),
				];
	const lost = parts.filter((part) => part !== '');
	const name = format === 'srt' ? 'SRT' : 'WebVTT';
	return lost.map((part) => `${name} has no place for ${part}`);
}

const counted = (count: number, one: string, many = `${one}s`): string =>
	count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

/** What stands behind the times of a cue. */
export const settingsOf = ({
	text,
	toSpan,
}: {
	readonly text: string;
	readonly toSpan?: { readonly end: number };
}): string => (toSpan ? text.slice(toSpan.end).trim() : '');

import { secondsOf } from '../../conventions/times.ts';
import { inOrder, oneLine } from '../join.ts';
import type { Importer, RecordedSegment } from '../recording.ts';

const timing = /^(\d{1,3}:\d{2}:\d{2}\.\d{1,3}),(\d{1,3}:\d{2}:\d{2}\.\d{1,3})\s*$/;
/** `>> ANN LEE: …`, `- Ann Lee: …` and `Ann Lee: …`, as captions name who speaks. */
const voice = /^(?:(?:>>|-)\s*)?(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?: \d{1,3})?):\s+(?=\S)/u;
const change = /^>>\s*/;

/** YouTube's SubViewer: `0:00:01.000,0:00:02.500`, then text, then an empty line. */
export const sbv: Importer = {
	id: 'sbv',
	title: 'SBV captions of YouTube',
	extension: '.sbv',
	read({ name, text }) {
		const named = /\.sbv$/i.test(name);
		const first =
			text
				?.replace(/^\ufeff/, '')
				.trimStart()
				.split(/\r\n|\r|\n/, 1)[0] ?? '';
		if (text === undefined || !timing.test(first)) {
			return named ? { problem: 'it is no SBV: one begins with a line such as 0:00:01.000,0:00:02.500' } : undefined;
		}
		return { segments: inOrder([...segmentsIn(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/))]) };
	},
};

function* segmentsIn(lines: readonly string[]): Generator<RecordedSegment> {
	let times: readonly [number, number] | undefined;
	let texts: string[] = [];
	let speaker: string | undefined;
	const cue = (): readonly RecordedSegment[] => {
		const said = oneLine(texts.join(' '));
		texts = [];
		if (!times || said === '') return [];
		const [label = '', name] = voice.exec(said) ?? [];
		// A sign for a change of speaker without a name: nobody knows who goes on.
		if (name !== undefined) speaker = name;
		else if (change.test(said)) speaker = undefined;
		const text = said.slice(label.length).replace(change, '');
		return text === '' ? [] : [{ speaker, start: times[0], end: times[1], text, words: [] }];
	};
	for (const line of lines) {
		const [, start, end] = timing.exec(line) ?? [];
		if (start !== undefined && end !== undefined) {
			yield* cue();
			times = [secondsOf(start) ?? Number.NaN, secondsOf(end) ?? Number.NaN];
		} else texts.push(line);
	}
	yield* cue();
}

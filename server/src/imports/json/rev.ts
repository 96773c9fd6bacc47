import { secondsOf } from '../../conventions/times.ts';
import { oneLine } from '../join.ts';
import type { RecordedSegment, RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { confidenceOf, fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Rev and Rev AI: `monologues[]` of `elements[]`, words and what stands between them (https://docs.rev.ai/api/asynchronous/get-started/). */
export const rev: Dialect = {
	id: 'rev',
	title: 'Rev',
	shape: 'monologues[] with elements[]',
	read(value) {
		const root = fieldsOf(value);
		if (!Array.isArray(root.monologues)) return undefined;
		const names = new Map(objectsOf(root.speakers).map(({ id, name }) => [textOf(id), speakerOf(name)]));
		const segments = objectsOf(root.monologues).map((monologue): RecordedSegment => {
			const named = speakerOf(fieldsOf(monologue.speaker_info).display_name) ?? speakerOf(monologue.speaker_name);
			const speaker = named ?? names.get(textOf(monologue.speaker)) ?? speakerOf(monologue.speaker);
			const elements = objectsOf(monologue.elements);
			const words = wordsOf(elements, speaker);
			return {
				speaker,
				start: words[0]?.start,
				end: words.at(-1)?.end,
				text: oneLine(elements.map((element) => textOf(element.value)).join('')),
				words: words.filter(({ text }) => !/\s/.test(text)),
			};
		});
		return { segments: segments.filter(({ text }) => text !== '') };
	},
};

function wordsOf(elements: readonly Fields[], speaker: string | undefined): readonly RecordedWord[] {
	const words: RecordedWord[] = [];
	for (const { type, value, ts, end_ts: end, timestamp, end_timestamp: until, confidence } of elements) {
		const text = textOf(value);
		const before = words.at(-1);
		if (type !== 'text') {
			if (before && /^\S+$/.test(text.trimEnd()))
				words[words.length - 1] = { ...before, text: before.text + text.trimEnd() };
			continue;
		}
		if (text.trim() === '') continue;
		words.push({
			text: text.trim(),
			start: timeOf(ts) ?? clockOf(timestamp),
			end: timeOf(end) ?? clockOf(until),
			confidence: confidenceOf(confidence),
			speaker,
		});
	}
	return words;
}

/** Transcripts made by people have `00:00:01,250`. */
const clockOf = (value: unknown): number | undefined =>
	value === undefined || value === null ? undefined : (secondsOf(textOf(value)) ?? Number.NaN);

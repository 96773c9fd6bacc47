import { type AudioTag, audioTagsIn } from '../../conventions/audioTags.ts';
import { timesIn } from '../../conventions/timesIn.ts';
import type { Line } from '../../model/line.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { remembered } from '../../text/remembered.ts';

/** What a line holds beside words. */
export interface Marks {
	/** The label's, the line's own, or in the middle of speech; in order. */
	readonly times: readonly Timestamp[];
	readonly audioTags: readonly AudioTag[];
}

const none: Marks = { times: [], audioTags: [] };

/** Every time and audio tag has one of these, but for the times of labels and those with a line to themselves. */
const bracket = /[[({<（［【]/;

/** The times and audio tags of a line, wherever it stands. Most lines have none, which is seen before it is remembered. */
export const marksOf = (line: Line): Marks =>
	line.kind === 'time' || (line.kind === 'label' && line.label.timestamp) || bracket.test(line.text)
		? marksIn(line)
		: none;

const marksIn = remembered((line: Line): Marks => {
	switch (line.kind) {
		case 'time':
			return { times: [line.timestamp], audioTags: [] };
		case 'label': {
			const { timestamp, span, speechAt } = line.label;
			const from = Math.max(speechAt, span.end, timestamp?.span.end ?? 0);
			return {
				times: [...(timestamp ? [timestamp] : []), ...timesIn(line.text).filter((time) => time.span.start >= from)],
				audioTags: audioTagsIn(line.text).filter((tag) => tag.span.start >= from),
			};
		}
		case 'text':
		case 'list':
		case 'quote':
			return { times: timesIn(line.text), audioTags: audioTagsIn(line.text) };
		default:
			return none;
	}
});

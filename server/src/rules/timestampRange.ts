import { type LinkedTime, linkedTimesOf } from '../facts/times/linked.ts';
import { mediaLengthOf } from '../facts/times/mediaLength.ts';
import { type TimelineEntry, timelineOf } from '../facts/times/timeline.ts';
import type { Transcript } from '../model/transcript.ts';
import { writeClock } from '../text/clock.ts';
import { onLine } from '../text/position.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const timestampRange = transcriptRule({
	id: 'timestamp-range',
	about: 'form',
	summary: 'Times exist in the recording, and links lead to the times that they name',
	why: 'A time beyond the end, with 75 seconds or with a link to another place sends readers astray.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		tolerance: { default: 5, description: 'How many seconds a link may differ from its text.', minimum: 0 },
	},
	examples: [
		{
			about: 'A link leads elsewhere.',
			before:
				'**Ann Lee** [1:53](https://video.example/watch?v=a&t=113): Good morning.\n\n**Bob Kay** <|[2:40](https://video.example/watch?v=a&t=100)|>: Good morning.',
			after:
				'**Ann Lee** [1:53](https://video.example/watch?v=a&t=113): Good morning.\n\n**Bob Kay** [2:40](https://video.example/watch?v=a&t=160): Good morning.',
		},
		{
			about: 'All links start a little early, on purpose.',
			before:
				'**Ann Lee** [1:53](https://video.example/watch?v=a&t=108): Good morning.\n\n**Bob Kay** [2:40](https://video.example/watch?v=a&t=155): Good morning.\n\n**Ann Lee** [3:40](https://video.example/watch?v=a&t=215): Sit down.',
		},
		{
			about: 'A minute has sixty seconds.',
			before:
				'**Ann Lee** [00:01:53]: Good morning.\n\n**Bob Kay** <|[00:02:75]|>: Good morning.\n\n**Ann Lee** [00:03:40]: Sit down.\n\n**Bob Kay** [00:04:02]: Thank you.',
		},
		{
			about: 'The recording is over by then.',
			before:
				'---\nduration: 00:30:00\n---\n\n**Ann Lee** [00:01:53]: Good morning.\n\n**Bob Kay** <|[02:02:40]|>: Good morning.\n\n**Ann Lee** [00:03:40]: Sit down.',
		},
	],
	*check(transcript, { tolerance }) {
		yield* astray(transcript, tolerance);
		yield* impossible(transcript);
		yield* beyond(transcript);
	},
});

function* astray(transcript: Transcript, tolerance: number): Generator<Finding> {
	const times = linkedTimesOf(transcript);
	// Some houses let every link begin a little before the words.
	const early = times.length < 3 ? 0 : middle(times.map(({ seconds, linkSeconds }) => linkSeconds - seconds));
	const usual = Math.abs(early) <= 2 ? 0 : early;
	for (const time of times) {
		const { seconds, linkSeconds, text, range } = time;
		if (Math.abs(linkSeconds - seconds - usual) <= tolerance) continue;
		yield {
			range,
			message: `The link leads to ${writeClock(linkSeconds, text)}, and its text says ${text}. Correct one of them.`,
			fixes: () => [linkFix(time, usual), textFix(time, writeClock(linkSeconds - usual, text))],
		};
	}
}

const linkFix = ({ seconds, text, line, linkSpan }: LinkedTime, usual: number) => ({
	title: `Let the link lead to ${text}`,
	safe: false,
	edits: [{ range: onLine(line, linkSpan), newText: String(Math.max(0, Math.floor(seconds + usual))) }],
});

const textFix = ({ line, textSpan }: LinkedTime, leads: string) => ({
	title: `Write ${leads}`,
	safe: false,
	edits: [{ range: onLine(line, textSpan), newText: leads }],
});

function middle(numbers: readonly number[]): number {
	const ordered = [...numbers].sort((a, b) => a - b);
	return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

/** Minutes or seconds above 59 behind the first part. */
const beyondClock = /^[-−]?\d{1,3}(?::\d{2})?:[6-9]\d(?:[.,]|$)|^[-−]?\d{1,3}:[6-9]\d:\d{2}(?:[.,]|$)/;

/** Times in labels and on lines of their own: what begins a paragraph may be a verse or a score. */
const timesOf = (transcript: Transcript): readonly TimelineEntry[] =>
	timelineOf(transcript).filter(
		({ place, text }) => (place === 'label' || place === 'line') && !/[ap]\.?\s?m/i.test(text),
	);

function* impossible(transcript: Transcript): Generator<Finding> {
	for (const { text, range } of timesOf(transcript)) {
		if (!beyondClock.test(text)) continue;
		yield { range, message: `There is no time ${text}: minutes and seconds end at 59. Listen again and correct it.` };
	}
}

/** A length in whole minutes is rounded, and players show the last second late. */
const slackOf = ({ seconds }: { readonly seconds: number }): number => (seconds % 60 === 0 ? 60 : 1);

/** Where many times lie beyond the end, it is the length that is wrong. */
function* beyond(transcript: Transcript): Generator<Finding> {
	const length = mediaLengthOf(transcript);
	if (!length) return;
	const times = timesOf(transcript);
	const late = times.filter(({ seconds }) => seconds > length.seconds + slackOf(length));
	if (late.length > Math.max(3, times.length * 0.1)) return;
	for (const { text, range } of late) {
		yield {
			range,
			message: `${text} lies beyond the end of the recording, which lasts ${length.text}.`,
			related: [{ range: length.range, message: 'The length of the recording' }],
		};
	}
}

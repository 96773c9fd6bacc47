import { cueTime } from '../captions/timing.ts';
import { type TimedCue, timedCuesOf } from '../facts/captions/timedCues.ts';
import { timingFlaws, timingRange } from '../facts/captions/timingFlaws.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const cueTiming = transcriptRule({
	id: 'cue-timing',
	about: 'form',
	summary: 'Cues begin before they end, in order, and one voice says one thing at a time',
	why: 'Players skip or misplace a cue whose times make no sense, and refuse times that are not written as the format wants them (WebVTT: 00:00:01.000, SRT: 00:00:01,000). Where many cues overlap, captions roll on purpose.',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'A cue ends before it begins.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n<|00:00:05.000 --> 00:00:03.000|>\n<v Bob Kay>Good morning.\n\n00:00:06.000 --> 00:00:07.000\n<v Ann Lee>Sit down.',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:05.000\n<v Bob Kay>Good morning.\n\n00:00:06.000 --> 00:00:07.000\n<v Ann Lee>Sit down.',
		},
		{
			about: 'Two cues of one voice overlap by a little.',
			before:
				'WEBVTT\n\n00:00:01.000 --> <|00:00:03.200|>\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:05.000\n<v Ann Lee>Sit down.\n\n00:00:06.000 --> 00:00:07.000\n<v Bob Kay>Thank you.',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:05.000\n<v Ann Lee>Sit down.\n\n00:00:06.000 --> 00:00:07.000\n<v Bob Kay>Thank you.',
		},
		{
			about: 'SRT wants a comma and hours.',
			before:
				'1\n<|00:01.000 --> 00:02.000|>\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.\n\n3\n00:00:06,000 --> 00:00:07,000\nAnn Lee: Sit down.',
			after:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.\n\n3\n00:00:06,000 --> 00:00:07,000\nAnn Lee: Sit down.',
		},
		{
			about: 'Times without thousandths, with a colon before them, or with another arrow can still be read.',
			before:
				'1\n<|00:00:01 --> 00:00:02|>\nAnn Lee: Good morning.\n\n2\n00:00:03:000 --> 00:00:05:000\nBob Kay: Good morning.\n\n3\n00:00:06,000 → 00:00:07,000\nAnn Lee: Sit down.',
			after:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.\n\n3\n00:00:06,000 --> 00:00:07,000\nAnn Lee: Sit down.',
		},
		{
			about: 'A cue without an end.',
			before:
				'1\n<|00:00:01,000 -->|>\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.',
			after:
				'1\n00:00:01,000 --> 00:00:03,000\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.',
		},
		{
			about: 'The words of a cue stand on the line of its times.',
			before:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.\n\n3\n00:00:06,000 --> 00:00:07,000 <|Ann Lee: Sit down.|>',
			after:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: Good morning.\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: Good morning.\n\n3\n00:00:06,000 --> 00:00:07,000\nAnn Lee: Sit down.',
		},
		{
			about: 'The times of a cue have strayed into another text.',
			before:
				'**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n<|00:00:08.000 --> 00:00:11.000|>\n\n**Ann Lee:** Sit down.',
		},
		{
			about: 'Two people may talk at the same time.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:03.200\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:05.000\n<v Bob Kay>Good morning.\n\n00:00:06.000 --> 00:00:07.000\n<v Ann Lee>Sit down.',
		},
		{
			about: 'A cue stands above one that begins before it.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:08.000 --> 00:00:09.000\n<v Bob Kay>Good morning.\n\n<|00:00:06.000 --> 00:00:07.000|>\n<v Ann Lee>Sit down.\n\n00:00:10.000 --> 00:00:11.000\n<v Bob Kay>Thank you.',
		},
	],
	*check(transcript) {
		for (const { range, message, others, fix } of timingFlaws(transcript)) {
			yield {
				range,
				message,
				related: others.slice(0, 5).map((other) => ({ range: other, message: 'Another one' })),
				fixes: () => (fix ? [fix] : []),
			};
		}
		const cues = timedCuesOf(transcript).filter(({ timing }) => timing.fromSpan && timing.toSpan);
		const early: TimedCue[] = [];
		const overlaps: (readonly [above: TimedCue, cue: TimedCue])[] = [];
		let above: TimedCue | undefined;
		for (const [index, cue] of cues.entries()) {
			if (cue.to <= cue.from) yield reversed(transcript, cue, above, cues[index + 1]);
			else if (above && cue.from < above.from) {
				if (above.to > above.from) early.push(cue);
			} else if (above && cue.from < above.to) overlaps.push([above, cue]);
			above = cue;
		}
		const few = Math.max(2, cues.length * 0.05);
		if (early.length <= few) for (const cue of early) yield outOfOrder(cue);
		if (overlaps.length > few) return;
		for (const [before, cue] of overlaps) if (before.voice === cue.voice) yield overlap(transcript, before, cue);
	},
});

const timesOf = ({ line, timing }: TimedCue): Range => timingRange(timing, line);

function reversed(
	{ lines }: Transcript,
	cue: TimedCue,
	above: TimedCue | undefined,
	below: TimedCue | undefined,
): Finding {
	const range = timesOf(cue);
	if (cue.to === cue.from)
		return { range, message: 'This cue ends when it begins, so it is never shown. Correct its times.' };
	const fits = (above?.to ?? 0) <= cue.to && cue.from <= (below?.from ?? Number.POSITIVE_INFINITY);
	const text = lines[cue.line]?.text ?? '';
	const { fromSpan, toSpan } = cue.timing;
	const edits =
		fromSpan && toSpan
			? [
					{ range: onLine(cue.line, fromSpan), newText: text.slice(toSpan.start, toSpan.end) },
					{ range: onLine(cue.line, toSpan), newText: text.slice(fromSpan.start, fromSpan.end) },
				]
			: [];
	return {
		range,
		message: 'This cue ends before it begins. Correct its times.',
		fixes: () => (fits ? [{ title: 'Swap the two times', safe: false, edits }] : []),
	};
}

const outOfOrder = (cue: TimedCue): Finding => ({
	range: timesOf(cue),
	message: 'This cue begins before the one above it. Correct its times, or move it up.',
});

function overlap(transcript: Transcript, above: TimedCue, cue: TimedCue): Finding {
	const range = onLine(above.line, above.timing.toSpan ?? above.timing.arrowSpan);
	const by = above.to - cue.from;
	// So small a step moves the end of a caption by less than anybody sees.
	const safe = by <= 0.5 && cue.from - above.from >= 0.5;
	return {
		range,
		message: `This cue is still shown when the next one begins, ${Math.round(by * 1000) / 1000} s too long. End it sooner.`,
		related: [{ range: timesOf(cue), message: 'The next one' }],
		fixes: () => [
			{
				title: `End it at ${cueTime(cue.from, transcript.captionFormat)}`,
				safe,
				edits: [{ range, newText: cueTime(cue.from, transcript.captionFormat) }],
			},
		],
	};
}

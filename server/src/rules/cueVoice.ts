import { isEvent } from '../conventions/events.ts';
import { type TimedCue, timedCuesOf } from '../facts/captions/timedCues.ts';
import { labelStyleOf, writeLabel } from '../facts/labels/style.ts';
import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { onLine, type Range, type Span } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const cueVoice = transcriptRule({
	id: 'cue-voice',
	about: 'who',
	question: { title: 'Cues without a voice', rank: 6 },
	summary: 'Each cue names its voice in a way that players read',
	why: 'Players colour and place captions by their voice. Where cues name theirs, one without a voice belongs to nobody; a bare & or > in a name damages it (https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span).',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'A cue between two of one voice has none.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<|Sit down.|>\n\n00:00:05.000 --> 00:00:06.000\n<v Ann Lee>We begin.\n\n00:00:07.000 --> 00:00:08.000\n<v Bob Kay>Thank you.\n\n00:00:09.000 --> 00:00:10.000\n<v Ann Lee>Now.\n\n00:00:11.000 --> 00:00:12.000\n<v Bob Kay>Yes.',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<v Ann Lee>Sit down.\n\n00:00:05.000 --> 00:00:06.000\n<v Ann Lee>We begin.\n\n00:00:07.000 --> 00:00:08.000\n<v Bob Kay>Thank you.\n\n00:00:09.000 --> 00:00:10.000\n<v Ann Lee>Now.\n\n00:00:11.000 --> 00:00:12.000\n<v Bob Kay>Yes.',
		},
		{
			about: 'Each cue names its voice, though nobody else spoke; two name none.',
			before:
				'1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Good morning.\n\n2\n00:00:03,000 --> 00:00:04,000\n[SPEAKER_00]: Sit down.\n\n3\n00:00:05,000 --> 00:00:06,000\n<|We begin.|>\n\n4\n00:00:07,000 --> 00:00:08,000\n[SPEAKER_00]: Is the door shut?\n\n5\n00:00:09,000 --> 00:00:10,000\n[SPEAKER_01]: It is.\n\n6\n00:00:11,000 --> 00:00:12,000\n[SPEAKER_01]: I shut it.\n\n7\n00:00:13,000 --> 00:00:14,000\n<|Who was there?|>\n\n8\n00:00:15,000 --> 00:00:16,000\n[SPEAKER_00]: Thank you.\n\n9\n00:00:17,000 --> 00:00:18,000\n[SPEAKER_00]: I see.\n\n10\n00:00:19,000 --> 00:00:20,000\n[SPEAKER_00]: So it was late.\n\n11\n00:00:21,000 --> 00:00:22,000\n[SPEAKER_01]: It was.',
		},
		{
			about: 'A name with &.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v <|Ann & Bob|>>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<v Cem Öz>Good morning.',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann &amp; Bob>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<v Cem Öz>Good morning.',
		},
		{
			about: 'Music and noises have no voice.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n[Applause]\n\n00:00:05.000 --> 00:00:06.000\n<v Ann Lee>We begin.\n\n00:00:07.000 --> 00:00:08.000\n<v Bob Kay>Thank you.',
		},
		{
			about: 'A voice that is written where it changes only.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\nSit down.\n\n00:00:05.000 --> 00:00:06.000\nWe begin.\n\n00:00:07.000 --> 00:00:08.000\n<v Bob Kay>Thank you.',
		},
	],
	*check(transcript) {
		if (!transcript.captions) return;
		yield* missing(transcript, timedCuesOf(transcript));
		if (transcript.captionFormat === 'webvtt') yield* damaged(transcript);
	},
});

/** So many cues name whoever speaks on, where each names its voice; where the voice changes only, none does. */
const leastRepeated = 3;

/**
 * A cue without a voice where nearly every cue has its own: between two of one voice, or, where each cue names its voice
 * though nobody else spoke, wherever it stands.
 */
function* missing(transcript: Transcript, cues: readonly TimedCue[]): Generator<Finding> {
	const spoken = cues.filter((cue) => isSpoken(transcript, cue));
	const voiced = spoken.filter(({ voice }) => voice !== undefined).length;
	if (voiced === spoken.length || voiced < spoken.length * 0.8 || voiced < 4) return;
	const repeated = spoken.filter(
		({ voice }, index) => voice !== undefined && spoken[index - 1]?.voice === voice,
	).length;
	// Behind a voice in tags a cue without one is nobody's as it is.
	const isTagged = labelStyleOf(transcript)?.delimiter === '<v>';
	const namesEach = !isTagged && repeated >= Math.max(leastRepeated, (spoken.length - voiced) * 2);
	if (!namesEach && transcript.captionFormat !== 'webvtt') return;
	for (const [index, cue] of spoken.entries()) {
		const voice = spoken[index - 1]?.voice;
		if (cue.voice !== undefined || voice === undefined) continue;
		if (spoken[index + 1]?.voice === voice) yield between(transcript, cue, voice);
		else if (namesEach) {
			yield {
				range: rangeOf(transcript, cue),
				message: 'This cue has no voice, and nearly every other names its own. Name its voice.',
			};
		}
	}
}

function between(transcript: Transcript, cue: TimedCue, voice: string): Finding {
	const range = rangeOf(transcript, cue);
	const { start } = range;
	return {
		range,
		message: `This cue has no voice, and both cues beside it are spoken by ${voice}. Name its voice.`,
		fixes: () => [
			{
				title: `Name the voice: ${voice}`,
				detail: 'The cues before and after it have this voice.',
				safe: false,
				edits: [{ range: { start, end: start }, newText: writeLabel(transcript, voice) }],
			},
		],
	};
}

/** What a cue shows. */
function rangeOf({ lines }: Transcript, { textLine, endLine }: TimedCue): Range {
	const last = endLine - 1;
	return {
		start: { line: textLine, character: 0 },
		end: { line: last, character: lines[last]?.text.trimEnd().length ?? 0 },
	};
}

function isSpoken({ lines }: Transcript, { textLine, endLine, voice }: TimedCue): boolean {
	if (voice !== undefined) return true;
	const text = plainText(
		lines
			.slice(textLine, endLine)
			.map((line) => line.text)
			.join(' '),
	).trim();
	return text !== '' && !isEvent(text) && !/^[♪♫#]|^[([].*[)\]]$|[♪♫]$/u.test(text);
}

const voiceTag = /<v(?:\.[^\s<>.]{0,40})*[ \t]+([^<>]{1,120})>/g;

/** Names with `&` alone, or cut short by `>`. */
function* damaged({ lines }: Transcript): Generator<Finding> {
	for (let line = 0; line < lines.length; line++) {
		const own = lines[line];
		if (own?.kind !== 'label' && own?.kind !== 'text') continue;
		for (const span of damagedIn(own)) {
			const range = onLine(line, span);
			const name = own.text.slice(span.start, span.end);
			yield {
				range,
				message: `WebVTT wants &amp; where a name has &. Write ${escaped(name)}.`,
				fixes: () => [{ title: `Write ${escaped(name)}`, safe: true, edits: [{ range, newText: escaped(name) }] }],
			};
		}
	}
}

/** Where such names stand. A line keeps its text, so each is looked at once. */
const damagedIn = remembered(({ text }: Line): readonly Span[] => {
	if (!text.includes('<v')) return none;
	return [...text.matchAll(voiceTag)].flatMap((match) => {
		const [tag, name = ''] = match;
		const start = match.index + tag.length - 1 - name.length;
		return /&(?!#?\w{1,30};)/.test(name) ? [{ start, end: start + name.length }] : [];
	});
});

const none: readonly Span[] = [];

const escaped = (name: string): string =>
	name
		.replace(/&(?!#?\w{1,30};)/g, '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

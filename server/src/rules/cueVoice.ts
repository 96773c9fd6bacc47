import { isEvent } from '../conventions/events.ts';
import { type TimedCue, timedCuesOf } from '../facts/captions/timedCues.ts';
import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { onLine, type Span } from '../text/position.ts';
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
		if (transcript.captionFormat !== 'webvtt') return;
		yield* missing(transcript, timedCuesOf(transcript));
		yield* damaged(transcript);
	},
});

/** A cue without a voice between two of one voice, where nearly every cue has its own. */
function* missing(transcript: Transcript, cues: readonly TimedCue[]): Generator<Finding> {
	const spoken = cues.filter((cue) => isSpoken(transcript, cue));
	const voiced = spoken.filter(({ voice }) => voice !== undefined).length;
	if (voiced < spoken.length * 0.8 || voiced < 4) return;
	for (const [index, cue] of spoken.entries()) {
		const voice = spoken[index - 1]?.voice;
		if (cue.voice !== undefined || voice === undefined || spoken[index + 1]?.voice !== voice) continue;
		const start = { line: cue.textLine, character: 0 };
		const last = cue.endLine - 1;
		yield {
			range: { start, end: { line: last, character: transcript.lines[last]?.text.trimEnd().length ?? 0 } },
			message: `This cue has no voice, and both cues beside it are spoken by ${voice}. Name its voice.`,
			fixes: () => [
				{
					title: `Name the voice: ${voice}`,
					detail: 'The cues before and after it have this voice.',
					safe: false,
					edits: [{ range: { start, end: start }, newText: `<v ${escaped(voice)}>` }],
				},
			],
		};
	}
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

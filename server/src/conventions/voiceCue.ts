import { madeOnce } from '../languages/all/gather.ts';
import { machineVoicePattern } from '../languages/all/placeholders.ts';
import type { Convention, NamedLabel, ReadLine } from '../model/convention.ts';
import { isArrow } from './lead.ts';
import { tidyName } from './names.ts';
import { readSpeakerTag } from './speakerTag.ts';

/** https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span: `<v.class Name>`, the closing tag optional. */
const voice = /^(\s*(?:[-–>]+\s*)?)<v(?:\.[^\s<>.]{0,40})*[ \t]+([^<>]{1,120})>/;
const diarised = madeOnce(
	() =>
		new RegExp(String.raw`^(\s*)\[(${machineVoicePattern()}[ _]\d{1,3}|[\p{Lu}][\p{L}.'’ -]{1,40})\]:(?![/(:])`, 'u'),
);

/** `<v Ann Lee>text</v>` in WebVTT, `Ann Lee: text` where the speaker changes in a cue, `[SPEAKER_00]:` from diarisation. */
export const voiceCue: Convention = {
	id: 'voice-cue',
	title: 'Captions with voices',
	example:
		'WEBVTT\n\n00:00:05.000 --> 00:00:07.000\n<v Ann Lee>Thank you. When?</v>\n\n00:00:12.000 --> 00:00:13.000\n<v Bob Kay>Tomorrow.</v>',
	looksLike: 'WebVTT `<v Ann Lee>`, `Ann Lee: …` inside cues, `[SPEAKER_00]:`',
	about: 'WebVTT and SubRip: a voice tag or a name at the start of a cue.',
	unlabelled: 'A cue without a voice goes on with what the voice before says.',
	ownLine: false,
	read: (line) => readVoice(line),
	write: ({ name }) => `<v ${name}>`,
};

function readVoice({ text, named }: ReadLine): NamedLabel | undefined {
	const head = text.slice(0, 250);
	const match = voice.exec(head) ?? diarised().exec(head);
	if (!match && /^[\s\u00a0]*<[a-z]/i.test(head)) {
		const tag = readSpeakerTag(text);
		if (tag) return tag;
	}
	if (!match) return named && isArrow(named.markup.lead) && named.markup.delimiter !== '' ? named : undefined;
	const [whole, lead = '', name = ''] = match;
	const start = whole.lastIndexOf(name);
	const tag = whole.endsWith('>');
	const spacing = /^\s*/.exec(text.slice(whole.length))?.[0].length ?? 0;
	return {
		name: tidyName(name),
		nameSpan: { start, end: start + name.length },
		span: { start: lead.length, end: whole.length },
		speechAt: whole.length + spacing,
		markup: { emphasis: '', colon: tag ? 'none' : 'plain', delimiter: tag ? '<v>' : ':', lead },
		damage: [],
	};
}

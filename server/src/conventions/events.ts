import { saysEvent } from '../languages/all/audioTags.ts';
import { announcedPattern, beginsPattern, endsPattern } from '../languages/all/events.ts';
import { madeOnce } from '../languages/all/gather.ts';

import { isToldInChat } from './irc.ts';
import { saysWhoAsks } from './questionAnswer.ts';

/** A paragraph in brackets alone: `(Laughter.)`, `[Applause]`, `\[laughter\]`, `*(crosstalk)*`, `（笑声）`, `((laughs))`. */
const bracketed =
	/^[*_\s\u00a0]{0,6}\\?(?:\([^()]{1,200}\)|\(\([^()]{1,200}\)\)|（[^（）]{1,200}）|\[[^\][]{1,200}\\?\])[.:]?[*_\s\u00a0]{0,6}$/;
/** Marks that stand around other things too; the words between them must tell: `<laughter>`, `♪ music ♪`, `*laughs*`. */
const marked =
	/^[\s\u00a0]{0,6}(?:<([^<>/]{1,80})>|[【［〔]([^【】［］〔〕]{1,80})[】］〕]|[♪♫]{1,3}([^♪♫]{1,80})[♪♫]{1,3}|([*_]{1,3})([^*_]{1,80})\4)[\s\u00a0]{0,6}$/u;
const onlyNotes = /^[\s\u00a0]*(?:[♪♫]\s*){1,9}$/u;
/** `**Break:** \[15:46\]`, `**Jingle**: …`, `Music plays`: what a house writes of the recording, not of the talk. */
const named = madeOnce(
	() =>
		new RegExp(
			String.raw`^[*_\s]{0,6}${announcedPattern()}(?![\p{L}\p{M}])[:：*_\s]{0,6}(?:\\?\[[\d:.]{3,12}\\?\])?[*_\s.]{0,6}$`,
			'iu',
		),
);
const dinkus = /^[\s\u00a0]*(?:[*•·~✂]\s*){1,9}$/;
const clock = madeOnce(
	() =>
		new RegExp(
			String.raw`^[\s\u00a0*_]*(?:(?:${endsPattern()}|${beginsPattern()})[\s\u00a0]*)?(?:\(?\d{1,2}[:.]\d{2}(?::\d{2})?[\s\u00a0]?(?:[AaPp]\.?[Mm]\.?)?[\s\u00a0]?(?:[A-Z]{2,5})?\)?(?:[\s\u00a0]?[-–—][\s\u00a0]?\d{1,2}[:.]\d{2}[^\p{L}]{0,3}(?:[AaPp]\.?[Mm]\.?)?[\s\u00a0]?(?:[A-Z]{2,5})?)?|${endsPattern()}|-?\s?end\s?-?|###)[\s\u00a0*_.]*$`,
			'iu',
		),
);

/** True for a paragraph that tells of something that happened and is no speech: laughter, a break, a clock, who asks, the end. */
export function isEvent(text: string): boolean {
	if (text.length > 240) return false;
	if (bracketed.test(text) || dinkus.test(text) || onlyNotes.test(text) || clock().test(text)) return true;
	if (named().test(text) || isToldInChat(text) || saysWhoAsks(text)) return true;
	const [, angle, square, notes, , emphasised] = marked.exec(text) ?? [];
	const inside = angle ?? square ?? notes ?? emphasised;
	return inside !== undefined && saysEvent(inside);
}

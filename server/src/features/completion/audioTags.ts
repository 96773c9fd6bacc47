import { audioTagsIn } from '../../conventions/audioTags.ts';
import { marksOf } from '../../facts/audioTags/timesAndTags.ts';
import { eventsOf } from '../../facts/speech/speech.ts';
import { offeredTags } from '../../languages/all/audioTags.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countPhrase } from '../../text/counts.ts';
import { remembered } from '../../text/remembered.ts';
import { beginsWith, type Completion, type Place, rangeOf } from './completion.ts';

/** So many lines show the language of a document. */
const shownLines = 60;
/** What is offered where a document has no tag yet. */
const common = remembered((transcript: Transcript): readonly string[] =>
	offeredTags(
		transcript.lines
			.slice(0, shownLines)
			.map(({ text }) => text.slice(0, 400))
			.join('\n'),
	),
);
const time = /(?<![\s-])[\s-]*\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,3})?/;

/** The tags and bracketed events of a document, times left out, and how often each stands. */
const used = remembered((transcript: Transcript): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	const add = (written: string) => {
		const text = written.replace(time, '').trim();
		counts.set(text, (counts.get(text) ?? 0) + 1);
	};
	for (const line of transcript.lines) for (const { text } of marksOf(line).audioTags) add(text);
	for (const { text } of eventsOf(transcript)) {
		if (/^(?:\(.{1,60}\)|\\?\[.{1,60}\])$/.test(text) && audioTagsIn(text).length === 0 && !time.test(text)) add(text);
	}
	return counts;
});

/** Tags and events in the brackets that are open at the cursor, as the document writes them, the commonest first. */
export function audioTags(place: Place): readonly Completion[] {
	const { transcript, before, after } = place;
	const [whole, opening = '', typed = ''] = /(\\?\[|\()([\p{L} -]{0,40})$/u.exec(before) ?? [];
	if (whole === undefined) return [];
	const square = opening.endsWith('[');
	const start = before.length - whole.length;
	const closing = /^\\?\]|^\)/.exec(after)?.[0].length ?? 0;
	const range = rangeOf(place, start, before.length + closing);
	const own = [...used(transcript)]
		.filter(([text]) => (square ? /^\\?\[/ : /^\(/).test(text))
		.sort((a, b) => b[1] - a[1]);
	const items = own.map(([text, count]) => ({ text, detail: place.say(countPhrase(count, 'time')) }));
	const words = own.map(([text]) => text.toLowerCase());
	if (square) {
		for (const word of common(transcript)) {
			if (!words.some((text) => text.includes(word))) items.push({ text: shaped(word, own[0]?.[0]), detail: '' });
		}
	}
	return items
		.map(({ text, detail }) => ({ text, detail, inside: text.replace(/^\\?[[(]\s?|\\?[\])]$/g, '') }))
		.filter(({ inside }) => beginsWith(inside, typed))
		.map(({ text, detail, inside }) => ({
			kind: 'audioTag',
			label: text.replaceAll('\\', ''),
			detail,
			filterText: `${opening}${inside}`,
			newText: text,
			range,
		}));
}

/** A word in the brackets and the case of a tag that the document has. */
function shaped(word: string, like = '[x]'): string {
	const inside = like.replace(/^\\?[[(]\s?/, '');
	const capital = /^\p{Lu}/u.test(inside);
	const caps = capital && /^\P{Ll}{3}/u.test(inside);
	const written = caps ? word.toUpperCase() : capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
	return like.startsWith('\\') ? `\\[${written}\\]` : `[${written}]`;
}

import type { AudioTag } from '../conventions/audioTags.ts';
import type { TagDamage } from '../conventions/damagedTags.ts';
import { damagedTagsOf, type PlacedTag, tagKey, tagsOf } from '../facts/audioTags/audioTags.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { type Finding, transcriptRule } from './rule.ts';

export const audioTag = transcriptRule({
	id: 'audio-tag',
	summary: 'Marks for what was not understood or is no speech are whole, and written in one way',
	why: 'Readers and programs find these marks by their brackets and words; half a bracket makes speech of them.',
	severity: 'information',
	options: {
		share: {
			default: 0.75,
			description: 'The share of marks in one shape from which on the others are to follow it, 0.5 to 1.',
			minimum: 0.5,
		},
	},
	examples: [
		{
			about: 'A bracket is missing.',
			before: '**Ann Lee:** We went to <|[inaudible|> and back.\n\n**Bob Kay:** And then <|unintelligible]|> again.',
			after: '**Ann Lee:** We went to [inaudible] and back.\n\n**Bob Kay:** And then [unintelligible] again.',
		},
		{
			about: 'A stray letter stands before the time.',
			before: '**Ann Lee:** We met <|\\[unintelligible e00:12:33\\]|> there.\n\n**Bob Kay:** Yes.',
			after: '**Ann Lee:** We met \\[unintelligible 00:12:33\\] there.\n\n**Bob Kay:** Yes.',
		},
		{
			about: 'The word is misspelt, and the brackets do not match.',
			before: '**Ann Lee:** We met <|[inaudable]|> there, with <|[laughter)|> all of you.\n\n**Bob Kay:** Yes.',
			after: '**Ann Lee:** We met [inaudible] there, with [laughter] all of you.\n\n**Bob Kay:** Yes.',
		},
		{
			about: 'One mark is written unlike all the others.',
			before:
				'**Ann Lee:** Well [crosstalk] now.\n\n**Bob Kay:** No [crosstalk] then.\n\n**Ann Lee:** So <|(Cross-talk)|> it is.\n\n**Bob Kay:** But [crosstalk] why?',
			after:
				'**Ann Lee:** Well [crosstalk] now.\n\n**Bob Kay:** No [crosstalk] then.\n\n**Ann Lee:** So [crosstalk] it is.\n\n**Bob Kay:** But [crosstalk] why?',
		},
		{
			about: 'Words in brackets that somebody put in are another matter, and so is an aside.',
			before:
				'**Ann Lee:** We [would like to] go (laughing about it or not) there (we laughed\nall day).\n\n**Bob Kay:** It was unintelligible.',
		},
	],
	*check(transcript, { share }) {
		const square = bracketsOf(transcript);
		for (const { line, tag } of damagedTagsOf(transcript)) {
			const [open, close] = tag.round ? ['(', ')'] : square;
			const newText = `${open}${tag.words}${tag.time === undefined ? '' : ` ${tag.time}`}${close}`;
			const range = onLine(line, tag.span);
			yield {
				range,
				message: `${sentences[tag.damage]} Write ${newText}.`,
				fixes: () => [{ title: `Write ${newText}`, safe: true, edits: [{ range, newText }] }],
			};
		}
		yield* oddShapes(transcript, share);
	},
});

const sentences: Readonly<Record<TagDamage, string>> = {
	'not-closed': 'This mark has no closing bracket.',
	'not-opened': 'This mark has no opening bracket.',
	'mixed-brackets': 'The brackets of this mark do not match.',
	misspelt: 'The word in this mark is misspelt.',
	'odd-time': 'The time in this mark has a stray letter.',
};

/** The square brackets that the document uses, escaped or not. */
function bracketsOf(transcript: Transcript): readonly [string, string] {
	let escaped = 0;
	let plain = 0;
	for (const { tag } of tagsOf(transcript)) {
		if (tag.text.startsWith('\\')) escaped++;
		else if (tag.text.startsWith('[')) plain++;
	}
	for (const { tag } of damagedTagsOf(transcript)) if (tag.text.startsWith('\\')) escaped++;
	return escaped > plain ? ['\\[', '\\]'] : ['[', ']'];
}

/** One mark in several shapes: those that are not written like nearly all of their kind. */
function* oddShapes(transcript: Transcript, share: number): Generator<Finding> {
	const kinds = new Map<string, PlacedTag[]>();
	for (const placed of tagsOf(transcript)) {
		const key = `${tagKey(placed.tag.words)} ${placed.alone}`;
		const kind = kinds.get(key);
		if (kind) kind.push(placed);
		else kinds.set(key, [placed]);
	}
	for (const placed of kinds.values()) {
		const counts = new Map<string, number>();
		for (const { tag } of placed) counts.set(shapeOf(tag), (counts.get(shapeOf(tag)) ?? 0) + 1);
		const [[usual, count] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
		if (count < 3 || count < placed.length * share) continue;
		const model = placed.find(({ tag }) => shapeOf(tag) === usual)?.tag;
		for (const { line, tag } of placed) {
			if (!model || shapeOf(tag) === usual) continue;
			const newText = like(model, tag);
			const range = onLine(line, tag.span);
			yield {
				range,
				message: `${count} of ${placed.length} such marks here are written ${withoutTime(model.text)}. Write this one alike.`,
				fixes: () => [{ title: `Write ${newText}`, safe: true, edits: [{ range, newText }] }],
			};
		}
	}
}

const times = /[ ,]*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?/;
const withoutTime = (text: string): string => text.replace(times, '');

/** A mark without its time, its escapes, and what its place in a sentence asks of it: a capital and a full stop. */
const shapeOf = ({ text }: AudioTag): string =>
	withoutTime(text)
		.replace(/\\|\.(?=\s?\)$)/g, '')
		.toLowerCase();

/** A mark in the shape of another, its own time kept. */
function like(model: AudioTag, { text }: AudioTag): string {
	const own = times.exec(text)?.[0].trim().replace(/^,\s?/, '');
	const shape = withoutTime(model.text);
	return own === undefined ? shape : shape.replace(/(?=\s?[.]?\s?\\?[\])]$)/, ` ${own}`);
}

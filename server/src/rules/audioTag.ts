import type { AudioTag } from '../conventions/audioTags.ts';
import type { DamagedTag, TagDamage } from '../conventions/damagedTags.ts';
import { damagedTagsOf, type PlacedTag, tagKey, tagsOf } from '../facts/audioTags/audioTags.ts';
import { areAlike, overPages } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { type Finding, pageRule } from './rule.ts';

export const audioTag = pageRule({
	id: 'audio-tag',
	about: 'form',
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
			about: 'Words in brackets that somebody put in are another matter, and so is an aside, also over several lines.',
			before:
				'**Ann Lee:** We [would like to] go (laughing about it or not) there (we laughed\nall day).\n\n(Applause on the left.\nA voice: Hear, hear!)\n\n**Bob Kay:** It was unintelligible.\n\n(Applause of Mr. Tarn [Left\nSide]\n\n**Ann Lee:** Yes.',
		},
	],
	*check(transcript, { share }) {
		const square = bracketsOf(transcript);
		for (const { line, tag } of damagedTagsOf(transcript)) {
			if (isLongEvent(transcript, line, tag)) continue;
			const [open, close] = tag.round ? ['(', ')'] : square;
			const newText = `${open}${tag.words}${tag.time === undefined ? '' : ` ${tag.time}`}${close}`;
			const range = onLine(line, tag.span);
			yield {
				range,
				message: `${sentences[tag.damage]} Write ${newText}.`,
				fixes: () => [
					{ title: `Write ${newText}`, safe: !becomesEvent(transcript, line, tag), edits: [{ range, newText }] },
				],
			};
		}
		yield* oddShapes(transcript, share);
	},
});

/** `(Applause of the left side` that begins a line and goes on: what happened is told in more words than a mark has. */
function isLongEvent({ lines }: Transcript, line: number, { damage, round, span }: DamagedTag): boolean {
	const text = lines[line]?.text ?? '';
	return (
		damage === 'not-closed' && round && text.slice(0, span.start).trim() === '' && /\p{L}/u.test(text.slice(span.end))
	);
}

const sentences: Readonly<Record<TagDamage, string>> = {
	'not-closed': 'This mark has no closing bracket.',
	'not-opened': 'This mark has no opening bracket.',
	'mixed-brackets': 'The brackets of this mark do not match.',
	misspelt: 'The word in this mark is misspelt.',
	'odd-time': 'The time in this mark has a stray letter.',
};

/** True for half a mark that is all that is said: closed, it would be an event and no longer somebody's words. */
function becomesEvent({ lines }: Transcript, line: number, { span, damage }: DamagedTag): boolean {
	const read = lines[line];
	const from = read?.kind === 'label' ? read.label.speechAt : 0;
	const others = `${read?.text.slice(from, span.start)}${read?.text.slice(span.end)}`;
	return /^not-/.test(damage) && !/[\p{L}\p{N}]/u.test(others);
}

/** The square brackets that the document uses, escaped or not. */
const bracketsOf = overPages(
	(page) => {
		const whole = tagsOf(page).map(({ tag }) => tag.text);
		const all = [...whole, ...damagedTagsOf(page).map(({ tag }) => tag.text)];
		const escaped = all.filter((text) => text.startsWith('\\')).length;
		return { escaped, plain: whole.filter((text) => text.startsWith('[')).length };
	},
	(parts): readonly [string, string] => {
		const escaped = parts.reduce((sum, part) => sum + part.escaped, 0);
		return escaped > parts.reduce((sum, part) => sum + part.plain, 0) ? ['\\[', '\\]'] : ['[', ']'];
	},
	areAlike,
);

/** How the marks of one kind are written. */
interface Usual {
	/** The commonest shape, a mark that has it, and how many have. */
	readonly shape: string;
	readonly model: string;
	readonly count: number;
	readonly total: number;
}

const kindOf = ({ tag, alone }: PlacedTag): string => `${tagKey(tag.words)} ${alone}`;

/** By kind, and by shape the first mark and the count. */
const usualShapes = overPages(
	(page) => {
		const kinds = new Map<string, Map<string, { readonly model: string; readonly count: number }>>();
		for (const placed of tagsOf(page)) {
			const shapes = kinds.get(kindOf(placed)) ?? new Map<string, { readonly model: string; readonly count: number }>();
			kinds.set(kindOf(placed), shapes);
			const shape = shapeOf(placed.tag);
			const known = shapes.get(shape) ?? { model: placed.tag.text, count: 0 };
			shapes.set(shape, { ...known, count: known.count + 1 });
		}
		return kinds;
	},
	(parts): ReadonlyMap<string, Usual> => {
		const kinds = new Map<string, Map<string, { readonly model: string; readonly count: number }>>();
		for (const part of parts) {
			for (const [kind, own] of part) {
				const shapes = kinds.get(kind) ?? new Map<string, { readonly model: string; readonly count: number }>();
				kinds.set(kind, shapes);
				for (const [shape, { model, count }] of own) {
					const known = shapes.get(shape) ?? { model, count: 0 };
					shapes.set(shape, { ...known, count: known.count + count });
				}
			}
		}
		return new Map(
			[...kinds].flatMap(([kind, shapes]) => {
				const [best] = [...shapes].sort((a, b) => b[1].count - a[1].count);
				const total = [...shapes.values()].reduce((sum, { count }) => sum + count, 0);
				return best ? [[kind, { shape: best[0], ...best[1], total }] as const] : [];
			}),
		);
	},
	(a, b) => areAlike([...a], [...b]),
);

/** One mark in several shapes: those that are not written like nearly all of their kind. */
function* oddShapes(transcript: Transcript, share: number): Generator<Finding> {
	const usual = usualShapes(transcript);
	for (const placed of tagsOf(transcript)) {
		const { line, tag } = placed;
		const { shape, model, count, total } = usual.get(kindOf(placed)) ?? { shape: '', model: '', count: 0, total: 0 };
		if (count < 3 || count < total * share || shapeOf(tag) === shape) continue;
		const newText = like(model, tag);
		const range = onLine(line, tag.span);
		yield {
			range,
			message: `${count} of ${total} such marks here are written ${withoutTime(model)}. Write this one alike.`,
			fixes: () => [{ title: `Write ${newText}`, safe: true, edits: [{ range, newText }] }],
		};
	}
}

const times = /(?<![ ,])[ ,]*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?/;
const withoutTime = (text: string): string => text.replace(times, '');

/** A mark without its time, its escapes, and what its place in a sentence asks of it: a capital and a full stop. */
const shapeOf = ({ text }: AudioTag): string =>
	withoutTime(text)
		.replace(/\\|\.(?=\s?\)$)/g, '')
		.toLowerCase();

/** A mark in the shape of another, its own time kept. */
function like(model: string, { text }: AudioTag): string {
	const own = times.exec(text)?.[0].trim().replace(/^,\s?/, '');
	const shape = withoutTime(model);
	return own === undefined ? shape : shape.replace(/(?=\s?[.]?\s?\\?[\])]$)/, ` ${own}`);
}

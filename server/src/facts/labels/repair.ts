import { nameKey } from '../../conventions/names.ts';
import { isAbbreviation } from '../../languages/all/abbreviations.ts';
import { hasGluedTitle } from '../../languages/all/titles.ts';
import type { LabelDamage } from '../../model/label.ts';
import { areSameMaps, areSameSets, overChapters, sumOf } from '../../model/perPage.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { mendMojibake } from '../../text/mojibake.ts';
import { onLine, type Range } from '../../text/position.ts';
import { type LabelStyle, restyledLabel } from './style.ts';

/** What is wrong with a label and how it should be. */
export interface LabelRepair {
	/** The damaged label. */
	readonly range: Range;
	/** A sentence for the reader. */
	readonly wrong: string;
	/** The label as it should be written. */
	readonly label: string;
	/** Its name. */
	readonly name: string;
	readonly edits: readonly TextEdit[];
	/** True where the label can be read in one way only. */
	readonly certain: boolean;
}

/** How often each name stands in labels that are whole. */
const wholeNames = overChapters(
	(page): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		for (const { block } of turnsIn(page)) {
			if (block.label.damage.length > 0) continue;
			const key = nameKey(block.label.name);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		return counts;
	},
	sumOf,
	sumOf,
	areSameMaps,
);

/** Turns by name, and those of them in bold. */
interface BoldTurns {
	readonly all: ReadonlyMap<string, number>;
	readonly bold: ReadonlyMap<string, number>;
}

const sumOfBoth = (parts: readonly BoldTurns[]): BoldTurns => ({
	all: sumOf(parts.map((part) => part.all)),
	bold: sumOf(parts.map((part) => part.bold)),
});

/**
 * Names whose turns are in bold from end to end as a rule: interviews set the questions so, and a house's way of writing
 * is no damage.
 */
const boldSpeakers = overChapters(
	(page) => {
		const all = new Map<string, number>();
		const bold = new Map<string, number>();
		for (const { block } of turnsIn(page)) {
			const key = nameKey(block.label.name);
			all.set(key, (all.get(key) ?? 0) + 1);
			if (block.label.damage.includes('emphasis-around-speech')) bold.set(key, (bold.get(key) ?? 0) + 1);
		}
		return { all, bold };
	},
	sumOfBoth,
	(parts): ReadonlySet<string> => {
		const { all, bold: own } = sumOfBoth(parts);
		const bold = [...own];
		return new Set(bold.filter(([key, count]) => count >= 3 && count >= (all.get(key) ?? 0) * 0.6).map(([key]) => key));
	},
	areSameSets,
);

/** The repair of a turn's label; undefined where the label is whole. */
export function repairOf(
	transcript: Transcript,
	turn: Located<Turn>,
	style: LabelStyle | undefined,
): LabelRepair | undefined {
	const { block, line } = turn;
	const { label } = block;
	const text = block.lines[0]?.text ?? '';
	const counts = wholeNames(transcript);
	const uses = (own: string) => counts.get(nameKey(own)) ?? 0;
	const name = wholeName(label.name, uses);
	const damage: LabelDamage | 'colon' | 'encoding' | undefined =
		label.damage[0] ??
		(name?.because === 'period' ? 'missing-period' : name?.because) ??
		(style && hasStrayColon(block, style) ? 'colon' : undefined);
	if (damage === undefined || isCut(text, damage, label.speechAt)) return undefined;
	if (damage === 'emphasis-around-speech' && boldSpeakers(transcript).has(nameKey(label.name))) return undefined;
	const written = name?.name ?? label.name;
	const certain = name === undefined ? label.damage.every(isCertain(uses(written) > 0)) : name.certain;
	const slip = /[.,;][\s\u00a0]$/.exec(label.markup.lead)?.[0].length ?? 0;
	const start = label.damage.includes('glued-prefix') ? label.span.start - slip : label.span.start;
	const range = onLine(line, { start, end: label.span.end });
	const closing = closingMarks(turn, damage);
	const space = label.speechAt === label.span.end && text.length > label.speechAt ? (style?.gap ?? ' ') : '';
	const fresh = restyledLabel(transcript, block, written);
	return {
		range,
		wrong: sentence(damage, label.name, style),
		label: fresh,
		name: written,
		edits: [{ range, newText: `${fresh}${space}` }, ...(closing ? [{ range: closing.range, newText: '' }] : [])],
		certain: certain && closing?.certain !== false && !isTwice(text, label.name, label.speechAt),
	};
}

interface WholeName {
	readonly name: string;
	readonly because: 'glued-prefix' | 'period' | 'encoding';
	readonly certain: boolean;
}

/** The name without what is stuck to it, with the period that its title lacks, in the right letters. */
function wholeName(name: string, uses: (name: string) => number): WholeName | undefined {
	const decoded = mendMojibake(name);
	if (decoded !== name) return { name: decoded, because: 'encoding', certain: true };
	if (hasGluedTitle(name)) {
		const rest = name.slice(1);
		return { name: rest, because: 'glued-prefix', certain: uses(rest) > 0 };
	}
	const slip = /^\p{Ll}(?=\p{Lu}\p{L}+ )/u.exec(name)?.[0] ?? '';
	if (slip !== '' && uses(name.slice(1)) > 0) {
		return { name: name.slice(1), because: 'glued-prefix', certain: true };
	}
	// The number of a page or a line; what else it may be is for a person to say.
	const number = /^\d{1,5}[.)]?[ \u00a0](?=\p{Lu})/u.exec(name)?.[0] ?? '';
	const numbered = name.slice(number.length);
	if (number !== '' && uses(numbered) > Math.max(1, uses(name)))
		return { name: numbered, because: 'glued-prefix', certain: false };
	const titled = name.replace(/^\p{L}{2,5}(?= \S)/u, (word) => (isAbbreviation(word) ? `${word}.` : word));
	if (titled === name) return undefined;
	const usual = uses(titled);
	if (usual === 0 || usual <= uses(name)) return undefined;
	return { name: titled, because: 'period', certain: true };
}

/** Damage that can be read in one way, by itself or because the name stands elsewhere too. */
const isCertain =
	(known: boolean) =>
	(damage: LabelDamage): boolean =>
		damage !== 'semicolon' || known;

/** A colon outside of the bold where nearly all have it inside, or the other way round. */
function hasStrayColon({ label }: Turn, { emphasis, colon, delimiter, count, total }: LabelStyle): boolean {
	const { markup } = label;
	const other =
		(colon === 'inside' && markup.colon === 'outside') || (colon === 'outside' && markup.colon === 'inside');
	return (
		other &&
		count >= 8 &&
		count >= total * 0.85 &&
		markup.emphasis === emphasis &&
		markup.delimiter === delimiter &&
		markup.lead === ''
	);
}

/** `**Speaker: 16**`: bold to its end and nothing said, so the colon belongs to the name. */
const isCut = (text: string, damage: string, speechAt: number): boolean =>
	damage === 'emphasis-around-speech' && /^[\p{L}\d]{1,12}[*_]{1,3}\s*$/u.test(text.slice(speechAt));

/** `**Ann Lee: Ann Lee:** text`: the second name would be lost with its marks, which a person must see. */
const isTwice = (text: string, name: string, at: number): boolean =>
	text.startsWith(name, at) && /^[\s\u00a0]*[*_]{0,3}[:：]/.test(text.slice(at + name.length, at + name.length + 8));

/** The marks that close, behind the speech, the emphasis that the label opened. */
function closingMarks(
	{ block, line }: Located<Turn>,
	damage: string,
): { readonly range: Range; readonly certain: boolean } | undefined {
	if (damage !== 'emphasis-around-speech' && damage !== 'unclosed-emphasis') return undefined;
	const { label, paragraphs, lines } = block;
	const marks = label.markup.emphasis;
	const last = paragraphs[0]?.kind === 'label' ? paragraphs[0].range.end.line : 0;
	if (marks === '') return undefined;
	for (let at = 0; at <= last; at++) {
		const text = lines[at]?.text ?? '';
		const start = text.indexOf(marks, at === 0 ? label.speechAt : 0);
		if (start < 0) continue;
		const end = start + marks.length;
		const certain = at === last && text.slice(end).trim() === '';
		return { range: onLine(line + at, { start, end }), certain };
	}
	return undefined;
}

function sentence(damage: LabelDamage | 'colon' | 'encoding', name: string, style: LabelStyle | undefined): string {
	switch (damage) {
		case 'emphasis-around-speech':
			return `The emphasis of the label of ${name} ends behind the speech, not behind the label.`;
		case 'uneven-emphasis':
			return `The label of ${name} has more marks of emphasis on one side than on the other.`;
		case 'space-inside-emphasis':
			return `A space inside the emphasis of the label of ${name} makes its marks show as stars.`;
		case 'unclosed-emphasis':
			return `The emphasis of the label of ${name} is marked on one side only.`;
		case 'double-colon':
			return `The label of ${name} has more than one colon.`;
		case 'semicolon':
			return `The label of ${name} has a semicolon for its colon.`;
		case 'glued-prefix':
			return `Something is stuck to the front of the label ${name}.`;
		case 'missing-period':
			return `The title in the label ${name} lacks its period.`;
		case 'written-twice':
			return `The label of ${name} is written twice.`;
		case 'missing-colon':
			return `The label of ${name} lacks its colon.`;
		case 'encoding':
			return `The letters of the label ${name} were read in the wrong encoding.`;
		case 'colon': {
			const place = style?.colon === 'inside' ? 'outside' : 'inside';
			return `The colon of the label of ${name} stands ${place} its emphasis, unlike ${style?.count} of ${style?.total} labels here.`;
		}
	}
}

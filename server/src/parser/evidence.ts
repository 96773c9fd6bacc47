import {
	isInterjection,
	isKnownNonSpeaker,
	isOffice,
	isPlaceholder,
	type NameShape,
	nameKey,
	nameShape,
} from '../conventions/names.ts';
import type { DeclaredName } from '../model/convention.ts';
import type { SpeakerLabel } from '../model/label.ts';
import type { LexedLine } from '../model/line.ts';
import { type Context, contextOf, measureOf } from './context.ts';
import { byStyle, isUnmarked, type Style, styleOf } from './style.ts';

/** One thing that speaks for a label (above zero) or against it. */
export interface Evidence {
	readonly reason: string;
	readonly weight: number;
}

/** A line that looks like a label, where it stands and what is around it. */
export interface Candidate {
	/** Zero-based. */
	readonly line: number;
	readonly label: SpeakerLabel;
	/** The name in the form in which names are compared. */
	readonly key: string;
	readonly style: Style;
	readonly shape: NameShape;
	readonly context: Context;
}

/** Every candidate of a document with its surroundings. */
export function candidatesOf(lines: readonly LexedLine[]): readonly Candidate[] {
	const shapes = new Map<string, NameShape>();
	const found: Candidate[] = [];
	const measure = measureOf(lines);
	for (const [line, lexed] of lines.entries()) {
		if (lexed.kind !== 'candidate') continue;
		const { label } = lexed;
		const shape = shapes.get(label.name) ?? nameShape(label.name);
		shapes.set(label.name, shape);
		found.push({
			line,
			label,
			key: nameKey(label.name),
			style: styleOf(lexed, shape),
			shape,
			context: contextOf(lines, line, lexed, measure),
		});
	}
	return found;
}

const insideParagraph: Readonly<Partial<Record<Style, number>>> = {
	sure: 0,
	timed: 0,
	bold: 0,
	item: 0,
	'bold-item': 0,
	plain: -2.5,
	letter: -2.5,
	'bold-bare': -2,
	period: -2.5,
	dash: -4,
	caps: -2,
	bare: -6,
};

/** What the label's own letters and place say, other labels aside. */
export function* ownEvidence(candidate: Candidate, declared: Declared): Generator<Evidence> {
	const { style, label, shape, context } = candidate;
	yield { reason: `written as ${style}`, weight: byStyle[style] };
	yield* nameEvidence(candidate, declared);
	if (!context.startsParagraph) {
		yield { reason: 'inside a paragraph', weight: insideParagraph[style] ?? -1.5 };
	}
	if (context.underlined) yield { reason: 'underlined as a heading', weight: -6 };
	if (context.speech === 'none')
		yield { reason: 'no speech follows', weight: isUnmarked(style) ? -4 : style === 'plain' ? -2 : -1 };
	if (context.speech === 'link') yield { reason: 'a link follows, no speech', weight: shape.initials ? -0.5 : -3 };
	if (context.speech === 'value') {
		const weak = style === 'plain' || style === 'caps' || style === 'item' || style === 'bold-item';
		yield { reason: 'a value follows, no speech', weight: weak ? -2.5 : style === 'sure' ? 0 : -1 };
	}
	if (context.speech === 'list' && style === 'plain') yield { reason: 'a list follows', weight: -1 };
	if (label.damage.includes('unclosed-emphasis')) yield { reason: 'emphasis left open', weight: -1 };
	if (label.damage.includes('semicolon')) yield { reason: 'a semicolon for the colon', weight: -2.5 };
	if (label.damage.includes('emphasis-around-speech'))
		yield { reason: 'the whole paragraph is emphasised', weight: -1 };
}

function* nameEvidence({ label: { name }, key, shape, style }: Candidate, declared: Declared): Generator<Evidence> {
	if (style === 'sure') return;
	const known = declared.recognises(name, key);
	if (known) yield { reason: known, weight: 4 };
	else if (isKnownNonSpeaker(name)) {
		yield { reason: 'a known word that is no speaker', weight: isOffice(name) ? -3.5 : -7 };
	}
	if (isInterjection(name) && (isUnmarked(style) || style === 'timed-bare')) {
		yield { reason: 'an answer, not a name', weight: -6 };
	}
	if (isPlaceholder(name)) {
		yield { reason: 'a name for somebody unknown', weight: 3 };
		return;
	}
	if (shape.sentence) yield { reason: 'words or marks of a sentence', weight: -4 };
	if (shape.words > 6) yield { reason: 'many words', weight: -(shape.words - 6) / 2 };
	if (shape.titled) yield { reason: 'a title or office', weight: 1 };
	else if (style === 'period') yield { reason: 'a full stop, and no title or office', weight: -1.5 };
	if (shape.caseless) yield { reason: 'a script without capitals', weight: shape.words > 3 ? -1 : 0.5 };
	else if (shape.handle) yield { reason: 'a lower-case word', weight: -1 };
	else if (!shape.capitalised) {
		yield { reason: 'not capitalised as names are', weight: style === 'item' || style === 'bold-item' ? -4 : -2.5 };
	} else if (shape.words > 1 && shape.words < 5) yield { reason: 'capitalised words', weight: 0.5 };
	if (/\d/.test(name) && !/^\D+[\s_#-]?\d{1,4}$/.test(name)) yield { reason: 'digits in the name', weight: -2 };
}

/** The people that the document declares, ready to be asked. */
export interface Declared {
	/** Why a name is one of theirs; undefined where it is not. */
	recognises(name: string, key: string): string | undefined;
}

/** Makes declared people ready to be asked by whole name, initials, first or last name. */
export function declaredFrom(people: readonly DeclaredName[]): Declared {
	const whole = new Set<string>();
	const parts = new Set<string>();
	const short = new Set<string>();
	for (const { name, initials } of people) {
		whole.add(nameKey(name));
		if (initials !== undefined) short.add(nameKey(initials));
		const words = name.split(' ').filter((word) => /^\p{Lu}\p{L}/u.test(word));
		for (const word of words) if (word.length > 2) parts.add(nameKey(word));
		if (words.length > 1)
			short.add(
				words
					.map((word) => word[0])
					.join('')
					.toLowerCase(),
			);
	}
	return {
		recognises(_name, key) {
			if (whole.has(key)) return 'declared in the document';
			if (short.has(key)) return 'initials of a declared person';
			if (parts.has(key)) return 'part of a declared name';
			const each = key.split(/\s?[,/&+]\s?|\sand\s/);
			return each.length > 1 && each.every((part) => short.has(part) || whole.has(part))
				? 'declared people together'
				: undefined;
		},
	};
}

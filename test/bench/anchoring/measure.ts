import { placeOfTarget } from '../../../server/src/annotations/anchoring/anchor.ts';
import type { Target } from '../../../server/src/annotations/event.ts';
import { targetOfSelection, targetOfTurn } from '../../../server/src/annotations/target.ts';
import {
	type AnnotatedText,
	annotatedTextOf,
	hashOfWords,
	rangeOfWords,
} from '../../../server/src/annotations/words.ts';
import { parse } from '../../../server/src/parser/parse.ts';
import { edited, idAt, linesOf, randomFrom, type Tokens } from './document.ts';

/** What became of annotations after edits. */
export interface Outcome {
	/** Those of which at least half of the words still exist. */
	existing: number;
	/** Of them, those on a word that was theirs. */
	right: number;
	/** On words that were never theirs but are the very same: a passage that is said twice, or was doubled. */
	alike: number;
	/** On other words that were never theirs, and not shown as unsure. */
	wrong: number;
	/** The same, shown as unsure. */
	wrongUnsure: number;
	/** Verifications that hold on a turn which they were not given to. */
	falselyValid: number;
}

interface Marked {
	readonly target: Target;
	readonly ids: ReadonlySet<number>;
}

const textOf = (tokens: Tokens): AnnotatedText => annotatedTextOf(parse(linesOf(tokens)));

function idsOf(text: AnnotatedText, tokens: Tokens, from: number, to: number): readonly number[] {
	const ids: number[] = [];
	for (let at = from; at < to; at++) ids.push(idAt(tokens[text.lineOf[at] ?? -1], text.startOf[at] ?? 0));
	return ids;
}

/** Annotates turns and words at random, edits the text, places everything from what was first written, and counts. */
export function measure(tokens: Tokens, annotations: number, edits: number, seed: number): Outcome {
	const random = randomFrom(seed);
	const text = textOf(tokens);
	const marked: Marked[] = [];
	for (let tries = 0; marked.length < annotations && tries < annotations * 3; tries++) {
		const turn = Math.floor(random() * text.turns.length);
		const { from = 0, to = 0 } = text.turns[turn] ?? {};
		if (to <= from) continue;
		const first = from + Math.floor(random() * (to - from));
		const last = Math.min(to, first + 1 + Math.floor(random() * 12));
		const isTurn = random() < 0.5;
		const target = isTurn ? targetOfTurn(text, turn) : targetOfSelection(text, rangeOfWords(text, first, last));
		if (!target) continue;
		const ids = new Set(isTurn ? idsOf(text, tokens, from, to) : idsOf(text, tokens, first, last));
		marked.push({ target, ids });
	}
	let now = tokens;
	for (let edit = 0; edit < edits; edit++) now = edited(now, random);
	const after = textOf(now);
	const outcome: Outcome = { existing: 0, right: 0, alike: 0, wrong: 0, wrongUnsure: 0, falselyValid: 0 };
	const alive = new Set(now.flatMap((line) => line.map(({ id }) => id)));
	for (const { target, ids } of marked) {
		const left = [...ids].filter((id) => alive.has(id)).length;
		const exists = left >= ids.size / 2;
		if (exists) outcome.existing++;
		const place = placeOfTarget(after, target);
		if (!place) continue;
		const own = idsOf(after, now, place.from, place.to).some((id) => ids.has(id));
		if (own && exists) outcome.right++;
		if (own) continue;
		if (hashOfWords(after.words.slice(place.from, place.to)) === target.words) outcome.alike++;
		else if (place.sure) outcome.wrong++;
		else outcome.wrongUnsure++;
		const turn = after.turns[place.turn];
		if (place.sure && target.type === 'turn' && turn?.words === target.words && turn.speaker === target.speaker)
			outcome.falselyValid++;
	}
	return outcome;
}

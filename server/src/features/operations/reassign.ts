import { nameKey } from '../../conventions/names.ts';
import { attributionEdits } from '../../facts/labels/attribute.ts';
import { reattributeEdits } from '../../facts/labels/reattribute.ts';
import { speakerNamed } from '../../facts/people/speakers.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import type { Choice, Operation, Outcome } from './operation.ts';
import { portionsOf } from './portions.ts';
import { countedThings, possessiveOf, writtenAs } from './writing.ts';

type Scope = Extract<Operation, { kind: 'reassign' }>['scope'];

/** Gives whole turns to a speaker. */
export function reassign(transcript: Transcript, range: Range, scope: Scope, choice: Choice): Outcome {
	const { name, affiliation } = writtenAs(transcript, choice);
	const speech = speechAt(transcript, range.start.line);
	if (scope === 'turn' && speech && !speech.turn) {
		return {
			edits: attributionEdits(transcript, speech, name, affiliation),
			title: `The words are now ${possessiveOf(name)}`,
		};
	}
	const turns =
		scope === 'selection' ? turnsTouched(transcript, range) : sameLabel(transcript, range.start.line, scope);
	if (turns.length === 0) return { message: 'No turn is here. Put the cursor into one.' };
	const edits = turns.map((turn) => reattributeEdits(transcript, turn, name, affiliation));
	const changed = edits.filter((own) => own.length > 0).length;
	if (changed === 0)
		return { message: `${turns.length === 1 ? 'The turn is' : 'The turns are'} ${possessiveOf(name)} already.` };
	return {
		edits: edits.flat(),
		title: `${countedThings(changed, 'turn')} ${changed === 1 ? 'is' : 'are'} now ${possessiveOf(name)}`,
	};
}

function sameLabel(transcript: Transcript, line: number, scope: Scope): readonly Located<Turn>[] {
	const turn = speechAt(transcript, line)?.turn;
	if (!turn) return [];
	if (scope === 'turn') return [turn];
	if (scope === 'speaker') return speakerNamed(transcript, turn.block.label.name)?.turns ?? [turn];
	const key = nameKey(turn.block.label.name);
	const first = scope === 'from-here' ? turn.line : 0;
	return turnsIn(transcript).filter((other) => other.line >= first && nameKey(other.block.label.name) === key);
}

/** Turns that a range touches; a cursor alone touches the turn that it is in. */
export function turnsTouched(transcript: Transcript, range: Range): readonly Located<Turn>[] {
	// A selection that ends before a line's first character does not touch that line; any other takes all of it.
	const isBefore = range.end.character === 0 && range.end.line > range.start.line;
	const whole = {
		start: { line: range.start.line, character: 0 },
		end: { line: range.end.line, character: isBefore ? 0 : Number.MAX_SAFE_INTEGER },
	};
	const turns = portionsOf(transcript, whole).flatMap(({ speech }) => speech.turn ?? []);
	const own = speechAt(transcript, range.start.line)?.turn;
	return turns.length === 0 && own ? [own] : turns;
}

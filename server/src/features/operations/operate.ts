import { speakersOf } from '../../facts/people/speakers.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import { keepsWords } from '../../lint/words.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { afterEdits } from '../../parser/afterEdits.ts';
import { type Parsed, parseWithOptions } from '../../parser/parse.ts';
import { attributeSelection } from './attributeSelection.ts';
import { declareHere } from './declare.ts';
import { insertLabel } from './insertLabel.ts';
import { merge } from './merge.ts';
import { nameSpeakers } from './nameSpeakers.ts';
import { notSpeech } from './notSpeech.ts';
import type { Operation, Outcome } from './operation.ts';
import { reassign } from './reassign.ts';
import { split } from './split.ts';
import { swap } from './swap.ts';
import { whyNoName } from './writing.ts';

/**
 * Edits that say who spoke, or why there are none. The result is read again: edits that would change a spoken word, or
 * whose label would not be read as one, are refused.
 * `recognised` are the times of words that lie beside captions.
 * What only puts in brackets or a label where nothing was needs no proof.
 */
export function operate(transcript: Parsed, operation: Operation, recognised?: readonly TimedWord[]): Outcome {
	const speaker = 'speaker' in operation ? operation.speaker : undefined;
	const wrong = speaker && whyNoName(speaker);
	if (wrong !== undefined) return { message: wrong };
	const outcome = outcomeOf(transcript, operation, recognised);
	if ('message' in outcome || onlyPutIn.has(operation.kind)) return outcome;
	const chosen =
		operation.kind === 'name-speakers' ? operation.names.map(({ name }) => name) : [speaker?.name ?? []].flat();
	if (keepsWords(transcript, afterEdits(declaring(transcript, chosen), outcome.edits))) return outcome;
	const name = speaker === undefined ? '' : `“${speaker.name}” would not be read as a label here`;
	return { message: `${name === '' ? 'That would change what was said' : name}: nothing was changed.` };
}

const onlyPutIn: ReadonlySet<Operation['kind']> = new Set(['insert-label', 'not-speech', 'declare', 'declare-alias']);

/** A name that the user chose is one, whether or not a label has it yet, and a name of one label less is still one. */
function declaring(transcript: Parsed, chosen: readonly string[]): Parsed {
	const { options } = transcript;
	const names = [...speakersOf(transcript).flatMap(({ name, aliases }) => [name, ...aliases]), ...chosen];
	const people = names.map((name): DeclaredName => ({ name, line: 0, source: 'roster' }));
	return parseWithOptions(transcript, { ...options, roster: [...(options.roster ?? []), ...people] });
}

function outcomeOf(transcript: Parsed, operation: Operation, recognised: readonly TimedWord[] | undefined): Outcome {
	switch (operation.kind) {
		case 'attribute':
			return attributeSelection(transcript, operation.range, operation.speaker);
		case 'reassign':
			return reassign(transcript, operation.range, operation.scope, operation.speaker);
		case 'name-speakers':
			return nameSpeakers(transcript, operation.names);
		case 'swap':
			return swap(transcript, operation.first, operation.second, operation.range);
		case 'split':
			return split(transcript, operation, recognised);
		case 'merge':
			return merge(transcript, operation.range, operation.with, operation.speaker);
		case 'not-speech':
			return notSpeech(transcript, operation.range);
		case 'insert-label':
			return insertLabel(transcript, operation.position, operation.speaker, operation.rosterIndex);
		case 'declare':
		case 'declare-alias':
			return declareHere(transcript, operation);
	}
}

import type { Choice, Operation } from '../features/operations/operation.ts';
import type { Position, Range } from '../text/position.ts';
import { isRecord } from '../workspace/values.ts';

/** The commands that change who is said to have spoken, by the kind of operation that each runs. */
export const operationCommands: Readonly<Record<Operation['kind'], string>> = {
	attribute: 'transcript.attribute',
	reassign: 'transcript.reassign',
	'name-speakers': 'transcript.nameSpeakers',
	swap: 'transcript.swap',
	split: 'transcript.split',
	merge: 'transcript.merge',
	'not-speech': 'transcript.markAsNotSpeech',
	'insert-label': 'transcript.insertLabel',
	declare: 'transcript.declare',
	'declare-alias': 'transcript.declareAlias',
};

/** Gives the speaker at a place another name, as `textDocument/rename` does. */
export const renameCommand = 'transcript.rename';

/** Applies an edit that the server has made before: for clients whose code actions can only be commands. */
export const applyEditCommand = 'transcript.applyEdit';

/** All that a client may run. */
export const commandNames: readonly string[] = [...Object.values(operationCommands), renameCommand, applyEditCommand];

/** The one argument of a command, as it came: of unknown shape. */
export type Given = Readonly<Record<string, unknown>>;

/** What a command is to do; a text says what its argument lacks. */
export function operationOf(command: string, given: Given): Operation | string {
	const kind = kindOf(command);
	const range = rangeIn(given);
	const position = positionIn(given.position) ?? range?.start;
	const speaker = choiceIn(given.speaker);
	const { first, second, name, alias, rosterIndex } = given;
	const withSpeaker = { ...(speaker && { speaker }) };
	switch (kind) {
		case undefined:
			return `There is no command ${command}.`;
		case 'split':
			return position && speaker
				? { kind, position, speaker, ...(given.cut === true && { cut: true }) }
				: 'position and speaker are needed.';
		case 'insert-label':
			if (!position) return 'position is needed.';
			return { kind, position, ...withSpeaker, ...(typeof rosterIndex === 'number' && { rosterIndex }) };
		case 'merge':
			if (!range) return 'range is needed.';
			return { kind, range, with: sideIn(given.with) ?? (isOneLine(range) ? 'next' : 'selection'), ...withSpeaker };
		case 'reassign':
			if (!range || !speaker) return 'range and speaker are needed.';
			return { kind, range, speaker, scope: scopeIn(given.scope) ?? (isOneLine(range) ? 'turn' : 'selection') };
		case 'attribute':
			return range && speaker ? { kind, range, speaker } : 'range and speaker are needed.';
		case 'not-speech':
			return range ? { kind, range } : 'range is needed.';
		case 'name-speakers': {
			const names = namesIn(given.names);
			return names.length > 0 ? { kind, names } : 'names is needed: a list of { label, name }.';
		}
		case 'swap':
			if (typeof first !== 'string' || typeof second !== 'string') return 'first and second are needed: two names.';
			return { kind, first, second, ...(range && { range }) };
		case 'declare':
			return typeof name === 'string' ? { kind, name } : 'name is needed.';
		case 'declare-alias':
			if (typeof name !== 'string' || typeof alias !== 'string') return 'name and alias are needed.';
			return { kind, name, alias };
	}
}

const kindOf = (command: string): Operation['kind'] | undefined => {
	const found = Object.entries(operationCommands).find(([, name]) => name === command);
	return found?.[0] as Operation['kind'] | undefined;
};

const isOneLine = ({ start, end }: Range): boolean => start.line === end.line;

/** A position of the protocol; undefined for anything else. */
export function positionIn(value: unknown): Position | undefined {
	if (!isRecord(value)) return undefined;
	const { line, character } = value;
	return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}

/** A range, or a position as an empty one. */
function rangeIn({ range, position }: Given): Range | undefined {
	const place = positionIn(position);
	const start = isRecord(range) ? positionIn(range.start) : place;
	const end = isRecord(range) ? positionIn(range.end) : place;
	return start && end && { start, end };
}

/** A name alone, or one with an affiliation. */
function choiceIn(value: unknown): Choice | undefined {
	if (typeof value === 'string') return { name: value };
	if (!isRecord(value) || typeof value.name !== 'string') return undefined;
	return { name: value.name, ...(typeof value.affiliation === 'string' && { affiliation: value.affiliation }) };
}

/** Pairs of a label and a name; anything else in the list is left out. */
const namesIn = (value: unknown): readonly { readonly label: string; readonly name: string }[] =>
	(Array.isArray(value) ? value : []).flatMap((own: unknown) =>
		isRecord(own) && typeof own.label === 'string' && typeof own.name === 'string'
			? [{ label: own.label, name: own.name }]
			: [],
	);

const sideIn = (value: unknown) => (['next', 'previous', 'selection'] as const).find((side) => side === value);

const scopeIn = (value: unknown) =>
	(['turn', 'selection', 'label', 'speaker', 'from-here'] as const).find((scope) => scope === value);

/** The document that a command is about, as `textDocument` or as `uri`, and its version where that is told. */
export function documentIn({
	textDocument,
	uri,
}: Given): { readonly uri: string; readonly version?: number } | undefined {
	const given = isRecord(textDocument) ? textDocument : { uri };
	if (typeof given.uri !== 'string') return undefined;
	return { uri: given.uri, ...('version' in given && typeof given.version === 'number' && { version: given.version }) };
}

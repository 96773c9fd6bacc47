import { headerOf } from '../facts/speech/header.ts';
import { attributeAt } from '../facts/suggest/attributeAt.ts';
import { gapAt } from '../facts/suggest/gap.ts';
import { suggestSpeakers } from '../facts/suggest/suggestSpeakers.ts';
import { locatedBlocks, type Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';

/** A speaker to whom speech may be given. */
export interface AttributionChoice {
	readonly name: string;
	/** In plain words, why this one. */
	readonly reason: string;
	readonly edits: readonly TextEdit[];
}

/** The most speakers that a menu offers. */
const mostChoices = 8;
/** Where so many labels of 1 repeat the speaker before, a paragraph may get the label of whose turn it is. */
const manyRepeats = 0.05;

/**
 * To whom the speech at a line (zero-based) may be given, best first: the turn for its first paragraph, what follows in
 * the turn for a later one. Empty where nobody speaks.
 */
export function attributionChoices(transcript: Transcript, line: number): readonly AttributionChoice[] {
	const { said, at, inside, conversation, repeats } = gapAt(transcript, line);
	if (said.words.length === 0 || isAboveSpeech(transcript, line)) return [];
	const own = conversation.people[conversation.by[at] ?? -1]?.name;
	const choices: AttributionChoice[] = [];
	for (const suggestion of suggestSpeakers(transcript, line, inside && repeats > manyRepeats ? undefined : own)) {
		const { name, affiliation, reason } = suggestion;
		const edits = attributeAt(transcript, line, name, affiliation);
		if (edits.length > 0) choices.push({ name, reason, edits });
		if (choices.length === mostChoices) break;
	}
	return choices;
}

/** True in front matter, in the header but for a whole sentence in it, and where no label stands anywhere. */
function isAboveSpeech(transcript: Transcript, line: number): boolean {
	const [first] = locatedBlocks(transcript, 'turn');
	const header = headerOf(transcript);
	if (first === undefined) return true;
	if (line > (header?.endLine ?? -1)) return false;
	const own = transcript.lines[line];
	return own?.kind !== 'text' || line === header?.byline?.line || !isSentence.test(own.text);
}

/** Words without emphasis around them and the end of a sentence: a header has titles, names, dates, links. */
const isSentence = /^\s*[^*_[(<\s][^\n]{6,2000}[.?!…。？！][”"’»)]?\s*$/u;

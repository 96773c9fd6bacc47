import type { Transcript } from '../model/transcript.ts';
import type { Position } from '../text/position.ts';
import { asItIs, type Say } from '../text/translate.ts';
import { affiliations } from './completion/affiliations.ts';
import { audioTags } from './completion/audioTags.ts';
import type { Completion, Place } from './completion/completion.ts';
import { frontMatter } from './completion/frontMatter.ts';
import { labelsAtStart, namesInLabels } from './completion/labels.ts';

const nobody: ReadonlyMap<string, number> = new Map();

/**
 * What may be written at a place, the likeliest first: labels at the start of a line, another name in a label, an
 * affiliation behind a name, audio tags in brackets, keys and people in front matter. Nothing inside prose. `known` are
 * names from other transcripts and in how many of them each stands.
 */
export function completion(
	transcript: Transcript,
	position: Position,
	known: ReadonlyMap<string, number> = nobody,
	say: Say = asItIs,
): readonly Completion[] {
	const line = transcript.lines[position.line];
	if (!line || line.kind === 'code' || line.kind === 'comment') return [];
	const before = line.text.slice(0, position.character);
	const place: Place = { transcript, position, before, after: line.text.slice(position.character), known, say };
	if (line.kind === 'metadata') return frontMatter(place);
	for (const source of [affiliations, namesInLabels, audioTags, labelsAtStart]) {
		const found = source(place);
		if (found.length > 0) return found;
	}
	return [];
}

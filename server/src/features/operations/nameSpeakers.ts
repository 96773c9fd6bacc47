import { nameKey } from '../../conventions/names.ts';
import { relabelEdits } from '../../facts/labels/relabel.ts';
import { namesOfPlaceholders } from '../../facts/naming/nameSpeakers.ts';
import { type Speaker, speakerNamed, speakersOf } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import { speechIn } from '../../facts/speech/spokenText.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import type { Outcome } from './operation.ts';
import { countedThings, whyNoName, writtenAs } from './writing.ts';

/** A label that names nobody, and the name that the words give it. */
export interface NamedLabel {
	/** As labels have it: `Speaker 2`. */
	readonly label: string;
	readonly turns: number;
	/** Undefined where the words tell no name. */
	readonly suggested:
		| {
				readonly name: string;
				/** True where 95 of 100 such names are right. */
				readonly sure: boolean;
				/** Of 1. */
				readonly likelihood: number;
				/** In plain words, with what is said. */
				readonly reason: string;
		  }
		| undefined;
	/** Some of what they say, to know them by. */
	readonly sample: { readonly text: string; readonly range: Range };
}

const sampleLength = 160;

/** Everybody whom a label does not name, in the order in which they first speak, and who they seem to be. */
export function unnamedSpeakers(transcript: Transcript): readonly NamedLabel[] {
	const names = namesOfPlaceholders(transcript);
	return speakersOf(transcript)
		.filter(({ placeholder }) => placeholder)
		.map((speaker) => ({
			label: speaker.name,
			turns: speaker.turns.length,
			suggested: names.get(speaker),
			sample: sampleOf(transcript, speaker),
		}));
}

/** The beginning of the longest paragraph among the first ones of a speaker's turns. */
function sampleOf(transcript: Transcript, speaker: Speaker): NamedLabel['sample'] {
	let best: NamedLabel['sample'] = { text: '', range: emptyRange };
	for (const { speaker: own, paragraphs } of speechOf(transcript)) {
		const [range] = paragraphs;
		if (own !== speaker || !range) continue;
		const text = speechIn(transcript, range);
		if (text.length > best.text.length) best = { text, range };
		if (best.text.length >= sampleLength) break;
	}
	const cut = best.text.slice(0, sampleLength);
	return best.text.length > sampleLength
		? { ...best, text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), sampleLength / 2))} …` }
		: best;
}

const emptyRange: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Gives names to labels that have none; all of it is one step to undo. */
export function nameSpeakers(
	transcript: Transcript,
	names: readonly { readonly label: string; readonly name: string }[],
): Outcome {
	const chosen = new Map(names.map(({ label, name }) => [nameKey(label), name]));
	for (const name of chosen.values()) {
		const wrong = whyNoName({ name });
		if (wrong !== undefined) return { message: wrong };
	}
	const given = [...chosen].flatMap(([label, name]) => {
		const speaker = speakerNamed(transcript, label);
		return speaker ? [{ speaker, written: writtenAs(transcript, { name }) }] : [];
	});
	const edits = given.flatMap(({ speaker, written }) =>
		speaker.turns.flatMap((turn) => relabelEdits(transcript, turn, written.name, written.affiliation)),
	);
	if (edits.length === 0) return { message: 'No label that names nobody is left to name.' };
	const count = given.reduce((sum, { speaker }) => sum + speaker.turns.length, 0);
	return { edits, title: `${countedThings(given.length, 'speaker')} named in ${countedThings(count, 'turn')}` };
}

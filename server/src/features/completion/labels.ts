import { leadOf } from '../../conventions/lead.ts';
import { nameKey } from '../../conventions/names.ts';
import { labelNameOf } from '../../facts/labels/attribute.ts';
import { writeLabel } from '../../facts/labels/style.ts';
import { peopleOf, personNamed } from '../../facts/people/people.ts';
import { suggestSpeakers } from '../../facts/suggest/suggestSpeakers.ts';
import { type Transcript, turnsIn } from '../../model/transcript.ts';
import { countPhrase } from '../../text/counts.ts';
import { remembered } from '../../text/remembered.ts';
import { beginsWith, type Completion, type Place, rangeOf } from './completion.ts';
import { speakerDetail } from './speakerDetail.ts';

/** What may stand behind the cursor where a label is begun: marks that an editor closed by itself. */
const closers = /^[*_]{0,3}\s?:?[*_]{0,3}\]?>?\s*$/;
/** What somebody types of a label: marks, and the beginning of a name. */
const begun =
	/^([*_]{0,3})(\[|<(?:v\s?)?)?([\p{L}\p{N}?][^:：.!?;,<>()[\]{}*|]{0,60}|\p{Lu}[\p{L}]{0,8}\.(?:\s[^:：!?;,<>()[\]{}*|]{0,50})?)?$/u;
/** How many people of other transcripts are offered, and only once something is typed. */
const mostKnown = 100;

/** Somebody whose label may be written. */
interface Candidate {
	readonly name: string;
	readonly affiliation?: string | undefined;
	readonly detail: string;
}

/**
 * Labels at the start of a line, as the document writes its labels, whoever is likely next first. Nothing in the middle
 * of a paragraph, and nothing where what is typed begins no name.
 */
export function labelsAtStart(place: Place): readonly Completion[] {
	const { transcript, before, after, position } = place;
	const lead = leadOf(before);
	const [whole, emphasis = '', bracket = '', typed = ''] = begun.exec(before.slice(lead.length)) ?? [];
	if (whole === undefined || !startsParagraph(place)) return [];
	const rest = closers.test(after) ? after.length : 0;
	const untouched = before.trim() === '';
	if (rest === 0 && after.trim() !== '' && !untouched) return [];
	const head = `${lead}${emphasis}${bracket}`;
	const range = rangeOf(place, 0, before.length + rest);
	return candidates(place, typed).map(({ name, affiliation, detail }): Completion => {
		const written = writeLabel(transcript, name, affiliation);
		const inCue = transcript.captions && transcript.lines[position.line - 1]?.kind !== 'blank';
		return {
			kind: 'speaker',
			label: name,
			detail: affiliation === undefined ? detail : [affiliation, detail].filter(Boolean).join(', '),
			filterText: `${head}${name}`,
			newText: inCue ? written.trimEnd() : written,
			range,
		};
	});
}

/** Other speakers for the name that the cursor is in: the rest of the label stays. */
export function namesInLabels(place: Place): readonly Completion[] {
	const { transcript, position, before } = place;
	const line = transcript.lines[position.line];
	if (line?.kind !== 'label') return [];
	const { nameSpan } = line.label;
	if (position.character < nameSpan.start || position.character > nameSpan.end) return [];
	const typed = before.slice(nameSpan.start);
	return candidates(place, typed).map(({ name, detail }) => ({
		kind: 'speaker',
		label: name,
		detail,
		filterText: name,
		newText: name,
		range: rangeOf(place, nameSpan.start, nameSpan.end),
	}));
}

/** True for a line where a label may stand: below a blank line, a heading and such, or a line of speech where others do. */
function startsParagraph({ transcript, position: { line } }: Place): boolean {
	const above = transcript.lines[line - 1];
	if (transcript.captions) return above?.kind === 'timing' || above?.kind === 'text' || above?.kind === 'label';
	if (above?.kind === 'code') return false;
	const runsOn =
		above?.kind === 'text' ||
		above?.kind === 'quote' ||
		above?.kind === 'list' ||
		(above?.kind === 'label' && above.label.speechAt < above.text.trimEnd().length);
	return !runsOn || standsBelowSpeech(transcript);
}

/** True where a good part of the labels have no blank line above. */
const standsBelowSpeech = remembered((transcript: Transcript): boolean => {
	const turns = turnsIn(transcript).slice(1);
	const close = turns.filter(({ line }) => transcript.lines[line - 1]?.kind !== 'blank').length;
	return close > 1 && close > turns.length * 0.3;
});

function candidates({ transcript, position, known, say }: Place, typed: string): readonly Candidate[] {
	const found = new Map<string, Candidate>();
	const add = (name: string, affiliation: string | undefined, detail: () => string) => {
		const key = nameKey(name);
		if (beginsWith(name, typed) && !found.has(key)) found.set(key, { name, affiliation, detail: detail() });
	};
	const people = peopleOf(transcript);
	// To weigh who is next takes reading the whole conversation: not for words that begin no name.
	const namesOne = people.some(({ name, speaker }) =>
		[name, ...(speaker?.aliases ?? [])].some((own) => beginsWith(own, typed)),
	);
	if (namesOne) {
		for (const { name, affiliation } of suggestSpeakers(transcript, position.line)) {
			add(labelNameOf(transcript, name), affiliation, () => speakerDetail(transcript, name, say));
		}
		for (const { name } of people)
			add(labelNameOf(transcript, name), undefined, () => speakerDetail(transcript, name, say));
	}
	if (typed.trim() === '') return [...found.values()];
	const others = [...known].filter(([name]) => !personNamed(transcript, name)).sort((a, b) => b[1] - a[1]);
	for (const [name, count] of others) {
		if (found.size >= mostKnown) break;
		add(name, undefined, () => say(`in ${countPhrase(count, 'other transcript')}`));
	}
	return [...found.values()];
}

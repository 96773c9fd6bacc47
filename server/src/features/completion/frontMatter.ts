import { nameKey } from '../../conventions/names.ts';
import { peopleOf } from '../../facts/people/people.ts';
import { peopleKeys } from '../../parser/declared/declared.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import { yamlScalar } from '../../text/yamlScalar.ts';
import { beginsWith, type Completion, type Place, rangeOf } from './completion.ts';
import { speakerDetail } from './speakerDetail.ts';

/** Keys that transcripts have, and what belongs under them. */
const keys: readonly (readonly [key: string, detail: string, after: string])[] = [
	['title', 'What the transcript is called', ': '],
	['date', 'When it was said: 2024-05-31', ': '],
	['speakers', 'Who speaks: names, or initials and names', ':\n  - '],
	['media', 'Address or file of the recording', ': '],
	['source', 'Address of the page or book that it was taken out of', ': '],
	['language', 'The language spoken: en', ': '],
	['place', 'Where it was said', ': '],
	['moderator', 'Who moderates', ': '],
	['transcript_by', 'Who transcribed it', ': '],
	['categories', 'What kind of event it is', ': '],
	['tags', 'What it is about', ': '],
];

/** Keys at the start of a line of front matter; under a key that lists people, those who speak and are not listed. */
export function frontMatter(place: Place): readonly Completion[] {
	const { transcript, position, before, after } = place;
	const line = transcript.lines[position.line];
	if (line?.kind !== 'metadata' || /^(?:---|\.\.\.)/.test(line.text) || after.trim() !== '') return [];
	if (/^[\w-]*$/.test(before)) return keysFor(place);
	const [, typed] = /^\s*-\s+(.*)$/.exec(before) ?? /^[\w-]+:\s+(.*)$/.exec(before) ?? [];
	if (typed === undefined || !peopleKeys.includes(keyAbove(place))) return [];
	const listed = new Set(
		frontMatterScalars(transcript)
			.filter(({ range }) => range.start.line !== position.line)
			.map(({ value }) => nameKey(value)),
	);
	return peopleOf(transcript)
		.filter(
			({ name, speaker }) => speaker && !speaker.placeholder && !listed.has(nameKey(name)) && beginsWith(name, typed),
		)
		.map(({ name }) => ({
			kind: 'speaker',
			label: name,
			detail: speakerDetail(transcript, name, place.say),
			filterText: name,
			newText: yamlScalar(name),
			range: rangeOf(place, before.length - typed.length, before.length),
		}));
}

function keysFor(place: Place): readonly Completion[] {
	const { transcript, position, before } = place;
	const there = new Set(
		frontMatterScalars(transcript)
			.filter(({ isKey, range }) => isKey && range.start.character === 0 && range.start.line !== position.line)
			.map(({ value }) => value),
	);
	return keys
		.filter(([key]) => !there.has(key) && beginsWith(key, before))
		.map(([key, detail, rest]) => ({
			kind: 'key',
			label: key,
			detail: place.say(detail),
			filterText: key,
			newText: `${key}${rest}`,
			range: rangeOf(place, 0, before.length),
		}));
}

/** The key at the start of the cursor's line or of the nearest line above that has one. */
function keyAbove({ transcript: { lines }, position }: Place): string {
	for (let line = position.line; line > 0; line--) {
		const [, key] = /^([\w-]+):/.exec(lines[line]?.text ?? '') ?? [];
		if (key !== undefined) return key;
	}
	return '';
}

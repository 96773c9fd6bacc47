import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { peopleOf } from '../../facts/people/people.ts';
import type { Transcript } from '../../model/transcript.ts';
import { nameForm } from '../../people/nameForm.ts';
import { remembered } from '../../text/remembered.ts';
import { wordsOfName } from './lookup.ts';

/** Somebody whose names are to be hidden. */
export interface HiddenPerson {
	/** As labels or declarations have it, each spelling once; the resolved name first. */
	readonly names: readonly string[];
	/** Words that name the person by themselves, in lower case: given names and surnames, no titles and offices. */
	readonly parts: readonly string[];
}

/** Everybody whom a transcript names as a speaker or declares; placeholders hide nobody. In order of their first turns. */
export const peopleToHide = remembered((transcript: Transcript): readonly HiddenPerson[] =>
	peopleOf(transcript)
		.map(({ name, personName, speaker, declared }): HiddenPerson => {
			const labels = speaker?.turns.map(({ block }) => block.label.name) ?? [];
			const others = declared.flatMap((own) => [own.name, ...(own.aliases ?? [])]);
			const written = [name, ...labels, ...(speaker?.aliases ?? []), ...others, ...(personName ? [personName] : [])];
			const names = spellingsIn(written).filter((own) => !isPlaceholder(own));
			return { names, parts: [...new Set(names.flatMap(partsOf))] };
		})
		.filter(({ names }) => names.length > 0),
);

/** Each name once, as it is written last. Most people are written in one way, whose form is not needed then. */
const spellingsIn = (written: readonly string[]): readonly string[] =>
	written.every((own) => own === written[0])
		? written.slice(0, 1)
		: [...new Map(written.map((own) => [nameKey(own), own])).values()];

function partsOf(name: string): readonly string[] {
	const { names, written, apart } = nameForm(name);
	const capitalised = apart ? [] : written.person.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	return [...names, ...capitalised].flatMap(wordsOfName).filter((word) => word.length >= 2);
}

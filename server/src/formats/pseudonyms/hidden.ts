import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { peopleOf } from '../../facts/people/people.ts';
import type { Transcript } from '../../model/transcript.ts';
import { nameForm } from '../../people/nameForm.ts';
import { wordsOfName } from './lookup.ts';

/** Somebody whose names are to be hidden. */
export interface HiddenPerson {
	/** As labels or declarations have it, each spelling once; the resolved name first. */
	readonly names: readonly string[];
	/** Words that name the person by themselves, in lower case: given names and surnames, no titles and offices. */
	readonly parts: readonly string[];
}

/** Everybody whom a transcript names as a speaker or declares; placeholders hide nobody. In order of their first turns. */
export function peopleToHide(transcript: Transcript): readonly HiddenPerson[] {
	return peopleOf(transcript)
		.map(({ name, personName, speaker, declared }): HiddenPerson => {
			const labels = speaker?.turns.map(({ block }) => block.label.name) ?? [];
			const others = declared.flatMap((own) => [own.name, ...(own.aliases ?? [])]);
			const written = [name, ...labels, ...(speaker?.aliases ?? []), ...others, ...(personName ? [personName] : [])];
			const names = [...new Map(written.map((own) => [nameKey(own), own])).values()].filter(
				(own) => !isPlaceholder(own),
			);
			return { names, parts: [...new Set(names.flatMap(partsOf))] };
		})
		.filter(({ names }) => names.length > 0);
}

function partsOf(name: string): readonly string[] {
	const { names, written, apart } = nameForm(name);
	const capitalised = apart ? [] : written.person.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	return [...names, ...capitalised].flatMap(wordsOfName).filter((word) => word.length >= 2);
}

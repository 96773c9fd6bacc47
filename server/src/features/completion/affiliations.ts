import { leadOf } from '../../conventions/lead.ts';
import { personNamed } from '../../facts/people/people.ts';
import { type Transcript, turnsIn } from '../../model/transcript.ts';
import { countPhrase } from '../../text/counts.ts';
import { remembered } from '../../text/remembered.ts';
import { beginsWith, type Completion, type Place, rangeOf } from './completion.ts';

/** Every affiliation in labels and declarations, and in how many labels it stands. */
const known = remembered((transcript: Transcript): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { block } of turnsIn(transcript)) {
		const text = block.label.affiliation?.text;
		if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	for (const { affiliation } of transcript.detection.declared) {
		if (affiliation !== undefined && !counts.has(affiliation)) counts.set(affiliation, 0);
	}
	return counts;
});

/** Affiliations in the parentheses behind the name of a label: the person's own first, then the commonest. */
export function affiliations(place: Place): readonly Completion[] {
	const { transcript, before, after } = place;
	const lead = leadOf(before);
	const [whole, , name = '', typed = ''] =
		/^([*_]{0,3})([^()*_:<>[\]]{1,110}?)[ \u00a0]\(([^()]{0,60})$/u.exec(before.slice(lead.length)) ?? [];
	const person = whole === undefined ? undefined : personNamed(transcript, name);
	if (!person) return [];
	const own = person.speaker?.affiliation ?? person.declared[0]?.affiliation;
	const closing = after.startsWith(')') ? 1 : 0;
	const range = rangeOf(place, before.length - typed.length, before.length + closing);
	const others = [...known(transcript)].sort((a, b) => b[1] - a[1]).map(([text]) => text);
	return [...new Set([...(own === undefined ? [] : [own]), ...others])]
		.filter((text) => beginsWith(text, typed))
		.map((text) => ({
			kind: 'affiliation',
			label: text,
			detail: text === own ? person.name : place.say(countPhrase(known(transcript).get(text) ?? 0, 'label')),
			filterText: text,
			newText: `${text})`,
			range,
		}));
}

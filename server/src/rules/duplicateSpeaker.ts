import { nameKey } from '../conventions/names.ts';
import { type Declaration, declarationsIn } from '../facts/people/declarations.ts';
import { isOnePerson } from '../facts/people/speakersAndRoster.ts';
import type { Transcript } from '../model/transcript.ts';
import { peopleKeys } from '../parser/declared/declared.ts';
import { frontMatterScalars } from '../parser/declared/frontMatterScalars.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const duplicateSpeaker = transcriptRule({
	id: 'duplicate-speaker',
	about: 'form',
	summary: 'A name or code is declared once',
	why: 'Where two people have one code, nobody can tell whose words its labels are.',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'Two people have one code.',
			before:
				'| Name    | Abbreviation |\n| ------- | ------------ |\n| Ann Lee | AL           |\n| Al Low  | <|AL|>           |\n\nAL: Good morning.\n\nBK: Good morning.\n\nAL: Sit down.',
		},
		{
			about: 'A name stands in a list twice.',
			before:
				'---\nspeakers:\n  - Ann Lee\n  - Bob Kay\n  - <|Ann Lee|>\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Sit down.',
		},
		{
			about: 'The roster has the code for somebody else.',
			before:
				'| Name   | Abbreviation |\n| ------ | ------------ |\n| Al Low | <|AL|>           |\n\nAL: Good morning.\n\nBK: Good morning.\n\nAL: Sit down.',
			roster: [{ name: 'Ann Lee', initials: 'AL' }],
		},
		{
			about: 'Lists of several days name one person in each.',
			before:
				'# Monday\n\n| Name    | Abbreviation |\n| ------- | ------------ |\n| Ann Lee | AL           |\n\nAL: Good morning.\n\nBK: Good morning.\n\n# Tuesday\n\n| Name    | Abbreviation |\n| ------- | ------------ |\n| Ann Lee | AL           |\n\nAL: Sit down.',
		},
	],
	*check(transcript) {
		yield* codes(transcript);
		yield* names(transcript);
	},
});

/** One code for two people, in the document or in the document and the roster. */
function* codes(transcript: Transcript): Generator<Finding> {
	const byCode = new Map<string, Declaration['declared']>();
	const places = new Map<string, Declaration>();
	for (const declared of transcript.detection.declared) {
		if (declared.source === 'roster' && declared.initials) byCode.set(nameKey(declared.initials), declared);
	}
	for (const declaration of declarationsIn(transcript)) {
		const { declared, name, range } = declaration;
		if (name !== declared.initials) continue;
		const key = nameKey(name);
		const other = byCode.get(key);
		const place = places.get(key);
		if (!other) byCode.set(key, declared);
		if (!place) places.set(key, declaration);
		if (!other || isOnePerson(other, declared)) continue;
		yield {
			range,
			message: `${name} stands for ${other.name} and for ${declared.name}. Give one of them another code.`,
			related: place ? [{ range: place.range, message: `${name} for ${other.name}` }] : [],
		};
	}
}

/** One name twice in the front matter. */
function* names(transcript: Transcript): Generator<Finding> {
	const own = new Set(
		transcript.detection.declared.flatMap(({ source, name }) => (source === 'front-matter' ? [nameKey(name)] : [])),
	);
	const first = new Map<string, Finding['range']>();
	for (const { key, value, isKey, range } of frontMatterScalars(transcript)) {
		const name = `${key} ${nameKey(value)}`;
		if (isKey || !peopleKeys.includes(key) || !own.has(nameKey(value))) continue;
		const before = first.get(name);
		if (!before) first.set(name, range);
		else {
			const related = [{ range: before, message: 'Declared before' }];
			yield { range, message: `${value} is declared twice. Take one of the two out.`, related };
		}
	}
}

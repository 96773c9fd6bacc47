import { type Declaration, declarationsIn } from '../facts/people/declarations.ts';
import { declareAlias, undeclareSpeaker } from '../facts/people/declare.ts';
import { nearestDeclaredOf } from '../facts/people/nearestDeclared.ts';
import { declaredFor } from '../facts/people/shortFor.ts';
import { speakersOf } from '../facts/people/speakers.ts';
import { matchesOf } from '../facts/people/speakersAndRoster.ts';
import { unattributedIn } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { costlyChoice, type Fix, transcriptRule } from './rule.ts';

export const unusedSpeaker = transcriptRule({
	id: 'unused-speaker',
	about: 'form',
	summary: 'Everybody whom the front matter names as a speaker speaks',
	why: 'Somebody who is declared and never speaks is spelt otherwise in the labels, or was not there. Attendee lists are left alone: people attend in silence.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'One of three never speaks.',
			before:
				'---\nspeakers:\n  - Ann Lee\n  - Bob Kay\n  - <|Cem Öz|>\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Sit down.',
			after:
				'---\nspeakers:\n  - Ann Lee\n  - Bob Kay\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Sit down.',
		},
		{
			about: 'The labels have another name for her.',
			before:
				'---\nspeakers:\n  - Ann Lee\n  - <|Lisa Neigut|>\n---\n\n**Ann Lee:** Good morning.\n\n**niftynei:** Good morning.\n\n**Ann Lee:** Sit down.\n\n**niftynei:** Thank you.',
			after:
				'---\nspeakers:\n  - Ann Lee\n  - { name: Lisa Neigut, aliases: [ niftynei ] }\n---\n\n**Ann Lee:** Good morning.\n\n**niftynei:** Good morning.\n\n**Ann Lee:** Sit down.\n\n**niftynei:** Thank you.',
		},
		{
			about: 'Nobody knows who the host is.',
			before:
				'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\n**Host:** Good morning.\n\n**Ann Lee:** Good morning.\n\n**Host:** Sit down.',
		},
		{
			about: 'People attend in silence.',
			before:
				'| Name    | Abbreviation |\n| ------- | ------------ |\n| Ann Lee | AL           |\n| Bob Kay | BK           |\n| Cem Öz  | CO           |\n\nAL: Good morning.\n\nBK: Good morning.\n\nAL: Sit down.',
		},
	],
	*check(transcript) {
		if (transcript.detection.declared.length === 0) return;
		const matches = matchesOf(transcript);
		const declaredHere = matches.some(({ kind }) => kind === 'declared' || kind === 'short');
		// Whoever is called by a part, or by nothing, may be the one who is looked for.
		const hidden = matches.some(({ kind }) => kind === 'unnamed') || unattributedIn(transcript).length > 0;
		if (!declaredHere || hidden) return;
		const missing = matches.flatMap(({ kind, speaker }) => (kind === 'missing' ? [speaker.name] : []));
		const misspelt = new Set(nearestDeclaredOf(transcript).values());
		for (const declaration of silentIn(transcript)) {
			const { name } = declaration.declared;
			// Another rule tells of the label.
			if (misspelt.has(declaration.declared)) continue;
			yield {
				range: declaration.range,
				message: `${name} is declared as a speaker and never speaks.${missing.length > 0 ? ` Is it another name of ${listed(missing)}?` : ''} Correct the labels, or take the name out.`,
				unnecessary: missing.length === 0,
				fixes: () => fixesFor(transcript, name, missing),
			};
		}
	},
});

/** Those whom the front matter declares and no label can mean. */
function silentIn(transcript: Transcript): readonly Declaration[] {
	const speakers = speakersOf(transcript);
	const labels = speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
	const heard = new Set(speakers.map(({ declared }) => declared));
	const meant = new Set(labels.flatMap((label) => declaredFor(label, transcript.detection.declared)));
	return declarationsIn(transcript).filter(
		({ declared, name }) =>
			declared.source === 'front-matter' && name === declared.name && !heard.has(declared) && !meant.has(declared),
	);
}

const fixesFor = (transcript: Transcript, name: string, missing: readonly string[]): readonly Fix[] => [
	...missing
		.slice(0, 3)
		.map((label) =>
			costlyChoice({ title: `Declare ${label} as another name of ${name}` }, () =>
				declareAlias(transcript, name, label),
			),
		),
	costlyChoice({ title: `Take ${name} out of the front matter` }, () => undeclareSpeaker(transcript, name)),
];

const listed = (names: readonly string[]): string =>
	names.length <= 3 ? names.join(' or ') : `one of ${names.length} speakers who are not declared`;

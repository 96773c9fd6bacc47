import { attribute } from '../facts/attribution.ts';
import { unattributedIn } from '../facts/speech.ts';
import { suggestSpeakers } from '../facts/suggestions.ts';
import type { Fix } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const unattributed = transcriptRule({
	id: 'unattributed',
	summary: 'Every stretch of speech has a label that says who spoke',
	why: 'Readers take speech without a label for the last speaker’s, or cannot tell whose it is at all.',
	severity: 'warning',
	options: {
		candidates: { default: 8, description: 'How many speakers to offer.', minimum: 1 },
	},
	examples: [
		{
			about: 'An opening statement whose speaker only the byline names.',
			before:
				'# Press conference\n\n**by Director Ann Lee on the gate**\n\n<|Good morning.\n\nThe gate closed last night.|>\n\n**Spokesperson:** First question.\n\n**Director Ann Lee:** It held.\n\n**Spokesperson:** Next.\n\n**Director Ann Lee:** Thank you.',
			after:
				'# Press conference\n\n**by Director Ann Lee on the gate**\n\n**Director Ann Lee:** Good morning.\n\nThe gate closed last night.\n\n**Spokesperson:** First question.\n\n**Director Ann Lee:** It held.\n\n**Spokesperson:** Next.\n\n**Director Ann Lee:** Thank you.',
		},
		{
			about: 'A paragraph below a label goes on with what its speaker says.',
			before: '**Ann Lee:** Good morning.\n\nAnd welcome.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** Sit down.',
		},
	],
	*check(transcript, { candidates }) {
		for (const speech of unattributedIn(transcript)) {
			const start = speech.paragraphs[0]?.start;
			const end = speech.paragraphs.at(-1)?.end;
			if (!start || !end) continue;
			const count = speech.paragraphs.length;
			const suggestions = suggestSpeakers(transcript, speech.line).slice(0, candidates);
			const fixes = suggestions.map(
				({ name, affiliation, reason }): Fix => ({
					title: `Attribute to ${name}`,
					detail: reason,
					safe: false,
					edits: attribute(transcript, speech, name, affiliation),
				}),
			);
			yield {
				range: { start, end },
				message: `No label says who speaks here${count > 1 ? ` (${count} paragraphs)` : ''}. Attribute it to somebody, or mark it as not speech.`,
				fixes,
			};
		}
	},
});

import type { Shown, Words } from '../../client/src/overview/page/messages.ts';
import { overview } from '../../server/src/features/overview/overview.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** What the page says, by the names of its texts. */
const words: Words = {
	language: 'en',
	heading: 'Overview',
	speaker: 'Speaker',
	speakers: 'Speakers',
	turns: 'Turns',
	words: 'Words',
	share: 'Share',
	span: 'Span',
	line: 'line {0}',
	place: 'Line',
	from: 'From',
	to: 'To',
	questions: 'Questions',
	answers: 'Answers',
	measured: 'Measured',
	estimated: 'Estimated',
	sections: 'Sections',
	problems: 'Problems',
	annotations: 'Annotations',
	verified: 'Verified',
	nobody: 'Nobody',
	others: '{0} others',
	when: 'Who speaks when',
	keys: 'Keys',
	byPosition: 'By Position',
	byTime: 'By Time',
	copy: 'Copy',
	save: 'Save',
	read: 'Read',
	longest: 'Longest turns',
	silences: 'Silences',
	overlaps: 'Two at once',
	counted: 'How this is counted',
	table: 'As a table',
	empty: 'Nobody',
	note: { words: 'a', time: 'b', questions: 'c', pauses: 'd', pale: 'e', span: 'f' },
	kinds: { error: 'Error', warning: 'Warning', information: 'Information', note: 'Note', tag: 'Topic' },
};

/** The overview of a text, as the extension tells it to the page. */
export function shownOf(text: string, name = 'talk.md'): Shown {
	const own = overview(parse(splitLines(text)), readSettings({}).settings);
	return { overview: own, colours: own.speakers.map((_, index) => index % 12), words, name };
}

/** An overview in which every text that comes from people tries to be more than a text. */
export function hostile(): Shown {
	const shown = shownOf('**Ann Lee:** When?\n\n**Bob Kay:** On Monday.\n\n**Ann Lee:** Thank you.\n');
	const bad = '"\'><img src=x onerror=alert(1)><script>alert(2)</script><b>[x](javascript:alert(3)) | `';
	const { speakers, runs } = shown.overview;
	const mark = { line: 0, at: 1, count: 1, text: bad };
	return {
		...shown,
		name: bad,
		overview: {
			...shown.overview,
			title: bad,
			speakers: speakers.map((speaker, index) => ({
				...speaker,
				name: index === 0 ? bad : '=SUM(1)',
				affiliation: bad,
			})),
			sections: [{ title: bad, line: 0, from: 0, to: 3 }],
			problems: [
				{ ...mark, kind: 'warning' },
				{ ...mark, kind: '"><img src=x>' },
			],
			annotations: [{ ...mark, kind: 'note' }],
			longest: [{ speaker: 0, line: 0, words: 3, firstWords: bad }],
			runs,
		},
	};
}
